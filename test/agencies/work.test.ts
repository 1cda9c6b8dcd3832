import { strict as assert } from 'node:assert';
import { readAgencyList, type AgencyLexicon } from '../../grammar/agencies';
import { builtinAgencies } from '../../server/agencies';

/** How often the lexicon was asked for the name at a place while a text was read. */
function timesAsked(text: string): number {
  const { longest } = builtinAgencies().lexiconFor();
  let asked = 0;
  const counting: AgencyLexicon = {
    longest: (...place) => {
      asked++;
      return longest(...place);
    },
  };
  readAgencyList(text, counting);
  return asked;
}

describe('work of reading owners', () => {
  const names = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế', 'Sở Công Thương'];

  it('asks the lexicon once a name', () => {
    assert.equal(timesAsked(names.join('; ')), names.length);
  });

  it('puts a name together from its parts once for all texts', () => {
    // A lexicon of its own, which has been asked for nothing yet.
    const lexicon = builtinAgencies().lexiconFor({ definitions: [{ name: 'Tổ Một cửa lưu động' }] });
    const lookUps = (text: string): number => {
      const before = lexicon.lookUps;
      readAgencyList(text, lexicon);
      return lexicon.lookUps - before;
    };
    const first = lookUps('HĐND, UBND các xã');
    assert.ok(lookUps('HĐND, UBND các xã') < first, `${first}`);
  });

  it('is shared by plans of all provinces that define no names', () => {
    const registry = builtinAgencies();
    const [here, there] = ['Vĩnh Long', 'Đồng Tháp'].map((province) => registry.lexiconFor({ province }));
    assert.notEqual(here, there);
    assert.equal(here!.readsAs, there!.readsAs);
    const text = 'Sở Nội vụ; UBND thành phố; các sở, ban, ngành tỉnh Vĩnh Long';
    assert.deepEqual(readAgencyList(text, here), readAgencyList(text, there!.readsAs));
    // In a city the same words mean other bodies, and a plan may have names of its own.
    const others = [
      { province: 'Cần Thơ' },
      { province: 'Vĩnh Long', definitions: [{ name: 'Tổ Một cửa' }] },
    ];
    for (const it of others) assert.notEqual(registry.lexiconFor(it).readsAs, here!.readsAs);
  });
});
