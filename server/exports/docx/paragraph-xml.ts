import type { TextRun } from '../document/blocks';
import type { ParagraphStyleId } from '../document/styles';
import { escapeXml } from '../ooxml/xml';
import { wordStyleId } from './styles-xml';

/** A paragraph (ECMA-376, part 1, 17.3); `properties` go behind its style in the order of the schema. */
export function paragraphXml(style: ParagraphStyleId, runs: readonly TextRun[], properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${wordStyleId(style)}"/>${properties}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

function runXml({ text, bold, italic }: TextRun): string {
  if (text === '') return '';
  const properties =
    bold || italic ? `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}</w:rPr>` : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
