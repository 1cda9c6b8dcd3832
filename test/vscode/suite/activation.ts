import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasHands } from './hands';
import { showSample } from './support';

describe('the extension', () => {
  it('starts for a plan, which it knows by its ending', async () => {
    const { document } = await showSample('vinh-long-2025.kehoach');
    assert.equal(document.languageId, 'kehoach');
    const extension = vscode.extensions.getExtension('kehoach.kehoach');
    assert.ok(extension);
    await extension.activate();
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['kehoach.check', 'kehoach.export']) assert.ok(commands.includes(id), id);
  });

  it('does all of this in a folder that is not trusted', () => {
    // A desktop VS Code that runs tests trusts everything.
    if (hasHands) assert.equal(vscode.workspace.isTrusted, false);
  });

  it('shows its Vietnamese names whatever the display language', () => {
    const manifest: unknown = vscode.extensions.getExtension('kehoach.kehoach')?.packageJSON;
    const shown = JSON.stringify(manifest);
    for (const name of ['Kiểm tra kế hoạch', 'Xuất phụ lục…']) assert.ok(shown.includes(name), name);
  });

  it('wraps long lines and leaves Vietnamese letters unmarked', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'kehoach' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
    assert.equal(editor.get('formatOnType'), false);
  });
});
