import { strict as assert } from 'node:assert';
import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';
import { PlanAnalysis } from '../../server/analysis';
import { viewOf, type PlanView } from '../../server/elements';
import { builtinLaw, createLawRegistry, readWorkspaceRegistry } from '../../server/law';
import type { World } from '../../server/rules';
import { testWorld } from '../support/check-plan';

/** A text with its marks taken out: `⟦…⟧` around spans, `|` for the caret. */
export interface Marked {
  readonly text: string;
  /** -1 when there is none. */
  readonly caret: number;
  readonly spans: readonly Span[];
}

export function marked(source: string): Marked {
  const spans: Span[] = [];
  const open: number[] = [];
  let caret = -1;
  let text = '';
  for (const letter of source) {
    if (letter === '⟦') open.push(text.length);
    else if (letter === '⟧') spans.push({ start: open.pop()!, end: text.length });
    else if (letter === '|') caret = text.length;
    else text += letter;
  }
  assert.equal(open.length, 0, 'every mark is closed');
  return { text, caret, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text with marks around spans, to be compared with what was written: a wrong column is seen at once. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const at = new Map<number, string>();
  const put = (offset: number, mark: string, before: boolean): void => {
    const now = at.get(offset) ?? '';
    at.set(offset, before ? mark + now : now + mark);
  };
  for (const { end } of spans) put(end, '⟧', true);
  for (const { start } of spans) put(start, '⟦', false);
  let result = '';
  for (let offset = 0; offset <= text.length; offset++)
    result += (at.get(offset) ?? '') + (text[offset] ?? '');
  return result;
}

export const registryUri = 'file:///w/.kehoach/tinh.json';

/** A world whose law registry also has the documents of a registry file. */
export function worldWith(registry: string): World {
  const { documents } = readWorkspaceRegistry(registry);
  const own = { source: registryUri, documents: documents.map((it) => ({ ...it, origin: registryUri })) };
  return { ...testWorld, law: createLawRegistry({ builtin: builtinLaw(), workspace: [own] }) };
}

export function viewOfText(text: string, world: World = testWorld): PlanView {
  const analysis = new PlanAnalysis(text);
  return viewOf(analysis.tree, analysis.particulars, () => analysis.plan, analysis.context(world).around);
}

/** Spans of units as spans of the file. */
export const inFile = (view: PlanView, found: readonly { unit: Unit; span: Span }[]): Span[] =>
  found.map(({ unit, span }) => view.tree.spanOf(unit, span));
