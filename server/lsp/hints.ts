import type {
  ClientCapabilities,
  CodeLens,
  CodeLensParams,
  Command,
  InlayHint as ProtocolHint,
  InlayHintParams,
} from 'vscode-languageserver';
import { inlayHintsIn, lensesOf, sayLens, type Lens } from '../hints';
import {
  showTasksCommand,
  showTimelineCommand,
  type ShowTasksArgument,
  type ShowTimelineArgument,
} from '../protocol';
import { offsetAt, rangeIn } from './convert';
import type { Views } from './views';

export function inlayHints(views: Views, params: InlayHintParams): ProtocolHint[] | null {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const { tree } = file.view;
  const { inlayHints: wanted, language } = views.session.folderOf(file.uri).settings;
  const span = { start: offsetAt(tree, params.range.start), end: offsetAt(tree, params.range.end) };
  return inlayHintsIn(file.view, span, wanted).map(({ offset, label, tooltip }) => ({
    position: tree.placeOf(offset),
    label: label[language],
    tooltip: tooltip[language],
    paddingLeft: true,
  }));
}

/** What a lens needs to be filled in when it is shown. */
interface LensData {
  readonly uri: string;
  readonly kind: Lens['kind'];
}

/** A diagnostic that says the same as the count of a section; shown twice it would only annoy. */
const COUNT_DIFFERS = 'stated-count-differs';

export function codeLenses(views: Views, params: CodeLensParams): CodeLens[] | null {
  const { uri } = params.textDocument;
  const plan = views.session.files.plans.get(uri);
  const file = views.open(uri);
  if (!plan || !file) return null;
  const reported = new Set(
    views.session
      .soonFindings(plan)
      .findings.filter((it) => it.code === COUNT_DIFFERS)
      .map((it) => it.unit),
  );
  return lensesOf(file.view, (unit) => reported.has(unit)).map(({ kind, unit, span }) => {
    const data: LensData = { uri, kind };
    return { range: rangeIn(file.view.tree, unit, span), data };
  });
}

/** Counts when the lens comes into view. A client that has our commands is told what a click on it does. */
export function resolveLens(views: Views, lens: CodeLens, can: ClientCapabilities): CodeLens {
  const data = lens.data as Partial<LensData> | undefined;
  const file = typeof data?.uri === 'string' ? views.open(data.uri) : null;
  if (!file || data?.kind === undefined) return { ...lens, command: { title: '…', command: '' } };
  const { tree } = file.view;
  const unit = tree.unitAt(offsetAt(tree, lens.range.start));
  const said = unit ? sayLens(file.view, data.kind, unit) : null;
  if (!said) return { ...lens, command: { title: '…', command: '' } };
  const { language } = views.session.folderOf(file.uri).settings;
  const command: Command = { title: said.title[language], command: '' };
  const { leadsTo } = said;
  if (leadsTo?.kind === 'rows' && hasCommand(can, showTasksCommand)) {
    const lines = leadsTo.units.map((it) => tree.lineOf(it));
    command.command = showTasksCommand;
    command.arguments = [{ uri: file.uri, line: lens.range.start.line, lines } satisfies ShowTasksArgument];
  } else if (leadsTo?.kind === 'agency' && hasCommand(can, showTimelineCommand)) {
    command.command = showTimelineCommand;
    command.arguments = [{ uri: file.uri, agency: leadsTo.name } satisfies ShowTimelineArgument];
  }
  return { ...lens, command };
}

/** Whether the client says that it has a command of that name. */
function hasCommand(can: ClientCapabilities, name: string): boolean {
  const { kehoachCommands } = (can.experimental ?? {}) as { kehoachCommands?: unknown };
  return Array.isArray(kehoachCommands) && kehoachCommands.includes(name);
}
