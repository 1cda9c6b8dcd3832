import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/**
 * Writes a file all at once or not at all: under a passing name in the same folder, then renamed, so that a
 * full disk or a lost network drive never leaves half a document. Replaces a file that is already there.
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const passing = vscode.Uri.joinPath(target, '..', `.kehoach-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(passing, content);
    await vscode.workspace.fs.rename(passing, target, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(passing).then(undefined, () => undefined);
    throw error;
  }
}
