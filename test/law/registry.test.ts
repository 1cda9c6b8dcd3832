import { strict as assert } from 'node:assert';
import { parseNumber, readCitations } from '../../grammar/citations';
import { statusOn, type LawDocument } from '../../server/law';
import { builtin, withFiles } from './support';

const found = (text: string, day: string | null = null): string => {
  const result = builtin.lookUp(readCitations(text).citations[0]!, day);
  return result.found
    ? `${result.found.number} ${result.found.issued}${result.exact ? '' : ' ?'}`
    : `- ${result.sameNumber.map((it) => it.issued).join()}`;
};

describe('looking up a document', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP 2020-03-05'],
    // A year inside: there is no other document of this number.
    ['Nghị định số 30/2020/NĐ-CP ngày 06/3/2020', '30/2020/NĐ-CP 2020-03-05'],
    ['Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP 2020-03-05'],
    ['Nghị quyết số 18- NQ/TƯ ngày 25/10/2017', '18-NQ/TW 2017-10-25'],
    ['Nghị quyết số 18-NQ/TW ngày 16/6/2022', '18-NQ/TW 2022-06-16'],
    ['Nghị quyết số 27-CT/TW ngày 12/01/1998', '27-CT/TW 1998-01-12'],
    // Same year, other day: numbers start over on 1 January, so it is this one.
    ['Nghị quyết số 76/NQ-CP ngày 14/7/2021', '76/NQ-CP 2021-07-15'],
    ['Nghị quyết số 76/NQ-CP ngày 14/7/2022', '- 2021-07-15'],
    // Numbers of the Party start over with each congress.
    ['Nghị quyết số 39-NQ/TW ngày 18/4/2015', '39-NQ/TW 2015-04-17'],
    ['Nghị quyết số 39-NQ/TW ngày 18/4/2023', '- 2015-04-17,2019-01-15'],
    // Neither date nor year: perhaps another.
    ['Nghị quyết số 76/NQ-CP', '76/NQ-CP 2021-07-15 ?'],
    [
      'Quyết định số 942/QĐ-TTg phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số',
      '942/QĐ-TTg 2021-06-15 ?',
    ],
    ['Quyết định số 942/QĐ-TTg năm 2022', '942/QĐ-TTg 2022-08-05 ?'],
    ['Luật số 76/2015/QH13', '76/2015/QH13 2015-06-19'],
    // Laws and resolutions of the Assembly are counted apart.
    ['Nghị quyết số 76/2015/QH13', '- '],
    ['Nghị định số 9999/2020/NĐ-CP', '- '],
  ];
  for (const [text, expected] of cases) specify(text, () => assert.equal(found(text), expected));
});

describe('looking up a name', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['Luật Tổ chức chính quyền địa phương', '2024-12-16', '77/2015/QH13'],
    ['Luật Tổ chức chính quyền địa phương', '2025-03-01', '65/2025/QH15'],
    ['Luật Tổ chức chính quyền địa phương', '2025-06-15', '65/2025/QH15'],
    ['Luật Tổ chức chính quyền địa phương', '2025-06-16', '72/2025/QH15'],
    ['Luật Tổ chức chính quyền địa phương', null, '72/2025/QH15'],
    ['Luật cán bộ công chức', '2024-01-01', '22/2008/QH12'],
    ['Luật Đất đai (sửa đổi)', '2024-09-01', '31/2024/QH15'],
    ['luật phòng chống tham nhũng và các quy định', '2024-01-01', '36/2018/QH14'],
    ['Pháp lệnh dân chủ ở xã, phường, thị trấn', '2022-09-15', '34/2007/PL-UBTVQH11'],
    ['Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030', '2024-12-16', '76/NQ-CP'],
    ['Luật Hàng không vũ trụ', '2024-01-01', null],
  ];
  for (const [name, day, expected] of cases)
    specify(`${name}, ${day ?? 'no day'}`, () =>
      assert.equal(builtin.byName(name, day)?.document.number ?? null, expected),
    );
});

describe('status on a day', () => {
  const document = (over: Partial<LawDocument>): LawDocument => ({
    number: '01/2020/NĐ-CP',
    key: '1/2020/ND/CP',
    type: 'Nghị định',
    issuer: 'Chính phủ',
    title: 'Nghị định mẫu',
    issued: '2020-01-10',
    effective: '2020-03-01',
    expired: '2025-07-01',
    replacedBy: [],
    amends: [],
    amendedBy: [],
    aliases: [],
    certainty: 'verified',
    verified: ['number', 'issued', 'effective', 'expired'],
    note: null,
    sources: [],
    origin: null,
    ...over,
  });
  const on = (day: string, over: Partial<LawDocument> = {}) => {
    const { kind, since, certain } = statusOn(document(over), day, (number) =>
      number === '99/2023/NĐ-CP' ? '2023-05-05' : null,
    );
    return `${kind} ${since} ${certain ? 'certain' : 'not certain'}`;
  };
  const cases: readonly (readonly [string, Partial<LawDocument>, string])[] = [
    ['2020-01-09', {}, 'notYetIssued null certain'],
    ['2020-01-10', {}, 'notYetInForce null certain'],
    ['2020-02-29', {}, 'notYetInForce null certain'],
    ['2020-03-01', {}, 'inForce 2020-03-01 certain'],
    ['2025-06-30', {}, 'inForce 2020-03-01 certain'],
    ['2025-07-01', {}, 'expired 2025-07-01 certain'],
    ['2025-07-01', { replacedBy: ['99/2025/NĐ-CP'] }, 'replaced 2025-07-01 certain'],
    ['2025-07-01', { certainty: 'unsure' }, 'expired 2025-07-01 not certain'],
    ['2025-07-01', { verified: ['number', 'issued'] }, 'expired 2025-07-01 not certain'],
    ['2023-05-04', { expired: null, replacedBy: ['99/2023/NĐ-CP'] }, 'inForce 2020-03-01 certain'],
    ['2023-05-05', { expired: null, replacedBy: ['99/2023/NĐ-CP'] }, 'replaced null not certain'],
    ['2026-01-01', { expired: null }, 'inForce 2020-03-01 certain'],
    ['2026-01-01', { expired: null, certainty: 'identity' }, 'unknown 2020-03-01 not certain'],
    ['2026-01-01', { issued: null, effective: null, expired: null }, 'unknown null not certain'],
  ];
  for (const [day, over, expected] of cases)
    specify(`${day} ${JSON.stringify(over)}`, () => assert.equal(on(day, over), expected));

  specify('amendments count from the day they were issued', () => {
    const amended = document({ amendedBy: ['99/2023/NĐ-CP'] });
    const issuedOf = () => '2023-05-05';
    assert.deepEqual(statusOn(amended, '2023-05-04', issuedOf).amendedBy, []);
    assert.deepEqual(statusOn(amended, '2023-05-05', issuedOf).amendedBy, ['99/2023/NĐ-CP']);
  });
  specify('what ends within a period', () => {
    const numbers = builtin.expiresWithin({ from: '2025-06-01', to: '2025-06-30' }).map((it) => it.number);
    assert.ok(numbers.includes('65/2025/QH15') && numbers.includes('29/2023/NĐ-CP'));
    assert.ok(!numbers.includes('61/2018/NĐ-CP'));
  });
});

describe('proposing numbers', () => {
  specify('completion by the beginning of a number, folded, in force first', () => {
    const first = (prefix: string, day: string | null = null) => builtin.completions(prefix, day)[0]?.number;
    assert.equal(first('30/2020/'), '30/2020/NĐ-CP');
    assert.equal(first('030/2020/nd'), '30/2020/NĐ-CP');
    assert.equal(first('18-nq/t', '2024-01-01'), '18-NQ/TW');
    assert.equal(first(''), undefined);
    assert.ok(builtin.completions('1').length === 100);
    const government = builtin.completions('61/2018/', '2025-12-01').map((it) => it.number);
    assert.ok(government.indexOf('61/2018/NĐ-CP') === government.length - 1, government.join());
  });
  specify('what may have been meant', () => {
    const near = (number: string, day: string | null = null) =>
      builtin.suggest(parseNumber(number)!, day)[0]?.number;
    assert.equal(near('09/2008/NQLT-CP-UBTUMTTQVN'), '09/2008/NQLT-CP-UBTWMTTQVN');
    assert.equal(near('134/TB-BCĐTKNQ', '2024-12-03'), '134/TB-BCĐTKNQ18');
    assert.equal(near('1203/NQ-CP', '2024-09-28'), '1203/NQ-UBTVQH15');
    assert.equal(near('12345/QĐ-XYZ'), undefined);
  });
});

describe('several registries', () => {
  const entry = (over: object) =>
    JSON.stringify({ documents: [{ number: '2617/QĐ-UBND', issued: '30/9/2021', ...over }] });
  specify('the newest entry wins, then the later file', () => {
    const title = (...files: string[]) => withFiles(...files).byNumber('2617/QĐ-UBND')[0]?.title;
    const old = entry({ title: 'cũ', updated: '2024-01-01' });
    const young = entry({ title: 'mới', updated: '2025-01-01' });
    assert.equal(title(old, young), 'mới');
    assert.equal(title(young, old), 'mới');
    assert.equal(title(entry({ title: 'một' }), entry({ title: 'hai' })), 'hai');
  });
  specify('the workspace stands before what is built in', () => {
    const registry = withFiles(
      JSON.stringify({ documents: [{ number: '30/2020/NĐ-CP', issued: '2020-03-05', title: 'của đơn vị' }] }),
    );
    assert.deepEqual(
      registry.byNumber('30/2020/NĐ-CP').map((it) => it.title),
      ['của đơn vị'],
    );
  });
  specify('what another province issued is another document', () => {
    const registry = withFiles(entry({ issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long' }));
    const of = (issuer: string) =>
      registry.lookUp(readCitations(`Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của ${issuer}`).citations[0]!)
        .found;
    assert.ok(of('UBND tỉnh Vĩnh Long'));
    assert.ok(of('Ủy ban nhân dân tỉnh'));
    assert.equal(of('UBND tỉnh Bình Dương'), null);
  });
});
