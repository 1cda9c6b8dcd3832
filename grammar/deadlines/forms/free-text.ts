import type { DeadlineGrammar } from '../grammar';
import {
  After,
  And,
  Anything,
  Before,
  Colon,
  Comma,
  Dash,
  Day,
  Done,
  Dot,
  Every,
  From,
  Immediately,
  In,
  NoLaterThan,
  Open,
  Periodic,
  PlainWord,
  SmallNumber,
  To,
  Until,
  Upon,
  Week,
  Working,
} from '../words';
import type { FreeText } from './form';

/** As far as a comma is looked behind for the colon of the next agency. */
const COLON_REACH = 12;

/**
 * The words of an event or a rule (`sau khi …`, `theo …`). They end at a semicolon, a new line, a bracket, and
 * where the next part of the deadline clearly begins; in running text at any comma, full stop or colon.
 */
export function freeText($: DeadlineGrammar, pointsAt: (at: number) => boolean): FreeText {
  const endsHere = (at: number): boolean => {
    if ($.atEnd(at)) return true;
    if ($.prose) {
      if ($.is(at, Comma, Colon, Open)) return true;
      if ($.is(at, Dot)) return !$.is(at + 1, SmallNumber);
      return ($.is(at, After) && $.is(at + 1, Upon)) || ($.is(at, Immediately) && $.is(at + 1, After, Upon));
    }
    if ($.is(at, To)) return $.is(at + 1, Until, Day) && pointsAt(at);
    if ($.is(at, Open)) return pointsAt(at + 1);
    if ($.is(at, Comma, And, Dash)) {
      const behind = $.is(at + 1, And) ? at + 2 : at + 1;
      return boundsWork(behind) || colonBehind(behind);
    }
    // … công bố 10 ngày: a number of days that ends the phrase counts from the event.
    return countedDaysAt($, at);
  };

  /** The start of a part that says when: trước ngày, chậm nhất, hoàn thành trong, hằng năm. */
  const boundsWork = (at: number): boolean =>
    ($.is(at, Before, NoLaterThan, Done, To, From, In) && pointsAt(at)) || $.is(at, Every, Periodic);

  const colonBehind = (at: number): boolean => {
    for (let next = at; next < at + COLON_REACH; next++) {
      if ($.is(next, Colon)) return next > at;
      if ($.atEnd(next) || $.is(next, Comma)) return false;
    }
    return false;
  };

  const rule = $.rule('freeText', () => {
    const first = $.token(1);
    $.take(0, Anything);
    $.repeat(
      0,
      () => !endsHere(1),
      () => $.take(1, Anything),
    );
    return $.action(() => $.spanFrom(first));
  });

  return {
    rule,
    pointsAt,
    starts: (at) => !endsHere(at) && ($.is(at, PlainWord) || !$.is(at, Dot, Comma, Colon)),
  };
}

/** `10 ngày`, `5 ngày làm việc`, `2 tuần` at the very end of a phrase. */
export function countedDaysAt($: DeadlineGrammar, at: number): boolean {
  if (!$.is(at, SmallNumber) || !$.is(at + 1, Day, Week)) return false;
  const behind = $.is(at + 2, Working) ? at + 3 : at + 2;
  return $.atEnd(behind) || $.is(behind, Comma, Dot);
}
