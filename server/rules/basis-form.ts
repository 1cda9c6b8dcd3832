import { basesOf } from './bases';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

export const basisForm: Rule = {
  code: 'basis-form',
  severity: 'information',
  title: { vi: 'Cách ghi căn cứ ban hành', en: 'Form of the legal bases' },
  why: {
    vi: 'Mỗi căn cứ trình bày một dòng riêng, cuối dòng là dấu chấm phẩy, dòng cuối là dấu chấm; dấu cuối dòng được thêm khi in nên không cần gõ.',
    en: 'Each basis has a line of its own, ending in a semicolon, the last in a full stop; these are put in when it prints.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.a',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; ⟦Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n  Căn cứ: Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ\n',
  profiles: ['state'],
  checkUnit(unit, report, context) {
    for (const source of sourcedFields(unit, 'basis')) {
      const { value } = source;
      const { text } = value;
      const [, ...more] = basesOf(source, context);
      const first = more[0];
      if (first) {
        report({
          unit,
          span: spanIn(value, first.span),
          message: {
            vi: `Dòng này có ${more.length + 1} căn cứ; mỗi căn cứ một dòng «Căn cứ: …».`,
            en: `This line has ${more.length + 1} bases; each takes a line «Căn cứ: …» of its own.`,
          },
          fixes: [
            {
              title: { vi: 'Tách mỗi căn cứ một dòng', en: 'Give each basis its line' },
              fixClass: 'guarded',
              edits: more.map((it) => {
                const gap = /;\s*(?:căn cứ\s+)?$/i.exec(text.slice(0, it.span.start))!;
                const cut = { start: gap.index, end: it.span.start };
                return { span: spanIn(value, cut), newText: '\n  Căn cứ: ' };
              }),
            },
          ],
        });
      }
      const mark = /[;.,]$/.exec(text);
      if (mark && !/(?:\.\.|…)$/.test(text)) {
        const at = { start: mark.index, end: mark.index + 1 };
        report({
          unit,
          span: spanIn(value, at),
          severity: 'hint',
          message: {
            vi: `Không cần gõ «${mark[0]}» ở cuối căn cứ; dấu cuối dòng được thêm khi in.`,
            en: `«${mark[0]}» need not be typed; the mark at the end is put in when it prints.`,
          },
          fixes: [
            {
              title: { vi: `Bỏ «${mark[0]}» ở cuối`, en: `Remove «${mark[0]}»` },
              fixClass: 'safe',
              edits: [{ span: spanIn(value, at), newText: '' }],
            },
          ],
        });
      }
    }
  },
};
