import { strict as assert } from 'node:assert';
import { applyEdits } from '../../grammar/text';
import {
  cleanName,
  definitionOf,
  fitOf,
  isRenamable,
  occurrencesOf,
  problemOfName,
  renamableAt,
  renameEdits,
  subjectAt,
  symbolsOf,
} from '../../server/navigation';
import { inFile, marked, viewOfText, withMarks } from './support';

/** The caret stands on one of the marked places; all of them are found, and nothing else. */
const uses: readonly (readonly [name: string, text: string])[] = [
  [
    'a task and what comes after it',
    `Phụ lục: NHIỆM VỤ
Nhiệm vụ ⟦9⟧: Xây dựng
Nhiệm vụ 10: Kiểm tra
  Sau: nhiệm vụ ⟦|9⟧
Nhiệm vụ 11: Sơ kết
  Sau: các nhiệm vụ ⟦9⟧ và 10
`,
  ],
  [
    'a task by its keyword, and references with another zero',
    `Phụ lục: NHIỆM VỤ
Nhi|ệm vụ ⟦09⟧: Xây dựng
Nhiệm vụ 10: Kiểm tra
  Sau: nhiệm vụ ⟦9⟧
`,
  ],
  [
    'the task of the own section where numbers start anew',
    `Phụ lục: NHIỆM VỤ
Phần I: A
Nhiệm vụ 1: Xây dựng
Phần II: B
Nhiệm vụ ⟦1⟧: Kiểm tra
Nhiệm vụ 2: Sơ kết
  Sau: nhiệm vụ ⟦1|⟧
Nhiệm vụ 3: Tổng kết
  Sau: nhiệm vụ 1 Phần I
`,
  ],
  [
    'a task that gets its number in print',
    `Phụ lục: NHIỆM VỤ
Nhiệm vụ: Xây dựng
⟦Nhiệm vụ⟧: Kiểm tra
Nhiệm vụ: Sơ kết
  Sau: nhiệm vụ ⟦|2⟧
`,
  ],
  [
    'an agency of the plan, by its two names',
    `Kế hoạch: X
Cơ quan: ⟦Ban Điều hành Đề án Z⟧
  Viết tắt: ⟦BĐHZ⟧
  Là: Sở Nội vụ

Phụ lục: NHIỆM VỤ
Nhiệm vụ 1: Họp với ⟦BĐHZ⟧
  Chủ trì: ⟦Ban Điều |hành Đề án Z⟧
  Phối hợp: Sở Nội vụ; ⟦BĐHZ⟧
`,
  ],
  [
    'an agency of the registry wherever it is an owner, in any writing',
    `Kế hoạch: X
Cơ quan: Tổ giúp việc
  Là: ⟦Sở Nội vụ⟧

Phụ lục: NHIỆM VỤ
Nhiệm vụ 1: Họp
  Chủ trì: ⟦Sở |Nội vụ⟧
Nhiệm vụ 2: Họp
  Chủ trì: các Sở: Tư pháp, ⟦Nội vụ⟧
  Phối hợp: Sở Ngoại vụ; ⟦SNV⟧
`,
  ],
  [
    'an agency that nobody knows',
    `Phụ lục: NHIỆM VỤ
Nhiệm vụ 1: Họp
  Chủ trì: ⟦Trung tâm Qwerty|⟧
Nhiệm vụ 2: Họp
  Phối hợp: ⟦Trung tâm Qwerty⟧; Sở Nội vụ
`,
  ],
  [
    'an abbreviation as a whole word, also in names',
    `Kế hoạch: ⟦CCHC⟧ năm 2025
Viết tắt: ⟦CC|HC⟧ = cải cách hành chính
Viết tắt: BCĐ = Ban Chỉ đạo ⟦CCHC⟧

Nội dung:
1. Công tác ⟦CCHC⟧ phải được (⟦CCHC⟧) tiến hành; PARCCHC thì không.

Phụ lục: NHIỆM VỤ
Nhiệm vụ 1: Họp
  Chủ trì: Cơ quan thường trực ⟦CCHC⟧
`,
  ],
  [
    'a document by its number, in whatever way it is written',
    `Kế hoạch: X
  Căn cứ: ⟦Nghị quyết số |76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ⟧ ban hành Chương trình
Nội dung:
1. Theo ⟦Nghị quyết 76/NQ-CP⟧ thì
2. Theo Nghị quyết 77/NQ-CP thì
`,
  ],
];

const nothingAt: readonly string[] = [
  'Kế |hoạch: X\n',
  'Kế hoạch: Một câu |bình thường\n',
  '|',
  '# ghi |chú\n',
  'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: A\n  Sau: nhiệm vụ |99\n',
];

describe('uses', () => {
  for (const [name, source] of uses) {
    it(`finds ${name}`, () => {
      const { text, caret, spans } = marked(source);
      const view = viewOfText(text);
      const place = subjectAt(view, caret);
      assert.ok(place, 'something stands at the caret');
      const found = inFile(view, occurrencesOf(view, place.subject));
      assert.equal(withMarks(text, found), withMarks(text, spans));
    });
  }
  for (const source of nothingAt) {
    it(`finds nothing in ${JSON.stringify(source)}`, () => {
      const { text, caret } = marked(source);
      assert.equal(subjectAt(viewOfText(text), caret), null);
    });
  }
});

const definitions: readonly string[] = [
  'Phụ lục: NHIỆM VỤ\nNhiệm vụ ⟦9⟧: A\nNhiệm vụ 10: B\n  Sau: nhiệm vụ |9\n',
  'Kế hoạch: X\nCơ quan: ⟦Ban Điều hành Z⟧\n  Viết tắt: BĐHZ\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Ban |Điều hành Z\n',
  'Kế hoạch: X\nCơ quan: Ban Điều hành Z\n  Viết tắt: ⟦BĐHZ⟧\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: BĐH|Z\n',
  'Kế hoạch: X\nViết tắt: ⟦CCHC⟧ = cải cách hành chính\nNội dung:\n1. Công tác C|CHC\n',
  // Two names for one agency of the registry: each has its own definition.
  'Kế hoạch: X\nCơ quan: Cơ quan thường trực BCĐ CCHC tỉnh\n  Là: Sở Nội vụ\nCơ quan: ⟦Cơ quan thường trực Ban Chỉ đạo CCHC⟧\n  Là: Sở Nội vụ\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Cơ quan thường |trực Ban Chỉ đạo CCHC\n',
];

describe('definition', () => {
  for (const source of definitions) {
    it(JSON.stringify(source), () => {
      const { text, caret, spans } = marked(source);
      const view = viewOfText(text);
      const place = subjectAt(view, caret);
      const found = place && definitionOf(view, place.subject);
      assert.equal(withMarks(text, found ? inFile(view, [found]) : []), withMarks(text, spans));
    });
  }
  it('is not in the plan for an agency of the registry', () => {
    const { text, caret } = marked('Phụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Sở |Nội vụ\n');
    const view = viewOfText(text);
    assert.equal(definitionOf(view, subjectAt(view, caret)!.subject), null);
  });
});

/** Text with the caret, the new name, the text after; `~` before a change that must be looked at first. */
const renames: readonly (readonly [source: string, name: string, after: string])[] = [
  [
    'Phụ lục: A\nNhiệm vụ |9: B\nNhiệm vụ 10: C\n  Sau: nhiệm vụ 9\n',
    '12',
    'Phụ lục: A\nNhiệm vụ 12: B\nNhiệm vụ 10: C\n  Sau: nhiệm vụ 12\n',
  ],
  [
    'Kế hoạch: X\nCơ quan: Ban Z|\n  Viết tắt: BZ\nNội dung:\nBan Z họp; BZ báo cáo.\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Ban Z; BZ\n',
    'Ban Điều hành Z',
    'Kế hoạch: X\nCơ quan: Ban Điều hành Z\n  Viết tắt: BZ\nNội dung:\n~Ban Điều hành Z họp; BZ báo cáo.\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Ban Điều hành Z; BZ\n',
  ],
  [
    'Kế hoạch: X\nCơ quan: Ban Điều hành Z\n  Viết tắt: BZ\nPhụ lục: A\nNhiệm vụ 1: Họp với BZ\n  Chủ trì: B|Z\n  Phối hợp: Ban Điều hành Z\n',
    'BĐHZ',
    'Kế hoạch: X\nCơ quan: Ban Điều hành Z\n  Viết tắt: BĐHZ\nPhụ lục: A\nNhiệm vụ 1: Họp với ~BĐHZ\n  Chủ trì: BĐHZ\n  Phối hợp: Ban Điều hành Z\n',
  ],
  [
    // A name wrapped over two lines, and one behind a shared head.
    'Phụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Sở Nội\n    vụ\n  Phối hợp: các Sở: Tư pháp, Nội| vụ\n',
    'Sở Tổ chức',
    'Phụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Sở Tổ chức\n  Phối hợp: các Sở: Tư pháp, Tổ chức\n',
  ],
  [
    'Kế hoạch: X\nViết tắt: CCHC = cải cách hành chính\nNội dung:\n1. Công tác C|CHC\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Ban CCHC\n',
    'CC',
    'Kế hoạch: X\nViết tắt: CC = cải cách hành chính\nNội dung:\n1. Công tác CC\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Ban ~CC\n',
  ],
];

describe('rename', () => {
  for (const [source, name, after] of renames) {
    it(`${JSON.stringify(source)} → ${name}`, () => {
      const { text, caret } = marked(source);
      const view = viewOfText(text);
      const found = renamableAt(view, caret);
      assert.ok(isRenamable(found));
      assert.equal(problemOfName(view, found.subject, name), null);
      const edits = renameEdits(view, found.subject, name).map((it) => ({
        span: view.tree.spanOf(it.unit, it.span),
        newText: it.isCertain ? it.newText : `~${it.newText}`,
      }));
      assert.equal(applyEdits(text, edits), after);
    });
  }

  const refused: readonly (readonly [source: string, name: string])[] = [
    ['Phụ lục: A\nNhiệm vụ |9: B\nNhiệm vụ 10: C\n', '10'],
    ['Phụ lục: A\nNhiệm vụ |9: B\n', 'chín'],
    ['Phụ lục: A\nNhiệm vụ |9: B\n', ''],
    ['Kế hoạch: X\nViết tắt: A|B = a b\nViết tắt: CD = c d\n', 'CD'],
    ['Kế hoạch: X\nViết tắt: A|B = a b\n', 'A=B'],
    ['Phụ lục: A\nNhiệm vụ 9: B\n  Chủ trì: Sở| Nội vụ\n', 'Sở A; Sở B'],
  ];
  for (const [source, name] of refused) {
    it(`refuses «${name}» in ${JSON.stringify(source)} and says why`, () => {
      const { text, caret } = marked(source);
      const view = viewOfText(text);
      const found = renamableAt(view, caret);
      assert.ok(isRenamable(found));
      const problem = problemOfName(view, found.subject, cleanName(name));
      assert.ok(problem !== null && problem.vi !== '' && problem.en !== '');
    });
  }

  for (const source of [
    'Kế |hoạch: X\n',
    'Phụ lục: A\nNhiệm |vụ: B\n',
    'Kế hoạch: X\n  Căn cứ: Nghị quyết số |76/NQ-CP\n',
  ]) {
    it(`says why nothing can be renamed in ${JSON.stringify(source)}`, () => {
      const { text, caret } = marked(source);
      const found = renamableAt(viewOfText(text), caret);
      assert.ok(!isRenamable(found) && found.vi !== '' && found.en !== '');
    });
  }
});

describe('symbols of a workspace', () => {
  const text = `Kế hoạch: Cải cách hành chính năm 2025
Viết tắt: CCHC = cải cách hành chính
Cơ quan: Ban Điều hành Z
Phụ lục: NHIỆM VỤ
Phần I: CẢI CÁCH THỂ CHẾ
Nhiệm vụ 1: Đẩy mạnh ứng dụng công nghệ
Hoạt động: Tập huấn
Phần II: TRỐNG
`;
  const symbols = symbolsOf(viewOfText(text).plan);

  it('are what a plan has to go to', () => {
    assert.deepEqual(
      symbols.map((it) => `${it.kind} | ${it.name} | ${it.container}`),
      [
        'plan | Kế hoạch: Cải cách hành chính năm 2025 | ',
        'abbreviation | Viết tắt: CCHC = cải cách hành chính | Kế hoạch: Cải cách hành chính năm 2025',
        'agency | Cơ quan: Ban Điều hành Z | Kế hoạch: Cải cách hành chính năm 2025',
        'annex | Phụ lục: NHIỆM VỤ | Kế hoạch: Cải cách hành chính năm 2025',
        'section | Phần I: CẢI CÁCH THỂ CHẾ | Phụ lục: NHIỆM VỤ',
        'task | Nhiệm vụ 1: Đẩy mạnh ứng dụng công nghệ | Phần I: CẢI CÁCH THỂ CHẾ',
        'activity | Hoạt động: Tập huấn | Phần I: CẢI CÁCH THỂ CHẾ',
        'section | Phần II: TRỐNG | Phụ lục: NHIỆM VỤ',
      ],
    );
  });

  const searches: readonly (readonly [typed: string, found: readonly string[]])[] = [
    ['day manh', ['task']],
    ['đẩy mạnh công nghệ', ['task']],
    ['Đẩy mạnh'.normalize('NFD'), ['task']],
    ['nv1', ['task']],
    ['dmudcn', ['task']],
    ['cai cach', ['plan', 'abbreviation', 'section']],
    ['mạnh đẩy', []],
    ['qqq', []],
    ['', ['plan', 'abbreviation', 'agency', 'annex', 'section', 'task', 'activity', 'section']],
  ];
  for (const [typed, found] of searches) {
    it(`finds ${found.join(', ') || 'nothing'} for «${typed}»`, () => {
      assert.deepEqual(
        symbols.filter((it) => fitOf(it, typed) !== null).map((it) => it.kind),
        found,
      );
    });
  }
});
