import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { PlanAnalysis } from '../../server/analysis';
import { builtinAgencies } from '../../server/agencies';
import { builtinLaw, createLawRegistry } from '../../server/law';
import type { World } from '../../server/rules';
import { drawTimeline, drawWorkload, timelineOf, workloadOf, type Timeline } from '../../server/timeline';
import { attacks } from '../exports/attacks';

const world: World = {
  agencies: builtinAgencies(),
  law: createLawRegistry({ builtin: builtinLaw(), workspace: [] }),
  today: '2026-01-15',
  date: null,
  ruleCodes: [],
};

const read = (text: string): Timeline & { lineOf: (unit: Timeline['tasks'][0]['unit']) => number } => {
  const analysis = new PlanAnalysis(text);
  const { plan, around } = analysis.context(world);
  return { ...timelineOf(plan, around), lineOf: (unit) => analysis.tree.lineOf(unit) };
};

const plan = `Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Ngày: 16/12/2024
  Thời kỳ: năm 2025
Phụ lục: NHIỆM VỤ
Phần I: MỘT
Nhiệm vụ 1: Rà soát
  Chủ trì: Sở Nội vụ
  Thời hạn: Quý I/2025
Nhiệm vụ 2: Ban hành
  Chủ trì: Sở Tư pháp; Sở Nội vụ
  Thời hạn: Trước ngày 01/7/2025
  Sau: nhiệm vụ 1
Phần II: HAI
Nhiệm vụ 3: Báo cáo
  Chủ trì: Sở Tài chính
  Thời hạn: Thường xuyên
Nhiệm vụ 4: Kiểm tra
  Chủ trì: Sở Nội vụ
`;

const all = { section: null, agency: null };

describe('the timeline of a plan', () => {
  it('has the days, leads and dependencies of every task', () => {
    const { tasks, sections, agencies, period } = read(plan);
    assert.deepEqual(period, { from: '2025-01-01', to: '2025-12-31' });
    assert.deepEqual(sections, ['MỘT', 'HAI']);
    assert.equal(agencies[0], 'Sở Nội vụ');
    assert.deepEqual(
      tasks.map(({ number, section, stretches, after }) => [
        number,
        section,
        stretches.map((it) => it.to),
        after,
      ]),
      [
        ['1', 0, ['2025-03-31'], []],
        ['2', 0, ['2025-06-30'], [0]],
        ['3', 1, [], []],
        ['4', 1, [], []],
      ],
    );
    assert.deepEqual(
      tasks.map((it) => it.open),
      [[], [], ['recurring'], ['unspecified']],
    );
  });

  it('counts the tasks of each agency and quarter', () => {
    const { rows, quarters, most } = workloadOf(read(plan), all);
    assert.deepEqual(
      quarters.map((it) => it.from),
      ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'],
    );
    assert.deepEqual(
      rows.map((it) => [it.agency, it.counts.join(' '), it.open, it.total]),
      [
        ['Sở Nội vụ', '1 1 0 0', 1, 3],
        ['Sở Tài chính', '0 0 0 0', 1, 1],
        ['Sở Tư pháp', '0 1 0 0', 0, 1],
      ],
    );
    assert.equal(most, 1);
  });

  for (const [filter, expected] of [
    [all, [5, 8, 13, 16]],
    [{ section: 1, agency: null }, [13, 16]],
    [{ section: null, agency: 'Sở Nội vụ' }, [5, 8, 16]],
    [{ section: 1, agency: 'Sở Nội vụ' }, [16]],
  ] as const) {
    it(`draws the lines ${expected.join()} for ${JSON.stringify(filter)}`, () => {
      const timeline = read(plan);
      const svg = drawTimeline(timeline, filter, { language: 'vi', lineOf: timeline.lineOf });
      const lines = [...svg.matchAll(/ data-l="(\d+)"/g)].map((it) => Number(it[1]));
      assert.deepEqual(lines, expected);
    });
  }

  it('draws a bar where its days are, and an arrow from what a task waits for', () => {
    const timeline = read(plan);
    const svg = drawTimeline(timeline, all, { language: 'vi', lineOf: timeline.lineOf });
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"[^>]* class="bar"/g)].map(
      (it) => [Number(it[1]), Number(it[2])],
    );
    const month = 56;
    assert.deepEqual(bars, [
      [340, 3 * month],
      [340, 6 * month],
    ]);
    assert.equal(svg.match(/class="link"/g)?.length, 1);
    assert.match(svg, /Chưa có ngày cuối/);
  });

  it('says when neither plan nor deadline give a period', () => {
    const timeline = read('Nhiệm vụ 1: Một\n');
    assert.equal(timeline.period, null);
    assert.match(
      drawTimeline(timeline, all, { language: 'vi', lineOf: timeline.lineOf }),
      /chưa cho biết thời kỳ/,
    );
    assert.deepEqual(workloadOf(timeline, all).rows, []);
  });

  it('lets no text become markup', () => {
    for (const attack of attacks) {
      const one = attack.replace(/[\r\n]+/g, ' ');
      const timeline = read(
        `Kế hoạch: ${one}\n  Thời kỳ: năm 2025\nPhụ lục: ${one}\nPhần I: ${one}\nNhiệm vụ 1: ${one}\n  Chủ trì: ${one}\n  Thời hạn: ${one}\nNhiệm vụ 2: ${one}\n  Chủ trì: ${one}\n  Thời hạn: Quý I/2025\n`,
      );
      for (const svg of [
        drawTimeline(timeline, all, { language: 'vi', lineOf: timeline.lineOf }),
        drawWorkload(timeline, all, 'vi'),
      ]) {
        for (const tag of svg.match(/<[^>]*>/g) ?? [])
          assert.match(
            tag,
            /^<\/?(?:svg|g|rect|text|title|line|path|defs|marker)(?: [a-zA-Z0-9:-]+="[^"<>]*")*\/?>$/,
            attack,
          );
        assert.doesNotMatch(svg, /<(?:script|img|foreignObject|a)\b| on\w+="/, attack);
        assert.doesNotMatch(svg, /[\0-\x08\x0b\x0c\x0e-\x1f]/, attack);
      }
    }
  });

  for (const name of ['vinh-long-2025', 'binh-duong-2022', 'vinh-phuc-2022-2025', 'huong-dan']) {
    it(`draws every task of an issued plan, twice alike: ${name}`, () => {
      const draw = () => {
        const timeline = read(readFileSync(`samples/plans/${name}.kehoach`, 'utf8'));
        const svg = drawTimeline(timeline, all, { language: 'vi', lineOf: timeline.lineOf });
        assert.equal(svg.match(/ data-l="/g)?.length, timeline.tasks.length);
        return svg + drawWorkload(timeline, all, 'vi');
      };
      assert.equal(draw(), draw());
    });
  }
});
