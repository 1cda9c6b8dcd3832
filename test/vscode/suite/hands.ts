import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Wish } from '../workbench/hands';
import { eventually } from './support';

/** Where wishes are left; only the launcher of the browser workbench reads them. */
const folder = process.env['KEHOACH_HANDS'];
let wishes = 0;

/** Types into the focused editor with real keys where there is a page to type on, else with VS Code's command. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (folder) return wish({ type: text, delay: 40 });
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

/** Presses Backspace, in the same way. */
export async function pressBackspace(): Promise<void> {
  if (folder) return wish({ press: 'Backspace' });
  await vscode.commands.executeCommand('deleteLeft');
}

/** Takes a picture of the window as `NAME.png`; does nothing in a desktop VS Code, which has no one to take it. */
export async function screenshot(name: string): Promise<void> {
  const target = process.env['KEHOACH_SCREENSHOTS'];
  if (folder && target) await wish({ screenshot: join(target, `${name}.png`) });
}

/** Leaves a wish, whole at once, and waits until it is taken away. */
async function wish(it: Wish): Promise<void> {
  wishes += 1;
  const file = join(folder!, `${wishes}.json`);
  writeFileSync(`${file}.passing`, JSON.stringify(it));
  renameSync(`${file}.passing`, file);
  await eventually(() => {
    if (existsSync(file)) throw new Error(`nobody fulfilled ${JSON.stringify(it)}`);
  });
}
