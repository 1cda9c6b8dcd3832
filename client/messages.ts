import * as vscode from 'vscode';
import english from './l10n/bundle.l10n.en.json';

/** Every message of the client, by its Vietnamese wording. */
export type ClientMessage = keyof typeof english;

/**
 * The message in the user's language, with `{0}`, `{1}`, … replaced.
 *
 * VS Code has no Vietnamese display language, so the wording in the code is Vietnamese, and an English
 * display alone does not say that its user reads no Vietnamese: `kehoach.language` does.
 */
export function say(message: ClientMessage, ...values: (string | number)[]): string {
  const language = vscode.workspace.getConfiguration('kehoach').get<string>('language');
  if (language !== 'en') return vscode.l10n.t(message, ...values);
  return english[message].replace(/\{(\d+)\}/g, (place, index: string) =>
    String(values[Number(index)] ?? place),
  );
}
