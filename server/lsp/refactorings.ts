import { refactoringKinds } from './capabilities';
import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Span } from '../../grammar/text';
import { refactorings } from '../refactorings';
import { offsetAt, rangeOf } from './convert';
import type { FileView, Views } from './views';
import { workspaceEdit } from './workspace-edits';

/** What a refactoring needs to be worked out when it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly version: number | null;
  readonly id: string;
  readonly choice: string;
  readonly selection: Span;
}

/** The refactorings on offer at a place, without their edits when the client can ask for these later. */
export function refactoringActions(
  views: Views,
  params: CodeActionParams,
  can: ClientCapabilities,
): CodeAction[] {
  const file = views.open(params.textDocument.uri);
  if (!file) return [];
  const { tree } = file.view;
  const { language } = views.session.folderOf(file.uri).settings;
  const start = offsetAt(tree, params.range.start);
  const selection = { start, end: Math.max(start, offsetAt(tree, params.range.end)) };
  const later = can.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  const actions: CodeAction[] = [];
  // Nobody asked: a lamp on every line that the caret comes to would say nothing.
  const { only, triggerKind } = params.context;
  if (triggerKind === CodeActionTriggerKind.Automatic && !only && selection.end === selection.start)
    return actions;
  for (const refactoring of refactorings) {
    const kind = refactoringKinds[refactoring.kind];
    if (!isWanted(kind, only)) continue;
    for (const { title, choice } of refactoring.offer(file.view, selection)) {
      const action: CodeAction = { title: title[language], kind };
      const data: ActionData = {
        uri: file.uri,
        version: file.version,
        id: refactoring.id,
        choice,
        selection,
      };
      if (later) actions.push({ ...action, data });
      else {
        const edit = editOf(file, data, can);
        if (edit) actions.push({ ...action, edit });
      }
    }
  }
  return actions;
}

const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  !only || only.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`));

/** The edits of the refactoring that was chosen; refused when the text has changed since it was offered. */
export function resolveRefactoring(views: Views, action: CodeAction, can: ClientCapabilities): CodeAction {
  const data = action.data as Partial<ActionData> | undefined;
  if (typeof data?.uri !== 'string' || typeof data.id !== 'string' || !data.selection) return action;
  const file = views.open(data.uri);
  if (!file || file.version !== data.version)
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      views.say(
        data.uri,
        'Kế hoạch đã thay đổi; hãy chọn lại.',
        'The plan has changed; please choose again.',
      ),
    );
  const edit = editOf(file, data as ActionData, can);
  return edit ? { ...action, edit } : action;
}

function editOf(file: FileView, data: ActionData, can: ClientCapabilities): WorkspaceEdit | null {
  const { view, uri, version } = file;
  const edits = refactorings.find((it) => it.id === data.id)?.edits(view, data.selection, data.choice);
  if (!edits || edits.length === 0) return null;
  const placed = edits.map(({ span, newText }) => ({ range: rangeOf(view.tree, span), newText }));
  return workspaceEdit([{ uri, version, edits: placed }], can);
}
