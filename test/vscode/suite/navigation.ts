import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { fullPlan } from './plans';
import { eventually, moveBehind, showFile, tidyWindow } from './support';

const name = 'di-toi.kehoach';

/** Each place in the plan as the line it is on; other plans of the folder may name the same agencies. */
const linesOf = (places: readonly (vscode.Location | vscode.LocationLink)[]): string[] =>
  places.flatMap((it) => {
    const [uri, range] = 'targetUri' in it ? [it.targetUri, it.targetRange] : [it.uri, it.range];
    return uri.path.endsWith(`/${name}`) ? [fullPlan.split('\n')[range.start.line]!.trim()] : [];
  });

async function ask<Answer>(command: string, behind: string): Promise<Answer> {
  const editor = await showFile(name, fullPlan);
  return vscode.commands.executeCommand<Answer>(command, editor.document.uri, moveBehind(editor, behind));
}

describe('navigation', () => {
  it('leads from «Sau: nhiệm vụ 1» to that task', async () => {
    await eventually(async () => {
      const places = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', 'Sau: nhiệm vụ 1');
      assert.deepEqual(linesOf(places), ['Nhiệm vụ 1: Ban hành kế hoạch kiểm tra cải cách hành chính']);
    });
  });

  it('leads from an owner to where the plan defines it, by the key that everyone knows', async () => {
    const editor = await showFile(name, fullPlan);
    moveBehind(editor, 'Chủ trì: Tổ công');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await eventually(() =>
      assert.equal(
        editor.document.lineAt(editor.selection.active.line).text,
        'Cơ quan: Tổ công tác cải cách hành chính',
      ),
    );
  });

  it('finds every use of an agency, and of a task', async () => {
    const agency = await ask<vscode.Location[]>('vscode.executeReferenceProvider', 'Cơ quan: Tổ công');
    assert.deepEqual(linesOf(agency).sort(), [
      'Chủ trì: Tổ công tác cải cách hành chính',
      'Cơ quan: Tổ công tác cải cách hành chính',
      'Phối hợp: Tổ công tác cải cách hành chính',
    ]);
    const task = await ask<vscode.Location[]>('vscode.executeReferenceProvider', 'Nhiệm vụ 1');
    assert.ok(linesOf(task).includes('Sau: nhiệm vụ 1'));
  });

  it('marks the other uses of an agency in the text', async () => {
    const marks = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      'Chủ trì: Sở Nội',
    );
    assert.equal(marks.length, 2);
  });

  it('marks no other place with the same syllable', async () => {
    const marks = await ask<vscode.DocumentHighlight[] | undefined>(
      'vscode.executeDocumentHighlights',
      'Ban hành kế ho',
    );
    assert.deepEqual(marks ?? [], []);
  });

  it('shows the uses in a small window', async () => {
    await tidyWindow();
    const editor = await showFile(name, fullPlan);
    moveBehind(editor, 'Chủ trì: Tổ công');
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
    await screenshot('references', '.peekview-widget .ref-tree .monaco-list-row');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});
