import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { click, hasHands, inWebview, screenshot, see } from './hands';
import { fullPlan } from './plans';
import { eventually, moveBehind, showFile, showSample, tidyWindow, workspaceFile } from './support';

/** The first letters of the one file of the workspace that ends so. */
async function beginning(ending: string, length: number): Promise<string> {
  const folder = await vscode.workspace.fs.readDirectory(workspaceFile('.'));
  const [name] = folder.map(([it]) => it).filter((it) => it.endsWith(ending));
  assert.ok(name, `no file *${ending}`);
  return Buffer.from(await vscode.workspace.fs.readFile(workspaceFile(name))).toString('latin1', 0, length);
}

describe('pictures of the timeline', () => {
  before(async () => {
    await tidyWindow();
    await showFile('tien-do.kehoach', fullPlan);
    await vscode.commands.executeCommand('kehoach.timeline');
    await see(inWebview('#picture:has(.bar)'));
  });

  for (const [format, begins] of [
    ['svg', '<svg'],
    ['png', '\u0089PNG'],
  ] as const)
    it(`are written as ${format.toUpperCase()} where the dialog says`, async () => {
      if (!(await click(inWebview(`#${format}`)))) return;
      // The name that the dialog proposes is taken; nothing tells when it is ready to be.
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        assert.equal(await beginning(`.${format}`, begins.length), begins);
      });
    });
});

describe('the status bar', () => {
  it('says how many mistakes there are and on which day the plan is judged', async () => {
    await tidyWindow();
    await showFile('trang-thai.kehoach', fullPlan.replace('Quý I/2025', 'Quý V/2025'));
    if (!hasHands) return;
    const text = await see('.statusbar-item[aria-label*="Xét tại ngày ký: 16/12/2024"]');
    assert.match(text!, /^\s*1\b[^]*16\/12\/2024/);
    await click('.statusbar-item[aria-label*="Xét tại ngày ký"] a');
    await see('.quick-input-widget:has-text("Ngày ký của kế hoạch")');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });
});

describe('the counts above the text', () => {
  it('lead to the tasks of a part, and to the work of an agency', async () => {
    await tidyWindow();
    await showFile('dem.kehoach', fullPlan);
    if (!(await click('.codelens-decoration a:has-text("2 nhiệm vụ")'))) return;
    await screenshot('counted-tasks', '.peekview-widget .ref-tree .monaco-list-row:has-text("Nhiệm vụ 2")');
    await vscode.commands.executeCommand('closeReferenceSearch');
    await click('.codelens-decoration a:has-text("chủ trì 1")');
    await see(inWebview('#agency:has(option:checked:text-is("Tổ công tác cải cách hành chính"))'));
    await see(inWebview('#count:text-is("1")'));
  });
});

describe('a table copied in Word', () => {
  it('becomes tasks behind the caret, in one step to undo; an ordinary paste stays what it is', async () => {
    await tidyWindow();
    const editor = await showFile('dan-bang.kehoach', fullPlan);
    const { document } = editor;
    moveBehind(editor, 'Tháng 11/2025');
    const table =
      'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\tThời hạn\r\n4\tBan hành bảng giá\tSở Tài chính\t\tBảng giá\tQuý IV/2025\r\n';
    await vscode.env.clipboard.writeText(table);
    await vscode.commands.executeCommand('kehoach.pasteRows');
    const added =
      '\nNhiệm vụ 4: Ban hành bảng giá\n  Chủ trì: Sở Tài chính\n  Sản phẩm: Bảng giá\n  Thời hạn: Quý IV/2025\n';
    await eventually(() => assert.equal(document.getText(), fullPlan + added));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), fullPlan);
    moveBehind(editor, 'Tháng 11/2025');
    await vscode.env.clipboard.writeText('\ta');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await eventually(() =>
      assert.equal(document.getText(), fullPlan.replace('Tháng 11/2025', 'Tháng 11/2025\ta')),
    );
    await vscode.commands.executeCommand('undo');
    await document.save();
  });
});

const themes = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['high-contrast', 'Default High Contrast'],
  ['high-contrast-light', 'Default High Contrast Light'],
] as const;

describe('views in every kind of theme', () => {
  const setTheme = (theme: string): Thenable<void> =>
    vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
  after(() => setTheme('Default Light Modern'));

  for (const [name, theme] of themes)
    it(`are drawn: ${name}`, async () => {
      await tidyWindow();
      if (!hasHands) return;
      await setTheme(theme);
      const editor = await showSample('vinh-long-2025.kehoach');
      await vscode.commands.executeCommand('kehoach.preview');
      moveBehind(editor, 'Nhiệm vụ 6:');
      await screenshot(`preview-${name}`, inWebview('td[aria-current]'));
      await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
      await vscode.commands.executeCommand('kehoach.timeline');
      await screenshot(`timeline-${name}`, inWebview('#picture:has(.bar)'));
      await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
      await vscode.commands.executeCommand('kehoach.openTable', editor.document.uri);
      await screenshot(`table-${name}`, inWebview('[role="gridcell"]'));
    });
});
