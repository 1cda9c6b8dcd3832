import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, click, hasHands, inWebview, press, screenshot } from './hands';
import { eventually, tidyWindow, workspaceFile } from './support';

const plan = `Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Thời kỳ: năm 2025

Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
  Mẫu bảng: 6 cột

Nhiệm vụ 1: Ban hành kế hoạch kiểm tra cải cách hành chính
  # ghi chú của người soạn
  Chủ trì: Sở Nội vụ
  Sản phẩm: Kế hoạch được ban hành
  Thời hạn: Quý I/2025

Nhiệm vụ 2: Công bố danh mục thủ tục hành chính
  Chủ trì: Sở Tư pháp
  Sản phẩm: Quyết định công bố
  Thời hạn: Quý II/2025
`;

describe('the table view', () => {
  it('changes the cell that is typed in, and undo takes it back', async () => {
    await tidyWindow();
    const file = workspaceFile('dang-bang.kehoach');
    await vscode.workspace.fs.writeFile(file, Buffer.from(plan));
    await vscode.commands.executeCommand('kehoach.openTable', file);
    const document = await vscode.workspace.openTextDocument(file);
    await eventually(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      assert.ok(input instanceof vscode.TabInputCustom && input.viewType === 'kehoach.table');
    });
    // A desktop VS Code has no one who could type into a web view.
    if (!hasHands) return;
    await click(inWebview('[role="gridcell"]:text-is("Quý I/2025")'));
    await press('F2');
    await screenshot('table', inWebview('#proposals li'));
    await answer(inWebview('textarea'), 'Quý III/2025');
    await eventually(() => assert.equal(document.getText(), plan.replace('Quý I/2025', 'Quý III/2025')));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), plan));
  });
});
