import { strict as assert } from 'node:assert';
import { unzlibSync } from 'fflate';
import { findExportFormat } from '../../server/exports';
import { annex, plan, section, task } from '../support/hand-made-plan';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { attacks } from './attacks';
import { inputOf } from './support';

const pdf = findExportFormat('pdf')!;
const wholePdf = findExportFormat('pdf-document')!;

/** The streams of a file, unpacked, as text; and the objects, those in streams included. */
function open(bytes: Uint8Array): { raw: string; streams: string[]; objects: string } {
  const latin = (it: Uint8Array): string => Array.from(it, (code) => String.fromCharCode(code)).join('');
  const raw = latin(bytes);
  const streams: string[] = [];
  for (const match of raw.matchAll(/\/Length (\d+) >>\nstream\n/g)) {
    const from = match.index + match[0].length;
    streams.push(latin(unzlibSync(bytes.slice(from, from + Number(match[1])))));
  }
  const packed = streams.filter((it) => /^(\d+ \d+ )+<</.test(it));
  return { raw, streams, objects: raw.replace(/stream\n[^]*?\nendstream/g, '') + packed.join('\n') };
}

const small = () =>
  plan({ title: 'Cải cách', isoDate: '2024-12-16', issuer: 'UBND tỉnh' }, [
    annex([section('Phần', [task(null, 'Rà soát', { lead: 'Sở Tư pháp' })])], { title: 'Nhiệm vụ' }),
  ]);

const openedOf = async (of = small(), options = {}) => open(await pdf.write(inputOf(of), options));

describe('export to PDF', () => {
  it('is on A4 landscape for annexes, upright for the rest (mục I.1, I.2)', async () => {
    const boxes = async (format: typeof pdf): Promise<string[]> =>
      Array.from(
        open(await format.write(inputOf(small()), {})).objects.matchAll(/\/MediaBox \[([^\]]*)\]/g),
        (it) => it[1]!,
      );
    assert.deepEqual(await boxes(pdf), ['0 0 841.89 595.28']);
    assert.deepEqual(await boxes(wholePdf), ['0 0 595.28 841.89', '0 0 841.89 595.28']);
  });

  it('embeds every font it uses, with the way back to Unicode', async () => {
    const { objects } = open(await wholePdf.write(inputOf(small()), {}));
    const fonts = [...objects.matchAll(/\/Subtype \/Type0 \/BaseFont \/([A-Z]{6}\+Tinos[\w-]*)/g)].map(
      (it) => it[1]!,
    );
    assert.deepEqual(fonts.map((it) => it.slice(7)).sort(), ['Tinos', 'Tinos-Bold', 'Tinos-Italic']);
    assert.equal(objects.match(/\/FontFile2 \d+ 0 R/g)!.length, fonts.length);
    assert.equal(objects.match(/\/ToUnicode \d+ 0 R/g)!.length, fonts.length);
  });

  it('can be searched for each character that was typed, in NFC, known to the font or not', async () => {
    const text = 'Ủy ban nhân dân 😀 漢'.normalize('NFD');
    const { streams } = await openedOf(plan({}, [annex([section(null, [task(null, text)])])]));
    const known = new Set(
      streams
        .filter((it) => it.includes('beginbfchar'))
        .flatMap((it) =>
          [...it.matchAll(/^<[0-9a-f]{4}> <([0-9a-f]+)>$/gm)].map((pair) => fromHex(pair[1]!)),
        ),
    );
    for (const letter of text.normalize('NFC').replaceAll(' ', '')) assert.ok(known.has(letter), letter);
    assert.ok(!known.has('\u0309'), 'no loose tone mark');
  });

  it('is tagged: headings, paragraphs, a table with header cells and merged cells', async () => {
    const { objects } = await openedOf(planOfIssuedAnnex(readIssuedAnnex('hue-2025')));
    assert.match(objects, /\/MarkInfo << \/Marked true >>/);
    assert.match(objects, /\/Lang \(vi-VN\)/);
    const count = (pattern: RegExp): number => objects.match(pattern)?.length ?? 0;
    assert.equal(count(/\/S \/H1 /g), 1);
    assert.equal(count(/\/S \/Table /g), 1);
    assert.equal(count(/\/S \/TR /g), 1 + 38);
    assert.equal(count(/\/Scope \/Column/g), 9);
    const issued = readIssuedAnnex('hue-2025');
    assert.equal(count(/\/RowSpan \d+/g), issued.spans.length);
    const printed = issued.rows.flatMap((it) => it.cells).filter((it) => it !== null).length;
    assert.equal(count(/\/S \/TD /g), printed);
  });

  it('says what it is and on which day it was signed, not when it was written', async () => {
    const { objects } = await openedOf();
    assert.match(objects, /\/CreationDate \(D:20241216000000Z\) \/ModDate \(D:20241216000000Z\)/);
    assert.doesNotMatch((await openedOf(plan({}, []))).objects, /Date/);
    const title = /\/Title <feff([0-9a-f]+)> \/Author/.exec(objects)![1]!;
    assert.equal(fromHex(title), 'Nhiệm vụ');
  });

  it('has a bookmark for each heading', async () => {
    const { objects } = open(await wholePdf.write(inputOf(small()), {}));
    const titles = [...objects.matchAll(/\/Title <feff([0-9a-f]+)> \/Dest/g)].map((it) => fromHex(it[1]!));
    assert.deepEqual(titles, ['KẾ HOẠCH', 'Phụ lục']);
  });

  for (const [name, of] of [
    ['of a plan without an annex', plan({}, [])],
    ['of an annex without tasks', plan({}, [annex([])])],
    ['of parts without tasks', plan({}, [annex([section('A', []), section('B', [])])])],
    [
      'of texts that would break a file',
      plan({ title: attacks.join(' ') }, [
        annex([
          section(
            attacks.join('\n'),
            attacks.map((it) => task(null, it)),
          ),
        ]),
      ]),
    ],
    ['of a word wider than its column', plan({}, [annex([section('P', [task(null, 'a'.repeat(3000))])])])],
    [
      'of a cell longer than a page',
      plan({}, [annex([section('P', [task(null, 'Rà soát. '.repeat(4000))])])]),
    ],
  ] as const)
    it(`can be written ${name}`, async () => {
      for (const format of [pdf, wholePdf]) {
        const bytes = await format.write(inputOf(of), {});
        const { raw, objects, streams } = open(bytes);
        assert.match(raw, /^%PDF-1\.7\n/);
        assert.match(raw.slice(-40), /startxref\n\d+\n%%EOF\n$/);
        assert.ok(streams.length > 0);
        assert.doesNotMatch(streams.join('') + objects, /NaN|undefined|Infinity/);
      }
    });

  it('goes on to further pages with the header row on each and no number on the first', async () => {
    for (const name of issuedAnnexNames) {
      const input = inputOf(planOfIssuedAnnex(readIssuedAnnex(name)));
      const { streams, objects } = open(await pdf.write(input, {}));
      const pages = streams.filter((it) => it.includes(' Tm'));
      assert.equal(pages.length, objects.match(/\/Type \/Page /g)!.length);
      // On later pages header row and page number are no part of the text that is read aloud.
      const artifacts = pages.map((it) => it.match(/\/Artifact BMC BT/g)?.length ?? 0);
      assert.equal(artifacts[0], 0);
      for (const count of artifacts.slice(1)) assert.ok(count >= 1 + input.tables[0]!.columns.length);
    }
  });
});

function fromHex(hex: string): string {
  return hex.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
}
