import type { AST } from '@eslint-community/regexpp';
import { parsed } from './regex-steps';

/** What is repeated, behind what, and what ends it: a text of any length on which an expression may be slow. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly behind: string;
}

/** More repetitions than this are as good as any number. */
const MANY = 12;
const letters = [
  ...['a', 'b', 'x', 'n', 'A', 'Q', 'đ', 'Đ', 'ế', 'ơ', 'I', 'V', '1', '0', '9', '\u0301', '_', '@'],
  ...[' ', '\t', '\n', '\r', '\u00a0', '\u200b', '.', ',', ';', ':', '-', '–', '/', '(', ')', '[', '"'],
  ...['“', '«', '=', '+', '%', '#', '<', '>', '{', '}', '\\', '*', '|', '&', '\0', '\u{10ffff}', '~', '…'],
];
/** Ends no word and begins none that an expression asks for. */
const ends = ['\0', '!\0', '\n\0'];

/** Attacks on every place of an expression that repeats something, and on the search for its start. */
export function attacksOn(regex: RegExp): Attack[] {
  const flags = regex.flags.replace(/[gydm]/g, '');
  const shortest = new Map<AST.Node, string>();

  const letterOf = (raw: string): string => {
    const one = new RegExp(`^(?:${raw})$`, flags);
    return letters.find((it) => one.test(it)) ?? String.fromCodePoint(firstOf(one));
  };
  /** A short text that a part of the expression matches; what it must not see is left to chance. */
  const textOf = (node: AST.Element | AST.Alternative): string => {
    let text = shortest.get(node);
    if (text === undefined) shortest.set(node, (text = makeText(node)));
    return text;
  };
  const makeText = (node: AST.Element | AST.Alternative): string => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.map(textOf).join('');
      case 'Group':
      case 'CapturingGroup':
        return textOf(node.alternatives[0]!);
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return letterOf(node.raw);
      case 'Quantifier':
        return textOf(node.element).repeat(node.min);
      case 'Backreference':
        return textOf(Array.isArray(node.resolved) ? node.resolved[0]! : node.resolved);
      case 'Assertion':
        return '';
    }
  };

  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string): void => {
    if (pump === '') return;
    for (const behind of ends) attacks.set(JSON.stringify([before, pump, behind]), { before, pump, behind });
  };
  /** What each letter of a part may be, so that two parts that share one are found. */
  const pumpsOf = (node: AST.QuantifiableElement): string[] => {
    if (node.type === 'Group' || node.type === 'CapturingGroup')
      return node.alternatives.slice(0, 12).map(textOf);
    if (node.type !== 'CharacterSet' && node.type !== 'CharacterClass') return [textOf(node)];
    const one = new RegExp(`^(?:${node.raw})$`, flags);
    return [textOf(node), ...letters.filter((it) => one.test(it))].slice(0, 40);
  };
  const visit = (node: AST.Element | AST.Alternative, before: string): void => {
    switch (node.type) {
      case 'Alternative': {
        let text = before;
        for (const it of node.elements) {
          visit(it, text);
          text += textOf(it);
        }
        break;
      }
      case 'Group':
      case 'CapturingGroup':
        for (const it of node.alternatives) visit(it, before);
        break;
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind')
          for (const it of node.alternatives) visit(it, before);
        break;
      case 'Quantifier':
        if (node.max >= MANY)
          for (const pump of pumpsOf(node.element)) {
            add(before, pump);
            // Where it could begin anywhere, it is tried from everywhere.
            add('', before + pump);
          }
        visit(node.element, before);
        break;
      default:
        break;
    }
  };
  for (const it of parsed(regex).alternatives) {
    visit(it, '');
    // The same start again and again, without its end.
    add('', textOf(it).slice(0, -1));
    add('', textOf(it));
  }
  return [...attacks.values()];
}

function firstOf(one: RegExp): number {
  for (let code = 0; code < 0x30000; code++) if (one.test(String.fromCodePoint(code))) return code;
  return 0;
}
