import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Something the user can run from the command palette or a menu. */
export interface Command {
  /** As in `contributes.commands` of package.json. */
  readonly id: string;
  /** @param argument what a menu, a key binding or another extension hands over: never to be trusted. */
  run(server: BaseLanguageClient, argument: unknown, context: vscode.ExtensionContext): Promise<unknown>;
}

/** The plan in the active editor, if one is active. */
export function activePlan(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'kehoach' ? document.uri : undefined;
}
