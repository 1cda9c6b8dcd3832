import type { Unit } from '../../grammar/ast';
import { resolveDeadline } from '../../grammar/deadlines';
import { keywordOf, wordOf, type KeywordId } from '../../grammar/tokens';
import { printedNumbers, surroundingsOf, type PlanView } from '../elements';
import { bullets, clipped, dayIn, plain, type Say } from './hover';

/** A row of an annex, a section or another numbered unit: what it says, where it stands, who does it by when. */
export function hoverRow(view: PlanView, unit: Unit, say: Say): string {
  const head = unit.head!;
  const number = head.number?.text ?? printedNumbers(view.plan).get(unit);
  const word = wordOf(head.keyword);
  const name = number === undefined ? word : `${word} ${number}`;
  const lines = [
    placeOf(view, unit),
    cellOf(unit, 'lead'),
    cellOf(unit, 'deadline', lastDay(view, unit, say)),
  ];
  const text = [`**${plain(name)}**: ${clipped(head.value.text, 300)}`];
  const shown = bullets(lines);
  if (shown !== '') text.push(shown);
  if (head.number === null && number !== undefined)
    text.push(say('_Số được đánh khi in._', '_The number is given in print._'));
  return text.join('\n\n');
}

function placeOf({ tree }: PlanView, unit: Unit): string | null {
  const { section, rows } = surroundingsOf(tree, unit);
  const names = [section === unit ? null : section, ...rows]
    .filter((it) => it !== null)
    .map(({ head }) => {
      const number = head!.number === null ? '' : ` ${head!.number.text}`;
      return `${keywordOf(head!.keyword).words[0]}${number}: ${clipped(head!.value.text, 80)}`;
    });
  return names.length > 0 ? names.join(' › ') : null;
}

function cellOf(unit: Unit, keyword: KeywordId, behind = ''): string | null {
  const values = unit.fields.filter((it) => it.keyword === keyword && it.value.text !== '');
  if (values.length === 0) return null;
  return `${wordOf(keyword)}: ${values.map((it) => clipped(it.value.text, 120)).join('; ')}${behind}`;
}

function lastDay({ around }: PlanView, unit: Unit, say: Say): string {
  const entry = unit.fields.find((it) => it.keyword === 'deadline' && it.value.text !== '');
  if (!entry) return '';
  const { intervals } = resolveDeadline(around.read.deadline(entry.value.text), around.period);
  const ends = intervals.flatMap((it) => (it.end === null ? [] : [it.end])).sort();
  const last = ends[ends.length - 1];
  return last === undefined ? '' : say(` (đến hết ${dayIn(last, say)})`, ` (to ${last})`);
}
