import { matchText, readAgencyList, type AgencyListReading, type AgencyPart } from '../../grammar/agencies';
import { fold } from '../../grammar/text';
import type { RegistryLexicon } from '../agencies';

/** The name being typed in a list of agencies. Offsets are of the clean text. */
export interface Phrase {
  readonly start: number;
  /** Behind what of the same name stands behind the caret. */
  readonly end: number;
  /** From `start` to the caret. */
  readonly typed: string;
  /** What the list behind a colon shares: `Sở` of `các Sở: Tư pháp, `. */
  readonly head: string | null;
  /** The name before it in the list. */
  readonly before: AgencyPart | null;
  /** The identities of all names before it. */
  readonly others: ReadonlySet<string>;
  /** Behind `Sở Tư pháp: đối với …` no name is typed. */
  readonly inCondition: boolean;
}

/** What the search says of typed letters. */
interface Known {
  /** Whether some name begins with the letters typed. */
  begins(typed: string): boolean;
}

/**
 * Finds the name being typed: behind the last separator, unless what stands before that separator is only the
 * beginning of a name that holds such a mark itself (`Sở Văn hóa, Th`, `Các sở, ban, ng`).
 */
export function phraseAt(text: string, caret: number, lexicon: RegistryLexicon, known: Known): Phrase {
  const typed = text.slice(0, caret);
  const reading = readAgencyList(typed, lexicon);
  const last = reading.parts[reading.parts.length - 1];
  const inCondition =
    last !== undefined &&
    reading.trail === null &&
    last.condition !== null &&
    last.condition.span.end === typed.trimEnd().length;
  const start = startOf(typed, reading, lexicon, known);
  const earlier = reading.parts.filter((it) => it.span.end <= start);
  return {
    start,
    end: endOf(text, caret, start, lexicon),
    typed: text.slice(start, caret),
    head: reading.openHead === '' ? null : reading.openHead,
    before: earlier[earlier.length - 1] ?? null,
    others: new Set(earlier.map((it) => it.id ?? it.expanded)),
    inCondition,
  };
}

function startOf(typed: string, reading: AgencyListReading, lexicon: RegistryLexicon, known: Known): number {
  const { parts, separators, trail } = reading;
  let index = parts.length - 1;
  let start = typed.length;
  if (trail === null && index >= 0) start = parts[index]!.span.start;
  else if (/[;\n]/.test(trail?.text ?? '')) index = -1;
  else index++;
  // Back over marks that stand inside names, as long as all of it is the beginning of one name.
  for (; index > 0; index--) {
    const separator = separators[index - 1];
    const part = parts[index - 1]!;
    if (separator && !SOFT.has(separator.kind)) break;
    if (isWhole(part, lexicon) || !known.begins(typed.slice(part.span.start))) break;
    start = part.span.start;
  }
  return behindLink(typed, start, known);
}

const SOFT = new Set(['comma', 'and', 'dash']);

function isWhole(part: AgencyPart, lexicon: RegistryLexicon): boolean {
  const match = lexicon.longest(matchText(part.surface), 0);
  return match !== null && match.end === part.surface.length;
}

/** `so noi vu va so t`: a "và" typed without its mark joins too, where the whole is the beginning of no name. */
function behindLink(typed: string, start: number, known: Known): number {
  const phrase = typed.slice(start);
  if (known.begins(phrase)) return start;
  const folded = fold(phrase);
  if (folded.length !== phrase.length) return start;
  const link = folded.lastIndexOf(' va ');
  return link > 0 && known.begins(phrase.slice(0, link)) ? start + link + 4 : start;
}

/** The rest of the name behind the caret; not a name of its own that stands there. */
function endOf(text: string, caret: number, start: number, lexicon: RegistryLexicon): number {
  if (caret >= text.length) return caret;
  let wordEnd = caret;
  if (/[^\s.,;:/()]/.test(text[caret - 1] ?? ' '))
    while (wordEnd < text.length && /[^\s.,;:/()]/.test(text[wordEnd]!)) wordEnd++;
  const next = caret + (/^\s*/.exec(text.slice(caret, caret + 3))?.[0].length ?? 0);
  const betweenWords = next > caret || /\s/.test(text[caret - 1] ?? ' ');
  if (betweenWords && lexicon.longest(matchText(text), next)) return wordEnd;
  const part = readAgencyList(text, lexicon).parts.find(
    (it) => it.span.start === start && it.span.end > caret,
  );
  return Math.max(wordEnd, part?.span.end ?? caret);
}
