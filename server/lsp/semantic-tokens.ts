import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Unit } from '../../grammar/ast';
import { elementsOf, unitsIn, type PlanView } from '../elements';
import { tokenModifiers, tokensOf, tokenTypes } from '../highlighting';
import { offsetAt } from './convert';
import type { Views } from './views';

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** Tokens of one unit: line from its first one, character, length, type, modifiers for each, one behind the other. */
interface UnitTokens {
  readonly elements: unknown;
  readonly around: unknown;
  readonly numbers: readonly number[];
  /** Line ends in the unit. */
  readonly lines: number;
}

/** Semantic tokens in the numbers of the protocol (LSP 3.17, Semantic Tokens), each unit coloured once. */
export class SemanticTokensProvider {
  private readonly ofUnit = new WeakMap<Unit, UnitTokens>();
  /** What the client has last got of each open file. */
  private readonly sent = new Map<string, { resultId: string; data: number[] }>();
  private results = 0;

  constructor(private readonly views: Views) {}

  full({ textDocument: { uri } }: SemanticTokensParams): SemanticTokens | null {
    const view = this.views.open(uri)?.view;
    return view ? this.remember(uri, this.encode(view, view.tree.units, 0)) : null;
  }

  /** Only what lies between the equal beginnings and ends of two results goes over the wire. */
  delta(params: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta | null {
    const { uri } = params.textDocument;
    const before = this.sent.get(uri);
    const now = this.full({ textDocument: params.textDocument });
    if (!now || !before || before.resultId !== params.previousResultId) return now;
    const edit = differenceOf(before.data, now.data);
    return { resultId: now.resultId!, edits: edit ? [edit] : [] };
  }

  range({ textDocument: { uri }, range }: SemanticTokensRangeParams): SemanticTokens | null {
    const view = this.views.open(uri)?.view;
    if (!view) return null;
    const { tree } = view;
    const span = { start: offsetAt(tree, range.start), end: offsetAt(tree, range.end) };
    const units = [...unitsIn(tree, span)];
    return { data: units[0] ? this.encode(view, units, tree.lineOf(units[0])) : [] };
  }

  closed(uri: string): void {
    this.sent.delete(uri);
  }

  private remember(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++this.results);
    this.sent.set(uri, { resultId, data });
    return { resultId, data };
  }

  private encode(view: PlanView, units: readonly Unit[], firstLine: number): number[] {
    const data: number[] = [];
    let line = firstLine;
    let lastLine = 0;
    let lastCharacter = 0;
    for (const unit of units) {
      const { numbers, lines } = this.tokensOf(unit, view);
      for (let at = 0; at < numbers.length; at += 5) {
        const tokenLine = line + numbers[at]!;
        const character = numbers[at + 1]!;
        const deltaLine = tokenLine - lastLine;
        const deltaCharacter = deltaLine === 0 ? character - lastCharacter : character;
        data.push(deltaLine, deltaCharacter, numbers[at + 2]!, numbers[at + 3]!, numbers[at + 4]!);
        lastLine = tokenLine;
        lastCharacter = character;
      }
      line += lines;
    }
    return data;
  }

  private tokensOf(unit: Unit, view: PlanView): UnitTokens {
    const elements = elementsOf(unit, view);
    const known = this.ofUnit.get(unit);
    if (known && known.elements === elements && known.around === view.around) return known;
    const starts = lineStartsOf(unit.text);
    const numbers: number[] = [];
    let line = 0;
    for (const { span, type, modifiers } of tokensOf(unit, view)) {
      const typeNumber = tokenTypes.indexOf(type);
      const bits = modifiers.reduce((all, it) => all | (1 << tokenModifiers.indexOf(it)), 0);
      while (line + 1 < starts.length && starts[line + 1]! <= span.start) line++;
      // A token of the protocol may not go over lines, a name in a wrapped value does.
      for (let start = span.start, at = line; start < span.end; at++, start = starts[at] ?? span.end) {
        const end = Math.min(span.end, starts[at + 1] ?? span.end);
        const piece = unit.text.slice(start, end);
        const indent = at === line ? 0 : piece.length - piece.trimStart().length;
        const length = piece.trimEnd().length - indent;
        if (length > 0) numbers.push(at, start + indent - starts[at]!, length, typeNumber, bits);
      }
    }
    const made = { elements, around: view.around, numbers, lines: starts.length - 1 };
    this.ofUnit.set(unit, made);
    return made;
  }
}

/** Where each line begins; the last number stands behind the last line end. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  return starts;
}

function differenceOf(
  before: readonly number[],
  now: readonly number[],
): { start: number; deleteCount: number; data: number[] } | null {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return null;
  let behind = 0;
  while (behind < shorter - start && before[before.length - 1 - behind] === now[now.length - 1 - behind])
    behind++;
  return { start, deleteCount: before.length - start - behind, data: now.slice(start, now.length - behind) };
}
