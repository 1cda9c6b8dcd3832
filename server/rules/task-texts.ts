import { fold } from '../../grammar/text';
import type { Unit } from '../../grammar/ast';
import type { PlanContext } from './context';
import { gatherer, type Gathered } from './gatherer';
import { rowsAbove } from './row-gaps';

/** What a task says, made ready to be held against the others. */
interface TaskText {
  /** Equal for tasks that may say the same; a small number, which costs less to look up than a long text. */
  readonly hash: number;
  /** Letters and digits without diacritics: equal for tasks that say the same. */
  readonly whole: string;
  /**
   * The words that carry the meaning, in the order of the alphabet; equal for tasks that differ in filling words
   * and in word order alone. The whole text where there are too few of them.
   */
  readonly meaning: string;
}

/** Words of these texts that say nothing of what is to be done. */
const filling = new Set(
  (
    'va cac cua tren dia ban tinh thuc hien trien khai cong tac viec ve theo quy dinh hieu qua co kip thoi day du tiep ' +
    'tuc to chuc nhung mot cach tot dam bao hoat dong den voi tai trong cho duoc thuoc linh vuc noi dung nhiem vu tung ' +
    'tich cuc chu dong nghiem tuc dung quan ly pham vi nha nuoc hang nam dinh ky thuong xuyen dong bo thong nhat'
  ).split(' '),
);

const LEAST_MEANING = 6;
const LEAST_LETTERS = 20;

/** A task that says what an earlier one says. */
export interface Repeat {
  readonly unit: Unit;
  readonly first: Unit;
  /** To the letter, or but for filling words. */
  readonly exact: boolean;
}

/** Tasks that a duplicate may be found among; activities are named alike under different tasks ("Tổ chức thực hiện"). */
const taskTexts = gatherer((unit): TaskText | null => {
  if (unit.kind !== 'task' && unit.kind !== 'objective') return null;
  const words = fold(unit.head!.value.text).match(/[a-z0-9]+/g) ?? [];
  const whole = words.join('');
  if (whole.length < LEAST_LETTERS) return null;
  const meant = words.filter((it) => !filling.has(it)).sort();
  const meaning = meant.length < LEAST_MEANING ? whole : meant.join(' ');
  return { hash: hashOf(meaning), whole, meaning };
});

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0x3fffffff;
  return hash;
}

const found = new WeakMap<readonly Gathered<TaskText>[], readonly Repeat[]>();

/** The tasks of a plan that repeat an earlier one. */
export function repeatsOf(context: PlanContext): readonly Repeat[] {
  const tasks = taskTexts.of(context);
  let repeats = found.get(tasks);
  if (!repeats) found.set(tasks, (repeats = findRepeats(tasks)));
  if (repeats.length === 0) return repeats;
  // A row above others may well come back under another objective: what is done stands in the rows below it.
  const above = rowsAbove(context, new Set(repeats.flatMap((it) => [it.unit, it.first])));
  return repeats.filter((it) => !above.has(it.unit) && !above.has(it.first));
}

function findRepeats(tasks: readonly Gathered<TaskText>[]): Repeat[] {
  const seen = new Map<number, Gathered<TaskText>>();
  const repeats: Repeat[] = [];
  for (const task of tasks) {
    const first = seen.get(task.fact.hash);
    if (!first) seen.set(task.fact.hash, task);
    // Of two texts that share a hash by chance the later is not looked at: one in some hundred thousand plans.
    else if (first.fact.meaning === task.fact.meaning)
      repeats.push({ unit: task.unit, first: first.unit, exact: first.fact.whole === task.fact.whole });
  }
  return repeats;
}
