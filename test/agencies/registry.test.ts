import { strict as assert } from 'node:assert';
import {
  builtinAgencies,
  builtinAgencyData,
  builtinProvinceData,
  createAgencyRegistry,
} from '../../server/agencies';
import { formsOf } from '../../server/agencies/forms';
import { agencyDataShape, provinceDataShape } from '../../server/agencies/shape';
import { nextDay } from '../../server/agencies/status';
import { editDistance, fold, looks } from './letters';

const registry = builtinAgencies();

describe('the data of the agency registry', () => {
  it('has its shape', () => {
    assert.doesNotThrow(() => agencyDataShape.parse(builtinAgencyData()));
    assert.doesNotThrow(() => provinceDataShape.parse(builtinProvinceData()));
  });

  it('is composed text', () => {
    const text = JSON.stringify([builtinAgencyData(), builtinProvinceData()]);
    assert.equal(text, text.normalize('NFC'));
    assert.doesNotMatch(text, /[\u00a0\u200b\ufeff]| {2}/);
  });

  it('names each identity and source once, and no unknown one', () => {
    const { entries, ambiguous, confusable, sources } = builtinAgencyData();
    const ids = entries.map((it) => it.id);
    assert.equal(new Set(ids).size, ids.length);
    const named = [
      ...entries.flatMap((it) => [
        ...(it.successors ?? []).map((next) => next.id),
        ...(it.gaps ?? []).map((gap) => gap.insteadId),
        ...(it.mayBe ?? []).map((other) => other.id),
        ...(it.placeExceptions ?? []).flatMap((exception) => exception.successor ?? []),
      ]),
      ...ambiguous.flatMap((it) => it.ids),
      ...confusable.flat(),
    ];
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    );
    const used =
      JSON.stringify(entries)
        .match(/"S\d+[a-z]?"/g)
        ?.map((it) => it.slice(1, -1)) ?? [];
    assert.deepEqual(
      used.filter((id) => !(id in sources)),
      [],
    );
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.includes(id)),
      [],
    );
  });

  it('lets no body end without a successor, nor one take over before it is there', () => {
    for (const { id, validTo, successors = [] } of builtinAgencyData().entries) {
      if (validTo !== null) assert.ok(successors.length > 0, `${id} has ended: who took over?`);
      for (const next of successors) {
        const { validFrom, validTo: nextTo } = registry.find(next.id)!;
        if (next.since === null) continue;
        assert.ok(
          validFrom === null || validFrom <= next.since,
          `${next.id} is not there when ${id} goes into it`,
        );
        assert.ok(nextTo === null || nextTo >= next.since, `${next.id} is gone when ${id} goes into it`);
        if (validTo !== null)
          assert.ok(next.since <= nextDay(validTo), `nobody stands for ${id} after ${validTo}`);
      }
      if (validTo !== null)
        assert.ok(
          successors.some((it) => it.role === 'main'),
          `${id} has no main successor`,
        );
    }
  });

  it('gives each writing to one body, except those said to be ambiguous', () => {
    const owners = new Map<string, Set<string>>();
    for (const agency of builtinAgencyData().entries)
      for (const { text, tailRequired, id } of formsOf(agency, builtinAgencyData().wordPairs)) {
        if (tailRequired) continue;
        const key = looks(text);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    const ambiguous = new Set(builtinAgencyData().ambiguous.flatMap((it) => it.texts.map(looks)));
    const shared = [...owners].filter(([key, ids]) => ids.size > 1 && !ambiguous.has(key));
    assert.deepEqual(shared, []);
  });

  it('lists the names that are a slip apart', () => {
    const letters = (id: string) => fold(registry.find(id)!.name).replace(/[^a-z0-9]/g, '');
    for (const [a, b] of builtinAgencyData().confusable)
      assert.ok(editDistance(letters(a), letters(b), 4) <= 4, `${a} and ${b} are not close`);
    const listed = new Set(builtinAgencyData().confusable.map((it) => [...it].sort().join()));
    const { entries } = builtinAgencyData();
    for (let i = 0; i < entries.length; i++)
      for (let j = i + 1; j < entries.length; j++) {
        const [a, b] = [entries[i]!.id, entries[j]!.id];
        if (editDistance(letters(a), letters(b), 1) <= 1)
          assert.ok(listed.has([a, b].sort().join()), `${a} and ${b} are one letter apart`);
      }
  });

  it('has 63 provinces before 1 July 2025 and 34 after', () => {
    const count = (day: string, type?: string) =>
      builtinProvinceData().entries.filter(
        (it) =>
          (it.validFrom === null || it.validFrom <= day) &&
          (it.validTo === null || it.validTo >= day) &&
          (type === undefined || it.type === type),
      ).length;
    assert.deepEqual([count('2024-12-31'), count('2025-06-30'), count('2025-07-01')], [63, 63, 34]);
    assert.deepEqual(
      [count('2024-12-31', 'city'), count('2025-01-01', 'city'), count('2025-07-01', 'city')],
      [5, 6, 6],
    );
  });
});

/** Identity, day, place: state, since, successors with the main ones first. */
const statuses: readonly (readonly [
  string,
  string,
  string | undefined,
  string,
  string | null,
  readonly string[],
])[] = [
  ['tinh.so-thong-tin-va-truyen-thong', '2025-02-28', undefined, 'valid', null, []],
  [
    ...(['tinh.so-thong-tin-va-truyen-thong', '2025-03-01', undefined, 'ended', '2025-03-01'] as const),
    ['tinh.so-khoa-hoc-va-cong-nghe', 'tinh.so-van-hoa-the-thao-va-du-lich', 'nd.cong-an-tinh'],
  ],
  ['tinh.so-nong-nghiep-va-moi-truong', '2025-02-28', undefined, 'notYet', '2025-03-01', []],
  ['tinh.so-nong-nghiep-va-moi-truong', '2025-03-01', undefined, 'valid', '2025-03-01', []],
  ['tinh.so-nong-nghiep-va-moi-truong', '2025-04-30', 'thành phố Hồ Chí Minh', 'notYet', '2025-05-01', []],
  ['tinh.so-tai-nguyen-va-moi-truong', '2025-04-30', 'Hồ Chí Minh', 'valid', null, []],
  [
    'tinh.so-giao-thong-van-tai',
    '2025-03-15',
    'TP.HCM',
    'ended',
    '2025-03-01',
    ['tinh.so-giao-thong-cong-chanh', 'nd.cong-an-tinh'],
  ],
  ['tinh.so-noi-vu', '2025-08-01', undefined, 'valid', null, []],
  ['huyen.ubnd-cap-huyen', '2025-06-30', undefined, 'valid', null, []],
  [
    'huyen.ubnd-cap-huyen',
    '2025-07-01',
    undefined,
    'ended',
    '2025-07-01',
    ['xa.ubnd-cap-xa', 'tinh.ubnd-tinh'],
  ],
  [
    'huyen.cong-an-huyen',
    '2025-03-01',
    undefined,
    'ended',
    '2025-03-01',
    ['nd.cong-an-tinh', 'xa.cong-an-xa'],
  ],
  ['xa.phong-kinh-te', '2025-06-30', undefined, 'notYet', '2025-07-01', []],
  ['nd.bhxh-tinh', '2025-04-01', undefined, 'ended', '2025-03-01', ['nd.bhxh-khu-vuc']],
  ['nd.bhxh-tinh', '2025-07-01', undefined, 'valid', null, []],
  ['nd.chi-cuc-thue-khu-vuc', '2025-02-28', undefined, 'notYet', '2025-03-01', []],
  ['nd.chi-cuc-thue-khu-vuc', '2025-07-01', undefined, 'ended', '2025-07-01', ['nd.thue-tinh']],
];

describe('the agency registry on a day', () => {
  for (const [id, day, place, state, since, successors] of statuses)
    it(`${id} on ${day}${place === undefined ? '' : ` in ${place}`}: ${state}`, () => {
      const status = registry.statusOn(id, day, place);
      assert.equal(status?.state, state);
      assert.equal(status?.since, since);
      assert.deepEqual(
        status?.successors.map((it) => it.id),
        successors,
      );
      if (state === 'ended') assert.ok(status?.basis, 'no basis');
    });

  it('says that a part only went over, and what', () => {
    const [main, part] = registry.statusOn('tinh.so-thong-tin-va-truyen-thong', '2025-03-01')!.successors;
    assert.deepEqual([main?.role, part?.role, part?.scope], ['main', 'part', 'báo chí, xuất bản']);
  });

  it('is certain of a day only where it was read', () => {
    assert.equal(registry.statusOn('tinh.so-ke-hoach-va-dau-tu', '2025-03-01')?.isCertain, true);
    assert.equal(registry.statusOn('sn.bao-tinh', '2025-07-01')?.isCertain, false);
    assert.equal(registry.statusOn('nd.bo-chi-huy-bdbp-tinh', '2025-07-01')?.isCertain, false);
  });

  it('chooses among bodies of the same words by the day', () => {
    const { alternatives } = registry.named('Cục Thuế')!;
    assert.deepEqual(
      registry.choose(alternatives, '2025-02-28').map((it) => it.id),
      ['nd.cuc-thue-tinh'],
    );
    assert.deepEqual(
      registry.choose(alternatives, '2025-03-01').map((it) => it.id),
      ['tw.cuc-thue'],
    );
    assert.match(registry.ambiguityOf('Cục thuế')!.hint, /01\/3\/2025/);
    assert.equal(registry.ambiguityOf('Sở Nội vụ'), null);
  });

  it('knows words for units that came or went', () => {
    const terms = (text: string, day: string) =>
      registry.wordingOn(text, day).map((it) => [it.term, it.state]);
    assert.deepEqual(terms('UBND các xã, phường, thị trấn', '2025-06-30'), []);
    assert.deepEqual(terms('UBND các xã, phường, thị trấn', '2025-07-01'), [['thị trấn', 'ended']]);
    assert.deepEqual(terms('UBND các xã, phường, đặc khu', '2025-06-30'), [['đặc khu', 'notYet']]);
    assert.deepEqual(terms('UBND cấp huyện', '2025-07-01'), [['cấp huyện', 'ended']]);
    assert.deepEqual(terms('UBND các huyện, thị xã', '2025-07-01'), [
      ['huyện', 'ended'],
      ['thị xã', 'ended'],
    ]);
  });

  it('knows provinces by name and day', () => {
    const on = (name: string, day: string) => {
      const found = registry.provinceOn(name, day);
      return found && [found.province.id, found.state, found.successor?.id ?? null];
    };
    assert.deepEqual(on('tỉnh Bến Tre', '2025-06-30'), ['ben-tre', 'valid', null]);
    assert.deepEqual(on('Bến Tre', '2025-07-01'), ['ben-tre', 'ended', 'vinh-long-2025']);
    assert.deepEqual(on('Vĩnh Long', '2025-06-30'), ['vinh-long', 'valid', null]);
    assert.deepEqual(on('Vĩnh Long', '2025-07-01'), ['vinh-long-2025', 'valid', null]);
    assert.deepEqual(on('TP. Huế', '2024-12-31'), ['hue', 'notYet', null]);
    assert.deepEqual(on('Thừa Thiên - Huế', '2025-01-01'), ['thua-thien-hue', 'ended', 'hue']);
    assert.deepEqual(on('Khánh Hoà', '2025-07-01'), ['khanh-hoa-2025', 'valid', null]);
    assert.equal(on('Atlantis', '2025-07-01'), null);
    assert.deepEqual(
      registry.provinceOn('Vĩnh Long', '2025-07-01')?.formedFrom.map((it) => it.name),
      ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
    );
  });

  it('finds the province that a text names', () => {
    assert.equal(registry.provinceIn('ỦY BAN NHÂN DÂN\nTỈNH VĨNH LONG'), 'Vĩnh Long');
    assert.equal(registry.provinceIn('UBND thành phố Huế'), 'Huế');
    assert.equal(registry.provinceIn('Huế, trên địa bàn tỉnh Bình Dương'), 'Bình Dương');
    assert.equal(registry.provinceIn('TP.HCM'), 'Hồ Chí Minh');
    assert.equal(registry.provinceIn('Vì hòa bình và phát triển'), null);
    assert.equal(registry.provinceIn(''), null);
  });

  it('looks up by name, sign and neighbourhood', () => {
    assert.equal(registry.named('sở tt&tt')?.id, 'tinh.so-thong-tin-va-truyen-thong');
    assert.equal(registry.named('Sở Nội vụ và gì đó'), null);
    assert.deepEqual(
      registry.byDocumentCode('SNV').map((it) => it.id),
      ['tinh.so-noi-vu'],
    );
    assert.ok(registry.byDocumentCode('UBND').length >= 3);
    assert.ok(registry.confusableWith('tinh.so-noi-vu').some((it) => it.id === 'tinh.so-ngoai-vu'));
    assert.equal(registry.nearest('Sở Nộii vụ')[0]?.id, 'tinh.so-noi-vu');
    assert.deepEqual(registry.nearest('Công ty cấp nước'), []);
    assert.deepEqual(
      registry
        .predecessorsOf('tinh.so-nong-nghiep-va-moi-truong')
        .map((it) => it.id)
        .sort(),
      ['tinh.so-nong-nghiep-va-ptnt', 'tinh.so-tai-nguyen-va-moi-truong'],
    );
  });

  it('takes other data', () => {
    const other = createAgencyRegistry({
      ...builtinAgencyData(),
      entries: [],
      ambiguous: [],
      confusable: [],
    });
    assert.equal(other.named('Sở Nội vụ'), null);
    assert.equal(other.statusOn('tinh.so-noi-vu', '2025-01-01'), null);
  });
});
