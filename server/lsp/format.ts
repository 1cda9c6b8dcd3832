import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
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
  const within =
    'range' in params
      ? { start: offsetAt(tree, params.range.start), end: offsetAt(tree, params.range.end) }
      : undefined;
  return formatPlan(tree, within).map(({ span, newText }) => ({ range: rangeOf(tree, span), newText }));
}
