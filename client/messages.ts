import * as vscode from 'vscode';
import english from './messages.en.json';

/** Every message of the client, by its Vietnamese wording. */
export type ClientMessage = keyof typeof english;

/**
 * The message in the user's language, with `{0}`, `{1}`, … replaced.
 *
 * The language is that of `kehoach.language`, as for the messages of the server. VS Code's display language
 * cannot tell: there is no Vietnamese one, so officers who read no English work under an English display.
 */
export function say(message: ClientMessage, ...values: (string | number)[]): string {
  const language = vscode.workspace.getConfiguration('kehoach').get<string>('language');
  const wording = language === 'en' ? english[message] : message;
  return wording.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
