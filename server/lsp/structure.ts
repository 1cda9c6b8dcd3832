import {
  FoldingRangeKind,
  type ClientCapabilities,
  type FoldingRange,
  type FoldingRangeParams,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { foldsOf, selectionsAt } from '../structure';
import { offsetAt, rangeOf } from './convert';
import type { Views } from './views';

export function foldingRanges(
  views: Views,
  params: FoldingRangeParams,
  can: ClientCapabilities,
): FoldingRange[] | null {
  const plan = views.session.files.plans.get(params.textDocument.uri);
  if (!plan) return null;
  const folds = foldsOf(plan.analysis.tree);
  const limit = can.textDocument?.foldingRange?.rangeLimit ?? Infinity;
  // The outermost are what a long file needs most.
  const kept = folds.length > limit ? outermost(folds, limit) : folds;
  return kept.map(({ firstLine, lastLine, kind }) => ({
    startLine: firstLine,
    endLine: lastLine,
    kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
  }));
}

function outermost<T extends { firstLine: number; lastLine: number }>(
  folds: readonly T[],
  limit: number,
): T[] {
  const longest = [...folds]
    .sort((a, b) => b.lastLine - b.firstLine - (a.lastLine - a.firstLine))
    .slice(0, limit);
  return longest.sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}

/** One chain of growing ranges for each position asked for. */
export function selectionRanges(views: Views, params: SelectionRangeParams): SelectionRange[] | null {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const { view } = file;
  return params.positions.map((position) => {
    const spans = selectionsAt(view, offsetAt(view.tree, position));
    let chain: SelectionRange | undefined;
    for (const span of spans.reverse())
      chain = { range: rangeOf(view.tree, span), ...(chain && { parent: chain }) };
    return chain ?? { range: { start: position, end: position } };
  });
}
