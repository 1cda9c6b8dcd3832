import { PlanTree } from '../../grammar/parser';
import { applyEdits, fold, type Message, type TextEdit } from '../../grammar/text';
import { keywords, wordOf } from '../../grammar/tokens';
import { endOfUnit } from '../elements';
import { readPlan, type Annex, type ColumnRole, type Plan, type TaskNode } from '../plan';
import { columnsOf } from '../tables';
import { readTable } from './read-table';

/** What to insert and how many tasks that makes, or why nothing can be. */
export type PastedRows =
  | { readonly edit: TextEdit; readonly tasks: number; readonly sections: number }
  | { readonly refusal: Message };

const refuse = (vi: string, en: string): PastedRows => ({ refusal: { vi, en } });

/**
 * A table from Word or Excel as tasks of the annex that an offset is in, behind the item there. Its columns are known
 * by their headings where it has them, else by their order, which must then be that of the annex.
 *
 * @param text the table as plain text, cells parted by tabs
 */
export function pasteRows(tree: PlanTree, offset: number, text: string): PastedRows {
  const plan = readPlan(tree.units);
  const annex = annexAt(tree, plan, offset);
  if (!annex)
    return refuse(
      'Hãy đặt con trỏ trong một phụ lục rồi dán lại.',
      'Put the caret into an annex, then paste again.',
    );
  const rows = readTable(text);
  if (rows.length === 0 || Math.max(...rows.map((it) => it.length)) < 2)
    return refuse(
      'Trong bảng nhớ tạm không có bảng: hãy chép các hàng của bảng trong Word hoặc Excel.',
      'The clipboard holds no table: copy rows of a table in Word or Excel.',
    );
  const table = rolesOf(annex, rows);
  if (!table) {
    const [own, theirs] = [columnsOf(annex).length, Math.max(...rows.map((it) => it.length))];
    return refuse(
      `Bảng chép có ${theirs} cột, phụ lục có ${own} cột: hãy chép cả hàng tiêu đề để biết cột nào là cột nào.`,
      `The copied table has ${theirs} columns, the annex ${own}: copy the row of headings too.`,
    );
  }
  const items = table.rows.flatMap((it) => itemsOf(it, table.roles));
  const tasks = items.filter((it) => it.isLeaf).length;
  if (tasks === 0)
    return refuse('Không hàng nào trong bảng có nhiệm vụ.', 'No row of the table has a task in it.');
  const edit = insertion(tree, offset, items.map((it) => it.lines.join('\n')).join('\n\n'));
  // Words of a cell must not become items of their own, nor swallow what stood below.
  const after = readPlan(PlanTree.parse(applyEdits(tree.text, [edit])).units);
  if (leaves(after) !== leaves(plan) + tasks)
    return refuse(
      'Chữ trong bảng sẽ bị đọc thành mục khác: hãy dán như thường rồi sửa.',
      'Words of the table would be read as other items: paste them as text and edit.',
    );
  return { edit, tasks, sections: items.filter((it) => it.isSection).length };
}

function annexAt(tree: PlanTree, plan: Plan, offset: number): Annex | null {
  let found: Annex | null = null;
  for (const annex of plan.annexes) if (annex.unit && tree.offsetOf(annex.unit) <= offset) found = annex;
  return found;
}

interface Roles {
  readonly roles: readonly (ColumnRole | null)[];
  readonly rows: readonly (readonly string[])[];
}

/** What each column of the copied rows is; null when that cannot be told. */
function rolesOf(annex: Annex, rows: readonly (readonly string[])[]): Roles | null {
  const own = columnsOf(annex);
  const named = new Map<string, ColumnRole>(ordinalHeadings.map((it) => [it, 'ordinal']));
  for (const { id, words } of keywords)
    if (isRole(id)) for (const word of words) named.set(plainHeading(word), id);
  // What the annex itself calls its columns counts before the usual words.
  for (const { heading, roles } of own) named.set(plainHeading(heading), roles[0]);

  const body = rows.filter((it) => !it.every((cell) => /^\(?\d{1,2}\)?$/.test(cell) || cell === ''));
  const [head, ...rest] = body;
  const roles = head?.map((it) => named.get(plainHeading(it)) ?? null) ?? [];
  const known = roles.filter((it) => it !== null).length;
  if (known >= 2 && known * 2 > roles.length) return { roles, rows: rest };

  const width = Math.max(0, ...body.map((it) => it.length));
  const inOrder = own.map((it) => it.roles[0]);
  if (width === inOrder.length) return { roles: inOrder, rows: body };
  const isWithoutNumbers = width === inOrder.length - 1 && inOrder[0] === 'ordinal';
  return isWithoutNumbers ? { roles: inOrder.slice(1), rows: body } : null;
}

const ordinalHeadings = ['stt', 'tt', 'so tt', 'so thu tu'];

const plainHeading = (heading: string): string =>
  fold(heading)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

const allRoles: Readonly<Record<ColumnRole, true>> = {
  ordinal: true,
  objective: true,
  task: true,
  activity: true,
  lead: true,
  coordinators: true,
  product: true,
  deadline: true,
  budget: true,
  targets: true,
  note: true,
};

const isRole = (id: string): id is ColumnRole => id in allRoles;

interface Item {
  readonly lines: readonly string[];
  readonly isLeaf: boolean;
  readonly isSection: boolean;
}

const levels = ['objective', 'task', 'activity'] as const;

/** The items that a row becomes: a part of the annex, or its levels with the fields under the last of them. */
function itemsOf(cells: readonly string[], roles: readonly (ColumnRole | null)[]): Item[] {
  const filled = cells.filter((it) => it !== '');
  const ofRole = (role: ColumnRole): string => {
    const at = roles.indexOf(role);
    return at < 0 ? '' : (cells[at] ?? '');
  };
  const ordinal = ofRole('ordinal');
  const isPart = filled.length === 1 || (filled.length === 2 && /^[IVXLC]+\.?$/.test(ordinal));
  if (isPart) {
    const title = oneLine(filled.join(' '));
    const [, number = '', rest = title] =
      /^(?:Phần\s+)?([IVXLC]{1,7}|[A-Z])[.):\s]\s*(.+)$/u.exec(title) ?? [];
    const head = number === '' ? wordOf('section') : `${wordOf('section')} ${number}`;
    return [{ lines: [`${head}: ${rest}`], isLeaf: false, isSection: true }];
  }
  const texts = levels.flatMap((level) => {
    const said = ofRole(level);
    return said === '' ? [] : [{ level, said }];
  });
  if (texts.length === 0) return [];
  const number = /^\d{1,6}(?:\.\d{1,3}){0,3}(?=\.?$)/.exec(ordinal)?.[0];
  return texts.map(({ level, said }, at): Item => {
    const isLeaf = at === texts.length - 1;
    const counted =
      number !== undefined && level === (texts.some((it) => it.level === 'task') ? 'task' : texts[0]!.level);
    const head = counted ? `${wordOf(level)} ${number}` : wordOf(level);
    return {
      lines: [`${head}: ${flowing(said)}`, ...(isLeaf ? fieldsOf(cells, roles) : [])],
      isLeaf,
      isSection: false,
    };
  });
}

function fieldsOf(cells: readonly string[], roles: readonly (ColumnRole | null)[]): string[] {
  return roles.flatMap((role, at) => {
    const said = cells[at] ?? '';
    if (role === null || role === 'ordinal' || said === '' || (levels as readonly string[]).includes(role))
      return [];
    // A line that begins with a dash prints on its own line; any other becomes a field of its own.
    return said
      .split('\n')
      .map((line, index) => (index > 0 && isDashed(line) ? `    ${line}` : `  ${wordOf(role)}: ${line}`));
  });
}

const isDashed = (line: string): boolean => /^[-+]/.test(line);

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/** The lines of a task: only dashes begin a new one. */
const flowing = (text: string): string => text.replaceAll(/\n(?![-+])/g, ' ').replaceAll('\n', '\n    ');

/** Behind the item at an offset, with an empty line between. */
function insertion(tree: PlanTree, offset: number, text: string): TextEdit {
  const unit = tree.unitAt(offset);
  const end = unit ? tree.offsetOf(unit) + endOfUnit(unit) : offset;
  const place = tree.offsetAt({ line: tree.placeOf(end).line, character: Number.MAX_SAFE_INTEGER });
  const lineEnd = tree.textOfLines(0, 1).endsWith('\r\n') ? '\r\n' : '\n';
  const lines = `\n\n${text}`.split('\n').join(lineEnd);
  return { span: { start: place, end: place }, newText: place === tree.length ? lines + lineEnd : lines };
}

function leaves(plan: Plan): number {
  const count = (node: TaskNode): number =>
    node.children.length === 0 ? 1 : node.children.reduce((all, it) => all + count(it), 0);
  return plan.annexes
    .flatMap((it) => it.sections)
    .flatMap((it) => it.nodes)
    .reduce((all, it) => all + count(it), 0);
}
