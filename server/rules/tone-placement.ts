import { LETTER } from '../../grammar/text';
import { gatherer } from './gatherer';
import type { Unit } from '../../grammar/ast';
import { spanIn, type Reporter, type Rule } from './rule';
import { andOthers, fixAll, together, type Place } from './whole-file';
import { triggerOn } from './triggers';
import { valuesOf } from './values';

export const tonePlacement: Rule = {
  code: 'tone-placement',
  severity: 'information',
  title: { vi: 'Vị trí dấu thanh không thống nhất', en: 'Tone marks placed in two ways' },
  why: {
    vi: 'Trong một văn bản chỉ dùng một kiểu đặt dấu (hòa, thủy hoặc hoà, thuỷ); lẫn hai kiểu thì tìm kiếm sót.',
    en: 'A document places tones in one way (hòa or hoà); with both, searches miss half of them.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Đơn giản hóa, số hóa thủ tục.\n2. Đơn giản ⟦hoá⟧ thủ tục.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Đơn giản hóa, số hóa thủ tục.\n2. Đơn giản hóa thủ tục; quý I.\n',
  checkPlan(context, report) {
    const found = syllables.of(context);
    for (const family of ['o', 'u'] as const) {
      const of = (isOld: boolean) =>
        found.flatMap(({ unit, fact }) => {
          const fitting = fact.filter((it) => it.isOld === isOld && it.family === family);
          return fitting.length > 0 ? [{ unit, fact: fitting }] : [];
        });
      tell(of(true), of(false), report);
    }
  },
};

type Found = readonly { readonly unit: Unit; readonly fact: readonly Syllable[] }[];

function tell(older: Found, newer: Found, report: Reporter): void {
  if (older.length === 0 || newer.length === 0) return;
  const count = (list: Found): number => list.reduce((sum, it) => sum + it.fact.length, 0);
  const [fewer, more] = count(older) <= count(newer) ? [older, newer] : [newer, older];
  const all = together(fewer, { vi: 'Cũng đặt dấu kiểu này', en: 'Placed in the same way' })!;
  const others = andOthers(all.count);
  const example = more[0]!.fact[0]!.written.toLowerCase();
  report({
    unit: all.unit,
    span: all.span,
    message: {
      vi: `Dấu thanh ở đây${others.vi} đặt khác với phần lớn kế hoạch (như «${example}», ${count(more)} chỗ).`,
      en: `The tone here${others.en} is placed otherwise than in most of the plan (as «${example}», ${count(more)} times).`,
    },
    fixes: [
      fixAll(
        { vi: 'Đặt dấu như phần lớn kế hoạch', en: 'Place tones as in most of the plan' },
        'guarded',
        all,
      ),
    ],
    related: all.related,
  });
}

interface Syllable extends Place {
  readonly isOld: boolean;
  /** `oa` and `oe`, or `uy`: a plan may have one habit for each. */
  readonly family: 'o' | 'u';
  readonly written: string;
}

const marks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const compose = (letter: string, mark: string): string => (letter + mark).normalize('NFC');

/** `oà` for `òa` and back. */
const moved: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    [pair, pair.toUpperCase(), pair.charAt(0).toUpperCase() + pair.charAt(1)].flatMap(([first, second]) =>
      marks.flatMap((mark): [string, string][] => {
        const old = first! + compose(second!, mark);
        const now = compose(first!, mark) + second!;
        return [
          [old, now],
          [now, old],
        ];
      }),
    ),
  ),
);

const pairPattern = [...moved.keys()].join('|');
// "quý", "quỳ", "quỷ" have but one way; "hoàn" is closed and has but one way too.
const syllable = new RegExp(`(?<![${LETTER}])[${LETTER}]{0,4}?(?<![qQ])(${pairPattern})(?![${LETTER}])`, 'g');

const alone = new RegExp(syllable.source);
const hold = triggerOn({ word: (it) => alone.test(it) });

const syllables = gatherer((unit): readonly Syllable[] | null => {
  const found: Syllable[] = [];
  for (const wording of valuesOf(unit)) {
    const { value, entry } = wording;
    // The name of a person is spelt as he spells it.
    if (entry?.keyword === 'signer' || !wording.may(hold)) continue;
    for (const match of value.text.matchAll(syllable)) {
      const pair = match[1]!;
      const end = match.index + match[0].length;
      const span = spanIn(value, { start: match.index, end });
      const isOld = /[oeuOEU]/.test(pair.charAt(0));
      const newText = match[0].slice(0, -pair.length) + moved.get(pair)!;
      const family = /y$/i.test(pair.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) ? 'u' : 'o';
      found.push({ span, newText, isOld, family, written: match[0] });
    }
  }
  return found.length > 0 ? found : null;
});
