import { foldHead, keywordOf, type KeywordId } from '../../grammar/tokens';
import type { Column, ColumnRole, FieldRole, Sourced } from './model';

/** Which keyword types the cells of a column, and so which spellings of its heading say what it is. */
const keywordOfRole: Readonly<Record<Exclude<ColumnRole, 'ordinal'>, KeywordId>> = {
  objective: 'objective',
  task: 'task',
  activity: 'activity',
  lead: 'lead',
  coordinators: 'coordinators',
  product: 'product',
  deadline: 'deadline',
  budget: 'budget',
  targets: 'targets',
  note: 'note',
};

export const fieldRoles: readonly FieldRole[] = [
  'lead',
  'coordinators',
  'product',
  'deadline',
  'budget',
  'targets',
  'note',
];

const ordinalWords = ['số thứ tự', 'STT', 'TT', 'số TT', 'Thứ tự'];

const roles: ReadonlyMap<string, ColumnRole> = new Map([
  ...ordinalWords.map((it) => [foldHead(it), 'ordinal'] as const),
  ...Object.entries(keywordOfRole).flatMap(([role, keyword]) =>
    keywordOf(keyword).words.map((word) => [foldHead(word), role as ColumnRole] as const),
  ),
  ['noi dung', 'task'],
  ['noi dung cong viec', 'task'],
  ['cong viec', 'task'],
]);

/** What officers may write behind the `=` of a `Cột` line, in reading order. */
export const roleWords: readonly string[] = [
  'số thứ tự',
  ...Object.values(keywordOfRole).map((it) => keywordOf(it).words[0].toLowerCase()),
];

/**
 * A column from a `Cột` line: `heading = role`. A heading that is itself the name of a role needs none. Null
 * when it cannot be told what the column holds.
 */
export function readColumn(source: Sourced): Column | null {
  const { text } = source.value;
  const equals = text.lastIndexOf('=');
  const heading = (equals < 0 ? text : text.slice(0, equals)).trim();
  const named = equals < 0 ? heading : text.slice(equals + 1).trim();
  const role = roles.get(foldHead(named)) ?? roles.get(foldHead(named.replace(/^[0-9]+ ?[-.] ?/, '')));
  return role && heading !== '' ? { heading, role, source } : null;
}
