import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('knows plans by their ending and starts for them', async () => {
    const [plan] = await vscode.workspace.findFiles('**/*.kehoach', null, 1);
    assert.ok(plan);
    const document = await vscode.workspace.openTextDocument(plan);
    assert.equal(document.languageId, 'kehoach');
    const extension = vscode.extensions.getExtension('kehoach.kehoach');
    assert.ok(extension);
    await extension.activate();
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['kehoach.check', 'kehoach.export']) assert.ok(commands.includes(id), id);
  });
});
