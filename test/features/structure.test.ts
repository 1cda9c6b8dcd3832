import { strict as assert } from 'node:assert';
import { PlanTree } from '../../grammar/parser';
import { foldsOf, selectionsAt } from '../../server/structure';
import { marked, viewOfText } from './support';

/** Each line with the folds that begin (`+`) and end (`-`) in it; `#` for those of comments. */
function drawn(text: string): string[] {
  const folds = foldsOf(PlanTree.parse(text));
  return text.split('\n').map((line, at) => {
    const begin = folds.filter((it) => it.firstLine === at).map((it) => (it.kind === 'comment' ? '#' : '+'));
    const end = folds.filter((it) => it.lastLine === at).map(() => '-');
    return `${begin.join('')}${end.join('')}|${line}`;
  });
}

describe('folding', () => {
  it('hides runs of comments, sections, rows and headings, but not the blank lines behind', () => {
    const lines = [
      '#|# một',
      '-|# hai',
      '+|Kế hoạch: A',
      '|  Số: 1/KH-UBND',
      '|',
      '+|Cơ quan: B',
      '-|  Là: Sở Nội vụ',
      '',
      '+|Nội dung:',
      '+|I. MỤC ĐÍCH',
      '+|1. Mục đích',
      '-|Một câu.',
      '+|2. Yêu cầu',
      '+|a) Một',
      '-|- gạch',
      '--|b) Hai',
      '+|II. NHIỆM VỤ',
      '---|Một câu khác.',
      '|',
      '+|Phụ lục: NHIỆM VỤ',
      '|  Mẫu bảng: 6 cột',
      '+|Phần I: MỘT',
      '|',
      '+|Nhiệm vụ 1: Họp',
      '-|  Chủ trì: Sở Nội vụ',
      '|',
      '+|Nhiệm vụ 2: Báo',
      '--|cáo',
      '|',
      '#|# hết phần',
      '-|# một',
      '+|Phần II: HAI',
      '--|Hoạt động: Làm',
      '|',
    ];
    const text = lines.map((it) => it.slice(it.indexOf('|') + 1)).join('\n');
    assert.deepEqual(
      drawn(text).filter((it) => !it.startsWith('|')),
      lines.filter((it) => it !== '' && !it.startsWith('|')),
    );
  });

  it('gives ranges inside the file for any text', () => {
    for (const text of ['', '\n', '#', 'Nội dung:', 'Phụ lục: A\r\nNhiệm vụ 1: B\r\n  Chủ trì: C\r\n']) {
      const lines = text.split(/\r\n|\n/).length;
      for (const it of foldsOf(PlanTree.parse(text)))
        assert.ok(0 <= it.firstLine && it.firstLine < it.lastLine && it.lastLine < lines, text);
    }
  });
});

describe('growing selections', () => {
  const text = `Phụ lục: NHIỆM VỤ
Phần I: MỘT
Nhiệm vụ 1: Họp
  Chủ trì: Sở Nội| vụ (thường trực); Sở Tư pháp
  Thời hạn: Quý I
Nhiệm vụ 2: Báo cáo
Phần II: HAI
`;
  const steps = (source: string): string[] => {
    const { text: clean, caret } = marked(source);
    const view = viewOfText(clean);
    return selectionsAt(view, caret).map((it) => clean.slice(it.start, it.end));
  };

  it('go from the word to the item, the value, the entry, the row, the section, the annex, the file', () => {
    const clean = text.replace('|', '');
    const upTo = (end: string): string => clean.slice(0, clean.indexOf(end) + end.length);
    const from = (start: string, end: string): string => upTo(end).slice(clean.indexOf(start));
    assert.deepEqual(steps(text), [
      'Nội',
      'Sở Nội vụ',
      'Sở Nội vụ (thường trực)',
      'Sở Nội vụ (thường trực); Sở Tư pháp',
      'Chủ trì: Sở Nội vụ (thường trực); Sở Tư pháp',
      from('Nhiệm vụ 1', 'Quý I'),
      from('Phần I:', 'Báo cáo'),
      from('Phụ lục', 'HAI'),
      clean,
    ]);
  });

  it('take the printed line of a value of several lines first', () => {
    const found = steps('Kế hoạch: A\nNơi nhận:\n  - Như Điều 3;\n  - Bộ |Nội vụ;\n');
    assert.deepEqual(found.slice(0, 3), ['Nội', '- Bộ Nội vụ;', '- Như Điều 3;\n  - Bộ Nội vụ;']);
  });

  it('always grow, and hold the place, everywhere', () => {
    const clean = text.replace('|', '');
    const view = viewOfText(clean);
    for (let offset = 0; offset <= clean.length; offset++) {
      const spans = selectionsAt(view, offset);
      assert.ok(spans.length > 0);
      spans.forEach((it, at) => {
        assert.ok(it.start <= offset && offset <= it.end, `${offset}`);
        const before = spans[at - 1];
        assert.ok(
          !before ||
            (it.start <= before.start &&
              before.end <= it.end &&
              it.end - it.start > before.end - before.start),
        );
      });
    }
  });

  it('are the empty file in an empty file', () => {
    assert.deepEqual(selectionsAt(viewOfText(''), 0), [{ start: 0, end: 0 }]);
  });
});
