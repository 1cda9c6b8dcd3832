import type { Entry, Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import { Value, type Span } from '../../grammar/text';

/** Where the caret stands. Spans are of the file. */
export interface CaretPlace {
  readonly unit: Unit | null;
  /** The entry whose value the caret is in; null where there is none, as in a paragraph of the body. */
  readonly entry: Entry | null;
  /** The value around the caret, clean (see `Value`), and the caret in it. */
  readonly text: string;
  readonly offset: number;
  /** The span in the file of a span in `text`; what ends at the end of `text` ends at the caret if that is behind. */
  readonly spanOf: (it: Span) => Span;
  /** Set while the caret is in the first words of a line, where a keyword may come. */
  readonly lineStart: { readonly typed: string; readonly span: Span } | null;
}

export function placeAt(tree: PlanTree, caret: number): CaretPlace {
  const unit = tree.unitAt(caret) ?? null;
  const lineOffset = tree.offsetAt({ line: tree.placeOf(caret).line, character: 0 });
  const typedLine = tree.slice({ start: lineOffset, end: caret });
  const typed = typedLine.trimStart();
  const lineStart = /[:：]/.test(typed) ? null : { typed, span: { start: caret - typed.length, end: caret } };

  const unitStart = unit ? tree.offsetOf(unit) : 0;
  const entry = unit ? entryAt(unit, caret - unitStart) : null;
  const value = entry?.value ?? unit?.value ?? Value.empty(caret - unitStart);
  const { text } = value;
  const spanOf = (it: Span): Span => {
    // White space behind the last word is no part of the value, but the caret stands behind it.
    const start = text === '' || it.start >= text.length ? caret : unitStart + value.toSource(it.start);
    const end = it.end >= text.length ? caret : unitStart + value.spanToSource({ start: 0, end: it.end }).end;
    return { start: Math.min(start, Math.max(caret, end)), end: Math.max(start, end) };
  };
  return { unit, entry, text, offset: value.fromSource(caret - unitStart), spanOf, lineStart };
}

/** The entry whose head stands before the offset: the last one does, for what follows continues it. */
function entryAt(unit: Unit, offset: number): Entry | null {
  let found: Entry | null = unit.head && unit.head.headSpan.end <= offset ? unit.head : null;
  for (const field of unit.fields) if (field.headSpan.end <= offset) found = field;
  return found;
}
