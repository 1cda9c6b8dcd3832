import type { AnnexTable } from '../tables';
import type { ExportFormat, ExportInput, ExportOptions } from './export-format';
import { packageBytes, propertyParts, relationships, XML_HEAD, type Part } from './ooxml/package';
import { escapeXml } from './ooxml/xml';
import { propertiesOf } from './properties';
import { HEADER_ROW, sheetXml } from './xlsx/sheet';
import { SharedStrings, SPREADSHEET_ML, StyleSheet } from './xlsx/styles';

/**
 * One sheet an annex: the heading lines, the table with its merged cells, the header row frozen on the screen and
 * repeated on paper, A4 landscape with the margins of the decree. Every cell holds text, so nothing is a formula.
 */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  title: { vi: 'Bảng tính Excel (phụ lục)', en: 'Excel workbook (annex)' },
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  scope: 'annex',
  write: (input, options) => Promise.resolve(workbook(input, options)),
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook({ plan, tables }: ExportInput, options: ExportOptions): Uint8Array {
  const styles = new StyleSheet();
  const strings = new SharedStrings();
  // A workbook needs a sheet, even for a plan without an annex.
  const sheets =
    tables.length === 0 ? [emptySheet] : tables.map((it) => sheetXml(it, styles, strings, options));
  const names = sheetNames(tables);
  const parts: Part[] = [
    relationships('_rels/.rels', [
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    ...propertyParts(propertiesOf(plan, tables.length === 1 ? tables[0]!.title : '')),
    {
      path: 'xl/workbook.xml',
      contentType: `${SPREADSHEET}.sheet.main+xml`,
      xml: workbookXml(names, tables),
    },
    relationships('xl/_rels/workbook.xml.rels', [
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
      { id: `rId${sheets.length + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    ...sheets.map((xml, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      contentType: `${SPREADSHEET}.worksheet+xml`,
      xml,
    })),
    { path: 'xl/styles.xml', contentType: `${SPREADSHEET}.styles+xml`, xml: styles.xml },
    { path: 'xl/sharedStrings.xml', contentType: `${SPREADSHEET}.sharedStrings+xml`, xml: strings.xml },
  ];
  return packageBytes(parts);
}

const emptySheet = `${XML_HEAD}<worksheet xmlns="${SPREADSHEET_ML}"><sheetData/></worksheet>`;

/** Names of sheets are at most 31 letters, without `[]:*?/\`, and no two are alike in any case. */
function sheetNames(tables: readonly AnnexTable[]): string[] {
  const used = new Set<string>();
  const names = tables.map(({ heading }) => {
    const wanted =
      heading
        .replace(/[[\]:*?/\\']/g, ' ')
        .slice(0, 31)
        .trim() || 'Phụ lục';
    let name = wanted;
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${wanted.slice(0, 26)} (${count})`;
    used.add(name.toLowerCase());
    return name;
  });
  return names.length > 0 ? names : ['Phụ lục'];
}

function workbookXml(names: readonly string[], tables: readonly AnnexTable[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = tables.map(
    (_, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeXml(names[at]!)}'!$${HEADER_ROW}:$${HEADER_ROW}</definedName>`,
  );
  const definedNames = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `${XML_HEAD}<workbook xmlns="${SPREADSHEET_ML}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets>${definedNames}</workbook>`;
}
