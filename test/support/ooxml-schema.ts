import type { XmlNode } from './xml';

/**
 * What may stand in an element and in which order, for the elements that our exports use (ECMA-376, part 1, the
 * transitional schemas wml.xsd, sml.xsd): Word and Excel call a file damaged that breaks it. A name with `*` may
 * come several times.
 */
const sequences: Readonly<Record<string, string>> = {
  'w:document': 'w:body',
  'w:p': 'w:pPr w:r*',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr',
  'w:r': 'w:rPr w:t w:fldChar w:instrText',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang',
  'w:pBdr': 'w:top w:left w:bottom w:right w:between w:bar',
  'w:tbl': 'w:tblPr w:tblGrid w:tr*',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tblGrid': 'w:gridCol*',
  'w:tr': 'w:tblPrEx w:trPr w:tc*',
  'w:trPr': 'w:cantSplit w:tblHeader',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign',
  'w:sectPr':
    'w:headerReference* w:footerReference* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid',
  'w:hdr': 'w:p*',
  'w:styles': 'w:docDefaults w:latentStyles w:style*',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:rPrDefault': 'w:rPr',
  'w:pPrDefault': 'w:pPr',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:settings':
    'w:zoom w:mirrorMargins w:defaultTabStop w:characterSpacingControl w:compat w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator',
  'w:compat': 'w:compatSetting*',
  'w:fonts': 'w:font*',
  'w:font': 'w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig',
  Types: 'Default* Override*',
  Relationships: 'Relationship*',
  'cp:coreProperties': 'dc:title dc:creator dc:language dcterms:created dcterms:modified',
  Properties: 'Application',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  sheets: 'sheet*',
  definedNames: 'definedName*',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetViews: 'sheetView*',
  sheetView: 'pane selection*',
  cols: 'col*',
  sheetData: 'row*',
  row: 'c*',
  c: 'f v is',
  mergeCells: 'mergeCell*',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  fonts: 'font*',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  fills: 'fill*',
  fill: 'patternFill',
  patternFill: 'fgColor bgColor',
  borders: 'border*',
  border: 'left right top bottom diagonal',
  left: 'color',
  right: 'color',
  top: 'color',
  bottom: 'color',
  diagonal: 'color',
  cellStyleXfs: 'xf*',
  cellXfs: 'xf*',
  xf: 'alignment protection',
  cellStyles: 'cellStyle*',
  sst: 'si*',
  si: 't r*',
  r: 'rPr t',
  rPr: 'b i strike condense extend outline shadow u vertAlign sz color rFont family charset scheme',
};

/** Elements that hold a text or nothing. */
const leaves = new Set(
  (
    'w:b w:bCs w:bottom w:cantSplit w:caps w:characterSpacingControl w:charset w:color w:compatSetting w:decimalSymbol ' +
    'w:defaultTabStop w:family w:fldChar w:gridCol w:gridSpan w:headerReference w:i w:iCs w:ind w:insideH w:insideV w:instrText ' +
    'w:jc w:keepNext w:lang w:left w:listSeparator w:name w:next w:basedOn w:outlineLvl w:pStyle w:panose1 w:pgMar ' +
    'w:pgNumType w:pgSz w:pitch w:qFormat w:rFonts w:right w:semiHidden w:spacing w:sz w:szCs w:t w:tblCaption w:tblHeader ' +
    'w:tblInd w:tblLayout w:tblLook w:tblStyle w:tblW w:tcW w:themeFontLang w:titlePg w:top w:type w:uiPriority w:vAlign ' +
    'w:vMerge w:zoom Default Override Relationship dc:title dc:creator dc:language dcterms:created dcterms:modified ' +
    'Application sheet definedName pageSetUpPr pane selection sheetFormatPr col v f mergeCell printOptions pageMargins ' +
    'pageSetup oddHeader firstHeader b i sz color name family rFont alignment cellStyle t'
  ).split(' '),
);

/** The elements of a part that the schema does not allow where they stand; empty for a valid part. */
export function schemaErrors(part: XmlNode): string[] {
  return part.elements.flatMap(check);
}

function check(node: XmlNode): string[] {
  const names = node.elements.map((it) => it.name);
  const inside = node.elements.flatMap(check);
  const at = `<${node.name}>: ${names.join(' ')}`;
  if (node.name === 'w:body') return [...inside, ...(isBody(names) ? [] : [at])];
  if (node.name === 'w:tc') return [...inside, ...(isTableCell(names) ? [] : [at])];
  const sequence = sequences[node.name];
  if (sequence === undefined) {
    if (!leaves.has(node.name)) return [`<${node.name}> is unknown`];
    return names.length === 0 ? [] : [at];
  }
  const pattern = sequence
    .split(' ')
    .map((it) => (it.endsWith('*') ? `(?:${it.slice(0, -1)} )*` : `(?:${it} )?`));
  const text = names.map((it) => `${it} `).join('');
  return [...inside, ...(new RegExp(`^${pattern.join('')}$`).test(text) ? [] : [at])];
}

const isBody = (names: readonly string[]): boolean =>
  /^((w:p|w:tbl) )*w:sectPr $/.test(names.map((it) => `${it} `).join(''));

/** A cell ends with a paragraph. */
const isTableCell = (names: readonly string[]): boolean =>
  /^w:tcPr ((w:p|w:tbl) )*w:p $/.test(names.map((it) => `${it} `).join(''));
