import type { Block, ColumnsBlock, DocumentSection, ParagraphBlock, RuleBlock } from '../document/blocks';
import { mmToTwips, page } from '../document/page';
import type { ExportOptions } from '../export-format';
import { XML_HEAD } from '../ooxml/package';
import { paragraphXml } from './paragraph-xml';
import { WORD_ML, wordStyleId } from './styles-xml';
import { tableXml } from './table-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships by which the document finds its headers. */
export const headerIds = { numbered: 'rId1', empty: 'rId2' } as const;

/** `word/document.xml`. */
export function documentXml(sections: readonly DocumentSection[], options: ExportOptions): string {
  const parts = sections.map((section, at) => {
    const content = section.blocks.map(blockXml).join('');
    const properties = sectionXml(section, options);
    // The properties of the last section stand at the end of the body, the others in a paragraph that ends theirs.
    return at === sections.length - 1
      ? content + behindTable(section) + properties
      : content + smallParagraph(properties);
  });
  return `${XML_HEAD}<w:document xmlns:w="${WORD_ML}" xmlns:r="${OFFICE}"><w:body>${parts.join('')}</w:body></w:document>`;
}

/** A header with the number of the page, centred in the top margin (mục I.7). */
export const numberedHeaderXml = headerXml(
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
);

/** The header of a first page, which shows no number. */
export const emptyHeaderXml = headerXml('');

function headerXml(content: string): string {
  return `${XML_HEAD}<w:hdr xmlns:w="${WORD_ML}"><w:p><w:pPr><w:pStyle w:val="${wordStyleId('pageNumber')}"/></w:pPr>${content}</w:p></w:hdr>`;
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block.style, block.runs, paragraphProperties(block));
    case 'rule':
      return ruleXml(block);
    case 'columns':
      return columnsXml(block);
    case 'table':
      return tableXml(block.table);
  }
}

function paragraphProperties({ keepNext, insetMm = 0 }: ParagraphBlock): string {
  const inset = mmToTwips(insetMm);
  const indent = inset > 0 ? `<w:ind w:left="${inset}" w:right="${inset}"/>` : '';
  return `${keepNext ? '<w:keepNext/>' : ''}${indent}`;
}

/**
 * A rule is the border of a paragraph, as narrow as its indents make it: a drawing anchored in a text is lost when a
 * program writes that text anew.
 */
function ruleXml({ lengthMm, containerMm }: RuleBlock): string {
  const indent = mmToTwips((containerMm - lengthMm) / 2);
  return (
    '<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
    `<w:spacing w:before="60" w:after="120" w:line="60" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/>` +
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
  );
}

/** A table without lines; what it must not be parted from, and that its rows are whole, is said of each row. */
function columnsXml({ widthsMm, rows }: ColumnsBlock): string {
  const widths = widthsMm.map(mmToTwips);
  const cell = (blocks: readonly Block[], at: number): string => {
    // A cell ends with a paragraph, whatever is in it.
    const content = blocks.length > 0 ? blocks.map(blockXml).join('') : '<w:p/>';
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]!}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  };
  const lines = rows.map(
    (cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`,
  );
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((all, it) => all + it, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${noMargins}</w:tblPr>`,
    `<w:tblGrid>${widths.map((it) => `<w:gridCol w:w="${it}"/>`).join('')}</w:tblGrid>`,
    ...lines,
    '</w:tbl>',
  ].join('');
}

/** Programs differ in the margins of cells that nobody has set. */
const noMargins = `<w:tblCellMar>${['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:w="0" w:type="dxa"/>`)
  .join('')}</w:tblCellMar>`;

/** Word needs a paragraph behind a table; as small as one can be, so that it makes no page of its own. */
const behindTable = ({ blocks }: DocumentSection): string => {
  const last = blocks.at(-1)?.kind;
  return last === 'table' || last === 'columns' || last === undefined ? smallParagraph('') : '';
};

const smallParagraph = (sectionProperties: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${sectionProperties}</w:pPr></w:p>`;

/** Page, margins, header; numbers begin anew at 1 and are not shown on the first page (mục I.1–I.3, I.7, III.1.đ). */
function sectionXml({ orientation }: DocumentSection, { numberFirstPage }: ExportOptions): string {
  const across = orientation === 'landscape';
  const [width, height] = [mmToTwips(page.widthMm), mmToTwips(page.heightMm)];
  const size = across
    ? `w:w="${height}" w:h="${width}" w:orient="landscape"`
    : `w:w="${width}" w:h="${height}"`;
  const margins = [
    ['top', page.topMm],
    ['right', page.rightMm],
    ['bottom', page.bottomMm],
    ['left', page.leftMm],
    ['header', page.headerMm],
    ['footer', page.headerMm],
    ['gutter', 0],
  ] as const;
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerIds.numbered}"/>`,
    numberFirstPage ? '' : `<w:headerReference w:type="first" r:id="${headerIds.empty}"/>`,
    `<w:type w:val="nextPage"/><w:pgSz ${size}/>`,
    `<w:pgMar ${margins.map(([side, mm]) => `w:${side}="${mmToTwips(mm)}"`).join(' ')}/>`,
    '<w:pgNumType w:fmt="decimal" w:start="1"/>',
    numberFirstPage ? '' : '<w:titlePg/>',
    '</w:sectPr>',
  ].join('');
}
