import type { Item, Point, YearOf } from './nodes';

/**
 * The year each point is read in. A point without one takes that of the point behind it (`Quý II, Quý IV/2025`),
 * else that of the point before it unless that would go back in time (`Quý I/2025, quý III`); else the plan's.
 * Years do not pass words, colons or line breaks.
 */
export function shareYears(items: readonly Item[]): ReadonlyMap<Point, YearOf> {
  const years = new Map<Point, YearOf>();
  let run: Point[] = [];
  const close = (): void => {
    if (run.length > 0) shareInRun(run, years);
    run = [];
  };
  for (const item of items) {
    if (item.type === 'phrase' && item.phrase.type === 'points')
      run.push(...(item.phrase.list?.points ?? []));
    else if (item.type !== 'separator' || !PASSED.has(item.name)) close();
  }
  close();
  return years;
}

const PASSED = new Set<string>(['comma', 'semicolon', 'and', 'or', 'dash', 'plus', 'open', 'close']);

export const planYear: YearOf = { year: null, offset: 0 };

function shareInRun(run: readonly Point[], years: Map<Point, YearOf>): void {
  let behind: YearOf | null = null;
  let pointBehind: YearOf | null = null;
  for (let at = run.length - 1; at >= 0; at--) {
    const point = run[at]!;
    const own = yearOf(point);
    if (point.unit === 'year') {
      years.set(point, own ?? planYear);
      pointBehind = own;
      continue;
    }
    const shared: YearOf | null = own ?? behind ?? (point.sharesYearOfPoint ? pointBehind : null);
    if (shared) years.set(point, shared);
    // «từ tháng 9 đến tháng 5 năm sau»: the next year is said of the end alone.
    if (own) behind = own.year === null ? null : own;
  }
  let before: { year: YearOf; key: number } | null = null;
  for (const point of run) {
    if (point.unit === 'year') continue;
    const key = keyOf(point);
    const known = years.get(point);
    const shared = known ?? (before && before.key <= key ? before.year : null);
    years.set(point, shared ?? planYear);
    if (known) before = { year: known, key };
  }
}

function yearOf(point: Point): YearOf | null {
  if (!point.year) return null;
  return point.year.kind === 'relative'
    ? { year: null, offset: point.year.offset }
    : { year: point.year.value, offset: 0 };
}

/** Where in a year a point begins, for comparing; nothing is reported. */
function keyOf(point: Point): number {
  const stretch = point.read(planYear, () => undefined);
  return stretch ? (stretch.start.month ?? 0) * 100 + stretch.start.day : 0;
}
