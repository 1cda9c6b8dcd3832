import { readYears, type Period, type Sourced } from '../plan';
import { spanIn, type Rule } from './rule';

export const periodDiffers: Rule = {
  code: 'period-differs',
  severity: 'warning',
  title: { vi: 'Năm ghi ở các chỗ không khớp nhau', en: 'Years that do not agree' },
  why: {
    vi: '«Thời kỳ», trích yếu và tên phụ lục phải cùng nói một thời kỳ; năm khác thường là sót lại từ kế hoạch cũ.',
    en: 'Period, title and the titles of annexes speak of one period; another year is usually left over from an old plan.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Thời kỳ: ⟦năm 2024⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Thời kỳ: năm 2025\n',
  checkPlan({ plan }, report) {
    const title = plan.title ?? plan.decision?.title ?? null;
    const years = title && readYears(title.value.text);
    const tell = (source: Sourced, found: Period, against: Period, other: Sourced): void => {
      const span = yearsIn(source);
      report({
        unit: source.unit,
        span: spanIn(source.value, span),
        message: {
          vi: `Ở đây ghi ${inWords(found)}, còn ${other === title ? 'trích yếu của kế hoạch' : '«Thời kỳ»'} là ${inWords(against)}.`,
          en: `This says ${inEnglish(found)}, but ${other === title ? 'the title of the plan' : 'its period'} is ${inEnglish(against)}.`,
        },
        related: [
          {
            unit: other.unit,
            span: spanIn(other.value, yearsIn(other)),
            message: {
              vi: other === title ? 'Trích yếu' : 'Thời kỳ',
              en: other === title ? 'Title' : 'Period',
            },
          },
        ],
      });
    };
    const { periodText } = plan;
    const stated = periodText && readYears(periodText.value.text);
    if (title && years && stated && !equal(stated, years)) tell(periodText, stated, years, title);
    const decided = plan.decision?.title ?? null;
    const ofDecision = decided && decided !== title ? readYears(decided.value.text) : null;
    if (title && years && decided && ofDecision && !equal(ofDecision, years))
      tell(decided, ofDecision, years, title);
    const anchor = years ? title : periodText;
    const period = years ?? stated;
    if (!anchor || !period) return;
    for (const annex of plan.annexes) {
      const found = annex.title && readYears(annex.title.value.text);
      // An annex may well be for a part of the period.
      if (found && (found.to < period.from || found.from > period.to))
        tell(annex.title, found, period, anchor);
    }
  },
};

const equal = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

const inWords = ({ from, to }: Period): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`;
};

const inEnglish = ({ from, to }: Period): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} - ${last}`;
};

/** Where the years stand in a title. */
function yearsIn({ value }: Sourced): { start: number; end: number } {
  const match = /(?:năm |giai đoạn )?(?:19|20)[0-9]{2}(?: ?[-–] ?(?:19|20)[0-9]{2})?/i.exec(value.text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: 0, end: value.text.length };
}
