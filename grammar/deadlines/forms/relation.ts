import type { DeadlineGrammar } from '../grammar';
import type { Lead, Phrase, PointList, PointsPhrase } from '../nodes';
import type { Comparator } from '../types';
import {
  About,
  After,
  And,
  Before,
  Comma,
  Done,
  Every,
  FollowingYears,
  From,
  Immediately,
  In,
  Is,
  NoLaterThan,
  Now,
  Of,
  Onward,
  Outlook,
  Plural,
  TimeOfDay,
  To,
  Until,
  Whole,
  Within,
  Year,
  YearNumber,
} from '../words';
import type { Piece, PointForm } from './form';

/** Words that may stand before a point and say how it bounds the work. */
const RELATIONS = [
  Done,
  In,
  Within,
  Before,
  NoLaterThan,
  Until,
  To,
  From,
  After,
  About,
  Is,
  Outlook,
  Immediately,
  Plural,
  Whole,
  Of,
] as const;

/** More than any phrase in use has (hoàn thành chậm nhất là trước ngày); bounds the look ahead. */
const MOST_RELATIONS = 6;

/**
 * The phrase around points of any family: words before (trước, chậm nhất, từ … đến), and words behind
 * (hằng năm, trở đi).
 */
export function pointsPhrase($: DeadlineGrammar, forms: readonly PointForm[]): Piece<Phrase> {
  const families = forms.map((form) => form.define($));
  const relation = $.rule('relation', $.oneOf(RELATIONS));

  const familyAt = $.firstStarting(families);
  const coreAt = (at: number): boolean => familyAt(at) >= 0;
  // «của» only in «của các năm»: elsewhere it belongs to the words before.
  const relationAt = (at: number): boolean =>
    $.is(at, ...RELATIONS) && (!$.is(at, Of) || $.is(at + 1, Plural));
  const relationsAt = (at: number): number => {
    let length = 0;
    while (length < MOST_RELATIONS && relationAt(at + length)) length++;
    return length;
  };
  const nowAt = (at: number): boolean => $.is(at, Now) && $.is(at - 1, From);

  const points = $.rule('points', () =>
    $.choose(
      0,
      families.map((it, index) => ({ GATE: () => familyAt(1) === index, ALT: () => $.call(index, it.rule) })),
    ),
  );

  const rule = $.rule('pointsPhrase', (): Phrase => {
    const first = $.token(1);
    let lead = noLead;
    $.repeat(
      0,
      () => relationAt(1),
      () => {
        const token = $.call(0, relation);
        $.action(() => {
          lead = addRelation(lead, token.tokenType, token.startOffset);
        });
      },
    );
    const hasTime = $.is(1, TimeOfDay);
    let list: PointList | null = null;
    $.choose(0, [
      {
        GATE: () => nowAt(1),
        ALT: () => {
          $.take(0, Now);
        },
      },
      {
        ALT: () => {
          list = $.call(0, points);
        },
      },
    ]);
    const everyYear = $.maybe(
      0,
      () => everyYearAt($, 1) > 0,
      () => {
        $.maybe(
          1,
          () => $.is(1, Of),
          () => $.take(0, Of),
        );
        $.choose(1, [{ ALT: () => $.take(0, Every) }, { ALT: () => $.take(0, Plural) }]);
        $.take(0, Year);
        return true;
      },
    );
    const onward = $.maybe(
      2,
      () => $.is(1, Onward, FollowingYears) || ($.is(1, And, Comma) && $.is(2, FollowingYears)),
      () => {
        $.maybe(
          3,
          () => $.is(1, And, Comma),
          () => $.choose(3, [{ ALT: () => $.take(0, And) }, { ALT: () => $.take(0, Comma) }]),
        );
        $.choose(2, [{ ALT: () => $.take(0, Onward) }, { ALT: () => $.take(0, FollowingYears) }]);
        return true;
      },
    );
    return $.action(() => {
      const phrase: PointsPhrase = {
        type: 'points',
        span: $.spanFrom(first),
        lead: { ...lead, hasTime, startsNow: list === null },
        list,
        everyYear: everyYear === true,
        onward: onward === true,
        strong: isStrong(lead, list, everyYear === true),
      };
      return phrase;
    });
  });

  const starts = (at: number): boolean => {
    const length = relationsAt(at);
    if (nowAt(at + length)) return true;
    return coreAt(at + length);
  };

  return { starts, rule };
}

/** `hằng năm`, `của các năm`: how many tokens, or 0. */
function everyYearAt($: DeadlineGrammar, at: number): number {
  const next = $.is(at, Of) ? at + 1 : at;
  if (!$.is(next, Every, Plural) || !$.is(next + 1, Year) || $.is(next + 2, YearNumber)) return 0;
  return next + 2 - at;
}

const noLead: Lead = {
  comparator: 'in',
  present: false,
  announces: false,
  opensWithTo: false,
  hasFrom: false,
  finishes: false,
  from: null,
  about: false,
  plural: false,
  startsNow: false,
  hasTime: false,
};

/** What counts when several relations meet: `chậm nhất trước ngày` is before, `hoàn thành từ` is from. */
const STRENGTH: readonly Comparator[] = ['in', 'after', 'from', 'by', 'noLaterThan', 'before'];

function addRelation(lead: Lead, type: unknown, offset: number): Lead {
  const comparator = comparatorOf(type);
  const stronger = STRENGTH.indexOf(comparator) > STRENGTH.indexOf(lead.comparator);
  // «trước hết quý II» is by the end of the quarter.
  const untilEnd = type === Until && lead.comparator === 'before';
  return {
    ...lead,
    comparator: untilEnd ? 'by' : stronger ? comparator : lead.comparator,
    present: true,
    announces:
      lead.announces ||
      (type !== Immediately && type !== Plural && type !== Is && type !== Whole && type !== Of),
    opensWithTo: lead.opensWithTo || (type === To && !lead.present),
    hasFrom: lead.hasFrom || type === From,
    finishes: lead.finishes || type === Done,
    from: lead.from ?? (type === From ? offset : null),
    about: lead.about || type === About,
    plural: lead.plural || type === Plural,
  };
}

function comparatorOf(type: unknown): Comparator {
  switch (type) {
    case Before:
      return 'before';
    case NoLaterThan:
      return 'noLaterThan';
    case To:
    case Until:
    case Outlook:
      return 'by';
    case From:
      return 'from';
    case After:
      return 'after';
    default:
      return 'in';
  }
}

/** In running text a bare `ngày 15/6/2025` is mostly the date of a document; the other units speak for themselves. */
function isStrong(lead: Lead, list: PointList | null, everyYear: boolean): boolean {
  if (!list) return false;
  return (
    everyYear ||
    lead.announces ||
    list.points.some((it) => it.unit !== 'day') ||
    list.joins.some((it) => it.kind === 'range')
  );
}
