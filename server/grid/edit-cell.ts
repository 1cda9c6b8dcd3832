import { PlanTree } from '../../grammar/parser';
import { applyEdits, cleanValue, type Message, type TextEdit } from '../../grammar/text';
import { endOfUnit } from '../elements';
import { readPlan, type Sourced } from '../plan';
import { cellAt, editable, gridTables, linesOf, wordOfRole, type CellPlace, type EditableCell } from './grid';

/** The edits of the file, or why there are none. */
export type CellEdit = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

const refuse = (vi: string, en: string): CellEdit => ({ refusal: { vi, en } });

/**
 * What to change in a file so that a cell of the table view says `text`, and nothing else changes: no comment, no
 * order of lines, no other cell. Where that cannot be, the answer says why.
 *
 * @param text lines parted by `\n`; empty to clear the cell
 */
export function editCell(tree: PlanTree, place: CellPlace, text: string): CellEdit {
  const tables = gridTables(readPlan(tree.units));
  const cell = cellAt(tables, place);
  if (!cell) return refuse('Ô này không sửa được ở dạng bảng.', 'This cell cannot be edited in the table.');
  const wanted = text
    .split(/\r\n|\r|\n/)
    .map((it) => cleanValue(it).text)
    .filter((it) => it !== '');
  if (wanted.join('\n') === cell.lines.join('\n')) return { edits: [] };
  const edits = editsOf(tree, cell, wanted);
  if (!edits)
    return refuse(
      'Ô này gồm nhiều dòng hoặc có ghi chú ở giữa: hãy sửa trong văn bản.',
      'This cell has several lines or a comment inside: edit it in the text.',
    );
  // A cell must not become another item, nor swallow one: the result is read again before anything is done.
  const after = PlanTree.parse(applyEdits(tree.text, edits));
  const result = gridTables(readPlan(after.units));
  const before = cellTexts(tables);
  const now = cellTexts(result);
  const key = JSON.stringify([place.annex, place.row, place.column]);
  const isOnlyCell =
    before.size === now.size && [...before].every(([it, said]) => it === key || now.get(it) === said);
  if (!isOnlyCell || now.get(key) !== wanted.join('\n') || comments(after) !== comments(tree))
    return refuse(
      'Chữ này sẽ bị đọc thành mục khác: hãy sửa trong văn bản.',
      'These words would be read as another item: edit them in the text.',
    );
  return { edits };
}

function editsOf(tree: PlanTree, cell: EditableCell, wanted: readonly string[]): TextEdit[] | null {
  const { sources, home } = cell;
  if (sources.length === 0) return home && wanted.length > 0 ? [added(tree, cell, wanted)] : null;
  const typed = sources.map(linesOf);
  if (wanted.length === 0) {
    const emptied = home ? sources.map((it) => removed(tree, it)) : [];
    return emptied.length > 0 && emptied.every((it) => it !== null) ? (emptied as TextEdit[]) : null;
  }
  if (sources.length === 1) {
    const joined = home ? withRepeats(wanted, wordOfRole(home.role)) : wanted.join('\n');
    return changed(tree, sources[0]!, joined);
  }
  // Several fields of one cell: each keeps as many lines as it has.
  if (wanted.length !== typed.flat().length) return null;
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [index, source] of sources.entries()) {
    const part = wanted.slice(at, (at += typed[index]!.length));
    const edit = changed(tree, source, part.join('\n'));
    if (!edit) return null;
    edits.push(...edit);
  }
  return edits;
}

/** A line that begins with a dash prints on its own line; any other becomes a field of its own. */
const withRepeats = (lines: readonly string[], word: string): string =>
  lines.map((it, at) => (at === 0 || /^[-+]/.test(it) ? it : `${word}: ${it}`)).join('\n');

/** The change from the first letter that differs to the last, so that hard wraps around it stay. */
function changed(tree: PlanTree, { value, unit }: Sourced, text: string): TextEdit[] | null {
  const old = value.text;
  if (old === text) return [];
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) start++;
  let behind = 0;
  while (
    behind < old.length - start &&
    behind < text.length - start &&
    old[old.length - 1 - behind] === text[text.length - 1 - behind]
  )
    behind++;
  // Whole words, so that no letter is parted from its tone mark.
  while (start > 0 && !/\s/.test(old[start - 1]!)) start--;
  while (behind > 0 && !/\s/.test(old[old.length - behind]!)) behind--;
  const own = value.spanToSource({ start, end: old.length - behind });
  if (unit.comments.some((it) => it.span.start < own.end && it.span.end > own.start)) return null;
  const [first = '', ...rest] = text.slice(start, text.length - behind).split('\n');
  const newText = [first, ...rest.map((it) => indented(it))].join(lineEnd(tree));
  return [{ span: tree.spanOf(unit, own), newText }];
}

/** As the formatter would set a line of a value, or a field of its own. */
const indented = (line: string): string => (/^[-+]/.test(line) ? `    ${line}` : `  ${line}`);

/** A field at the end of what its row has. */
function added(tree: PlanTree, { home }: EditableCell, wanted: readonly string[]): TextEdit {
  const { node, role } = home!;
  const word = wordOfRole(role);
  const end = lineEnd(tree);
  const last = tree.placeOf(tree.offsetOf(node.unit) + endOfUnit(node.unit));
  const offset = tree.offsetAt({ line: last.line, character: Number.MAX_SAFE_INTEGER });
  const lines = `${word}: ${withRepeats(wanted, word)}`.split('\n');
  return { span: { start: offset, end: offset }, newText: lines.map((it) => end + indented(it)).join('') };
}

/** The lines of a field, gone; null where a comment stands among them. */
function removed(tree: PlanTree, { entry, unit }: Sourced): TextEdit | null {
  if (!entry) return null;
  const { span } = entry;
  if (unit.comments.some((it) => it.span.start < span.end && it.span.end > span.start)) return null;
  const file = tree.spanOf(unit, span);
  const start = tree.offsetAt({ line: tree.placeOf(file.start).line, character: 0 });
  const end = tree.offsetAt({ line: tree.placeOf(file.end).line + 1, character: 0 });
  return { span: { start, end }, newText: '' };
}

const lineEnd = (tree: PlanTree): string => (tree.textOfLines(0, 1).endsWith('\r\n') ? '\r\n' : '\n');

/** What each cell says, by its place; numbers and covered cells are left out. */
function cellTexts(tables: ReturnType<typeof gridTables>): Map<string, string> {
  const texts = new Map<string, string>();
  tables.forEach((table, annex) =>
    table.rows.forEach((row, at) => {
      const count = row.kind === 'section' ? 1 : row.cells.length;
      for (let column = 0; column < count; column++) {
        const cell = row.kind === 'section' ? editable(table, row, 0) : row.cells[column];
        if (cell) texts.set(JSON.stringify([annex, at, column]), cell.lines.join('\n'));
      }
    }),
  );
  return texts;
}

const comments = (tree: PlanTree): string =>
  tree.units.flatMap((it) => it.comments.map((comment) => comment.text)).join('\n');
