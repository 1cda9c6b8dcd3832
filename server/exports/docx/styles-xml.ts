import { allStyles, type ParagraphStyle, type ParagraphStyleId } from '../document/styles';
import { mmToTwips } from '../document/page';
import { XML_HEAD } from '../ooxml/package';
import { escapeXml } from '../ooxml/xml';

export const WORD_ML = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One font for all scripts that Word tells apart, black (mục I.4). */
const FONTS =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

/** Of a text for which nothing else is said; no style leaves its size to this. */
const DEFAULT_SIZE = 14;

/** The style of the task table. */
export const TABLE_STYLE = 'KhTaskTable';

/** Left and right of the text in a cell of the task table, in twips: 1.5 mm. */
export const CELL_MARGIN = 85;

/** The id by which the document calls a style. Word knows its own headings and header by these. */
export const wordStyleId = (id: ParagraphStyleId): string => builtIn[id] ?? ids[id];

const builtIn: Partial<Record<ParagraphStyleId, string>> = {
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  pageNumber: 'Header',
};

const ids = Object.fromEntries(
  Object.keys(allStyles).map((id) => [id, `Kh${id[0]!.toUpperCase()}${id.slice(1)}`]),
) as Record<ParagraphStyleId, string>;

/** `word/styles.xml` (ECMA-376, part 1, 17.7). */
export const stylesXml = (): string =>
  [
    `${XML_HEAD}<w:styles xmlns:w="${WORD_ML}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:color w:val="000000"/>${sizeXml(DEFAULT_SIZE)}`,
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Bảng nhiệm vụ"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${borders()}</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    ...(Object.entries(allStyles) as [ParagraphStyleId, ParagraphStyle][]).map(([id, style]) =>
      styleXml(id, style),
    ),
    '</w:styles>',
  ].join('');

function borders(): string {
  const line = 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
  return ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((it) => `<w:${it} ${line}/>`).join('');
}

function styleXml(id: ParagraphStyleId, style: ParagraphStyle): string {
  const custom = id in builtIn ? '' : ' w:customStyle="1"';
  const next = style.heading === undefined ? '' : `<w:next w:val="${wordStyleId('body')}"/>`;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${wordStyleId(id)}"><w:name w:val="${escapeXml(style.name)}"/>` +
    `<w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${paragraphProperties(style)}</w:pPr>` +
    `<w:rPr>${runProperties(style)}</w:rPr></w:style>`
  );
}

function paragraphProperties(style: ParagraphStyle): string {
  const { before = 0, after = 0, lineSpacing = 1, align } = style;
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(lineSpacing * 240)}" w:lineRule="auto"/>`,
    style.firstLineMm ? `<w:ind w:firstLine="${mmToTwips(style.firstLineMm)}"/>` : '',
    `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`,
    style.heading ? `<w:outlineLvl w:val="${style.heading - 1}"/>` : '',
  ].join('');
}

function runProperties({ bold, italic, caps, size }: ParagraphStyle): string {
  return [
    FONTS,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    caps ? '<w:caps/>' : '',
    '<w:color w:val="000000"/>',
    sizeXml(size),
  ].join('');
}

/** Sizes are half points in Word. */
function sizeXml(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}
