import * as assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { eventually, exists, showSample, tidyWindow, workspaceFile } from './support';

const run = (argument?: unknown) =>
  vscode.commands.executeCommand<vscode.Uri | undefined>('kehoach.export', argument);

describe('export of the annex', () => {
  it('writes a Word file where it is told to', async () => {
    const uri = workspaceFile('vinh-long-2025.kehoach');
    const target = workspaceFile('phu-luc-thu.docx');
    const written = await run({ uri, format: 'docx', target });
    assert.equal(written?.toString(), target.toString());
    const files = unzipSync(await vscode.workspace.fs.readFile(target));
    const text = Buffer.from(files['word/document.xml']!).toString();
    for (const words of ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025', '<w:tbl>', 'Sở Nội vụ']) {
      assert.ok(text.includes(words), words);
    }
  });

  it('asks for the format and the place', async () => {
    await tidyWindow();
    await showSample('vinh-long-2025.kehoach');
    let written: vscode.Uri | undefined;
    const done = run().then((it) => (written = it));
    await screenshot('export', '.quick-input-widget .monaco-list-row:has-text("Word")');
    // The list of formats, then the name that the dialog proposes: the first choice is taken of both.
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(written, 'no file was written');
    });
    await done;
    assert.ok(written && (await exists(written)));
  });

  it('does not replace a file without a question', async () => {
    const uri = workspaceFile('vinh-long-2025.kehoach');
    const target = workspaceFile('da-co.html');
    await vscode.workspace.fs.writeFile(target, Buffer.from('of somebody else'));
    // A test cannot be asked: VS Code answers the question with an error, which is no consent.
    assert.equal(await run({ uri, format: 'html', target }), undefined);
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(target)).toString(), 'of somebody else');
  });

  it('leaves nothing behind but the file', async () => {
    const names = (await vscode.workspace.fs.readDirectory(workspaceFile('.'))).map(([name]) => name);
    assert.deepEqual(
      names.filter((it) => it.startsWith('.kehoach-')),
      [],
    );
  });
});
