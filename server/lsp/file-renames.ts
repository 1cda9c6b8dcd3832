import { type ClientCapabilities, type RenameFilesParams, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { movedRegistries } from '../links';
import type { Views } from './views';
import { workspaceEdit, type FileEdits } from './workspace-edits';

/** Keeps the paths of registry files in `.kehoach.json` right. Plans name no files. */
export async function willRenameFiles(
  views: Views,
  { files }: RenameFilesParams,
  can: ClientCapabilities,
): Promise<WorkspaceEdit | null> {
  const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
  const edits: FileEdits[] = [];
  for (const { uri: folder } of views.session.allFolders) {
    if (folder === null) continue;
    const uri = `${folder.replace(/\/$/, '')}/.kehoach.json`;
    const text = await views.session.textOf(uri);
    if (text === null) continue;
    const document = TextDocument.create(uri, 'json', 0, text);
    edits.push({
      uri,
      version: views.session.files.others.get(uri)?.version ?? null,
      edits: movedRegistries(text, folder, moves).map(({ span, newText }) => ({
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        newText,
      })),
    });
  }
  return edits.some((it) => it.edits.length > 0) ? workspaceEdit(edits, can) : null;
}
