import { inSentence, isRow, nameOfRow } from './nodes';
import { rowsWithout } from './row-gaps';
import { spanOfSourced, type Rule } from './rule';
import { sourcedFields } from './values';

export const missingOwner: Rule = {
  code: 'missing-owner',
  severity: 'error',
  title: { vi: 'Nhiệm vụ không có cơ quan chủ trì', en: 'Task without a lead agency' },
  why: {
    vi: 'Nhiệm vụ không ghi cơ quan chủ trì thì không ai chịu trách nhiệm và không theo dõi, đôn đốc được.',
    en: 'Without a lead agency nobody is answerable for the task and nobody can follow it up.',
  },
  basis:
    'Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Quy chế làm việc của Chính phủ, Điều 2: mỗi việc giao một cơ quan chủ trì, chịu trách nhiệm chính',
  bad: 'Phụ lục: NHIỆM VỤ\n⟦Nhiệm vụ 1:⟧ Xây dựng kế hoạch\n  Thời hạn: Quý I/2025\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\n',
  checkUnit(unit, report) {
    if (!isRow(unit)) return;
    const leads = sourcedFields(unit, 'lead');
    const first = leads[0];
    if (!first || leads.some((it) => isName(it.value.text))) return;
    const who = nameOfRow(unit);
    report({
      unit,
      span: spanOfSourced(first),
      message:
        first.value.text === ''
          ? {
              vi: `Sau «Chủ trì:» cần tên cơ quan chủ trì của ${inSentence(who).vi}, ví dụ «Sở Nội vụ».`,
              en: `«Chủ trì:» needs the lead agency of ${who.en}, such as «Sở Nội vụ».`,
            }
          : {
              vi: `«${first.value.text}» không đọc được là tên cơ quan; ghi tên cơ quan chủ trì, ví dụ «Sở Nội vụ».`,
              en: `«${first.value.text}» cannot be read as an agency; write the lead agency, such as «Sở Nội vụ».`,
            },
    });
  },
  checkPlan(context, report) {
    for (const unit of withoutLead(context)) {
      if (unit.fields.some((it) => it.keyword === 'lead')) continue;
      const who = nameOfRow(unit);
      const head = unit.head!;
      // Behind the text of the task, where an officer would type it.
      const at = Math.max(head.span.end, head.headSpan.end);
      report({
        unit,
        span: head.headSpan,
        message: {
          vi: `${who.vi} chưa ghi cơ quan chủ trì; thêm dòng «Chủ trì: …» bên dưới.`,
          en: `${who.en} has no lead agency; add a line «Chủ trì: …» below it.`,
        },
        fixes: [
          {
            title: { vi: 'Thêm dòng «Chủ trì:»', en: 'Add the line «Chủ trì:»' },
            fixClass: 'guarded',
            edits: [{ span: { start: at, end: at }, newText: '\n  Chủ trì: ' }],
          },
        ],
      });
    }
  },
};

const withoutLead = rowsWithout('lead');

/** Words that officers leave where they do not know yet. */
const placeholder =
  /^(?:chưa (?:rõ|xác định|phân công|có)|đang cập nhật|bổ sung sau|cập nhật sau|x+|không)$/i;

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !placeholder.test(text.replace(/[\s.…]{1,99}$/, ''));
