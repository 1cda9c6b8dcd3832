import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

export interface Shell {
  /** The bundled script and its style sheet: `dist/NAME.js`, `dist/NAME.css`. */
  readonly name: string;
  readonly title: string;
  /** Made of fixed markup and `escapeHtml`. */
  readonly body: string;
  /** What the script reads from the `data-…` of the body. */
  readonly data: Readonly<Record<string, string>>;
  /** Pictures that the script draws itself. */
  readonly drawsPictures?: boolean;
}

/**
 * The page of a web view. Its policy lets run the one script that has the nonce, takes styles from the extension's
 * own files, and nothing from anywhere else; no markup of it comes from a plan.
 */
export function shellHtml(webview: vscode.Webview, extensionUri: vscode.Uri, shell: Shell): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (ending: string): string =>
    escapeHtml(
      webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${shell.name}.${ending}`)).toString(),
    );
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    ...(shell.drawsPictures ? ['img-src blob: data:'] : []),
  ].join('; ');
  const data = Object.entries(shell.data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(shell.title)}</title>`,
    `<link rel="stylesheet" href="${file('css')}">`,
    '</head>',
    `<body${data.join('')}>`,
    shell.body,
    `<script nonce="${nonce}" src="${file('js')}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

/** What a web view may load: the bundles, nothing of the workspace. */
export const webviewOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
});

export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[it]!,
  );
}
