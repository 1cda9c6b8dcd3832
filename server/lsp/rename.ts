import {
  LSPErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type CancellationToken,
  type ChangeAnnotation,
  type ClientCapabilities,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type TextEdit,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Message } from '../../grammar/text';
import { cleanName, isRenamable, problemOfName, renamableAt, renameEdits, type Subject } from '../navigation';
import { offsetAt, rangeIn } from './convert';
import type { FileView, Views } from './views';
import { workspaceEdit, type FileEdits } from './workspace-edits';

export function prepareRename(
  views: Views,
  params: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const { tree } = file.view;
  const found = renamableAt(file.view, offsetAt(tree, params.position));
  if (!isRenamable(found)) throw refusal(views, file, found);
  return { range: rangeIn(tree, found.unit, found.span), placeholder: found.placeholder };
}

/**
 * Renames a row in its file, an agency or an abbreviation in every plan of the workspace that means the same by it,
 * as one edit to look through.
 */
export async function rename(
  views: Views,
  params: RenameParams,
  can: ClientCapabilities,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<WorkspaceEdit | null> {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const found = renamableAt(file.view, offsetAt(file.view.tree, params.position));
  if (!isRenamable(found)) throw refusal(views, file, found);
  const { subject } = found;
  const newName = cleanName(params.newName);
  const problem = problemOfName(file.view, subject, newName);
  if (problem) throw refusal(views, file, problem);

  const own = editsOf(file, subject, newName, null);
  if (own.edits.length === 0) throw refusal(views, file, nothingFits);
  const files: FileEdits[] = [own];
  if (subject.kind !== 'row') {
    progress.begin(
      views.say(file.uri, 'Đổi tên trong các kế hoạch', 'Renaming in the plans'),
      0,
      undefined,
      true,
    );
    const told = (done: number, of: number): void => progress.report(Math.floor((done / of) * 100));
    for await (const other of views.all(token, told))
      if (other.uri !== file.uri) files.push(editsOf(other, subject, newName, OTHER_FILE));
    progress.done();
  }
  const others = files.slice(1).filter(({ edits }) => edits.length > 0);
  const isShownFirst = can.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  if (others.length === 0 || !isShownFirst)
    return workspaceEdit(files, can, annotationsIn(views, file.uri, others.length));
  const asking: FileEdits = { ...own, edits: [changeOfNothing, ...own.edits] };
  return workspaceEdit([asking, ...files.slice(1)], can, annotationsIn(views, file.uri, others.length));
}

const LOOK_FIRST = 'look-first';

/**
 * VS Code shows the edits before it makes them when one of them asks to be confirmed, but such an edit is not
 * ticked: asked of the edits in other plans themselves, it would leave half a rename to whoever only agrees. So an
 * edit that changes nothing asks, and all that changes something is ticked.
 */
const changeOfNothing: AnnotatedTextEdit = {
  // Above all places of the name, so that none of them seems to be left out.
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  newText: '',
  annotationId: LOOK_FIRST,
};

const nothingFits: Message = {
  vi: 'Ở đây tên viết lược phần đầu nên không thay được; hãy đổi tên ở chỗ viết đầy đủ, hoặc giữ phần đầu của tên.',
  en: 'The name is written without its head here; rename it where it stands in full, or keep its head.',
};

const OTHER_FILE = 'other-file';
const MENTION = 'mention';

function editsOf(
  { uri, version, view }: FileView,
  subject: Subject,
  newName: string,
  annotation: string | null,
): FileEdits {
  const edits = renameEdits(view, subject, newName).map((it): TextEdit | AnnotatedTextEdit => {
    const annotationId = it.isCertain ? annotation : MENTION;
    const range = rangeIn(view.tree, it.unit, it.span);
    return { range, newText: it.newText, ...(annotationId !== null && { annotationId }) };
  });
  return { uri, version, edits };
}

function annotationsIn(views: Views, uri: string, others: number): Record<string, ChangeAnnotation> {
  const say = (vi: string, en: string): string => views.say(uri, vi, en);
  return {
    [LOOK_FIRST]: {
      label: say(
        `Xem trước: tên này còn ở ${others} kế hoạch khác`,
        `Look first: the name stands in ${others} other plans too`,
      ),
      description: say('Dòng này không đổi gì', 'This line changes nothing'),
      needsConfirmation: true,
    },
    [OTHER_FILE]: {
      label: say('Trong các kế hoạch khác', 'In other plans'),
      description: say('Cùng tên trong tệp khác của thư mục', 'The same name in another file of the folder'),
      needsConfirmation: false,
    },
    [MENTION]: {
      label: say('Trong lời văn hoặc tên khác', 'In running text or in other names'),
      description: say(
        'Chữ giống tên này nhưng có thể mang nghĩa khác',
        'The same words, which may mean something else',
      ),
      needsConfirmation: true,
    },
  };
}

const refusal = (views: Views, { uri }: FileView, { vi, en }: Message): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, views.say(uri, vi, en));
