import type { Unit } from '../../grammar/ast';
import type { Value } from '../../grammar/text';
import { spanIn, spanOfSourced, type Report, type Rule } from './rule';
import { sourcedFields } from './values';

export const recipientsForm: Rule = {
  code: 'recipients-form',
  severity: 'information',
  title: { vi: 'Nơi nhận viết chưa đúng thể thức', en: 'Malformed list of recipients' },
  why: {
    vi: 'Mỗi nơi nhận một dòng, cuối dòng là dấu chấm phẩy; dòng cuối là chữ «Lưu», dấu hai chấm, «VT», dấu phẩy, tên viết tắt của đơn vị soạn thảo, dấu chấm.',
    en: 'Each recipient has a line that ends with a semicolon; the last is «Lưu: VT, …» with the drafting unit.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.9.b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNơi nhận:\n  - Bộ Nội vụ⟦;⟧ (b/c)\n  - ⟦Lưu⟧ VT, SNV.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNơi nhận:\n  - Bộ Nội vụ (b/c);\n  - Lưu: VT, SNV.\n',
  profiles: ['state'],
  checkUnit(unit, report) {
    const lists = sourcedFields(unit, 'recipients').filter((it) => it.value.text !== '');
    const last = lists[lists.length - 1];
    if (!last) return;
    for (const { value } of lists) for (const it of slipsIn(value, unit)) report(it);
    const lines = lists.flatMap((it) => it.value.text.split('\n'));
    if (lines.length < 2 || lines.some((it) => kept.test(it))) return;
    report({
      unit,
      span: spanOfSourced(last),
      message: {
        vi: 'Nơi nhận chưa có dòng «Lưu: VT, …» ở cuối.',
        en: 'The recipients do not end with «Lưu: VT, …».',
      },
    });
  },
};

const kept = /^[-–+ ]*lưu(?!\p{L})/iu;

function* slipsIn(value: Value, unit: Unit): Generator<Report> {
  for (const match of value.text.matchAll(/(?<=^[-–+ ]{0,4})lưu(?= (?:VT|VP|HS))/gimu)) {
    const span = spanIn(value, { start: match.index, end: match.index + match[0].length });
    yield {
      unit,
      span,
      message: { vi: 'Sau «Lưu» có dấu hai chấm: «Lưu: VT, …».', en: 'A colon stands behind «Lưu».' },
      fixes: [
        {
          title: { vi: 'Thêm dấu hai chấm', en: 'Add the colon' },
          fixClass: 'safe',
          edits: [{ unit, span: { start: span.end, end: span.end }, newText: ':' }],
        },
      ],
    };
  }
  for (const match of value.text.matchAll(/; ?(\([^()\n]{1,20}\))(?=[;.]?(?:\n|$))/g)) {
    const at = { start: match.index, end: match.index + match[0].length };
    yield {
      unit,
      span: spanIn(value, { start: at.start, end: at.start + 1 }),
      message: {
        vi: `«${match[1]!}» đứng trước dấu chấm phẩy, dấu này ở cuối dòng.`,
        en: `«${match[1]!}» stands before the semicolon that ends the line.`,
      },
      fixes: [
        {
          title: { vi: `Viết thành «${match[1]!};»`, en: `Write «${match[1]!};»` },
          fixClass: 'safe',
          edits: [{ unit, span: spanIn(value, at), newText: ` ${match[1]!};` }],
        },
      ],
    };
  }
}
