import { strict as assert } from 'node:assert';
import { applyEdits } from '../../grammar/text';
import { documentLinksOf, entryIn, movedRegistries } from '../../server/links';
import { numberKey } from '../../grammar/citations';
import { marked, registryUri, viewOfText, withMarks, worldWith } from './support';

const registry = `{
  "documents": [
    { "number": "1234/QĐ-UBND", "issued": "2024-06-01", "replacedBy": ["2617/QĐ-UBND"], "title": "Một" },
    { "number": "2617/QĐ-UBND", "issued": "30/9/2021", "title": "Hai" }
  ]
}`;

describe('document links', () => {
  it('lead from citations to the registry of the workspace, and nowhere else', () => {
    const { text, spans } = marked(
      'Kế hoạch: X\n  Căn cứ: ⟦Quyết định số 2617/QĐ-UBND ngày 30 tháng 9 năm 2021⟧\n' +
        '  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ\nNội dung:\n1. Theo ⟦Quyết định 1234/QĐ-UBND⟧\n',
    );
    const links = documentLinksOf(viewOfText(text, worldWith(registry)));
    assert.equal(
      withMarks(
        text,
        links.map((it) => it.span),
      ),
      withMarks(text, spans),
    );
    assert.deepEqual(
      links.map((it) => [it.file, it.title]),
      [
        [registryUri, 'Hai'],
        [registryUri, 'Một'],
      ],
    );
  });

  it('find the entry itself before places that only name its number', () => {
    const span = entryIn(registry, numberKey('2617/QĐ-UBND'))!;
    assert.equal(registry.slice(span.start, span.end), '2617/QĐ-UBND');
    assert.ok(registry.slice(0, span.start).endsWith('{ "number": "'));
    assert.equal(entryIn(registry, numberKey('99/QĐ-UBND')), null);
    assert.equal(entryIn('{ "number": "12', numberKey('12/QĐ-UBND')), null);
  });
});

describe('files that are moved', () => {
  const settings = `{ "language": "vi", "registries": ["danh-muc/tinh.json", "cũ/văn bản.json", "ngoài]ngoặc.json"], "rules": {} }`;
  const folder = 'file:///w';
  const cases: readonly (readonly [
    name: string,
    from: string,
    to: string,
    change: readonly [string, string] | null,
  ])[] = [
    [
      'a file',
      'danh-muc/tinh.json',
      'danh-muc/tinh-2026.json',
      ['danh-muc/tinh.json', 'danh-muc/tinh-2026.json'],
    ],
    ['a file into another folder', 'danh-muc/tinh.json', 'a/b.json', ['danh-muc/tinh.json', 'a/b.json']],
    ['a folder', 'danh-muc', 'muc', ['danh-muc/tinh.json', 'muc/tinh.json']],
    [
      'a name with letters that are escaped',
      encodeURI('cũ/văn bản.json'),
      'm.json',
      ['cũ/văn bản.json', 'm.json'],
    ],
    [
      'a file to a name with such letters',
      'danh-muc/tinh.json',
      encodeURI('mới/tỉnh.json'),
      ['danh-muc/tinh.json', 'mới/tỉnh.json'],
    ],
    [
      'a file whose name has a bracket',
      encodeURIComponent('ngoài]ngoặc.json'),
      'n.json',
      ['ngoài]ngoặc.json', 'n.json'],
    ],
    ['another file', 'danh-muc/khac.json', 'x.json', null],
    ['a file with the same beginning', 'danh', 'x', null],
    ['a file out of the folder', 'danh-muc/tinh.json', '../tinh.json', null],
  ];
  for (const [name, from, to, change] of cases) {
    it(`${change ? 'keep' : 'leave'} the path of ${name}`, () => {
      const move = {
        from: `${folder}/${from}`,
        to: to.startsWith('../') ? `file:///${to.slice(3)}` : `${folder}/${to}`,
      };
      const after = applyEdits(settings, movedRegistries(settings, folder, [move]));
      assert.equal(after, change ? settings.replace(change[0], change[1]) : settings);
    });
  }
  it('change nothing in settings without such paths, or that are no JSON', () => {
    const move = [{ from: 'file:///w/a', to: 'file:///w/b' }];
    for (const text of [
      '',
      '{}',
      '{"registries": [',
      '{"registries": ["\\',
      '{"registries": "a"}',
      '{"rules": ["a"]}',
    ])
      assert.deepEqual(movedRegistries(text, folder, move), []);
  });
});
