import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../../grammar/text';
import { safeFixes } from '../../server/lsp';
import { checkPlan, testWorld, type Found } from '../support/check-plan';

const folder = 'samples/plans';
const samples = readdirSync(folder).map((it) => it.replace(/\.kehoach$/, ''));

/** What a reviewer of a sample accepts as true, and what each finding rests on. */
interface Reviewed {
  readonly findings: readonly {
    /** How the line begins that the finding stands on. */
    readonly line: string;
    /** How the marked text begins. */
    readonly text: string;
    readonly code: string;
    readonly severity: string;
    readonly note: string;
  }[];
  /** How many hints each rule gives. */
  readonly hints: Readonly<Record<string, number>>;
}

const read = (name: string): string => readFileSync(`${folder}/${name}.kehoach`, 'utf8');
const SHOWN = 60;

function described(text: string, { found, analysis }: ReturnType<typeof checkPlan>): string[] {
  const lines = text.split('\n');
  return found
    .filter((it) => it.severity !== 'hint')
    .map((it) => {
      const line = lines[analysis.tree.placeOf(it.start).line]!.trim().slice(0, SHOWN);
      return `${it.severity} ${it.code} «${it.text.slice(0, SHOWN)}» in «${line}»`;
    })
    .sort();
}

describe('findings in the samples', () => {
  for (const name of samples) {
    it(`are those reviewed: ${name}`, () => {
      const text = read(name);
      const reviewed = JSON.parse(readFileSync(`test/rules/expected/${name}.json`, 'utf8')) as Reviewed;
      const checked = checkPlan(text);
      assert.deepEqual(
        described(text, checked),
        reviewed.findings.map((it) => `${it.severity} ${it.code} «${it.text}» in «${it.line}»`).sort(),
      );
      assert.ok(reviewed.findings.every((it) => it.note.length > 10));
      const hints: Record<string, number> = {};
      for (const it of checked.found) if (it.severity === 'hint') hints[it.code] = (hints[it.code] ?? 0) + 1;
      assert.deepEqual(hints, reviewed.hints);
    });
  }
});

/** A plan of 2026 made from one of 2025, as officers make them: every year one later, nothing else changed. */
function aYearLater(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      // What is cited, and what is a comment, stays what it is.
      /Căn cứ:|Theo đề nghị:|số [0-9]+\S*\/|^#|^\[1\]/.test(line) && !line.includes('2600/QĐ-UBND')
        ? line
        : line.replace(/(?<![0-9/-])20[0-9]{2}(?![0-9/])|(?<=[0-9]\/)202[0-9](?![0-9])/g, (year) =>
            String(Number(year) + 1),
          ),
    )
    .join('\n');
}

const of = (found: readonly Found[], code: string): Found[] => found.filter((it) => it.code === code);

describe('a plan of 2026 copied from the one of 2025', () => {
  const text = aYearLater(read('vinh-long-2025'));
  const { found } = checkPlan(text);

  it('is a plan of 2026', () => {
    assert.match(text, /^ {2}Ngày: 16\/12\/2025$/m);
    assert.match(text, /^ {2}Thời kỳ: năm 2026$/m);
    assert.match(text, /Thời hạn: Tháng 01\/2026/);
    assert.match(text, /Nghị quyết số 76\/NQ-CP ngày 15 tháng 7 năm 2021/);
  });

  it('names every agency that is gone, with its successor', () => {
    const successors: Readonly<Record<string, string>> = {
      'Sở Thông tin và Truyền thông': 'Sở Khoa học và Công nghệ',
      'Sở Kế hoạch và Đầu tư': 'Sở Tài chính',
      'Sở Lao động - Thương binh và Xã hội': 'Sở Nội vụ',
      'UBND cấp huyện': 'UBND cấp xã',
      'UBND các huyện, thị xã, thành phố': 'UBND cấp xã',
    };
    const ended = of(found, 'agency-ended');
    for (const [gone, successor] of Object.entries(successors)) {
      const named = ended.filter((it) => it.text === gone);
      // Everywhere it stands, in the table and in the body, but for the names of others that it is part of.
      assert.ok(named.length > 0, gone);
      for (const it of named) {
        assert.equal(it.severity, 'warning');
        assert.equal(it.finding.fixes[0]?.title.vi.startsWith(`Thay bằng «${successor}»`), true, gone);
        assert.ok(it.finding.message.vi.includes(successor));
      }
    }
    const owners =
      /^ {2}(?:Chủ trì|Phối hợp): .*(?:Sở Thông tin và Truyền thông|Sở Kế hoạch và Đầu tư|UBND cấp huyện)/gm;
    const lines = [...text.matchAll(owners)].length;
    const marked = new Set(ended.map((it) => text.lastIndexOf('\n', it.start)));
    const inTable = [...text.matchAll(owners)].filter((it) => marked.has(it.index - 1)).length;
    assert.ok(lines > 60);
    assert.equal(inTable, lines, 'every row that names one is marked');
  });

  it('names what is left of districts and townships in the body', () => {
    const terms = of(found, 'unit-term-ended').map((it) => it.text);
    assert.ok(terms.includes('cấp huyện') && terms.includes('xã, phường, thị trấn'), terms.join('; '));
    for (const it of of(found, 'unit-term-ended')) assert.match(it.finding.message.vi, /01\/7\/2025/);
  });

  it('names every document that was replaced before, with what replaced it', () => {
    const replaced: Readonly<Record<string, RegExp>> = {
      'Luật Tổ chức chính quyền địa phương': /65\/2025\/QH15|72\/2025\/QH15/,
      '32/2020/NĐ-CP': /80\/2025\/NĐ-CP/,
      '59/2012/NĐ-CP': /80\/2025\/NĐ-CP/,
      '29/2023/NĐ-CP': /154\/2025\/NĐ-CP/,
      '107/2020/NĐ-CP': /45\/2025\/NĐ-CP/,
    };
    const expired = of(found, 'cited-document-expired');
    for (const [number, successor] of Object.entries(replaced)) {
      const finding = expired.find((it) => it.text === number);
      assert.ok(finding, `${number}: ${expired.map((it) => it.text).join('; ')}`);
      assert.match(finding.finding.message.vi, successor);
    }
  });

  it('is repaired by the safe fixes, which never touch an agency or a legal basis', () => {
    let now = text;
    for (let round = 0; round < 10; round++) {
      const { analysis, found: left } = checkPlan(now);
      const fixes = safeFixes(left.map((it) => it.finding));
      if (fixes.length === 0) break;
      now = applyEdits(
        now,
        fixes.flatMap((fix) =>
          fix.edits.map((it) => ({ span: analysis.tree.spanOf(it.unit, it.span), newText: it.newText })),
        ),
      );
    }
    const after = checkPlan(now).found;
    assert.deepEqual(safeFixes(after.map((it) => it.finding)), []);
    assert.ok(now.includes('Nghị quyết số 18-NQ/TW') && text.includes('Nghị quyết số 18- NQ/TW'));
    for (const code of ['agency-ended', 'cited-document-expired', 'cited-document-impossible'])
      assert.equal(of(after, code).length, of(found, code).length, code);
    assert.ok(after.length < found.length);
  });

  it('is right on the day the old one was signed', () => {
    const then = checkPlan(text, { ...testWorld, date: '2024-12-16' }).found;
    assert.deepEqual(of(then, 'agency-ended'), []);
    assert.deepEqual(of(then, 'unit-term-ended'), []);
  });
});
