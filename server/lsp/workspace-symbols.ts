import {
  SymbolKind,
  type CancellationToken,
  type ResultProgressReporter,
  type SymbolInformation,
  type WorkDoneProgressReporter,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { fitOf, symbolsOf, type PlanSymbol, type PlanSymbolKind } from '../navigation';
import { rangeIn } from './convert';
import type { FileView, Views } from './views';

const kinds: Readonly<Record<PlanSymbolKind, SymbolKind>> = {
  plan: SymbolKind.File,
  decision: SymbolKind.File,
  annex: SymbolKind.Package,
  section: SymbolKind.Namespace,
  objective: SymbolKind.Namespace,
  task: SymbolKind.Event,
  activity: SymbolKind.Field,
  agency: SymbolKind.Class,
  abbreviation: SymbolKind.Constant,
};

/** Nobody reads more of one file; the best fitting are kept. */
const MOST_OF_A_FILE = 200;
/** And of a whole workspace. */
const MOST = 1000;

/** Rows, sections, agencies and abbreviations of every plan that fit to what was typed, the best of each file first. */
export async function workspaceSymbols(
  views: Views,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  partial?: ResultProgressReporter<SymbolInformation[]>,
): Promise<SymbolInformation[]> {
  const found: { fit: number; symbol: SymbolInformation }[] = [];
  progress.begin(views.say('', 'Tìm trong các kế hoạch', 'Searching the plans'), 0, undefined, true);
  const told = (done: number, of: number): void => progress.report(Math.floor((done / of) * 100));
  for await (const file of views.all(token, told)) {
    const ofFile = fitting(file, typeof query === 'string' ? query : '');
    if (!partial) found.push(...ofFile);
    else if (ofFile.length > 0) partial.report(ofFile.map((it) => it.symbol));
  }
  progress.done();
  return found
    .sort((a, b) => a.fit - b.fit)
    .slice(0, MOST)
    .map((it) => it.symbol);
}

function fitting({ uri, view }: FileView, query: string): { fit: number; symbol: SymbolInformation }[] {
  const found: { fit: number; it: PlanSymbol }[] = [];
  for (const it of symbolsOf(view.plan)) {
    const fit = fitOf(it, query);
    if (fit !== null) found.push({ fit, it });
  }
  found.sort((a, b) => a.fit - b.fit);
  return found.slice(0, MOST_OF_A_FILE).map(({ fit, it }) => ({
    fit,
    symbol: {
      name: it.name,
      kind: kinds[it.kind],
      ...(it.container !== '' && { containerName: it.container }),
      location: { uri, range: rangeIn(view.tree, it.unit, it.span) },
    },
  }));
}
