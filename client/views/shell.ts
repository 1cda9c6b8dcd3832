import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { shellDocument, type Shell } from './shell-html';

export { escapeHtml } from './shell-html';

/** The page of a web view, which loads a bundle of this extension. */
export function shellHtml(webview: vscode.Webview, extensionUri: vscode.Uri, shell: Shell): string {
  const file = (ending: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${shell.name}.${ending}`)).toString();
  return shellDocument(shell, {
    script: file('js'),
    style: file('css'),
    source: webview.cspSource,
    nonce: randomBytes(16).toString('base64'),
  });
}

/** What a web view may load: the bundles, nothing of the workspace. */
export const webviewOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
});
