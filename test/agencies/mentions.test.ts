import { strict as assert } from 'node:assert';
import { readAgencyList } from '../../grammar/agencies';
import data from './mentions.json';
import { lexicon, lostOf, read } from './support';

interface Mention {
  readonly text: string;
  readonly parts: readonly {
    surface: string;
    id: string;
    kind: string;
    resolution: string;
    expanded?: string;
    condition?: string;
  }[];
  readonly separators: readonly string[];
  readonly patterns: readonly string[];
}

const mentions: readonly Mention[] = data.mentions;

/** What their shape alone does not tell: without a lexicon these are cut or classed otherwise. */
const needLexicon = new Set([
  'Cácsở,ban, ngành cấp tỉnh; UBNDcấp huyện',
  'MTTQ huyện, các cơ quan, đơn vị liên quan',
  'Sở Tài chính, Phòng Tài chính - Kế hoạch các huyện, thị xã, thành phố Huế',
  'MTTQ và các Ban, ngành đoàn thể, cấp thôn',
  'Mặt trận Tổ quốc và các tổ chức chính trị, xã hội cấp huyện, cấp xã',
]);

describe('owners of issued plans', () => {
  for (const { text, parts, separators } of mentions) {
    it(JSON.stringify(text), () => {
      const reading = read(text);
      assert.deepEqual(
        reading.parts.map((it) => ({
          ...{
            surface: it.surface,
            id: it.id,
            kind: it.kind,
            resolution: it.resolution,
            expanded: it.expanded,
          },
          condition: it.condition?.text ?? null,
        })),
        parts.map((it) => ({ expanded: it.surface, ...it, condition: it.condition ?? null })),
      );
      assert.deepEqual(
        reading.separators.map((it) => it.text),
        separators,
      );
      for (const { span, surface } of reading.parts) assert.equal(text.slice(span.start, span.end), surface);
      assert.equal(lostOf(text, reading), '');
      assert.deepEqual(
        reading.problems.filter((it) => it.severity !== 'hint' && it.severity !== 'information'),
        [],
        'a false alarm',
      );
    });
  }

  it('reads the same from decomposed letters, no-break spaces and CRLF', () => {
    for (const { text, parts } of mentions) {
      const source = text.normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n');
      const reading = readAgencyList(source, lexicon);
      assert.deepEqual(
        reading.parts.map((it) => [it.surface, it.id]),
        parts.map((it) => [it.surface, it.id]),
      );
      for (const { span, surface } of reading.parts)
        assert.equal(source.slice(span.start, span.end).normalize('NFC').replaceAll('\u00a0', ' '), surface);
    }
  });

  it('tells names by their shape where no lexicon knows them', () => {
    for (const { text, parts } of mentions) {
      const found = readAgencyList(text).parts.map((it) => [it.surface, it.kind]);
      const wanted = parts.map((it) => [it.surface, it.kind]);
      if (needLexicon.has(text)) assert.notDeepEqual(found, wanted, `${text}: no exception any more`);
      else assert.deepEqual(found, wanted, text);
    }
  });

  it('has an example of every pattern', () => {
    const seen = new Set(mentions.flatMap((it) => it.patterns));
    assert.deepEqual(
      data.patterns.map((it) => it.code).filter((code) => !seen.has(code)),
      [],
    );
    assert.equal(data.patterns.length, 24);
    assert.equal(mentions.length, 94);
  });
});
