import { strict as assert } from 'node:assert';
import { documentsOfTable, readTable, readWorkspaceRegistry, tableHeadings } from '../../server/law';

const told = (text: string): string[] =>
  documentsOfTable(text).problems.map(({ row, message }) => `${row}: ${message.vi}`);

describe('a table of documents', () => {
  it('is read with commas, semicolons and tabs, quotes, line breaks and a byte order mark', () => {
    for (const [text, rows] of [
      [
        'a,b\r\nc,d\r\n',
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
      [
        '\ufeffa;b;c\n1,5;2;3',
        [
          ['a', 'b', 'c'],
          ['1,5', '2', '3'],
        ],
      ],
      [
        'a\tb\n"x\ty"\tz',
        [
          ['a', 'b'],
          ['x y', 'z'],
        ],
      ],
      [
        '"a ""b"" c", d \r e,',
        [
          ['a "b" c', 'd'],
          ['e', ''],
        ],
      ],
      ['"dòng một\ndòng hai";b', [['dòng một\ndòng hai', 'b']]],
      ['5" nòng,b', [['5" nòng', 'b']]],
      ['"không đóng,b\nc', [['không đóng,b\nc']]],
      [
        'a,,b\n,\n',
        [
          ['a', '', 'b'],
          ['', ''],
        ],
      ],
      ['', []],
      ['\n', [['']]],
      ['a', [['a']]],
      [' a  b ,c', [['a b', 'c']]],
    ] as const)
      assert.deepEqual(readTable(text), rows, JSON.stringify(text));
  });

  it('is known by its headings, wherever the columns stand', () => {
    const { documents, problems } = documentsOfTable(
      'SỞ NỘI VỤ\n\nSTT;Trích yếu;SỐ, KÝ HIỆU;Ngày ban hành;Cơ quan ban hành;Thay thế bởi;Người nhập\n' +
        '1;"Ban hành Kế hoạch; giai đoạn 2021 - 2025";2617/QĐ-UBND;30/09/2021;UBND tỉnh;12/QĐ-UBND; \n' +
        ';;;;;;\n' +
        '2;Về chuyển đổi số;07-NQ/TU;16-11-2022;Tỉnh ủy;1/QĐ-UBND; 2/QĐ-UBND;Hoa\n',
    );
    assert.deepEqual(documents, [
      {
        title: 'Ban hành Kế hoạch; giai đoạn 2021 - 2025',
        number: '2617/QĐ-UBND',
        issued: '30/09/2021',
        issuer: 'UBND tỉnh',
        replacedBy: ['12/QĐ-UBND'],
      },
      {
        title: 'Về chuyển đổi số',
        number: '07-NQ/TU',
        issued: '16/11/2022',
        issuer: 'Tỉnh ủy',
        replacedBy: ['1/QĐ-UBND'],
      },
    ]);
    assert.deepEqual(
      problems.map(({ row, message }) => `${row}: ${message.en}`),
      ['3: The column «Người nhập» is not used.'],
    );
  });

  it('takes every column of the manual', () => {
    const headings = Object.values(tableHeadings).map((it) => it[0]!);
    const cells = Object.keys(tableHeadings).map((field) =>
      /issued|effective|expired|updated/.test(field) ? '2021-09-30' : field === 'number' ? '1/QĐ-UBND' : 'x',
    );
    const { documents, problems } = documentsOfTable(`${headings.join('\t')}\n${cells.join('\t')}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(documents[0]!).sort(), Object.keys(tableHeadings).sort());
    const lists = [
      documents[0]!.replacedBy,
      documents[0]!.amends,
      documents[0]!.amendedBy,
      documents[0]!.aliases,
    ];
    assert.deepEqual(lists, [['x'], ['x'], ['x'], ['x']]);
    assert.deepEqual(readWorkspaceRegistry(JSON.stringify({ documents })).problems, []);
  });

  it('reads days as spreadsheets and officers write them', () => {
    for (const [cell, day] of [
      ['30/9/2021', '30/9/2021'],
      ['30.9.2021', '30/9/2021'],
      ['30 - 9 - 2021', '30/9/2021'],
      ['ngày 30 tháng 9 năm 2021', '30/9/2021'],
      ['30/9/2021 00:00', '30/9/2021'],
      ['2021-9-3', '2021-09-03'],
      ['2021-09-30T00:00:00', '2021-09-30'],
      ['2021-09-30 12:00', '2021-09-30'],
      ['44469', '2021-09-30'],
      ['25569', null],
      ['70000', null],
      ['30/9/21', null],
      ['tháng 9/2021', null],
    ] as const) {
      const { documents, problems } = documentsOfTable(`Số hiệu;Ngày\n1/QĐ-UBND;${cell}`);
      assert.equal(documents[0]!.issued ?? null, day, cell);
      assert.equal(problems.length, day === null ? 1 : 0, cell);
    }
    assert.deepEqual(told('Số hiệu;Ngày\n1/QĐ-UBND;hôm qua'), [
      '2: «hôm qua» không phải là ngày; viết như 30/9/2021. Ô này để trống.',
    ]);
  });

  it('tells what it leaves out, and never fails', () => {
    assert.deepEqual(told(''), ['1: Không thấy cột «Số, ký hiệu»; dòng đầu bảng phải ghi tên các cột.']);
    assert.deepEqual(told('a;b\n1;2'), [
      '1: Không thấy cột «Số, ký hiệu»; dòng đầu bảng phải ghi tên các cột.',
    ]);
    assert.deepEqual(told('Số hiệu;Trích yếu\n;Kế hoạch\n1/QĐ-UBND'), [
      '2: Dòng này không có số, ký hiệu nên không lấy.',
    ]);
    // Of two columns with one meaning the first counts.
    assert.deepEqual(documentsOfTable('Số;Số hiệu\n1/QĐ-UBND;2/QĐ-UBND').documents, [
      { number: '1/QĐ-UBND' },
    ]);
    assert.deepEqual(documentsOfTable(`${'x\n'.repeat(20)}Số hiệu\n1/QĐ-UBND`).documents, []);
    assert.deepEqual(documentsOfTable(`${'x\n'.repeat(19)}Số hiệu\n1/QĐ-UBND`).documents.length, 1);
    for (const text of ['"', '""', '";', '\ufeff', '\n\n"\n', 'Số hiệu\n"1/QĐ-UBND'])
      assert.doesNotThrow(() => documentsOfTable(text), text);
  });
});
