import type { DocumentSection } from '../document/blocks';
import type { ExportOptions } from '../export-format';
import {
  packageBytes,
  propertyParts,
  relationships,
  XML_HEAD,
  type DocumentProperties,
} from '../ooxml/package';
import { documentXml, emptyHeaderXml, headerIds, numberedHeaderXml } from './document-xml';
import { stylesXml, WORD_ML } from './styles-xml';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const WORD_MIME = `${WORD}.document`;

/** A Word file of the sections. */
export function wordPackage(
  sections: readonly DocumentSection[],
  properties: DocumentProperties,
  options: ExportOptions,
): Uint8Array {
  return packageBytes([
    relationships('_rels/.rels', [
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    ...propertyParts(properties),
    {
      path: 'word/document.xml',
      contentType: `${WORD}.document.main+xml`,
      xml: documentXml(sections, options),
    },
    relationships('word/_rels/document.xml.rels', [
      { id: headerIds.numbered, type: 'header', target: 'header1.xml' },
      { id: headerIds.empty, type: 'header', target: 'header2.xml' },
      { id: 'rId3', type: 'styles', target: 'styles.xml' },
      { id: 'rId4', type: 'settings', target: 'settings.xml' },
      { id: 'rId5', type: 'fontTable', target: 'fontTable.xml' },
    ]),
    { path: 'word/header1.xml', contentType: `${WORD}.header+xml`, xml: numberedHeaderXml },
    { path: 'word/header2.xml', contentType: `${WORD}.header+xml`, xml: emptyHeaderXml },
    { path: 'word/styles.xml', contentType: `${WORD}.styles+xml`, xml: stylesXml() },
    { path: 'word/settings.xml', contentType: `${WORD}.settings+xml`, xml: settingsXml },
    { path: 'word/fontTable.xml', contentType: `${WORD}.fontTable+xml`, xml: fontTableXml },
  ]);
}

/** Layout of Word 2013 and later; the decimal mark and list separator of Vietnamese. */
const settingsXml =
  `${XML_HEAD}<w:settings xmlns:w="${WORD_ML}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

const fontTableXml =
  `${XML_HEAD}<w:fonts xmlns:w="${WORD_ML}"><w:font w:name="Times New Roman">` +
  '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>' +
  '</w:font></w:fonts>';
