import { matchText } from '../../grammar/agencies';
import { LETTER, type Value } from '../../grammar/text';
import type { Element } from './element';
import type { PlanView } from './view';

/** No name begins farther before a place inside it. */
const LONGEST_NAME = 100;

const letter = new RegExp(`[${LETTER}0-9]`);

/**
 * The agency that running text names around an offset of its unit. Owners are read as lists; in prose only names
 * that the registry or the plan knows can be told from other words, and only where somebody looks.
 */
export function agencyInProse({ around }: PlanView, value: Value, offset: number): Element | null {
  const { text } = value;
  const caret = value.fromSource(offset);
  const prepared = matchText(text);
  for (let at = Math.max(0, caret - LONGEST_NAME); at <= caret && at < text.length; at++) {
    if (!letter.test(text[at]!) || (at > 0 && letter.test(text[at - 1]!))) continue;
    const match = around.lexicon.longest(prepared, at);
    if (!match || match.end < caret || match.quality === 'typo' || match.quality === 'elided') continue;
    const [part] = around.read.agencies(text.slice(at, match.end)).parts;
    if (part)
      return { kind: 'agency', span: value.spanToSource({ start: at, end: match.end }), entry: null, part };
  }
  return null;
}
