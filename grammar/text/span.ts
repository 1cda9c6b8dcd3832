/** A half-open range of UTF-16 code units, `start` inclusive, `end` exclusive. What it is relative to is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (it: Span, by: number): Span => ({ start: it.start + by, end: it.end + by });

export const covers = (it: Span, offset: number): boolean => it.start <= offset && offset <= it.end;

/** One replacement of text; an insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text with the edits applied. Spans are relative to `text` and must not overlap;
 * insertions at one place keep the order given.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < done) throw new RangeError('overlapping edits');
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}
