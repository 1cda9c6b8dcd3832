import { strict as assert } from 'node:assert';
import { builtinAgencies } from '../../server/agencies';
import {
  completeAgencies,
  resolveAgency,
  type AgencyProposals,
  type AgencyQuery,
} from '../../server/completions/agency-names';
import { randomFrom } from './support';

const registry = builtinAgencies();

function at(marked: string, options: Partial<AgencyQuery> = {}): AgencyProposals & { text: string } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const query = { text, offset, registry, province: 'Vĩnh Long', date: '2024-12-16', ...options };
  return { ...completeAgencies(query), text };
}

/** The text after the first proposal was taken. */
function taken({ items, replace, text }: AgencyProposals & { text: string }): string {
  return text.slice(0, replace.start) + (items[0]?.insertText ?? '') + text.slice(replace.end);
}

/** Typed with the caret as |, and the text after the first proposal. */
const table: readonly (readonly [string, string])[] = [
  ['snv|', 'Sở Nội vụ'],
  ['SNV|', 'Sở Nội vụ'],
  ['sở nv|', 'Sở Nội vụ'],
  ['so noi vu|', 'Sở Nội vụ'],
  ['so noi|', 'Sở Nội vụ'],
  ['sonoivu|', 'Sở Nội vụ'],
  ['nội vụ|', 'Sở Nội vụ'],
  ['STTTT|', 'Sở Thông tin và Truyền thông'],
  ['tttt|', 'Sở Thông tin và Truyền thông'],
  ['sở tt&tt|', 'Sở Thông tin và Truyền thông'],
  ['skhdt|', 'Sở Kế hoạch và Đầu tư'],
  ['SKHĐT|', 'Sở Kế hoạch và Đầu tư'],
  ['ldtbxh|', 'Sở Lao động - Thương binh và Xã hội'],
  ['ubndt|', 'UBND tỉnh'],
  ['uy ban nhan dan tinh|', 'UBND tỉnh'],
  ['btc|', 'Bộ Tài chính'],
  ['bo tai chinh|', 'Bộ Tài chính'],
  ['vpub|', 'Văn phòng UBND tỉnh'],
  ['vp ubnd|', 'Văn phòng UBND tỉnh'],
  ['ca tinh|', 'Công an tỉnh'],
  ['mttq|', 'Mặt trận Tổ quốc'],
  ['báo|', 'Báo Vĩnh Long'],
  ['cac so ban nganh|', 'Các sở, ban, ngành tỉnh'],
  ['ubnd h|', 'UBND cấp huyện'],
  ['cục thuế|', 'Cục Thuế tỉnh'],
  ['Sở Nội vụ'.normalize('NFD').slice(0, 7) + '|', 'Sở Nội vụ'],
  // in the middle of a list
  ['Sở Nội vụ; snv|', 'Sở Nội vụ; Sở Ngoại vụ'],
  ['Sở Y tế; so noi|', 'Sở Y tế; Sở Nội vụ'],
  ['Sở Y tế, so noi|', 'Sở Y tế, Sở Nội vụ'],
  ['Sở Y tế và so noi|', 'Sở Y tế và Sở Nội vụ'],
  ['so y te va so noi|', 'so y te va Sở Nội vụ'],
  ['Sở Y tế/ so noi|', 'Sở Y tế/ Sở Nội vụ'],
  ['Sở Y tế\nso noi|', 'Sở Y tế\nSở Nội vụ'],
  ['Sở Y tế\r\n  so noi|', 'Sở Y tế\r\n  Sở Nội vụ'],
  ['so noi|; UBND cấp xã', 'Sở Nội vụ; UBND cấp xã'],
  ['Sở Nội v|ụ; UBND cấp xã', 'Sở Nội vụ; UBND cấp xã'],
  ['Sở nội| vụ; UBND cấp xã', 'Sở Nội vụ; UBND cấp xã'],
  ['Sở Nội |UBND cấp xã', 'Sở Nội vụUBND cấp xã'],
  ['Sở Y tế; các sở, ban, ng|', 'Sở Y tế; các sở, ban, ngành tỉnh'],
  ['Các sở, ban, ng|', 'Các sở, ban, ngành tỉnh'],
  ['Sở Văn hóa, Thể th|', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Sở Giáo dục và Đ|', 'Sở Giáo dục và Đào tạo'],
  ['so thong tin va tr|', 'Sở Thông tin và Truyền thông'],
  ['Sở Lao động - Th|', 'Sở Lao động - Thương binh và Xã hội'],
  // what the list shares is not written again
  ['các Sở: Tư p|', 'các Sở: Tư pháp'],
  ['các Sở: tu ph|', 'các Sở: Tư pháp'],
  ['các Sở: t|', 'các Sở: Tài chính'],
  ['các Sở: Tư pháp, tai ch|', 'các Sở: Tư pháp, Tài chính'],
  ['các Sở: Tư pháp, tttt|', 'các Sở: Tư pháp, Thông tin và Truyền thông'],
  ['các Sở: Tư pháp; ubnd tỉ|', 'các Sở: Tư pháp; UBND tỉnh'],
  ['UBND cấp huyện, c|', 'UBND cấp huyện, cấp xã'],
  ['HĐND cấp tỉnh, cấp x|', 'HĐND cấp tỉnh, cấp xã'],
];

/** Whether the editor's filter passes it: the letters typed occur in order in the first 128 of it. */
function passes(typed: string, filterText: string): boolean {
  const word = filterText.slice(0, 128).toLowerCase();
  let found = -1;
  return [...typed.trimStart().toLowerCase()].every(
    (letter) => (found = word.indexOf(letter, found + 1)) !== -1,
  );
}

describe('completion of agency names', () => {
  for (const [marked, wanted] of table)
    it(JSON.stringify(marked), () => {
      const result = at(marked);
      assert.equal(taken(result), wanted);
      assert.equal(result.isIncomplete, true);
      const typed = marked.slice(result.replace.start, marked.indexOf('|'));
      for (const item of result.items)
        assert.ok(passes(typed, item.filterText), `${item.label} is filtered out`);
    });

  it('offers at most a hundred, in the order of their ranks', () => {
    for (const text of ['|', 't|', 'Sở Nội vụ; |']) {
      const { items, isIncomplete } = at(text);
      assert.equal(items.length, 100);
      assert.ok(isIncomplete);
      assert.deepEqual(
        items.map((it) => it.sortText),
        items.map((it) => it.sortText).sort(),
      );
    }
    assert.equal(at('t|', { limit: 5 }).items.length, 5);
  });

  it('puts the ended last, marked, and their successor first', () => {
    const { items } = at('STTTT|', { date: '2025-03-01' });
    assert.deepEqual(
      items.map((it) => [it.label, it.outdated ?? false]),
      [
        ['Sở Khoa học và Công nghệ', false],
        ['Sở Thông tin và Truyền thông', true],
      ],
    );
    assert.match(items[0]!.detail, /thay Sở Thông tin và Truyền thông/);
    assert.match(items[1]!.detail, /đã kết thúc từ 01\/3\/2025 → Sở Khoa học và Công nghệ/);
    assert.equal(at('ubnd huyen|', { date: '2025-07-01' }).items[0]?.label, 'UBND cấp xã');
    assert.ok(at('STTTT|', { date: null }).items.every((it) => !it.outdated));
  });

  it('does not judge what ended before all that is there', () => {
    for (const typed of ['s|', 'ubnd|', 'phong|', '|']) {
      const outdated = at(typed, { date: '2025-08-01' }).items.map((it) => it.outdated ?? false);
      assert.deepEqual(outdated, [...outdated].sort(), typed);
    }
  });

  it('prefers what the plan defines and what is used', () => {
    const definitions = [{ name: 'Tổ giúp việc Đề án 57', short: 'TGV57', is: 'Sở Nội vụ' }];
    const [first] = at('tgv|', { definitions }).items;
    assert.equal(first?.label, 'Tổ giúp việc Đề án 57');
    assert.match(first.detail, /định nghĩa trong kế hoạch: là Sở Nội vụ/);
    const used = new Map([
      ['Sở Tư pháp', 2],
      ['tinh.so-y-te', 9],
      ['Xí nghiệp Cấp nước', 1],
    ]);
    assert.deepEqual(
      at('|', { definitions, used })
        .items.slice(0, 4)
        .map((it) => it.label),
      ['Tổ giúp việc Đề án 57', 'Sở Y tế', 'Sở Tư pháp', 'Xí nghiệp Cấp nước'],
    );
    assert.equal(at('so t|', { used }).items[0]?.label, 'Sở Tư pháp');
    assert.equal(at('xí n|', { used }).items[0]?.label, 'Xí nghiệp Cấp nước');
  });

  it('does not offer first what the list already has', () => {
    assert.equal(
      at('Sở Tư pháp; so t|', { used: new Map([['Sở Tư pháp', 9]]) }).items[0]?.label,
      'Sở Tài chính',
    );
  });

  it('names bodies as the place does', () => {
    assert.equal(at('ubnd t|', { province: 'Đà Nẵng' }).items[0]?.label, 'UBND thành phố');
    assert.equal(at('báo|', { province: 'Cần Thơ' }).items[0]?.label, 'Báo Cần Thơ');
    assert.equal(at('báo|', { province: null }).items[0]?.label, 'Báo tỉnh');
  });

  it('is silent in a condition and for letters of no name', () => {
    assert.deepEqual(at('Sở Tư pháp: đối với so n|').items, []);
    assert.deepEqual(at('zzz|').items, []);
  });

  it('tells all of an agency when asked', () => {
    const text = resolveAgency(registry, 'tinh.so-thong-tin-va-truyen-thong', '2025-08-01') ?? '';
    for (const part of [
      '**Sở Thông tin và Truyền thông**',
      'cấp tỉnh',
      'STTTT',
      'đến hết 28/02/2025',
      'đã kết thúc từ 01/3/2025',
      'Sở Khoa học và Công nghệ',
      'báo chí, xuất bản',
    ])
      assert.ok(text.includes(part), part);
    assert.match(resolveAgency(registry, 'tinh.so-noi-vu', null)!, /Dễ nhầm với: .*Sở Ngoại vụ/);
    assert.equal(resolveAgency(registry, 'plan:tổ a', '2025-08-01'), null);
  });

  it('answers at every caret of any text', () => {
    const letters = [...'sơởnộivụ;,:/ -và\n()cácxubnd', 'Sở ', 'các Sở: ', 'UBND cấp ', '\u0301', '😀'];
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const text = Array.from({ length: 12 }, () => letters[Math.floor(random() * letters.length)]).join('');
      for (let offset = 0; offset <= text.length; offset++) {
        const { items, replace } = completeAgencies({ text, offset, registry, date: '2025-03-01' });
        assert.ok(
          replace.start <= offset && offset <= replace.end && replace.end <= text.length,
          JSON.stringify(text),
        );
        assert.ok(items.length <= 100);
      }
    }
  });

  it('looks at few names however much stands before', () => {
    const work = (text: string): number => {
      const lexicon = registry.lexiconFor({ province: 'Vĩnh Long' });
      const before = lexicon.lookUps;
      completeAgencies({ text, offset: text.length, registry, province: 'Vĩnh Long', date: null });
      return lexicon.lookUps - before;
    };
    assert.ok(work('so noi') < 60);
    const one = work(`${'Sở Y tế; '.repeat(10)}so noi`);
    const ten = work(`${'Sở Y tế; '.repeat(100)}so noi`);
    assert.ok(ten <= one * 11, `${one} look-ups for 10, ${ten} for 100`);
  });
});
