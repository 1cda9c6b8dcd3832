import { readColumn, roleWords } from '../plan';
import { sourcedFields } from './values';
import { spanOfSourced, type Rule } from './rule';

export const unknownColumn: Rule = {
  code: 'unknown-column',
  severity: 'error',
  title: { vi: 'Cột không rõ loại', en: 'Column of unknown role' },
  why: {
    vi: 'Máy cần biết cột chứa gì để xếp đúng ô; cột không rõ loại thì không in ra.',
    en: 'The table needs to know what a column holds; a column of unknown role is not printed.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n  Cột: STT = số thứ tự\n  Cột: ⟦Người theo dõi⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\n  Cột: STT = số thứ tự\n  Cột: Người theo dõi = ghi chú\n',
  checkUnit(unit, report) {
    for (const column of sourcedFields(unit, 'column')) {
      if (column.value.text === '' || readColumn(column)) continue;
      report({
        unit,
        span: spanOfSourced(column),
        message: {
          vi: `Chưa rõ cột này chứa gì; viết «Cột: Tên cột = loại cột», loại cột là một trong: ${roleWords.join(', ')}.`,
          en: `It is not clear what this column holds; write «Cột: heading = role», the role being one of: ${roleWords.join(', ')}.`,
        },
      });
    }
  },
};
