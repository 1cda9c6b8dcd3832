import type { AgencyPart } from '../../grammar/agencies';
import type { Entry, Unit } from '../../grammar/ast';
import { spellingKey, type Span } from '../../grammar/text';
import {
  identityOf,
  identityOfName,
  readTaskReferences,
  rowReferredTo,
  rowsOfPlan,
  valueKinds,
  valuesOf,
  type PlanView,
} from '../elements';
import type { Subject } from './subject';

/** A place that speaks of a subject. The span is relative to the start of the unit. */
export interface Occurrence {
  readonly unit: Unit;
  readonly span: Span;
  readonly role: 'definition' | 'use';
  /** Of an agency: the short name stands there, not the full one. */
  readonly isShort?: boolean;
  /** Of an agency in a list of owners. */
  readonly part?: AgencyPart;
  /** The keyword whose value it stands in; null in a paragraph of the body. */
  readonly entry: Entry | null;
}

/** Every place of the plan that speaks of the subject, in the order of the file. */
export function occurrencesOf(view: PlanView, subject: Subject): Occurrence[] {
  switch (subject.kind) {
    case 'row':
      return inOrder(view, ofRow(view, subject.unit));
    case 'agency':
      return ofAgency(view, subject.id);
    case 'abbreviation':
      return ofAbbreviation(view, subject.short, subject.meaning);
    case 'document':
      return ofDocument(view, subject.key);
  }
}

/** Where the plan says what the subject is; null where it does not. */
export function definitionOf(view: PlanView, subject: Subject): Occurrence | null {
  if (subject.kind === 'row') {
    const head = subject.unit.head!;
    const span = head.number?.span ?? head.keywordSpan;
    return { unit: subject.unit, span, role: 'definition', entry: head };
  }
  if (subject.kind === 'abbreviation') {
    const definition = view.definitions.abbreviations.find((it) => it.short === subject.short);
    return definition ? ofShortForm(definition.unit, definition.short) : null;
  }
  if (subject.kind === 'agency') {
    const all = definitionsOfAgency(view, subject.id);
    const wanted = spellingKey(subject.name);
    return all.find((it) => spellingKey(it.entry?.value.text ?? '') === wanted) ?? all[0] ?? null;
  }
  return null;
}

function ofRow(view: PlanView, row: Unit): Occurrence[] {
  const found = [definitionOf(view, { kind: 'row', unit: row })!];
  const numbered = row.head!.number !== null;
  for (const { node } of rowsOfPlan(view.plan)) {
    for (const { value, entry, unit } of node.after) {
      for (const reference of readTaskReferences(value.text)) {
        if (rowReferredTo(view.plan, unit, reference)?.unit === row)
          found.push({ unit, span: value.spanToSource(reference.span), role: 'use', entry });
      }
    }
  }
  return numbered || found.length > 1 ? found : [];
}

function definitionsOfAgency(view: PlanView, id: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { unit, name, short } of view.definitions.agencies) {
    if (identityOfName(view, name.value.text) !== id) continue;
    found.push({ unit, span: name.value.sourceSpan, role: 'definition', entry: name.entry });
    if (short && short.value.text !== '')
      found.push({
        ...{ unit, span: short.value.sourceSpan, role: 'definition', entry: short.entry },
        isShort: true,
      });
  }
  return found;
}

function ofAgency(view: PlanView, id: string): Occurrence[] {
  const found = definitionsOfAgency(view, id);
  const shorts = new Set(
    found.filter((it) => it.isShort).map((it) => spellingKey(it.entry?.value.text ?? '')),
  );
  for (const unit of view.tree.units) {
    for (const entry of unit.fields) {
      if (valueKinds[entry.keyword] !== 'agencies') continue;
      for (const part of view.around.read.agencies(entry.value.text).parts) {
        if (identityOf(part) !== id) continue;
        const isShort = shorts.has(spellingKey(part.surface));
        const span = entry.value.spanToSource(part.span);
        found.push({ unit, span, role: 'use', entry, part, isShort });
      }
    }
  }
  for (const short of view.definitions.agencies.flatMap((it) =>
    it.short && shorts.size > 0 ? [it.short] : [],
  )) {
    if (!shorts.has(spellingKey(short.value.text))) continue;
    found.push(
      ...usesOfShort(view, short.value.text)
        .filter(({ entry }) => entry === null || valueKinds[entry.keyword] === 'prose')
        .map((it) => ({ ...it, isShort: true })),
    );
  }
  return inOrder(view, found);
}

function ofAbbreviation(view: PlanView, short: string, meaning: string): Occurrence[] {
  const definitions = view.definitions.abbreviations.filter((it) => it.short === short);
  // The same letters may stand for something else in another plan.
  if (!definitions.some((it) => spellingKey(it.long) === meaning)) return [];
  const found = definitions.flatMap((it) => ofShortForm(it.unit, short) ?? []);
  return inOrder(view, [...found, ...usesOfShort(view, short)]);
}

/** The short form in a `Viết tắt` line. */
function ofShortForm(unit: Unit, short: string): Occurrence | null {
  const { value } = unit.head!;
  const start = value.text.indexOf(short);
  if (start < 0) return null;
  const span = value.spanToSource({ start, end: start + short.length });
  return { unit, span, role: 'definition', entry: unit.head };
}

function usesOfShort(view: PlanView, short: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { unit, entry, value } of valuesOf(view.tree)) {
    if (!value.text.includes(short) || entry?.keyword === 'agencyShort') continue;
    const from = entry?.keyword === 'abbreviation' ? value.text.indexOf('=') : -1;
    for (const it of view.shortForms.find(value.text)) {
      if (it.short === short && it.span.start > from)
        found.push({ unit, span: value.spanToSource(it.span), role: 'use', entry });
    }
  }
  return found;
}

function ofDocument(view: PlanView, key: string): Occurrence[] {
  const found: Occurrence[] = [];
  const digits = /[0-9]+/.exec(key)?.[0] ?? '';
  for (const { unit, entry, value } of valuesOf(view.tree)) {
    if (!value.text.includes(digits) || (entry && valueKinds[entry.keyword] !== 'prose')) continue;
    for (const { number, span } of view.around.read.citations(value.text).citations)
      if (number?.key === key) found.push({ unit, span: value.spanToSource(span), role: 'use', entry });
  }
  return found;
}

function inOrder({ tree }: PlanView, found: readonly Occurrence[]): Occurrence[] {
  const placed = found.map((it) => ({ it, at: tree.offsetOf(it.unit) + it.span.start }));
  return placed.sort((a, b) => a.at - b.at).map(({ it }) => it);
}
