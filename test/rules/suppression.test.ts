import { strict as assert } from 'node:assert';
import { applyEdits } from '../../grammar/text';
import { rules, suppressionFix, type FindingFix } from '../../server/rules';
import { checkPlan, testWorld, unmarked, type Found } from '../support/check-plan';

type Checked = ReturnType<typeof checkPlan>;

const applied = (text: string, { analysis }: Checked, fix: FindingFix): string =>
  applyEdits(
    text,
    fix.edits.map((it) => ({ span: analysis.tree.spanOf(it.unit, it.span), newText: it.newText })),
  );

const codesOf = (found: readonly Found[]): string[] => found.map((it) => it.code);

describe('a word that accepts a finding', () => {
  for (const rule of rules) {
    // Words about words are not heard.
    if (rule.code.startsWith('suppression-')) continue;
    it(`leaves out what «${rule.code}» finds, and nothing else`, () => {
      const profile = rule.profiles?.[0] ?? 'state';
      let { text } = unmarked(rule.bad);
      const others = codesOf(checkPlan(text, testWorld, profile).found).filter((it) => it !== rule.code);
      // One word for each place: a word holds for a field or a whole item.
      for (let round = 0; ; round++) {
        const checked = checkPlan(text, testWorld, profile);
        const finding = checked.found.find((it) => it.code === rule.code)?.finding;
        if (!finding) break;
        assert.ok(round < 5, 'every word leaves something out');
        const accept = suppressionFix(finding, 'đã xem xét');
        assert.ok(accept);
        assert.equal(accept.fixClass, 'suggest');
        text = applied(text, checked, accept);
      }
      const left = codesOf(checkPlan(text, testWorld, profile).found);
      assert.deepEqual(left, others);
    });
  }

  it('asks for its reason until one is given', () => {
    const text = 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Thời hạn: Quý I/2025\n';
    const checked = checkPlan(text);
    const accept = suppressionFix(checked.found.find((it) => it.code === 'missing-owner')!.finding)!;
    const after = applied(text, checked, accept);
    assert.match(after, /^# bỏ qua missing-owner: $/m);
    assert.deepEqual(codesOf(checkPlan(after).found), ['suppression-incomplete']);
  });

  it('stands above the field, with its indent and its line end', () => {
    const text =
      'Phụ lục: NHIỆM VỤ\r\nNhiệm vụ 1: Xây dựng kế hoạch\r\n  Chủ trì: Sở Nội vụ\r\n  Thời hạn: Quý V/2025\r\n';
    const checked = checkPlan(text);
    const accept = suppressionFix(
      checked.found.find((it) => it.code === 'invalid-deadline')!.finding,
      'thử',
    )!;
    assert.equal(
      applied(text, checked, accept),
      text.replace('  Thời hạn', '  # bỏ qua invalid-deadline: thử\r\n  Thời hạn'),
    );
  });

  it('holds for the item below when it stands above it, and for one field inside', () => {
    const plan = (word: string, place: 'item' | 'field'): string =>
      `Phụ lục: NHIỆM VỤ\n${place === 'item' ? `${word}\n` : ''}Nhiệm vụ 1: Kiểm tra\n  Chủ trì: Sở Nội vụ\n${place === 'field' ? `  ${word}\n` : ''}  Thời hạn: Quý V/2025\n  Sản phẩm: Báo cáo gửi trước ngày 31/2/2025\n`;
    const word = '# bỏ qua invalid-deadline: thử';
    const left = (text: string): string[] =>
      checkPlan(text)
        .found.filter((it) => it.code === 'invalid-deadline')
        .map((it) => it.text);
    assert.deepEqual(left(plan('# ghi chú', 'item')), ['Quý V/2025', '31/2/2025']);
    assert.deepEqual(left(plan(word, 'item')), []);
    assert.deepEqual(left(plan(word, 'field')), ['31/2/2025']);
  });

  it('holds for the file when it says so, whatever the case of the code', () => {
    const text =
      '# bỏ qua cả tệp MISSING-OWNER, deadline-open: bản nháp\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Một\n  Thời hạn: Thường xuyên\nNhiệm vụ 2: Hai\n';
    assert.deepEqual(codesOf(checkPlan(text).found), []);
  });

  it('is reported with a fix that takes its line out when nothing is left to accept', () => {
    const text =
      'Phụ lục: NHIỆM VỤ\n  # bỏ qua missing-owner: chờ phân công\nNhiệm vụ 1: Kiểm tra\n  Chủ trì: Sở Nội vụ\n';
    const checked = checkPlan(text);
    const [found] = checked.found;
    assert.equal(found?.code, 'suppression-unneeded');
    const [fix] = found.finding.fixes;
    assert.equal(fix?.fixClass, 'safe');
    assert.equal(
      applied(text, checked, fix),
      'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Kiểm tra\n  Chủ trì: Sở Nội vụ\n',
    );
  });

  it('ends on its last day', () => {
    const plan = (day: string): string =>
      `Phụ lục: NHIỆM VỤ\n# bỏ qua missing-owner: chờ phân công (đến ${day})\nNhiệm vụ 1: Kiểm tra\n`;
    // Today is 15 January 2026.
    assert.deepEqual(codesOf(checkPlan(plan('15/1/2026')).found), []);
    assert.deepEqual(codesOf(checkPlan(plan('14/1/2026')).found).sort(), [
      'missing-owner',
      'suppression-expired',
    ]);
  });
});
