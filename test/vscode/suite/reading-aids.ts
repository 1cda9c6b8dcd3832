import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { fullPlan } from './plans';
import { eventually, showFile, tidyWindow } from './support';

const lines = fullPlan.split('\n');
const lineOf = (words: string): number => lines.findIndex((it) => it.includes(words));
const show = async () => (await showFile('doc.kehoach', fullPlan)).document;

/** The answer of a provider, once there is one. */
const answer = <Item>(command: string, ...args: readonly unknown[]): Promise<Item[]> =>
  eventually(async () => {
    const found = await vscode.commands.executeCommand<Item[] | undefined>(command, ...args);
    assert.ok(found && found.length > 0, `${command}: nothing`);
    return found;
  });

describe('aids for reading', () => {
  it('fold sections and tasks', async () => {
    const { uri } = await show();
    const folds = await answer<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', uri);
    const foldAt = (words: string) => folds.find((it) => it.start === lineOf(words));
    assert.ok(foldAt('Phần I:'), 'a section');
    assert.equal(foldAt('Nhiệm vụ 3')?.end, lineOf('Tháng 11/2025'));
  });

  it('say the last day of a deadline at the end of its line', async () => {
    const { uri } = await show();
    const all = new vscode.Range(0, 0, lines.length, 0);
    const hints = await answer<vscode.InlayHint>('vscode.executeInlayHintProvider', uri, all);
    const hintOf = (words: string): string => {
      const hint = hints.find((it) => it.position.line === lineOf(words));
      assert.ok(hint, words);
      assert.equal(hint.position.character, lines[lineOf(words)]!.length, 'not at the end of the line');
      return typeof hint.label === 'string' ? hint.label : hint.label.map((it) => it.value).join('');
    };
    assert.equal(hintOf('Quý I/2025'), '→ 31/3/2025');
    assert.equal(hintOf('Tháng 11/2025'), '→ 30/11/2025');
  });

  it('count tasks and owners above a section', async () => {
    const { uri } = await show();
    const lenses = await answer<vscode.CodeLens>('vscode.executeCodeLensProvider', uri, 100);
    const titleOf = (words: string) =>
      lenses.find((it) => it.range.start.line === lineOf(words))?.command?.title;
    assert.match(titleOf('Phần I:') ?? '', /^2 nhiệm vụ, đúng như tiêu đề · 2 nơi chủ trì$/);
    assert.match(titleOf('Cơ quan: Tổ') ?? '', /^chủ trì 1 · phối hợp 1/);
  });

  it('colour words by what they mean', async () => {
    const { uri } = await show();
    const tokens = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        uri,
      );
      assert.ok(found && found.data.length > 0);
      return found;
    });
    assert.equal(tokens.data.length % 5, 0);
  });

  it('grow a selection from the word to the task', async () => {
    const { uri } = await show();
    const place = new vscode.Position(lineOf('Chủ trì: Sở Nội vụ'), 13);
    const [chain] = await answer<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', uri, [place]);
    const ranges: vscode.Range[] = [];
    for (let it = chain; it; it = it.parent) ranges.push(it.range);
    assert.ok(ranges.some((it) => it.start.line === lineOf('Nhiệm vụ 1') && it.contains(place)));
  });

  it('are on show in the text', async () => {
    await tidyWindow();
    await show();
    await screenshot('hints-and-counts', '.codelens-decoration:has-text("nơi chủ trì")');
  });
});
