import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { click, hasHands, screenshot, see } from './hands';
import { fullPlan } from './plans';
import { eventually, problemsOf, showFile, tidyWindow } from './support';

/** The language servers that this extension host has started, as Linux tells of its processes. */
function servers(): number[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.cjs')
        );
      } catch {
        // It has ended meanwhile.
        return false;
      }
    });
}

/** Kills the server, as a system that runs out of memory would, and waits for the next one. */
async function kill(): Promise<void> {
  const [old] = await eventually(() => {
    const found = servers();
    assert.equal(found.length, 1);
    return found;
  });
  process.kill(old!, 'SIGKILL');
  await eventually(() => assert.ok(servers().some((it) => it !== old)));
}

describe('a server that is killed', () => {
  let editor: vscode.TextEditor;

  const typeMistake = async (words: string): Promise<void> => {
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((it) => it.insert(end, `Nhiệm vụ: ${words}\n  Thời hạn: Quý V/2027\n`));
    await eventually(() => {
      const places = vscode.languages.getDiagnostics(editor.document.uri).map((it) => it.range.start.line);
      assert.ok(places.includes(editor.document.lineCount - 2));
    });
  };

  before(async () => {
    await tidyWindow();
    editor = await showFile('may-chu.kehoach', fullPlan);
    await typeMistake('Việc đầu');
  });
  after(async () => {
    await editor.document.save();
    await tidyWindow();
  });

  it('comes back in silence: the text is whole, its problems are there again', async () => {
    if (process.platform !== 'linux') return;
    const text = editor.document.getText();
    const problems = problemsOf(editor.document);
    await kill();
    assert.equal(editor.document.getText(), text);
    await eventually(() => assert.deepEqual(problemsOf(editor.document), problems));
    await typeMistake('Việc sau');
    await see('.monaco-workbench:not(:has(.notification-toast .notification-list-item))');
  });

  it('says so when it ends again and again, and can be started again', async () => {
    // Only a page can be asked what it shows, and have a button clicked.
    if (process.platform !== 'linux' || !hasHands) return;
    for (let ends = 2; ends <= 4; ends++) await kill();
    const [last] = await eventually(() => {
      const found = servers();
      assert.equal(found.length, 1);
      return found;
    });
    process.kill(last!, 'SIGKILL');
    await screenshot('server-ended', '.notification-toast:has-text("dừng đột ngột 5 lần liền")');
    await see('.monaco-workbench:not(:has(.notification-toast ~ .notification-toast))');
    assert.deepEqual(servers(), []);
    await click('.notification-toast .monaco-button:has-text("Khởi động lại")');
    await typeMistake('Việc cuối');
  });
});
