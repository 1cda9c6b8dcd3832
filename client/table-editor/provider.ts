import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  cellProposalsRequest,
  editCellRequest,
  gridRequest,
  type CellParams,
  type CellProposalsParams,
  type CellProposalsResult,
  type EditCellResult,
  type GridParams,
  type GridResult,
} from '../../server/protocol';
import { say } from '../messages';
import { nameOf } from '../views/lines';
import { shellHtml, webviewOptions } from '../views/shell';
import { tableBody } from './body';
import type { ToTable } from './messages';

export const tableEditorType = 'kehoach.table';

/** Between a change of the text and a new table, in milliseconds. */
const PAUSE_MS = 60;

/**
 * The annexes as grids to edit in. The text stays what it is, with its undo and its saving: the server works out the
 * edit of the one cell, which is done to the text.
 */
export function registerTableEditor(
  context: vscode.ExtensionContext,
  server: BaseLanguageClient,
): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(
    tableEditorType,
    { resolveCustomTextEditor: (document, panel) => show(document, panel, server, context.extensionUri) },
    { webviewOptions: { enableFindWidget: true, retainContextWhenHidden: true } },
  );
}

function show(
  document: vscode.TextDocument,
  panel: vscode.WebviewPanel,
  server: BaseLanguageClient,
  extensionUri: vscode.Uri,
): void {
  const { webview } = panel;
  const uri = server.code2ProtocolConverter.asUri(document.uri);
  const tell = (message: ToTable): void => void webview.postMessage(message);
  let asked = 0;
  let pause: NodeJS.Timeout | undefined;

  const refresh = async (): Promise<void> => {
    const mine = ++asked;
    const grid = await server.sendRequest<GridResult>(gridRequest, { uri } satisfies GridParams);
    if (mine === asked) tell({ kind: 'grid', grid });
  };
  const edit = async (cell: CellParams): Promise<void> => {
    const { edits, refusal } = await server.sendRequest<EditCellResult>(editCellRequest, cell);
    if (refusal !== null) tell({ kind: 'refused', reason: refusal });
    if (edits.length > 0) {
      const change = new vscode.WorkspaceEdit();
      for (const { range, newText } of edits)
        change.replace(document.uri, server.protocol2CodeConverter.asRange(range), newText);
      // What was worked out for another text must not be done to this one.
      if (document.version === cell.version) await vscode.workspace.applyEdit(change);
    }
    await refresh();
  };
  const propose = async (cell: CellProposalsParams, question: number): Promise<void> => {
    const result = await server.sendRequest<CellProposalsResult>(cellProposalsRequest, cell);
    tell({ kind: 'proposals', question, result });
  };
  const failed = (error: unknown): void => server.outputChannel.appendLine(String(error));

  const subscriptions = [
    webview.onDidReceiveMessage((message: unknown) => {
      if (typeof message !== 'object' || message === null) return;
      const it = message as Record<string, unknown>;
      if (it['kind'] === 'ready') refresh().catch(failed);
      const cell = readCell(uri, it);
      if (!cell) return;
      const [offset, question] = [it['offset'], it['question']];
      if (it['kind'] === 'edit') edit(cell).catch(failed);
      else if (it['kind'] === 'propose' && typeof offset === 'number' && typeof question === 'number')
        propose({ ...cell, offset }, question).catch(failed);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      clearTimeout(pause);
      pause = setTimeout(() => void refresh().catch(failed), PAUSE_MS);
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(pause);
    for (const it of subscriptions) it.dispose();
  });
  webview.options = webviewOptions(extensionUri);
  webview.html = shellHtml(webview, extensionUri, {
    name: 'table',
    title: nameOf(document.uri),
    data: {},
    body: tableBody(
      nameOf(document.uri),
      say(
        'Enter hoặc bấm đúp để sửa ô, Alt+Enter để xuống dòng, Esc để thôi. Văn bản và ghi chú giữ nguyên.',
      ),
    ),
  });
}

/** The cell that a message names, when it is well made; whether it is there the server knows. */
function readCell(uri: string, it: Record<string, unknown>): CellParams | null {
  const { annex, row, column, text, version = null } = it;
  const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  if (!isCount(annex) || !isCount(row) || !isCount(column) || typeof text !== 'string') return null;
  return { uri, version: isCount(version) ? version : null, annex, row, column, text };
}
