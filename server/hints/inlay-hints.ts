import type { Entry, Unit } from '../../grammar/ast';
import { resolveDeadline } from '../../grammar/deadlines';
import type { Message, Span } from '../../grammar/text';
import { isRow, printedNumbers, unitsIn, type PlanView } from '../elements';
import { printedDate } from '../plan';

/** Which hints are wanted. */
export interface WantedHints {
  /** The last day of a deadline that does not write it out. */
  readonly deadlines: boolean;
  /** The number that a row without one gets in print. */
  readonly numbers: boolean;
}

/** A word shown in the text that is not part of it. */
export interface InlayHint {
  readonly kind: keyof WantedHints;
  /** Of the file; always the end of a line, so that no letter that is typed or pointed at moves. */
  readonly offset: number;
  readonly label: Message;
  readonly tooltip: Message;
}

/** The hints of the units that a span of the file touches. */
export function inlayHintsIn(view: PlanView, span: Span, wanted: WantedHints): InlayHint[] {
  const hints: InlayHint[] = [];
  if (!wanted.deadlines && !wanted.numbers) return hints;
  for (const unit of unitsIn(view.tree, span)) {
    if (!isRow(unit)) continue;
    const start = view.tree.offsetOf(unit);
    if (wanted.numbers && unit.head!.number === null) {
      const number = printedNumbers(view.plan).get(unit);
      if (number !== undefined)
        hints.push({
          kind: 'numbers',
          offset: start + endOfLine(unit, unit.head!.headSpan.end),
          label: { vi: `số ${number}`, en: `no. ${number}` },
          tooltip: {
            vi: `Khi in, hàng này mang số ${number}.`,
            en: `In print this row has the number ${number}.`,
          },
        });
    }
    if (!wanted.deadlines) continue;
    for (const entry of unit.fields) {
      const last = entry.keyword === 'deadline' ? impliedLastDay(view, entry) : null;
      if (last !== null)
        hints.push({
          kind: 'deadlines',
          offset: start + endOfLine(unit, entry.span.end),
          label: { vi: `→ ${printedDate(last)}`, en: `→ ${last}` },
          tooltip: {
            vi: `Ngày cuối của thời hạn này là ${printedDate(last)}.`,
            en: `The last day of this deadline is ${last}.`,
          },
        });
    }
  }
  return hints;
}

/** The last day of a deadline; null when there is none, or when it is written out and nobody needs to be told. */
function impliedLastDay({ around }: PlanView, { value }: Entry): string | null {
  if (value.text === '') return null;
  const { intervals } = resolveDeadline(around.read.deadline(value.text), around.period);
  let last: (typeof intervals)[number] | null = null;
  for (const it of intervals) if (it.end !== null && it.end > (last?.end ?? '')) last = it;
  return last === null || last.basis === 'explicitDate' ? null : last.end;
}

/** The end of the line that holds an offset of a unit, its line end left out. */
function endOfLine({ text }: Unit, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
