import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWebview, screenshot } from './hands';
import { brokenPlan } from './plans';
import { eventually, exists, problemsOf, showFile, tidyWindow, workspaceFile } from './support';

const codeOf = (it: vscode.Diagnostic): string =>
  String(typeof it.code === 'object' ? it.code.value : (it.code ?? ''));

const codesOf = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).map(codeOf);

describe('the folder', () => {
  it('has the problems of plans that are not open', async () => {
    const file = workspaceFile('khong-mo.kehoach');
    await vscode.workspace.fs.writeFile(file, Buffer.from(brokenPlan));
    await eventually(() => assert.ok(codesOf(file).includes('invalid-deadline')));
    assert.ok(!vscode.workspace.textDocuments.some((it) => it.uri.toString() === file.toString()));
    await vscode.workspace.fs.delete(file);
    await eventually(() => assert.deepEqual(codesOf(file), []));
  });

  it('judges anew when the user turns a rule off, and on again', async () => {
    const { document } = await showFile('thiet-lap.kehoach', brokenPlan);
    await eventually(() => assert.ok(codesOf(document.uri).includes('invalid-deadline')));
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('rules', { 'invalid-deadline': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(() => assert.ok(!codesOf(document.uri).includes('invalid-deadline')));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(() => assert.ok(codesOf(document.uri).includes('invalid-deadline')));
  });

  it('judges by its own settings file, as soon as that is there', async () => {
    const { document } = await showFile('thiet-lap.kehoach', brokenPlan);
    await eventually(() => assert.ok(problemsOf(document).includes('Error: Quý V/2025')));
    const file = workspaceFile('.kehoach.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "rules": { "invalid-deadline": "hint" } }'));
    try {
      await eventually(() => assert.ok(problemsOf(document).includes('Hint: Quý V/2025')));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await eventually(() => assert.ok(problemsOf(document).includes('Error: Quý V/2025')));
  });

  it('has a page of the manual behind the code of each problem', async () => {
    await tidyWindow();
    const { document } = await showFile('trang-quy-tac.kehoach', brokenPlan);
    const page = await eventually(() => {
      const problem = vscode.languages
        .getDiagnostics(document.uri)
        .find((it) => codeOf(it) === 'invalid-deadline');
      assert.ok(problem && typeof problem.code === 'object', 'no link');
      return problem.code.target;
    });
    const extension = vscode.extensions.getExtension('kehoach.kehoach');
    assert.ok(extension && page.fsPath.startsWith(extension.extensionUri.fsPath), page.toString());
    assert.ok(await exists(vscode.Uri.file(page.fsPath)));
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(page.fsPath));
    // As a page to read, not as its source.
    await eventually(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      assert.ok(activeTab?.input instanceof vscode.TabInputCustom, 'the source is shown');
      assert.equal(activeTab.input.viewType, 'vscode.markdown.preview.editor');
      assert.equal(activeTab.input.uri.path, page.path);
    });
    await screenshot('rule-page', inWebview('h1'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
