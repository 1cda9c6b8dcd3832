import type { Entry, Unit } from '../../grammar/ast';
import { keywordOf, type KeywordId } from '../../grammar/tokens';
import { annexOf, surroundingsOf, type PlanView } from '../elements';
import type { ColumnRole } from '../plan';
import { columnsOf } from '../tables';
import { plain, type Say } from './hover';

const roleOf: Partial<Record<KeywordId, ColumnRole>> = {
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

/** What a keyword is for, and the column of the annex that its value fills, shown among the others. */
export function hoverKeyword(view: PlanView, unit: Unit, { keyword }: Entry, say: Say): string {
  const { words, about } = keywordOf(keyword);
  const head = `**${words[0]}** – ${say(about.vi, about.en)}`;
  const column = columnOf(view, unit, keyword, say);
  const others = words.slice(1, 7).map((it) => `«${it}»`);
  const spellings =
    words.length > 1 ? [say(`Cũng viết: ${others.join(', ')}`, `Also written ${others.join(', ')}`)] : [];
  return [head, ...column, ...spellings].join('\n\n');
}

function columnOf(view: PlanView, unit: Unit, keyword: KeywordId, say: Say): string[] {
  const role = roleOf[keyword];
  if (role === undefined || unit.kind === 'section') return [];
  const annex = annexOf(view.plan, surroundingsOf(view.tree, unit));
  if (!annex) return [];
  const columns = columnsOf(annex);
  const at = columns.findIndex((it) => it.roles.includes(role));
  if (at < 0)
    return [
      say(
        'Bảng của phụ lục này không có cột cho mục này, nên nội dung không được in.',
        'The table of this annex has no column for it, so it is not printed.',
      ),
    ];
  const cells = columns.map((it, index) => (index === at ? `**${plain(it.heading)}**` : plain(it.heading)));
  return [
    say(`In ở cột ${at + 1}:`, `Printed in column ${at + 1}:`),
    `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}\n| ${cells.map((_, index) => (index === at ? '▲' : ' ')).join(' | ')} |`,
  ];
}
