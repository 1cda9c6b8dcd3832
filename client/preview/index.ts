import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PreviewPanel, previewType } from './panel';

export { PreviewPanel } from './panel';

/** Brings back the pages that were open when VS Code was closed. */
export function restorePreviews(
  context: vscode.ExtensionContext,
  server: BaseLanguageClient,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(previewType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      const uri = (state as { uri?: unknown } | undefined)?.uri;
      try {
        if (typeof uri !== 'string') throw new TypeError('no plan is named');
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
        PreviewPanel.adopt(panel, document, server, context.extensionUri);
      } catch {
        // A plan that is gone, or was never saved, has no page.
        panel.dispose();
      }
    },
  });
}
