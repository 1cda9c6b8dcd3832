import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../../grammar/text';
import { PlanTree } from '../../grammar/parser';
import { formatPlan } from '../../server/formatting';

const format = (text: string): string => applyEdits(text, formatPlan(PlanTree.parse(text)));

/** What a plan says: every value, whatever the white space around it. */
const meaning = (text: string): unknown =>
  PlanTree.parse(text).units.map((it) => [
    it.kind,
    it.head?.value.text,
    it.head?.number?.text,
    it.value?.text,
    it.fields.map((field) => [field.keyword, field.value.text]),
    it.comments.map((comment) => comment.text),
  ]);

describe('formatting', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['  Nhiệm vụ 1:Xây dựng  \nChủ trì:   Sở Nội vụ\n', 'Nhiệm vụ 1: Xây dựng\n  Chủ trì: Sở Nội vụ\n'],
    [
      'Nhiệm vụ 1: Xây dựng\r\ntiếp theo\r\n\tThời hạn: Quý I;\r\nQuý II',
      'Nhiệm vụ 1: Xây dựng\r\n  tiếp theo\r\n  Thời hạn: Quý I;\r\n    Quý II',
    ],
    ['   \n# ghi chú\nKế hoạch: x', '\n# ghi chú\nKế hoạch: x'],
    ['Nội dung:\n  1. Mục đích  \n', 'Nội dung:\n1. Mục đích\n'],
    ['Nhiệm vụ: x\n   Chủ trì:\n', 'Nhiệm vụ: x\n  Chủ trì:\n'],
    ['\ufeffKế hoạch: x', '\ufeffKế hoạch: x'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(format(text), expected));

  it('lays out a selection alone', () => {
    const text = 'Nhiệm vụ 1: a\nChủ trì: b\nNhiệm vụ 2: c\nChủ trì: d\n';
    const at = text.indexOf('Chủ trì: d');
    const edits = formatPlan(PlanTree.parse(text), { start: at, end: at + 3 });
    assert.equal(applyEdits(text, edits), 'Nhiệm vụ 1: a\nChủ trì: b\nNhiệm vụ 2: c\n  Chủ trì: d\n');
  });

  for (const folder of ['samples/plans', 'samples/drafts']) {
    for (const file of readdirSync(folder).filter((it) => it.endsWith('.kehoach'))) {
      it(`keeps the meaning of ${file} and is done after once`, () => {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        const once = format(text);
        assert.deepEqual(meaning(once), meaning(text));
        assert.equal(format(once), once);
      });
    }
  }
});
