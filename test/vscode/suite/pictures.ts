import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot, see, type } from './hands';
import { eventually, moveBehind, problemsOf, showFile, tidyWindow } from './support';

const plan = `Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Số: 2600/QĐ-UBND
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ
  Căn cứ: Nghị định số 59/2020/NĐ-CP ngày 07 tháng 5 năm 2012 của Chính phủ

Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
  Mẫu bảng: 6 cột

Nhiệm vụ 1: Ban hành kế hoạch kiểm tra cải cách hành chính
  Chủ trì: Sở Nội vụ
  Sản phẩm: Kế hoạch được ban hành
  Thời hạn: Quý V/2025

Nhiệm vụ 2: Công bố danh mục thủ tục hành chính
  Chủ trì:\u0020
  Sản phẩm: Quyết định công bố
  Thời hạn: Quý II/2025
`;

describe('pictures', () => {
  it('are taken of problems and proposals', async () => {
    await tidyWindow();
    // The list follows the editors that are opened while it is on show.
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await vscode.commands.executeCommand('workbench.actions.workbench.panel.markers.view.toggleActiveFile');
    const editor = await showFile('ke-hoach-2025.kehoach', plan);
    await eventually(() => {
      assert.ok(problemsOf(editor.document).length > 0);
    });
    moveBehind(editor, 'thủ tục hành chính\n  Chủ trì: ');
    await type('snv');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await see('.markers-panel .monaco-list-row:has-text("bốn quý")');
    await screenshot('problems-and-proposals', '.suggest-widget .monaco-list-row:has-text("Sở Nội vụ")');
  });
});
