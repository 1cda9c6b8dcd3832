import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { writeWhole, type Fulfilment, type Wish } from '../workbench/hands';
import { eventually } from './support';

/** Where wishes are left; only the launcher of the browser workbench reads them. */
const folder = process.env['KEHOACH_HANDS'];
let wishes = 0;

/** False in a desktop VS Code, which has no one who could press keys or look. */
export const hasHands = folder !== undefined;

/** Fills the box that a selector finds in and presses Enter there, where there is a page. */
export async function answer(selector: string, text: string): Promise<void> {
  if (folder) await wish({ answer: selector, text });
}

/** A selector of what `selector` finds inside the web view that is on show. */
export const inWebview = (selector: string): string =>
  ['iframe.webview.ready', '#active-frame', selector].join(' >> internal:control=enter-frame >> ');

/** Types into the focused editor with real keys where there is a page to type on, else with VS Code's command. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (folder) await wish({ type: text, delay: 40 });
  else for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

/** Presses Backspace, in the same way. */
export async function pressBackspace(): Promise<void> {
  if (folder) await wish({ press: 'Backspace' });
  else await vscode.commands.executeCommand('deleteLeft');
}

/** Presses a key where there is a page to press it on. */
export async function press(key: string): Promise<void> {
  if (folder) await wish({ press: key });
}

/**
 * Waits until what a selector finds is on show, and gives its words. A desktop VS Code has no one who could look;
 * there it gives nothing.
 */
export async function see(selector: string): Promise<string | undefined> {
  return folder ? (await wish({ see: selector })).text : undefined;
}

/** Clicks what a selector finds, where there is a page; says whether it could. */
export async function click(selector: string): Promise<boolean> {
  if (!folder) return false;
  await wish({ click: selector });
  return true;
}

/**
 * Takes a picture of the window as `NAME.png`, when what `selector` finds is on show; does nothing in a desktop
 * VS Code, which has no one to take it.
 */
export async function screenshot(name: string, selector = '.monaco-workbench'): Promise<void> {
  const target = process.env['KEHOACH_SCREENSHOTS'];
  if (!folder || !target) return;
  await wish({ see: selector });
  await wish({ screenshot: join(target, `${name}.png`) });
}

/** Leaves a wish and waits for what becomes of it. */
async function wish(it: Wish): Promise<Fulfilment> {
  wishes += 1;
  const file = join(folder!, String(wishes));
  writeWhole(`${file}.json`, JSON.stringify(it));
  const fulfilment = await eventually(() => JSON.parse(readFileSync(`${file}.done`, 'utf8')) as Fulfilment);
  rmSync(`${file}.done`);
  if (fulfilment.failure) throw new Error(fulfilment.failure);
  return fulfilment;
}
