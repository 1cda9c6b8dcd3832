import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import type { Point } from '../nodes';
import type { FormDescription } from '../types';
import { Every, Of, Ordinal, Week, Weekday } from '../words';
import type { PointForm } from './form';
import { pointList } from './point-list';

/** What it means is told with the other things that come back. */
const descriptions: readonly FormDescription[] = [];

/** `thứ Sáu hằng tuần`: a day of each week. */
export const weekdayForm: PointForm = {
  descriptions,
  define($) {
    const weekday = $.rule('weekday', (): Point => {
      const first = $.token(1);
      const day = $.choose(0, [{ ALT: () => $.take(0, Weekday) }, { ALT: () => $.take(0, Ordinal) }]);
      $.maybe(
        0,
        () => everyWeekAt($, 1),
        () => {
          $.maybe(
            1,
            () => $.is(1, Of),
            () => $.take(0, Of),
          );
          $.take(0, Every);
          $.take(0, Week);
        },
      );
      return $.action(() => weekdayPoint(DAYS.get(day.image) ?? 1, $.spanFrom(first)));
    });
    const starts = (at: number): boolean =>
      $.is(at, Weekday, Ordinal) && DAYS.has($.image(at)) && weekBehind($, at + 1);
    return { starts, rule: pointList($, 'weekdays', weekday, starts) };
  },
};

const DAYS = new Map(
  ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'].map((it, at) => [it, at + 1]),
);
for (let day = 2; day <= 7; day++) DAYS.set(`thứ ${day}`, day - 1);

function everyWeekAt($: DeadlineGrammar, at: number): boolean {
  const next = $.is(at, Of) ? at + 1 : at;
  return $.is(next, Every) && $.is(next + 1, Week);
}

/** `thứ Ba và thứ Năm hằng tuần`: behind at most five of them. */
function weekBehind($: DeadlineGrammar, at: number): boolean {
  let next = at;
  for (let members = 0; members < 5; members++) {
    if (everyWeekAt($, next)) return true;
    const joint = $.jointAt(next);
    if (joint === 0 || !$.is(next + joint, Weekday, Ordinal)) return false;
    next += joint + 1;
  }
  return false;
}

const weekdayPoint = (day: number, span: Span): Point => ({
  unit: 'day',
  span,
  year: null,
  name: 'thứ',
  kinds: { one: 'recurring', many: 'recurring', range: 'recurring' },
  read: () => {
    const at = { year: null, yearOffset: 0, month: null, day };
    return { start: at, end: at, cycle: { unit: 'week', later: 0 } };
  },
});
