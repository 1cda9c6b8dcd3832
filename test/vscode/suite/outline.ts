import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { fullPlan } from './plans';
import { eventually, showFile, tidyWindow } from './support';

/** The names of symbols, those inside another one by two spaces. */
const namesOf = (symbols: readonly vscode.DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap((it) => [`${indent}${it.name}`, ...namesOf(it.children, `${indent}  `)]);

describe('outline', () => {
  it('shows the plan, its annex, its sections and its tasks', async () => {
    const { document } = await showFile('dan-muc.kehoach', fullPlan);
    const symbols = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(found && found.length > 0);
      return found;
    });
    assert.deepEqual(namesOf(symbols), [
      'Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long',
      'Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      '  Phần I: CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH (02 nhiệm vụ)',
      '    Nhiệm vụ 1: Ban hành kế hoạch kiểm tra cải cách hành chính',
      '    Nhiệm vụ 2: Kiểm tra việc thực hiện tại các huyện, thành phố',
      '  Phần II: CẢI CÁCH THỂ CHẾ (01 nhiệm vụ)',
      '    Nhiệm vụ 3: Rà soát văn bản quy phạm pháp luật',
    ]);
  });

  it('is on show beside the text', async () => {
    await tidyWindow();
    await showFile('dan-muc.kehoach', fullPlan);
    await vscode.commands.executeCommand('outline.focus');
    await screenshot('outline', '.outline-pane .monaco-list-row:has-text("Nhiệm vụ 1")');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });

  it('finds tasks of the whole folder by their words', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'rà soát văn bản quy phạm',
    );
    assert.ok(
      found.some((it) => it.location.uri.path.endsWith('/dan-muc.kehoach')),
      'the task of the open plan is not among them',
    );
  });
});
