import type { Unit } from '../../grammar/ast';
import { editDistance, type Span } from '../../grammar/text';
import { abbreviationsOf, usual } from './abbreviations';
import { spanIn, type Reporter, type Rule } from './rule';

export const abbreviationUnknown: Rule = {
  code: 'abbreviation-unknown',
  severity: 'hint',
  title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'Abbreviation never explained' },
  why: {
    vi: 'Chữ viết tắt lần đầu phải được đặt trong ngoặc đơn ngay sau cụm từ đầy đủ, nếu không người ngoài ngành không hiểu.',
    en: 'An abbreviation is explained at its first use, or readers from outside do not understand it.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 (ngôn ngữ văn bản)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát ⟦TTHC⟧ theo quy định.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát thủ tục hành chính (TTHC) theo quy định; công bố TTHC.\n',
  checkPlan(context, report) {
    const { plan } = context;
    const explained = new Set(plan.abbreviations.map((it) => it.short.toUpperCase()));
    for (const it of plan.agencies) if (it.short) explained.add(it.short.value.text.toUpperCase());
    const unknown = new Map<string, { unit: Unit; span: Span }[]>();
    for (const { unit, fact } of abbreviationsOf.of(context)) {
      for (const { short, explains, source, span } of fact) {
        if (explains) explained.add(short);
        else if (!usual.has(short)) {
          const places = unknown.get(short);
          const place = { unit, span: spanIn(source.value, span) };
          if (places) places.push(place);
          else unknown.set(short, [place]);
        }
      }
    }
    // One that nobody explained is all the same what another is a slip of; the first that stands in the file counts.
    const known = [...explained, ...unknown.keys()];
    for (const [short, places] of unknown) {
      if (explained.has(short)) continue;
      const meant = known.slice(0, known.indexOf(short)).find((it) => isSlip(short, it));
      if (meant !== undefined) for (const it of places) tellSlip(short, meant, it, report);
      else
        report({
          ...places[0]!,
          message: {
            vi: `«${short}» chưa được giải thích ở đâu trong kế hoạch; viết đầy đủ lần đầu, hoặc thêm dòng «Viết tắt: ${short} = …».`,
            en: `«${short}» is explained nowhere in the plan; write it in full once, or add a line «Viết tắt: ${short} = …».`,
          },
        });
    }
  },
};

function tellSlip(short: string, meant: string, place: { unit: Unit; span: Span }, report: Reporter): void {
  report({
    ...place,
    severity: 'warning',
    message: {
      vi: `«${short}» chưa được giải thích; có phải là «${meant}»?`,
      en: `«${short}» is not explained; is «${meant}» meant?`,
    },
    fixes: [
      {
        title: { vi: `Sửa thành «${meant}»`, en: `Change to «${meant}»` },
        fixClass: 'guarded',
        edits: [{ span: place.span, newText: meant }],
      },
    ],
  });
}

/** Two letters that changed places. One letter more, less or other makes another abbreviation (CCVC, CCHC). */
const isSlip = (short: string, known: string): boolean =>
  short.length >= 3 && sorted(short) === sorted(known) && editDistance(short, known, 1) === 1;

const sorted = (text: string): string => [...text].sort().join('');
