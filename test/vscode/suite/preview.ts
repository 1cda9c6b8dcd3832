import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { click, inWebview, press, screenshot, see } from './hands';
import { eventually, moveBehind, showSample, tidyWindow } from './support';

/** The titles of the open web views of the extension. */
const views = (type: string): string[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((it) => it.input instanceof vscode.TabInputWebview && it.input.viewType.endsWith(type))
    .map((it) => it.label);

describe('views beside the editor', () => {
  beforeEach(tidyWindow);

  it('show a plan as it prints', async () => {
    const editor = await showSample('huong-dan.kehoach');
    await vscode.commands.executeCommand('kehoach.preview');
    await eventually(() => assert.deepEqual(views('kehoach.preview'), ['Bản in: huong-dan.kehoach']));
    moveBehind(editor, 'Quý I/2026');
    assert.equal((await see(inWebview('td[aria-current]'))) ?? 'Quý I/2026', 'Quý I/2026');
    await screenshot('preview', inWebview('td[aria-current]'));
    if (await click(inWebview('td:text-is("Sở Nội vụ")'))) {
      await eventually(() => {
        const line = vscode.window.activeTextEditor?.selection.active.line ?? -1;
        assert.equal(editor.document.lineAt(line).text.trim(), 'Chủ trì: Sở Nội vụ');
      });
    }
    await vscode.commands.executeCommand('kehoach.preview', editor.document.uri);
    assert.equal(views('kehoach.preview').length, 1);
  });

  it('show the timeline', async () => {
    const editor = await showSample('vinh-long-2025.kehoach');
    await vscode.commands.executeCommand('kehoach.timeline');
    await eventually(() => assert.deepEqual(views('kehoach.timeline'), ['Tiến độ: vinh-long-2025.kehoach']));
    await screenshot('timeline', inWebview('#picture:has(.bar)'));
    if (await click(inWebview('.place'))) {
      await eventually(() => {
        const line = vscode.window.activeTextEditor?.selection.active.line ?? -1;
        assert.match(editor.document.lineAt(line).text, /^Nhiệm vụ 1:/);
      });
    }
  });

  it('show who has how much to do', async () => {
    await showSample('vinh-long-2025.kehoach');
    await vscode.commands.executeCommand('kehoach.timeline');
    if (!(await click(inWebview('#chart')))) return;
    for (const key of ['ArrowDown', 'Enter']) await press(key);
    await screenshot('workload', inWebview('#picture:has([data-agency])'));
  });
});
