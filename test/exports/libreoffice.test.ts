import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanTree } from '../../grammar/parser';
import { findExportFormat } from '../../server/exports';
import { readPlan } from '../../server/plan';
import { cellText, type AnnexTable } from '../../server/tables';
import { inputOf } from './support';

/** Other programs open what we wrote: LibreOffice the office files, poppler the PDF files. */

const plansToOpen = ['vinh-long-2025', 'hue-2025', 'vinh-phuc-2022-2025'] as const;

const inputs = new Map(
  plansToOpen.map((name) => {
    const path = new URL(`../../samples/plans/${name}.kehoach`, import.meta.url);
    return [name, inputOf(readPlan(PlanTree.parse(readFileSync(path, 'utf8')).units))] as const;
  }),
);

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const cellsOf = (table: AnnexTable): string[] =>
  table.rows.flatMap((row) =>
    row.kind === 'task' ? row.cells.map((it) => cellText(it) ?? '') : [row.title, ...row.statement],
  );

describe('exports opened by other programs', function () {
  this.timeout(300_000);
  let folder: string;

  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  const pages = (file: string): number => Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', file))![1]);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-exports-'));
    for (const [name, input] of inputs) {
      for (const id of ['docx-document', 'xlsx', 'pdf', 'pdf-document']) {
        const format = findExportFormat(id)!;
        writeFileSync(join(folder, `${name}.${id}.${format.extension}`), await format.write(input, {}));
      }
    }
    const own = `-env:UserInstallation=file://${folder}/profile`;
    run(
      'soffice',
      own,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      'word',
      ...plansToOpen.map((it) => `${it}.docx-document.docx`),
    );
    // 59: semicolons; 34: quoted with "; 76: UTF-8; cells as they are shown.
    const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
    run(
      'soffice',
      own,
      '--headless',
      '--convert-to',
      csv,
      '--outdir',
      'excel',
      ...plansToOpen.map((it) => `${it}.xlsx.xlsx`),
    );
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of plansToOpen) {
    it(`LibreOffice reads the Word file of ${name}: every cell, upright pages, then landscape ones`, () => {
      const file = `word/${name}.docx-document.pdf`;
      const text = squeezed(run('pdftotext', file, '-'));
      for (const cell of cellsOf(inputs.get(name)!.tables[0]!))
        for (const word of wordsOf(cell)) assert.ok(text.includes(word), word);
      const sizes = [...run('pdfinfo', '-l', '99', file).matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(
        ([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait'),
      );
      const turn = sizes.indexOf('landscape');
      assert.ok(turn > 0 && sizes.slice(turn).every((it) => it === 'landscape'), sizes.join(' '));
    });

    it(`LibreOffice reads the Excel file of ${name}: every cell in its place`, () => {
      const table = inputs.get(name)!.tables[0]!;
      const seen = readFileSync(join(folder, `excel/${name}.xlsx.csv`), 'utf8');
      for (const row of table.rows) {
        if (row.kind !== 'task') continue;
        const line = row.cells.map((it) => csvField(cellText(it) ?? '')).join(';');
        assert.ok(seen.includes(`${line}\n`), line);
      }
    });

    it(`poppler gives back every cell of the PDF of ${name}, in NFC`, () => {
      const text = run('pdftotext', '-raw', `${name}.pdf.pdf`, '-');
      assert.equal(text, text.normalize('NFC'));
      const raw = squeezed(text);
      const parted = cellsOf(inputs.get(name)!.tables[0]!).filter((it) => !raw.includes(squeezed(it)));
      // The end of a page parts merged and very tall cells, but none of their words.
      assert.ok(parted.length <= 3, parted.join('\n'));
      for (const cell of parted) for (const word of cell.split(/\s+/)) assert.ok(raw.includes(word), word);
    });

    it(`the PDF of ${name} is tagged, and all its fonts are embedded`, () => {
      const file = `${name}.pdf-document.pdf`;
      assert.match(run('pdfinfo', file), /^Tagged:\s+yes$/m);
      const fonts = run('pdffonts', file).trim().split('\n').slice(2);
      assert.ok(fonts.length > 0);
      for (const line of fonts) assert.match(line, /Tinos.* CID TrueType +Identity-H +yes yes yes /);
      // Page for page the two files are much alike.
      const word = pages(`word/${name}.docx-document.pdf`);
      assert.ok(Math.abs(pages(file) - word) <= 2, `${pages(file)} pages for ${word}`);
    });
  }
});

/** Lines are broken between words, and behind the hyphens and slashes of numbers. */
const wordsOf = (text: string): string[] => text.normalize('NFC').split(/[^\p{L}\p{N}]+/u);

const csvField = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
