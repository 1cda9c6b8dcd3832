import { strict as assert } from 'node:assert';
import { nextDay, statusOn, wordingOn } from '../../server/agencies/status';
import type { Agency, AgencyData } from '../../server/agencies';

const body = (it: Partial<Agency> = {}): Agency => ({
  id: 'tinh.so-a',
  name: 'Sở A',
  kind: 'agency',
  level: 'province',
  area: 'province',
  category: 'sở',
  aliases: [],
  validFrom: '2010-01-01',
  validTo: '2025-02-28',
  sources: [],
  certainty: 'verified',
  ...it,
});

describe('a body on a day', () => {
  it('is there from its first day to its last', () => {
    const ended = body();
    for (const [day, state, since] of [
      ['2009-12-31', 'notYet', '2010-01-01'],
      ['2010-01-01', 'valid', '2010-01-01'],
      ['2025-02-28', 'valid', '2010-01-01'],
      ['2025-03-01', 'ended', '2025-03-01'],
    ] as const) {
      const status = statusOn(ended, day);
      assert.deepEqual([status.state, status.since, status.until], [state, since, null], day);
    }
    const always = statusOn(body({ validFrom: null, validTo: null }), '1900-01-01');
    assert.deepEqual([always.state, always.since, always.basis], ['valid', null, null]);
    assert.equal(statusOn(body({ validTo: null }), '2999-12-31').state, 'valid');
    assert.equal(statusOn(body({ validFrom: null }), '1900-01-01').state, 'valid');
  });

  it('is sure where its days were read, or those of the place', () => {
    const exception = { place: 'Huế', validTo: '2024-12-31', note: 'Ở Huế sớm hơn', sources: [] };
    const days = (it: Partial<Agency>, place?: string) => {
      const { isCertain, note } = statusOn(body(it), '2020-01-01', place);
      return [isCertain, note];
    };
    assert.deepEqual(days({}), [true, null]);
    assert.deepEqual(days({ certainty: 'likely' }), [false, null]);
    assert.deepEqual(days({ dateNote: 'Tùy tỉnh' }), [false, 'Tùy tỉnh']);
    assert.deepEqual(days({ dateNote: 'Tùy tỉnh', placeExceptions: [exception] }, 'Huế'), [
      true,
      'Ở Huế sớm hơn',
    ]);
    assert.deepEqual(days({ dateNote: 'Tùy tỉnh', placeExceptions: [exception] }, 'Hà Nội'), [
      false,
      'Tùy tỉnh',
    ]);
    const silent = { place: 'Huế', sources: [] };
    assert.deepEqual(days({ dateNote: 'Tùy tỉnh', placeExceptions: [silent] }, 'Huế'), [true, 'Tùy tỉnh']);
    assert.deepEqual(days({ certainty: 'likely', placeExceptions: [exception] }, 'Huế'), [
      false,
      'Ở Huế sớm hơn',
    ]);
  });

  it('goes by the days of the place', () => {
    const agency = body({
      successors: [
        { id: 'tinh.so-d', role: 'part', since: null, basis: 'phần việc' },
        { id: 'tinh.so-b', role: 'main', since: '2025-03-01', basis: 'nghị định' },
      ],
      placeExceptions: [
        { place: 'Huế', validFrom: '2012-01-01', validTo: '2024-12-31', successor: 'tinh.so-c', sources: [] },
      ],
    });
    assert.equal(statusOn(agency, '2011-12-31', 'Huế').state, 'notYet');
    assert.equal(statusOn(agency, '2011-12-31').state, 'valid');
    const ended = statusOn(agency, '2025-01-01', 'Huế');
    assert.deepEqual([ended.state, ended.since, ended.basis], ['ended', '2025-01-01', 'nghị định']);
    // Its own successor comes in the place of the main one, with that one's day and act.
    assert.deepEqual(ended.successors, [
      { id: 'tinh.so-c', role: 'main', since: '2025-03-01', basis: 'nghị định' },
      { id: 'tinh.so-d', role: 'part', since: null, basis: 'phần việc' },
    ]);
    assert.deepEqual(
      statusOn(agency, '2025-03-01').successors.map((it) => it.id),
      ['tinh.so-b', 'tinh.so-d'],
    );
  });

  it('takes the day and the act of the first successor where none is the main one', () => {
    const at = (successors: Agency['successors']) =>
      statusOn(
        body({
          ...(successors && { successors }),
          placeExceptions: [{ place: 'Huế', successor: 'tinh.so-c', sources: [] }],
        }),
        '2025-03-01',
        'Huế',
      ).successors[0];
    assert.deepEqual(
      at([
        { id: 'tinh.so-d', role: 'part', since: '2025-03-02', basis: 'một' },
        { id: 'tinh.so-e', role: 'part', since: '2025-03-03', basis: 'hai' },
      ]),
      { id: 'tinh.so-c', role: 'main', since: '2025-03-02', basis: 'một' },
    );
    assert.deepEqual(at(undefined), {
      id: 'tinh.so-c',
      role: 'main',
      since: null,
      basis: 'nghị quyết của HĐND nơi đó',
    });
  });

  it('names the main successor first and keeps the others in their order', () => {
    const part = (id: string) => ({ id, role: 'part' as const, since: null, basis: 'x' });
    const main = (id: string) => ({ id, role: 'main' as const, since: null, basis: 'x' });
    const order = (...successors: ReturnType<typeof part | typeof main>[]) =>
      statusOn(body({ successors }), '2025-03-01').successors.map((it) => it.id);
    assert.deepEqual(order(part('a.1'), part('a.2'), main('a.3'), main('a.4')), ['a.3', 'a.4', 'a.1', 'a.2']);
    assert.deepEqual(order(main('a.1'), part('a.2'), main('a.3')), ['a.1', 'a.3', 'a.2']);
    assert.deepEqual(order(), []);
    assert.equal(statusOn(body(), '2025-03-01').basis, null);
  });

  it('is away in a gap, first and last day included', () => {
    const agency = body({
      gaps: [{ from: '2013-01-01', to: '2014-12-31', insteadId: 'tinh.so-b', basis: 'quyết định' }],
    });
    for (const [day, state] of [
      ['2012-12-31', 'valid'],
      ['2013-01-01', 'ended'],
      ['2014-12-31', 'ended'],
      ['2015-01-01', 'valid'],
    ] as const)
      assert.equal(statusOn(agency, day).state, state, day);
    const away = statusOn(agency, '2013-06-01');
    assert.deepEqual([away.since, away.until, away.basis], ['2013-01-01', '2014-12-31', 'quyết định']);
    assert.deepEqual(away.successors, [
      { id: 'tinh.so-b', role: 'main', since: '2013-01-01', basis: 'quyết định' },
    ]);
  });
});

describe('a kind of unit in a wording on a day', () => {
  const data: AgencyData = {
    knownUntil: '2026-09',
    entries: [],
    ambiguous: [],
    confusable: [],
    wordPairs: [],
    sources: {},
    unitTerms: [
      { term: 'cấp huyện', validTo: '2025-06-30', replaceWith: 'cấp xã', basis: 'luật' },
      { term: 'huyện', validTo: '2025-06-30', basis: 'luật' },
      { term: 'đặc khu', validFrom: '2025-07-01', basis: 'luật' },
      { term: 'khu', basis: 'luật' },
    ],
  };
  const told = (text: string, day: string) =>
    wordingOn(text, day, data).map((it) => `${it.term} ${it.state} ${it.since} ${it.replaceWith}`);

  it('ends with its last day and begins with its first', () => {
    assert.deepEqual(told('UBND huyện', '2025-06-30'), []);
    assert.deepEqual(told('UBND huyện', '2025-07-01'), ['huyện ended 2025-07-01 null']);
    assert.deepEqual(told('UBND đặc khu', '2025-06-30'), ['đặc khu notYet 2025-07-01 null']);
    assert.deepEqual(told('UBND đặc khu', '2025-07-01'), []);
  });

  it('is told by its longest words alone, in any case and marks', () => {
    assert.deepEqual(told('UBND CẤP-HUYỆN', '2025-07-01'), ['cấp huyện ended 2025-07-01 cấp xã']);
    assert.deepEqual(told('ca\u0302\u0301p huyện, đặc khu', '2025-07-01'), [
      'cấp huyện ended 2025-07-01 cấp xã',
    ]);
    assert.deepEqual(told('huyệnlỵ', '2025-07-01'), []);
  });

  it('counts days over the ends of months and years', () => {
    assert.equal(nextDay('2024-02-28'), '2024-02-29');
    assert.equal(nextDay('2024-12-31'), '2025-01-01');
  });
});
