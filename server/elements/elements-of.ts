import type { Entry, Unit } from '../../grammar/ast';
import { shift, type Span, type Value } from '../../grammar/text';
import { readDate } from '../plan';
import type { ShortForms } from './abbreviation-words';
import { agencyInProse } from './agency-in-prose';
import type { Element, ElementKind, ElementOf } from './element';
import { readTaskReferences } from './task-references';
import { valueKinds } from './value-kinds';
import { valuesOf } from './values-of';
import type { Around, PlanView } from './view';

interface Kept {
  readonly read: Around['read'];
  readonly shortForms: ShortForms;
  readonly elements: readonly Element[];
}

const kept = new WeakMap<Unit, Kept>();

/**
 * All elements of a unit, by where they begin; what holds others stands before them. They are worked out once,
 * until the unit, the agencies of the plan or its abbreviations change.
 */
export function elementsOf(unit: Unit, { around: { read }, shortForms }: PlanView): readonly Element[] {
  const known = kept.get(unit);
  if (known && known.read === read && known.shortForms === shortForms) return known.elements;
  const elements = new Collector(read, shortForms).collect(unit);
  kept.set(unit, { read, shortForms, elements });
  return elements;
}

/** The smallest element at an offset of the file, and the unit it stands in; one that begins there wins over one that ends. */
export function elementAt(view: PlanView, offset: number): { unit: Unit; element: Element } | null {
  return elementsAt(view, offset)[0] ?? null;
}

/** The elements at an offset of the file, the smallest first. */
export function elementsAt(view: PlanView, offset: number): { unit: Unit; element: Element }[] {
  const unit = view.tree.unitAt(offset);
  if (!unit) return [];
  const at = offset - view.tree.offsetOf(unit);
  const found = elementsOf(unit, view).filter(({ span }) => span.start <= at && at <= span.end);
  const agency = found.some((it) => it.kind === 'agency') ? null : agencyAt(unit, view, at);
  if (agency) found.push(agency);
  const rank = ({ span }: Element): number => (span.end > at ? 0 : 1);
  return found
    .sort((a, b) => rank(a) - rank(b) || lengthOf(a.span) - lengthOf(b.span))
    .map((element) => ({ unit, element }));
}

function agencyAt(unit: Unit, view: PlanView, at: number): Element | null {
  for (const { entry, value } of valuesOf({ units: [unit] })) {
    if (value.text === '' || (entry && valueKinds[entry.keyword] !== 'prose')) continue;
    const { start, end } = value.sourceSpan;
    if (start <= at && at <= end) return agencyInProse(view, value, at);
  }
  return null;
}

/** The elements of some kinds in a unit. */
export const elementsOfKind = <K extends ElementKind>(
  unit: Unit,
  view: PlanView,
  ...kinds: readonly K[]
): ElementOf<K>[] =>
  elementsOf(unit, view).filter((it): it is ElementOf<K> =>
    (kinds as readonly ElementKind[]).includes(it.kind),
  );

const lengthOf = ({ start, end }: Span): number => end - start;

class Collector {
  private readonly elements: Element[] = [];

  constructor(
    private readonly read: Around['read'],
    private readonly shortForms: ShortForms,
  ) {}

  collect(unit: Unit): readonly Element[] {
    for (const { span } of unit.comments) this.elements.push({ kind: 'comment', span });
    if (unit.number)
      this.elements.push({ kind: 'paragraphNumber', span: unit.number.span, number: unit.number });
    if (unit.value && unit.kind === 'paragraph') this.prose(unit.value);
    if (unit.head) this.entry(unit.head);
    for (const field of unit.fields) this.entry(field);
    return this.elements.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  private entry(entry: Entry): void {
    const { keywordSpan, number, value } = entry;
    this.elements.push({ kind: 'keyword', span: keywordSpan, entry });
    if (number) this.elements.push({ kind: 'number', span: number.span, entry, text: number.text });
    if (value.text !== '') this.value(entry, value);
  }

  private value(entry: Entry, value: Value): void {
    const { text } = value;
    const at = (it: Span): Span => value.spanToSource(it);
    switch (valueKinds[entry.keyword]) {
      case 'agencies':
        for (const part of this.read.agencies(text).parts)
          this.elements.push({ kind: 'agency', span: at(part.span), entry, part });
        this.short(value);
        break;
      case 'deadline': {
        const reading = this.read.deadline(text);
        for (const part of reading.parts)
          this.elements.push({ kind: 'deadline', span: at(part.span), entry, reading, part });
        break;
      }
      case 'tasks':
        for (const reference of readTaskReferences(text))
          this.elements.push({ kind: 'taskReference', span: at(reference.span), reference });
        break;
      case 'day': {
        const iso = readDate(text);
        if (iso !== null) this.elements.push({ kind: 'day', span: value.sourceSpan, entry, iso });
        break;
      }
      case 'abbreviation': {
        const equals = text.indexOf('=');
        const short = text.slice(0, Math.max(0, equals)).trim();
        if (short !== '') {
          const start = text.indexOf(short);
          const span = at({ start, end: start + short.length });
          this.elements.push({ kind: 'abbreviation', span, short, isDefinition: true });
        }
        // A meaning may use other short forms.
        for (const it of this.shortForms.find(text.slice(equals + 1)))
          this.addShort(it.short, at(shift(it.span, equals + 1)));
        break;
      }
      case 'agencyName':
        this.elements.push({ kind: 'agencyDefinition', span: value.sourceSpan, name: text, which: 'name' });
        this.short(value);
        break;
      case 'agencyShort':
        this.elements.push({ kind: 'agencyDefinition', span: value.sourceSpan, name: text, which: 'short' });
        break;
      case 'prose':
        this.prose(value);
        break;
      case 'plain':
        break;
    }
  }

  private prose(value: Value): void {
    if (value.text === '') return;
    for (const citation of this.read.citations(value.text).citations)
      this.elements.push({ kind: 'citation', span: value.spanToSource(citation.span), citation });
    this.short(value);
  }

  private short(value: Value): void {
    for (const { short, span } of this.shortForms.find(value.text))
      this.addShort(short, value.spanToSource(span));
  }

  private addShort(short: string, span: Span): void {
    this.elements.push({ kind: 'abbreviation', span, short, isDefinition: false });
  }
}
