import { strict as assert } from 'node:assert';
import { readWorkspaceRegistry, workspaceRegistrySchema } from '../../server/law';
import { seeded } from '../citations/support';

/** A file with marks `⟦` `⟧` around each place that is reported, and the reports in that order. */
const mistakes: readonly (readonly [string, string, ...string[]])[] = [
  ['nothing', ''],
  ['an empty list', '{ "documents": [] }'],
  [
    'comments and a last comma',
    '// của tỉnh\n{ "documents": [ { "number": "1/QĐ-UBND", /* x */ "issued": "2021-09-30" }, ], }',
  ],
  ['a missing list', '⟦{⟧ }', 'registry-shape: Thiếu mục «documents».'],
  ['another thing than an object', '⟦[]⟧', 'registry-shape: tệp phải là một mục trong dấu ngoặc nhọn.'],
  ['a missing number', '{ "documents": [ ⟦{⟧ "title": "x" } ] }', 'registry-shape: Thiếu mục «number».'],
  [
    'a number that is none',
    '{ "documents": [ { "number": ⟦"hai mươi"⟧ } ] }',
    'registry-number: «hai mươi» không phải số, ký hiệu văn bản; cần dạng «2617/QĐ-UBND» hoặc «18-NQ/TW».',
  ],
  [
    'a number as a number',
    '{ "documents": [ { "number": ⟦2617⟧ } ] }',
    'registry-shape: «number» phải là chữ trong dấu ngoặc kép.',
  ],
  [
    'a day in words',
    '{ "documents": [ { "number": "1/QĐ-UBND", "issued": ⟦"hôm qua"⟧ } ] }',
    'registry-shape: «issued» phải là ngày, dạng 2021-09-30 hoặc 30/9/2021.',
  ],
  [
    'a day that does not exist',
    '{ "documents": [ { "number": "1/QĐ-UBND", "expired": ⟦"31/4/2021"⟧ } ] }',
    'registry-date: Không có ngày «31/4/2021» trong lịch.',
  ],
  [
    'a year against the number',
    '{ "documents": [ { "number": "18/2023/NQ-HĐND", "issued": ⟦"2022-08-21"⟧ } ] }',
    'registry-date: Năm 2022 khác với năm trong số «18/2023/NQ-HĐND».',
  ],
  [
    'an unknown field',
    '{ "documents": [ { "number": "1/QĐ-UBND", ⟦"ngay"⟧: "x" } ] }',
    'registry-shape: Không có mục «ngay»; các mục dùng được: number, issued, type, issuer, title, effective, expired, replacedBy, amends, amendedBy, aliases, certain, note, updated.',
  ],
  [
    'the same twice',
    '{ "documents": [ { "number": "1/QĐ-UBND", "issued": "2021-09-30" }, { "number": ⟦"01/QĐ- UBND"⟧, "issued": "30/9/2021" } ] }',
    'registry-duplicate: «01/QĐ-UBND» ghi hai lần trong tệp này với cùng ngày ban hành; chỉ một mục được dùng.',
  ],
  [
    'a missing comma',
    '{ "documents": [ { "number": "1/QĐ-UBND" ⟦"issued"⟧: "2021-09-30" } ] }',
    'registry-syntax: Tệp danh mục viết sai JSON. Ở đây thiếu dấu phẩy.',
  ],
  [
    'an end too early',
    '{ "documents": [ { "number": "1/QĐ-UBND" } ⟦]⟧',
    'registry-syntax: Tệp danh mục viết sai JSON. Thiếu dấu «}» đóng mục.',
  ],
];

function unmarked(marked: string): { text: string; places: string[] } {
  const places = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((it) => it[1]!);
  return { text: marked.replace(/[⟦⟧]/g, ''), places };
}

describe('the registry file of a workspace', () => {
  for (const [name, marked, ...expected] of mistakes) {
    specify(name, () => {
      const { text, places } = unmarked(marked);
      const { problems } = readWorkspaceRegistry(text);
      assert.deepEqual(
        problems.map((it) => `${it.code}: ${it.message.vi}`),
        expected,
      );
      assert.deepEqual(
        problems.map((it) => text.slice(it.span.start, it.span.end)),
        places,
      );
      const starts = problems.map((it) => it.span.start);
      assert.deepEqual(starts, expected.length > 0 ? [marked.indexOf('⟦')] : []);
    });
  }
  specify('what is left out is told by the number', () => {
    const { documents } = readWorkspaceRegistry(
      '{ "issuer": "Ủy ban nhân dân tỉnh Vĩnh Long", "updated": "2025-02-01", "documents": [ { "number": "2617/QĐ-UBND", "issued": "30/9/2021", "title": "về cải cách", "expired": "2026-01-01" }, { "number": "7/2025/NQ-CP" }, { "number": "18- NQ/TU", "certain": false, "updated": "1/3/2025" } ] }',
    );
    const short = documents.map((it) => [
      it.number,
      it.type,
      it.issuer,
      it.issued,
      it.expired,
      it.certainty,
      it.updated,
    ]);
    const province = 'Ủy ban nhân dân tỉnh Vĩnh Long';
    assert.deepEqual(short, [
      ['2617/QĐ-UBND', 'Quyết định', province, '2021-09-30', '2026-01-01', 'verified', '2025-02-01'],
      ['07/2025/NQ-CP', 'Nghị quyết', 'Chính phủ', null, null, 'verified', '2025-02-01'],
      ['18-NQ/TU', 'Nghị quyết', province, null, null, 'unsure', '2025-03-01'],
    ]);
    assert.deepEqual(documents[0]!.verified, ['number', 'title', 'issued', 'expired']);
  });
  specify('a mistake costs only the field or the entry it stands in', () => {
    const { documents, problems } = readWorkspaceRegistry(
      '{ "documents": [ { "number": "1/QĐ-UBND", "issued": "mai" }, { "title": "x" }, { "number": "3/QĐ-UBND", "la": 1 }, 5 ] }',
    );
    assert.deepEqual(
      documents.map((it) => [it.number, it.issued]),
      [
        ['01/QĐ-UBND', null],
        ['03/QĐ-UBND', null],
      ],
    );
    assert.equal(problems.length, 4);
  });
  specify('a file broken anywhere is still read up to there', () => {
    const text =
      '{ "documents": [ { "number": "1/QĐ-UBND", "issued": "2021-09-30" }, { "number": "2/QĐ-UBND" } ] }';
    for (let end = 0; end <= text.length; end++) {
      const { documents, problems } = readWorkspaceRegistry(text.slice(0, end));
      if (end >= text.indexOf('"1/QĐ-UBND"') + 11) assert.ok(documents.length >= 1, String(end));
      for (const it of problems)
        assert.ok(it.span.start >= 0 && it.span.start < it.span.end && it.span.end <= end);
    }
  });
  specify('anything may stand in the file', () => {
    const random = seeded(5);
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"documents"',
      '"number"',
      '"1/QĐ-UBND"',
      '"issued"',
      '"2021-99-99"',
      'null',
      '1e9',
      '//',
      '/*',
      '\ufeff',
      '"__proto__"',
      '"\\u0000"',
      '\n',
      'true',
    ];
    for (let round = 0; round < 3000; round++) {
      let text = random() < 0.5 ? '{ "documents": [ { ' : '';
      for (let at = 0; at < 14; at++) text += `${pieces[Math.floor(random() * pieces.length)]!} `;
      for (const it of readWorkspaceRegistry(text).problems)
        assert.ok(it.span.start >= 0 && it.span.end <= text.length && it.span.start <= it.span.end, text);
    }
    assert.equal(({} as Record<string, unknown>)['documents'], undefined);
    assert.equal(
      readWorkspaceRegistry('{"documents": ['.repeat(50_000)).problems[0]?.code,
      'registry-syntax',
    );
  });
  specify('editors are told its shape', () => {
    const schema = workspaceRegistrySchema() as {
      properties: { documents: { items: { required: string[]; properties: object } } };
    };
    assert.deepEqual(schema.properties.documents.items.required, ['number']);
    assert.ok('replacedBy' in schema.properties.documents.items.properties);
  });
});
