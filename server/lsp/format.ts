import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import type { PlanTree } from '../../grammar/parser';
import type { Span } from '../../grammar/text';
import { formatPlan } from '../formatting';
import { offsetAt, rangeOf } from './convert';
import type { Views } from './views';

/** Lays out a whole plan, or the lines that a range touches. The options of the client are not asked: plans look alike. */
export function formatting(
  views: Views,
  params: DocumentFormattingParams | DocumentRangeFormattingParams,
): TextEdit[] | null {
  const plan = views.session.files.plans.get(params.textDocument.uri);
  if (!plan) return null;
  const { tree } = plan.analysis;
  const within = 'range' in params ? wholeLines(tree, params.range) : undefined;
  return formatPlan(tree, within).map(({ span, newText }) => ({ range: rangeOf(tree, span), newText }));
}

/** Lines are laid out as a whole, whatever part of them is selected. */
function wholeLines(tree: PlanTree, { start, end }: Range): Span {
  const first = { line: start.line, character: 0 };
  const last = { line: end.line, character: Number.MAX_SAFE_INTEGER };
  return { start: offsetAt(tree, first), end: offsetAt(tree, last) };
}
