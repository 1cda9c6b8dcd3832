import type { MarkPart, Part } from './parts';

/** A bracket inside a sentence: what it says stands aside. */
export interface Aside {
  readonly start: number;
  readonly end: number;
  /** "(trừ …)". */
  readonly exception: boolean;
}

/** A stretch of text between full stops, semicolons and line ends; or what stands in brackets, when it holds a target. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  readonly asides: readonly Aside[];
  /** Of a bracket: the text before it in its sentence, which names the subject of a bare value. */
  readonly before: { readonly start: number; readonly end: number } | null;
}

const HARD = new Set(['Stop', 'Semicolon', 'NewLine']);
/** Brackets in brackets in brackets say nothing of targets; the bound also keeps hostile text cheap. */
const DEPTH = 2;

/** The text in pieces, in order of their start. `length` is the length of the text. */
export function segmentsOf(parts: readonly Part[], length: number): readonly Segment[] {
  const segments: Segment[] = [];
  const closes = matchBrackets(parts);
  cut(0, parts.length, 0, length, null, 0);
  return segments.sort((a, b) => a.start - b.start);

  function cut(
    from: number,
    to: number,
    start: number,
    end: number,
    before: Segment['before'],
    depth: number,
  ): void {
    let open = { start, parts: [] as Part[], asides: [] as Aside[] };
    const close = (at: number): void => {
      segments.push({ ...open, end: at, before });
    };
    for (let at = from; at < to; at++) {
      const part = parts[at]!;
      const match = closes[at];
      if (match !== undefined && match < to) {
        const last = parts[match]!;
        if (depth < DEPTH && hasTarget(parts, at + 1, match))
          cut(at + 1, match, part.end, last.start, { start: lastSaid(open), end: part.start }, depth + 1);
        // "70% (năm 2023)"
        else if (match === at + 2 && parts[at + 1]!.kind === 'period') open.parts.push(parts[at + 1]!);
        const first = parts[at + 1]!;
        const exception = isMark(first, 'Except') && first.start - part.end <= 1;
        open.asides.push({ start: part.start, end: last.end, exception });
        at = match;
      } else if (part.kind === 'mark' && HARD.has(part.name)) {
        close(part.start);
        open = { start: part.end, parts: [], asides: [] };
      } else {
        open.parts.push(part);
      }
    }
    close(end);
  }
}

/** Where the words begin that no target of the piece has taken. */
function lastSaid(open: { readonly start: number; readonly parts: readonly Part[] }): number {
  const said = open.parts.filter((it) => !['mark', 'period', 'verb', 'compared'].includes(it.kind)).at(-1);
  return said?.end ?? open.start;
}

export const isMark = (part: Part | undefined, name: string): part is MarkPart =>
  part?.kind === 'mark' && part.name === name;

function hasTarget(parts: readonly Part[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const part = parts[at]!;
    if (
      part.kind === 'amount'
        ? part.measure !== null || part.of !== null
        : part.kind !== 'mark' && part.kind !== 'period'
    )
      return true;
  }
  return false;
}

/** For each opening bracket the place of its closing one; brackets do not reach over a line end. */
function matchBrackets(parts: readonly Part[]): (number | undefined)[] {
  const closes = new Array<number | undefined>(parts.length);
  let open: number[] = [];
  parts.forEach((part, at) => {
    if (part.kind !== 'mark') return;
    if (part.name === 'Open') open.push(at);
    else if (part.name === 'NewLine') open = [];
    else if (part.name === 'Close') {
      const from = open.pop();
      if (from !== undefined) closes[from] = at;
    }
  });
  return closes;
}
