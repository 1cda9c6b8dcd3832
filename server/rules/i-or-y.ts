import type { Unit } from '../../grammar/ast';
import { spanIn, type Rule } from './rule';
import { triggerOn } from './triggers';
import { proseOf } from './values';
import { andOthers, fixAll, placesIn, together, type Place } from './whole-file';

export const iOrY: Rule = {
  code: 'i-or-y',
  severity: 'information',
  title: { vi: 'Viết «i» hay «y» không thống nhất', en: '«i» and «y» mixed in one word' },
  why: {
    vi: 'Trong một văn bản chỉ dùng một cách viết (tỷ lệ hoặc tỉ lệ, bác sĩ hoặc bác sỹ); lẫn hai cách thì tìm kiếm sót.',
    en: 'A document writes a word in one way (tỷ lệ or tỉ lệ); with both, searches miss some of them.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 (ngôn ngữ văn bản)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Tỷ lệ hồ sơ đúng hạn; tỷ lệ hài lòng.\n2. Giảm ⟦tỉ lệ⟧ hồ sơ trễ hạn.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Tỉ lệ hồ sơ đúng hạn; tỉ lệ hài lòng; kỹ thuật; bác sĩ.\n',
  checkPlan(context, report) {
    const found = places.of(context);
    if (found.length === 0) return;
    const counts = new Map<string, { i: number; y: number }>();
    for (const { fact } of found) {
      for (const { word, letter } of fact as readonly Written[]) {
        const count = counts.get(word) ?? { i: 0, y: 0 };
        count[letter]++;
        counts.set(word, count);
      }
    }
    for (const [word, { i, y }] of counts) {
      if (i === 0 || y === 0) continue;
      const fewer = i <= y ? 'i' : 'y';
      const odd = found.flatMap(({ unit, fact }): { unit: Unit; fact: readonly Place[] }[] => {
        const here = (fact as readonly Written[]).filter((it) => it.word === word && it.letter === fewer);
        return here.length > 0 ? [{ unit, fact: here }] : [];
      });
      const all = together(odd, { vi: 'Cũng viết cách này', en: 'Written in the same way' })!;
      const others = andOthers(all.count);
      const usual = all.edits[0]!.newText.toLowerCase();
      report({
        unit: all.unit,
        span: all.span,
        message: {
          vi: `Chỗ này${others.vi} viết khác với phần lớn kế hoạch («${usual}», ${Math.max(i, y)} chỗ).`,
          en: `This${others.en} is written otherwise than in most of the plan («${usual}», ${Math.max(i, y)} times).`,
        },
        fixes: [
          fixAll({ vi: `Viết «${usual}» ở mọi chỗ`, en: `Write «${usual}» everywhere` }, 'guarded', all),
        ],
        related: all.related,
      });
    }
  },
};

interface Written extends Place {
  readonly word: string;
  readonly letter: 'i' | 'y';
}

/** Words that are written in both ways in the documents of the State, with «i». */
const words = [
  'tỉ lệ',
  'tỉ đồng',
  'tỉ trọng',
  'bác sĩ',
  'nghệ sĩ',
  'y sĩ',
  'tiến sĩ',
  'thạc sĩ',
  'kĩ thuật',
  'kĩ năng',
  'quản lí',
  'xử lí',
  'lí do',
  'lí luận',
  'pháp lí',
  'đại lí',
  'kỉ luật',
  'kỉ cương',
  'thế kỉ',
  'hi vọng',
  'công ti',
] as const;

const pairs: ReadonlyMap<string, { word: string; letter: 'i' | 'y'; other: string }> = new Map(
  words.flatMap((word): [string, { word: string; letter: 'i' | 'y'; other: string }][] => {
    const withY = word
      .normalize('NFD')
      .replace(/(?<=(?:^| )(?:t|s|k|l|h))i(?=[\u0300-\u036f]*(?: |$))/g, 'y')
      .normalize('NFC');
    return [
      [word, { word, letter: 'i', other: withY }],
      [withY, { word, letter: 'y', other: word }],
    ];
  }),
);

const pattern = new RegExp(`(?<!\\p{L})(?:${[...pairs.keys()].join('|')})(?!\\p{L})`, 'giu');

const hold = triggerOn({ phrases: [...pairs.keys()] });

const places = placesIn((unit) => {
  const found: Written[] = [];
  for (const wording of proseOf(unit)) {
    if (!wording.may(hold)) continue;
    for (const { index, 0: written } of wording.value.text.matchAll(pattern)) {
      const { word, letter, other } = pairs.get(written.toLowerCase())!;
      const newText =
        written === written.toUpperCase() ? other.toUpperCase() : written.charAt(0) + other.slice(1);
      const span = spanIn(wording.value, { start: index, end: index + written.length });
      found.push({ span, newText, word, letter });
    }
  }
  return found;
});
