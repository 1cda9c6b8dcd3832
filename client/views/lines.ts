import * as vscode from 'vscode';

/** A line number that a web view sent: whole and inside the document, or nothing. */
export function lineIn(document: vscode.TextDocument, value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < document.lineCount
    ? value
    : null;
}

/** Shows a line of a plan in its editor, the caret where the text behind the keyword begins. */
export async function showLine(document: vscode.TextDocument, line: number): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((it) => it.document === document);
  const { text } = document.lineAt(line);
  const behind =
    /^[^:]{0,40}:\s*/.exec(text)?.[0].length ?? document.lineAt(line).firstNonWhitespaceCharacterIndex;
  const position = new vscode.Position(line, behind);
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(position, position),
  });
}

/** The last part of a place: the name of the file. */
export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
