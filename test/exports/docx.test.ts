import { strict as assert } from 'node:assert';
import { findExportFormat } from '../../server/exports';
import { textWidth } from '../../server/exports/fonts';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { annex, plan, section, task } from '../support/hand-made-plan';
import { schemaErrors } from '../support/ooxml-schema';
import type { XmlNode } from '../support/xml';
import { attacks } from './attacks';
import { expectedTable, readDocx } from './read-back';
import { inputOf } from './support';

const docx = findExportFormat('docx')!;

const small = () =>
  plan({ title: 'Cải cách', isoDate: '2024-12-16', issuer: 'UBND tỉnh' }, [
    annex([section('Phần', [task(null, 'Rà soát', { lead: ['Sở A', 'Sở B'] })], { targets: ['90%'] })], {
      title: 'Nhiệm vụ',
    }),
  ]);

const documentOf = async (of = small(), options = {}) => readDocx(await docx.write(inputOf(of), options));

const twips = (mm: number): string => String(Math.round((mm * 1440) / 25.4));

describe('export of the annex to Word', () => {
  for (const name of issuedAnnexNames) {
    const issued = readIssuedAnnex(name);
    it(`opened again gives the cells and merged ranges of ${name}`, async () => {
      const input = inputOf(planOfIssuedAnnex(issued));
      const { tables, paragraphs } = readDocx(await docx.write(input, {}));
      assert.deepEqual(tables, input.tables.map(expectedTable));
      assert.deepEqual(
        paragraphs.filter((it) => it.text !== '').map((it) => [it.style, it.text]),
        [
          ['Phụ lục', 'Phụ lục'],
          ['Tiêu đề phụ lục', issued.annexTitle],
          ['Kèm theo', issued.attachedTo],
        ],
      );
    });
    it(`obeys the schema with ${name}`, async () => {
      const { parts } = readDocx(await docx.write(inputOf(planOfIssuedAnnex(issued)), {}));
      for (const [path, part] of parts) assert.deepEqual(schemaErrors(part), [], path);
    });
  }

  it('is a package whose parts all have a type and are all reached', async () => {
    const { parts } = await documentOf();
    const types = parts
      .get('[Content_Types].xml')!
      .all('Override')
      .map((it) => it.attributes['PartName']!.slice(1));
    const xml = [...parts.keys()].filter((it) => !it.endsWith('.rels') && it !== '[Content_Types].xml');
    assert.deepEqual([...types].sort(), xml.sort());
    const targets = [...parts].flatMap(([path, part]) =>
      part
        .all('Relationship')
        .map((it) => (path.startsWith('word/') ? 'word/' : '') + it.attributes['Target']!),
    );
    assert.deepEqual(targets.sort(), xml.sort());
  });

  it('is A4 landscape with the margins of the decree (mục I.1–I.3)', async () => {
    const { parts } = await documentOf();
    const properties = parts.get('word/document.xml')!.first('w:sectPr')!;
    assert.deepEqual(properties.first('w:pgSz')!.attributes, {
      'w:w': twips(297),
      'w:h': twips(210),
      'w:orient': 'landscape',
    });
    const margins = properties.first('w:pgMar')!.attributes;
    assert.deepEqual(
      ['top', 'bottom', 'left', 'right'].map((it) => margins[`w:${it}`]),
      [twips(20), twips(20), twips(30), twips(15)],
    );
    assert.ok(Number(margins['w:header']) < Number(margins['w:top']));
  });

  it('numbers the pages of each annex from 1, centred in the top margin, not on the first (mục I.7, III.1.đ)', async () => {
    const { parts } = await documentOf(plan({}, [annex([]), annex([])]));
    const sections = parts.get('word/document.xml')!.all('w:sectPr');
    assert.equal(sections.length, 2);
    const targets = new Map(
      parts
        .get('word/_rels/document.xml.rels')!
        .all('Relationship')
        .map((it) => [it.attributes['Id'], it.attributes['Target']]),
    );
    for (const it of sections) {
      assert.equal(it.first('w:pgNumType')!.attributes['w:start'], '1');
      assert.equal(it.own('w:titlePg').length, 1);
      const headers = Object.fromEntries(
        it
          .own('w:headerReference')
          .map((header) => [
            header.attributes['w:type'],
            parts.get(`word/${targets.get(header.attributes['r:id'])}`)!,
          ]),
      );
      assert.equal(headers['default']!.first('w:instrText')!.text.trim(), 'PAGE');
      assert.equal(headers['first']!.all('w:r').length, 0);
    }
    const numbered = await documentOf(small(), { numberFirstPage: true });
    assert.equal(numbered.parts.get('word/document.xml')!.all('w:titlePg').length, 0);
  });

  it('is set in Times New Roman, black, in Vietnamese (mục I.4)', async () => {
    const { parts } = await documentOf();
    const styles = parts.get('word/styles.xml')!;
    for (const fonts of styles.all('w:rFonts'))
      assert.deepEqual(new Set(Object.values(fonts.attributes)), new Set(['Times New Roman']));
    for (const color of styles.all('w:color')) assert.equal(color.attributes['w:val'], '000000');
    assert.equal(styles.first('w:lang')!.attributes['w:val'], 'vi-VN');
    assert.equal(parts.get('word/document.xml')!.all('w:rFonts').length, 0, 'no font beside the styles');
    assert.equal(parts.get('word/settings.xml')!.first('w:themeFontLang')!.attributes['w:val'], 'vi-VN');
    assert.equal(parts.get('docProps/core.xml')!.first('dc:language')!.text, 'vi-VN');
  });

  const looks: readonly [style: string, halfPoints: string, marks: string, align: string, article: string][] =
    [
      ['Phụ lục', '28', 'b', 'center', 'mục III.1.b, V.9'],
      ['Tiêu đề phụ lục', '28', 'b caps', 'center', 'mục III.1.b, V.9'],
      ['Kèm theo', '28', 'i', 'center', 'mục III.1.c'],
      ['header', '28', '', 'center', 'mục I.7, V.14'],
      ['Đầu bảng', '24', 'b', 'center', 'custom'],
      ['Hàng phần', '24', 'b', 'left', 'custom'],
      ['Ô bảng nhỏ', '22', '', 'left', 'custom'],
    ];
  for (const [name, halfPoints, marks, align, article] of looks)
    it(`has a style ${name} (${article})`, async () => {
      const style = (await documentOf()).parts
        .get('word/styles.xml')!
        .all('w:style')
        .find((it) => it.first('w:name')!.attributes['w:val'] === name)!;
      assert.equal(style.first('w:sz')!.attributes['w:val'], halfPoints);
      assert.equal(style.first('w:jc')!.attributes['w:val'], align);
      const found = ['b', 'i', 'caps'].filter((it) => style.first(`w:${it}`));
      assert.equal(found.join(' '), marks);
    });

  it('draws the rule below "(Kèm theo …)" a third to a half as long as the line, centred (Mẫu 2.1)', async () => {
    const { paragraphs } = await documentOf();
    const at = paragraphs.findIndex((it) => it.style === 'Kèm theo');
    const rule = paragraphs[at + 1]!.node;
    assert.equal(rule.first('w:pBdr')!.first('w:top')!.attributes['w:val'], 'single');
    const indent = rule.first('w:ind')!.attributes;
    assert.equal(indent['w:left'], indent['w:right']);
    const length = Number(twips(252)) - 2 * Number(indent['w:left']);
    const line = textWidth(paragraphs[at]!.text, 'italic', 14) * 20;
    assert.ok(length >= line / 3 && length <= line / 2, `${length} of ${line}`);
  });

  it('repeats the header row, keeps short rows whole and fixes no height', async () => {
    const long = 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật. '.repeat(60);
    const tasks = [task(null, 'Ngắn'), task(null, long)];
    const { parts } = await documentOf(plan({}, [annex([section('Phần', tasks)])]));
    const rows = parts.get('word/document.xml')!.all('w:tr');
    const marks = rows.map((row) =>
      ['w:tblHeader', 'w:cantSplit', 'w:trHeight'].map((it) => row.all(it).length),
    );
    assert.deepEqual(marks, [
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('keeps a part with the task below it', async () => {
    const { parts } = await documentOf();
    const styles = new Map(
      parts
        .get('word/styles.xml')!
        .all('w:style')
        .map((it) => [it.attributes['w:styleId'], it]),
    );
    const part = parts.get('word/document.xml')!.all('w:tr')[1]!;
    for (const style of part.all('w:pStyle'))
      assert.ok(styles.get(style.attributes['w:val'])!.first('w:keepNext'), style.attributes['w:val']);
  });

  it('fills the text width with a grid that adds up', async () => {
    for (const name of issuedAnnexNames) {
      const { parts } = await documentOf(planOfIssuedAnnex(readIssuedAnnex(name)));
      const table = parts.get('word/document.xml')!.first('w:tbl')!;
      const grid = table.all('w:gridCol').map((it) => Number(it.attributes['w:w']));
      const total = grid.reduce((all, it) => all + it, 0);
      assert.equal(total, Number(twips(252)));
      for (const row of table.own('w:tr')) {
        const widths = row.own('w:tc').map((it) => Number(it.first('w:tcW')!.attributes['w:w']));
        assert.equal(
          widths.reduce((all, it) => all + it, 0),
          total,
        );
        const columns = row.own('w:tc').map((it) => Number(it.first('w:gridSpan')?.attributes['w:val'] ?? 1));
        assert.equal(
          columns.reduce((all, it) => all + it, 0),
          grid.length,
        );
      }
    }
  });

  it('says what it is, and on which day it was signed, not when it was written', async () => {
    const core = (await documentOf()).parts.get('docProps/core.xml')!;
    assert.equal(core.first('dc:title')!.text, 'Nhiệm vụ');
    assert.equal(core.first('dc:creator')!.text, 'UBND tỉnh');
    assert.equal(core.first('dcterms:created')!.text, '2024-12-16T00:00:00Z');
    const undated = (await documentOf(plan({}, []))).parts.get('docProps/core.xml')!;
    assert.equal(undated.all('dcterms:created').length, 0);
  });

  it('names the table for those who cannot see it', async () => {
    const caption = (await documentOf()).parts.get('word/document.xml')!.first('w:tblCaption')!;
    assert.equal(caption.attributes['w:val'], 'Phụ lục. Nhiệm vụ');
  });

  for (const text of attacks)
    it(`holds ${JSON.stringify(text)} as text, wherever it was typed`, async () => {
      const part = section(text, [task(null, text, { lead: text })], { baselines: [text] });
      const input = inputOf(
        plan({ title: text, issuer: text }, [
          annex([part], {
            title: text,
            columns: [
              [text, 'task'],
              ['x', 'lead'],
            ],
          }),
        ]),
      );
      const { tables, parts } = readDocx(await docx.write(input, {}));
      const expected = JSON.parse(
        JSON.stringify(input.tables.map(expectedTable)).replaceAll('\\u0000', ''),
      ) as unknown;
      assert.deepEqual(JSON.parse(JSON.stringify(tables)), expected);
      for (const [path, xml] of parts) assert.deepEqual(schemaErrors(xml), [], path);
    });

  it('can be written of a plan without an annex, an annex without tasks and one column', async () => {
    for (const it of [
      plan({}, []),
      plan({}, [annex([])]),
      plan({}, [annex([section('P', [task(null, 'x')])], { columns: [['Nhiệm vụ', 'task']] })]),
    ]) {
      const input = inputOf(it);
      const { tables, parts } = readDocx(await docx.write(input, {}));
      assert.deepEqual(tables, input.tables.map(expectedTable));
      for (const [path, xml] of parts) assert.deepEqual(schemaErrors(xml), [], path);
    }
  });

  it('keeps texts in NFC', async () => {
    const { parts } = await documentOf(planOfIssuedAnnex(readIssuedAnnex('vinh-long-2025')));
    const all = parts
      .get('word/document.xml')!
      .all('w:t')
      .map((it: XmlNode) => it.text)
      .join('');
    assert.equal(all, all.normalize('NFC'));
  });
});
