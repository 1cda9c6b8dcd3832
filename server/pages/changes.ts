import type { Unit } from '../../grammar/ast';
import type { ListChange, PageBlock, SheetChange } from '../protocol';
import type { Block, Page, PagedBlock } from './model';
import { linesOf } from './places';

/** A page as it was sent, to compare the next one with. */
export interface SentPage {
  readonly page: Page;
  readonly lists: ReadonlyMap<string, SentList>;
  readonly lineCount: number;
}

interface SentList {
  readonly blocks: readonly PagedBlock[];
  readonly ids: readonly string[];
  readonly lines: readonly number[];
  readonly counts: readonly number[];
}

const nothing: SentList = { blocks: [], ids: [], lines: [], counts: [] };

export interface Placer {
  /** The first line of a unit in the file, from 0. */
  lineOf(unit: Unit): number;
  readonly lineCount: number;
}

/**
 * What to do to the page that was sent so that it becomes `page`; everything, when nothing was sent. Only blocks that
 * changed are in it.
 */
export function changesOf(
  before: SentPage | null,
  page: Page,
  placer: Placer,
): { sent: SentPage; sheets: SheetChange[] } {
  const lists = new Map<string, SentList>();
  const compare = (key: string, blocks: readonly PagedBlock[]): ListChange | null => {
    const { list, change } = compareLists(key, before?.lists.get(key) ?? nothing, blocks, placer);
    lists.set(key, list);
    return change;
  };
  const sheets = page.sheets.map(({ id, orientation, label, flow, table, restMm }): SheetChange => ({
    id,
    orientation,
    label,
    flow: compare(`${id}/f`, flow),
    table: table && {
      widthsMm: table.widthsMm,
      headHtml: table.headHtml,
      isNarrow: table.isNarrow,
      rows: compare(`${id}/r`, table.rows),
    },
    restMm,
  }));
  return { sent: { page, lists, lineCount: placer.lineCount }, sheets };
}

function compareLists(
  key: string,
  old: SentList,
  blocks: readonly PagedBlock[],
  placer: Placer,
): { list: SentList; change: ListChange | null } {
  const most = Math.min(old.blocks.length, blocks.length);
  let at = 0;
  while (at < most && isSame(old.blocks[at]!.block, blocks[at]!.block)) at++;
  let behind = 0;
  while (
    behind < most - at &&
    isSame(old.blocks[old.blocks.length - 1 - behind]!.block, blocks[blocks.length - 1 - behind]!.block)
  )
    behind++;
  const remove = old.blocks.length - at - behind;
  const added = blocks.length - at - behind;
  const from = blocks.length - behind;

  const lines = blocks.map(({ block: { units } }) => (units.length > 0 ? placer.lineOf(units[0]!) : -1));
  // The same block has the same units, and so the same number of lines.
  const counts = [
    ...old.counts.slice(0, at),
    ...blocks.slice(at, from).map(({ block }) => block.units.reduce((sum, unit) => sum + linesOf(unit), 0)),
    ...old.counts.slice(old.counts.length - behind),
  ];
  const ids = [
    ...old.ids.slice(0, at),
    ...freshIds(key, old.ids, at, remove, added),
    ...old.ids.slice(old.ids.length - behind),
  ];
  const firstBehind = indexFrom(lines, from);
  const shift = firstBehind < 0 ? 0 : lines[firstBehind]! - old.lines[firstBehind - added + remove]!;
  const moved: [number, number, number][] = [];
  const redrawn: [number, string, number][] = [];
  lines.forEach((line, index) => {
    if (index >= at && index < from) return;
    const was = index < at ? index : index - added + remove;
    const now = blocks[index]!;
    if (now !== old.blocks[was] && now.html !== old.blocks[was]!.html)
      redrawn.push([index, now.html, now.height]);
    const moves = index < at || old.lines[was]! < 0 ? 0 : shift;
    if (line !== old.lines[was]! + moves) moved.push([index, line, counts[index]!]);
  });
  const list = { blocks, ids, lines, counts };
  if (remove + added + moved.length + redrawn.length === 0 && shift === 0) return { list, change: null };
  const insert = blocks.slice(at, from).map(({ html, height }, index): PageBlock => ({
    id: ids[at + index]!,
    html,
    height,
    line: lines[at + index]!,
    lines: counts[at + index]!,
  }));
  return { list, change: { at, remove, insert, shift, moved, redrawn } };
}

/** What was not typed has no lines that could move. */
const isSame = (a: Block, b: Block): boolean =>
  a === b || (a.units.length === 0 && b.units.length === 0 && a.html === b.html);

const indexFrom = (lines: readonly number[], from: number): number => {
  for (let at = from; at < lines.length; at++) if (lines[at]! >= 0) return at;
  return -1;
};

/** A block that takes the place of another has its id; those that are new have ids that were never in use. */
function freshIds(key: string, ids: readonly string[], at: number, remove: number, added: number): string[] {
  const result = ids.slice(at, at + Math.min(remove, added));
  if (result.length === added) return result;
  let next = ids.reduce((most, id) => Math.max(most, Number(id.slice(id.lastIndexOf('/') + 1))), 0);
  while (result.length < added) result.push(`${key}/${++next}`);
  return result;
}
