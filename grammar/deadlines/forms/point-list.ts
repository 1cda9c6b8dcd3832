import type { DeadlineGrammar, Rule } from '../grammar';
import type { Join, Point, PointList } from '../nodes';
import { PlainWord, NumberWord, Plural } from '../words';

/**
 * The rule for points of one family in a row: `Quý II, Quý IV`, `tháng 3 - 5`. It goes on behind a joint as long
 * as `continues` knows a member there; a member may leave out the word of its unit.
 */
export function pointList(
  $: DeadlineGrammar,
  name: string,
  point: Rule<Point>,
  continues: (at: number) => boolean,
  finish: (points: Point[]) => readonly Point[] = (it) => it,
): Rule<PointList> {
  const memberBehindJoint = (): boolean => {
    const length = $.jointAt(1);
    return length > 0 && continues($.is(1 + length, Plural) ? 2 + length : 1 + length);
  };
  return $.rule(name, () => {
    const points: Point[] = [$.call(0, point)];
    const joins: Join[] = [];
    $.repeat(0, memberBehindJoint, () => {
      joins.push($.call(0, $.joint));
      $.maybe(
        0,
        () => $.is(1, Plural),
        () => $.take(0, Plural),
      );
      points.push($.call(1, point));
    });
    return $.action(() => ({ points: finish(points), joins }));
  });
}

/** Words that number what follows them, so that «đợt 1 tháng 5» holds no first of May. */
const NUMBERED = new Set([
  'đợt',
  'bước',
  'kỳ',
  'vòng',
  'lớp',
  'khóa',
  'khoá',
  'lần',
  'số',
  'giai đoạn',
  'phụ lục',
  'mục',
  'điều',
  'khoản',
  'điểm',
  'phần',
  'nhóm',
  'cấp',
  'hạng',
  'loại',
  'phiên',
]);

/** Whether the token before `at` makes the number there a mere ordinal. */
export const isNumbered = ($: DeadlineGrammar, at: number): boolean => NUMBERED.has($.image(at - 1));

export const behindWord = ($: DeadlineGrammar, at: number): boolean => $.is(at - 1, PlainWord, NumberWord);
