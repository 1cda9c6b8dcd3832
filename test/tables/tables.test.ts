import { strict as assert } from 'node:assert';
import {
  findTemplate,
  fromRoman,
  layOutAnnex,
  longDate,
  tableTemplates,
  templateNames,
  toRoman,
  unprintedFields,
  type AnnexTable,
} from '../../server/tables';
import { ordinalAfter } from '../../server/tables/numbering';
import type { Annex, ColumnRole, Plan } from '../../server/plan/model';
import { annex, node, particulars, plan, section, task, typed } from '../support/hand-made-plan';

/** A row a line: cells between bars, `^` for a covered cell, `==` before a row across the table. */
function draw(table: AnnexTable): string[] {
  return table.rows.map((row) =>
    row.kind === 'section'
      ? `== ${[row.ordinal ?? '-', row.title, ...row.statement].join(' / ')}`
      : row.cells.map((cell) => (cell === null ? '^' : cell.lines.join(' / '))).join(' | '),
  );
}

const lay = (it: Annex): AnnexTable => layOutAnnex(plan({}, [it]), it);

const checkRows = (it: Annex, expected: readonly string[]): void => {
  const table = lay(it);
  assert.deepEqual(draw(table), expected);
  // Whatever the rows are, every cell is printed once and every covered one belongs to a merge above it.
  table.columns.forEach((_, column) => {
    let covered = 0;
    for (const row of table.rows) {
      if (row.kind === 'section') {
        assert.equal(covered, 0, 'a merged cell reaches over a row across the table');
        continue;
      }
      assert.equal(row.cells[column] === null, covered > 0);
      assert.equal(row.rowSpans[column] === 0, covered > 0);
      if (covered === 0) covered = row.rowSpans[column]!;
      covered--;
    }
    assert.equal(covered, 0, 'a merged cell reaches below the table');
  });
};

const twoColumns = [
  ['STT', 'ordinal'],
  ['Nhiệm vụ', 'task'],
] as const;

const threeLevels = [
  ['STT', 'ordinal'],
  ['Mục tiêu', 'objective'],
  ['Nhiệm vụ', 'task'],
  ['Hoạt động', 'activity'],
  ['Chủ trì', 'lead'],
] as const;

describe('rows of the annex table', () => {
  it('prints the fields in the order of the columns, a field given twice as two lines', () => {
    const fields = {
      deadline: 'Quý I/2025',
      lead: ['UBND cấp huyện', 'UBND cấp xã'],
      product: 'Báo cáo\n- Năm\n- Quý',
    };
    checkRows(annex([section(null, [task('1', 'Rà soát', fields)])]), [
      '1. | Rà soát | UBND cấp huyện / UBND cấp xã |  | Báo cáo / - Năm / - Quý | Quý I/2025',
    ]);
  });

  it('keeps what was typed and where it was typed', () => {
    const it = annex([section(null, [task('1', 'Rà soát', { lead: ['Sở A', 'Sở B'] })])]);
    const row = lay(it).rows[0]!;
    assert.ok(row.kind === 'task');
    assert.equal(row.node, it.sections[0]!.nodes[0]);
    assert.deepEqual(row.cells[2]!.sources, row.node.fields.get('lead'));
    assert.deepEqual(row.cells[1]!.sources, [row.node.text]);
    assert.deepEqual(row.cells[3]!.sources, []);
  });

  const numbered: readonly {
    name: string;
    numbering: Annex['numbering'];
    numbers: readonly (readonly (string | null)[])[];
    printed: string;
  }[] = [
    {
      name: 'through all parts',
      numbering: { style: 'plain', restarts: false },
      numbers: [[null, null], [null]],
      printed: '1 2 3',
    },
    {
      name: 'anew in each part, with a dot',
      numbering: { style: 'dot', restarts: true },
      numbers: [[null, null], [null]],
      printed: '1. 2. 1.',
    },
    {
      name: 'with two digits',
      numbering: { style: 'twoDigits', restarts: false },
      numbers: [['1', null], ['10']],
      printed: '01 02 10',
    },
    {
      name: 'as typed, and on from what was typed',
      numbering: { style: 'plain', restarts: true },
      numbers: [
        ['5', null],
        ['2', null, '2.1', null],
      ],
      printed: '5 6 2 3 2.1 5',
    },
  ];
  for (const { name, numbering, numbers, printed } of numbered)
    it(`numbers ${name}`, () => {
      const sections = numbers.map((of) =>
        section(
          'P',
          of.map((number) => task(number, 'x')),
        ),
      );
      const rows = lay(annex(sections, { numbering, columns: twoColumns })).rows;
      const got = rows.flatMap((row) => (row.kind === 'task' ? row.cells[0]!.lines : []));
      assert.equal(got.join(' '), printed);
    });

  for (const { name, numbering } of tableTemplates)
    it(`numbers by the habit of the template ${name} unless told otherwise`, () => {
      const sections = ['1', null].map((number) => section('P', [task(number, 'x')]));
      const numbersOf = (more: { numbering?: Annex['numbering'] }): string[] =>
        lay(annex(sections, { template: name, ...more })).rows.flatMap((row) =>
          row.kind === 'task' ? row.cells[0]!.lines : [],
        );
      const dot = numbering.style === 'dot' ? '.' : '';
      assert.deepEqual(numbersOf({}), [`1${dot}`, `${numbering.restarts ? 1 : 2}${dot}`]);
      assert.deepEqual(numbersOf({ numbering: { style: 'twoDigits', restarts: false } }), ['01', '02']);
    });

  it('numbers the parts that have no number on from the one before', () => {
    const part = (ordinal?: string) => section('P', [], ordinal === undefined ? {} : { ordinal });
    checkRows(annex([part(), part(), part('A'), part(), part('9'), part()]), [
      '== I / P',
      '== II / P',
      '== A / P',
      '== B / P',
      '== 9 / P',
      '== 10 / P',
    ]);
  });

  it('prints baseline and targets below the title of a part', () => {
    const part = section('Quản trị', [task(null, 'x')], {
      ordinal: 'VII',
      baselines: ['Năm 2021: 3,02 điểm'],
      targets: ['Năm 2022: tốp 35', 'Năm 2025: tốp 10'],
    });
    checkRows(annex([part], { columns: twoColumns }), [
      '== VII / Quản trị / Năm 2021: 3,02 điểm / Năm 2022: tốp 35 / Năm 2025: tốp 10',
      '1 | x',
    ]);
  });

  it('prints no row for tasks before the first part, nor for an annex without tasks', () => {
    checkRows(annex([section(null, [task(null, 'x')]), section('P', [])], { columns: twoColumns }), [
      '1 | x',
      '== I / P',
    ]);
    checkRows(annex([]), []);
  });

  it('reaches with an upper level over its leaves', () => {
    const activities = (...texts: string[]) => texts.map((it) => node('activity', null, it, { lead: it }));
    checkRows(
      annex(
        [
          section(null, [
            node('objective', '1', 'O1', {}, [
              node('task', null, 'T1', {}, activities('a', 'b')),
              node('task', null, 'T2', {}, activities('c')),
            ]),
            node('objective', null, 'O2', {}, [node('task', null, 'T3', {}, activities('d'))]),
          ]),
        ],
        { columns: threeLevels },
      ),
      ['1 | O1 | T1 | a | a', '^ | ^ | ^ | b | b', '^ | ^ | T2 | c | c', '2 | O2 | T3 | d | d'],
    );
  });

  it('goes on with the cell above where a level was skipped', () => {
    const activity = (text: string) => node('activity', null, text);
    checkRows(
      annex(
        [
          section('P', [
            node('objective', null, 'O1', {}, [node('task', null, 'T', {}, [activity('a')])]),
            node('objective', null, 'O2', {}, [activity('b')]),
          ]),
          section('Q', [node('objective', null, 'O3', {}, [activity('c')]), node('task', null, 'T4')]),
        ],
        { columns: threeLevels },
      ),
      [
        '== I / P',
        '1 | O1 | T | a | ',
        '2 | O2 | ^ | b | ',
        '== II / Q',
        '3 | O3 |  | c | ',
        '4 |  | T4 |  | ',
      ],
    );
  });

  it('prints a level without a column as a row across the table', () => {
    checkRows(
      annex(
        [
          section('P', [
            node('objective', '1', 'O', {}, [
              task('1', 'T1'),
              node('task', '2', 'T2', {}, [node('activity', null, 'a'), node('activity', null, 'b')]),
            ]),
          ]),
        ],
        { columns: twoColumns },
      ),
      ['== I / P', '== 1 / O', '1 | T1', '== 2 / T2', '2 | a', '3 | b'],
    );
  });

  it('repeats an upper cell, with its number, below a row that stands across the table', () => {
    const leaf = (text: string) => node('activity', null, text);
    checkRows(
      annex(
        [
          section(null, [
            node('objective', null, 'O', {}, [
              node('task', null, 'T1', {}, [leaf('a')]),
              node('task', null, 'T2', {}, [leaf('b'), leaf('c')]),
            ]),
          ]),
        ],
        {
          columns: [
            ['STT', 'ordinal'],
            ['Mục tiêu', 'objective'],
            ['Hoạt động', 'activity'],
          ],
        },
      ),
      ['== - / T1', '1 | O | a', '== - / T2', '1 | O | b', '^ | ^ | c'],
    );
  });

  it('reaches with a field of an upper level over the leaves that have none', () => {
    const it = annex(
      [
        section(null, [
          node('objective', null, 'O', { lead: 'Sở A', budget: '10' }, [
            node('task', null, 'T', {}, [
              node('activity', null, 'a'),
              node('activity', null, 'b'),
              node('activity', null, 'c', { lead: 'Sở B' }),
              node('activity', null, 'd'),
            ]),
          ]),
        ]),
      ],
      { columns: threeLevels },
    );
    checkRows(it, [
      '1 | O | T | a | Sở A',
      '^ | ^ | ^ | b | ^',
      '^ | ^ | ^ | c | Sở B',
      '^ | ^ | ^ | d | Sở A',
    ]);
    assert.deepEqual(
      unprintedFields(it, lay(it).columns).map(({ role, values }) => [role, values[0]!.value.text]),
      [['budget', '10']],
    );
  });

  it('prints the notes in the column of the products when its heading says so', () => {
    const it = annex([section(null, [task('1', 'x', { note: 'Gấp', product: 'Báo cáo', budget: '5' })])], {
      columns: [
        ['Nhiệm vụ', 'task'],
        ['Sản phẩm/ Ghi chú', 'product'],
      ],
    });
    checkRows(it, ['x | Báo cáo / Gấp']);
    assert.deepEqual(
      unprintedFields(it, lay(it).columns).map((found) => found.role),
      ['budget'],
    );
  });

  it('says that a field of an upper level prints nowhere when each leaf has its own', () => {
    const leaf = node('activity', null, 'a', { lead: 'Sở B' });
    const it = annex([section(null, [node('task', null, 'T', { lead: 'Sở A' }, [leaf])])], {
      columns: threeLevels,
    });
    assert.deepEqual(
      unprintedFields(it, lay(it).columns).map((found) => found.node.text.value.text),
      ['T'],
    );
  });
});

describe('columns of the annex table', () => {
  const sum = (it: AnnexTable): number =>
    Math.round(it.columns.reduce((all, column) => all + column.widthMm, 0) * 10) / 10;

  it('fill the text width exactly, whatever they are', () => {
    const roles: ColumnRole[] = [
      'ordinal',
      'task',
      'note',
      'lead',
      'budget',
      'targets',
      'deadline',
      'product',
    ];
    for (let count = 1; count <= roles.length; count++) {
      const columns = roles.slice(0, count).map((role) => [role, role] as const);
      assert.equal(sum(lay(annex([], { columns }))), 252);
    }
    for (const template of templateNames) assert.equal(sum(lay(annex([], { template }))), 252);
  });

  it('give a number no more room on a wider page', () => {
    const [narrow, wide] = [160, 252].map((width) => {
      const it = annex([]);
      return layOutAnnex(plan({}, [it]), it, width).columns[0]!.widthMm;
    });
    assert.equal(narrow, wide);
  });

  for (const [typedName, name] of [
    ['6 cột', '6 cột'],
    ['6 COT', '6 cột'],
    ['6 cột,  sản phẩm cuối', '6 cột, sản phẩm cuối'],
    ['7 cột', '7 cột'],
    ['9 cột'.normalize('NFD'), '9 cột'],
    ['', '6 cột'],
    ['12 cột', '6 cột'],
  ] as const)
    it(`come from the template ${JSON.stringify(typedName)}`, () => {
      const template = tableTemplates.find((it) => it.name === name)!;
      const table = lay(annex([], { template: typedName }));
      assert.deepEqual(
        table.columns.map((it) => it.heading),
        template.columns.map((it) => it.heading),
      );
    });

  it('are looked up by the whole name', () => {
    assert.equal(findTemplate('12 cột'), null);
    assert.deepEqual(
      templateNames.map((it) => findTemplate(it)?.name),
      templateNames,
    );
    const all = tableTemplates.flatMap((it) => [it.name, ...it.aliases]);
    for (const name of all) assert.ok(findTemplate(name), name);
  });

  it('are those that were typed, before any template', () => {
    const table = lay(annex([], { template: '9 cột', columns: twoColumns }));
    assert.deepEqual(
      table.columns.map((it) => it.heading),
      ['STT', 'Nhiệm vụ'],
    );
  });
});

describe('heading lines of the annex', () => {
  it('number the annexes only when there are several, and keep a typed number', () => {
    const headings = (annexes: readonly Annex[]): string[] => {
      const whole = plan({}, annexes);
      return annexes.map((it) => layOutAnnex(whole, it).heading);
    };
    assert.deepEqual(headings([annex([])]), ['Phụ lục']);
    assert.deepEqual(headings([annex([], { ordinal: 'II' })]), ['Phụ lục II']);
    assert.deepEqual(headings([annex([]), annex([], { ordinal: 'IIa' }), annex([])]), [
      'Phụ lục I',
      'Phụ lục IIa',
      'Phụ lục III',
    ]);
  });

  const decision = { ...particulars({ number: '26/QĐ-UBND', isoDate: '2024-12-16', issuer: 'UBND tỉnh' }) };
  const own = { number: '9/KH-UBND', isoDate: '2025-02-03', issuer: 'Sở Nội vụ' };
  const planDecision = { ...decision, unit: typed('').unit, articles: [] };
  const cases: readonly [name: string, whole: Plan, line: string][] = [
    [
      'as typed under the annex',
      plan(own, [annex([], { attachedTo: typed('Kế hoạch số 1', 'attachedTo', 'Kèm theo') })]),
      '(Kèm theo Kế hoạch số 1)',
    ],
    [
      'with the keyword as typed',
      plan(own, [annex([], { attachedTo: typed('Kế hoạch số 1', 'attachedTo', 'BAN HÀNH kèm theo') })]),
      '(Ban hành kèm theo Kế hoạch số 1)',
    ],
    [
      'without saying it twice',
      plan(own, [annex([], { attachedTo: typed('(Ban hành kèm theo Kế hoạch\n- số 1)', 'attachedTo') })]),
      '(Ban hành kèm theo Kế hoạch - số 1)',
    ],
    [
      'as typed under the plan',
      plan(own, [annex([])], { attachedTo: typed('Quyết định số 2', 'attachedTo', 'Kèm theo') }),
      '(Kèm theo Quyết định số 2)',
    ],
    [
      'from the particulars of the plan',
      plan(own, [annex([])]),
      '(Kèm theo Kế hoạch số 9/KH-UBND ngày 03 tháng 02 năm 2025 của Sở Nội vụ)',
    ],
    [
      'from the decision that issues the plan',
      plan(own, [annex([])], { decision: planDecision }),
      '(Kèm theo Quyết định số 26/QĐ-UBND ngày 16 tháng 12 năm 2024 của UBND tỉnh)',
    ],
    [
      'with dots for what a draft does not know yet',
      plan({}, [annex([])]),
      '(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)',
    ],
  ];
  for (const [name, whole, line] of cases)
    it(`say to what it is attached ${name}`, () => {
      assert.equal(layOutAnnex(whole, whole.annexes[0]!).attachedLine, line);
    });
});

describe('numbers and dates in print', () => {
  it('reads and writes Roman numerals', () => {
    for (let value = 1; value <= 3999; value++) assert.equal(fromRoman(toRoman(value)), value);
    for (const wrong of ['', 'IIII', 'VX', 'IC', 'i', 'A', 'MMMM', 'I '])
      assert.equal(fromRoman(wrong), null, wrong);
    assert.equal(toRoman(0), '0');
  });
  it('goes on in the series of an ordinal', () => {
    const series = ['I II', 'IV V', 'IX X', 'A B', 'C D', 'D E', '9 10', 'Z I', 'x I'];
    for (const pair of series) {
      const [before, after] = pair.split(' ');
      assert.equal(ordinalAfter(before!), after);
    }
  });
  it('writes days below 10 and months 1 and 2 with a leading 0 (mục II.4.b)', () => {
    assert.equal(longDate('2022-09-05'), '05 tháng 9 năm 2022');
    assert.equal(longDate('2022-02-15'), '15 tháng 02 năm 2022');
    assert.equal(longDate('2022-12-31'), '31 tháng 12 năm 2022');
    assert.equal(longDate(null), '… tháng … năm …');
  });
});
