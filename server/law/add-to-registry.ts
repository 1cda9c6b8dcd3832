import { modify, parseTree, findNodeAtLocation, type FormattingOptions } from 'jsonc-parser';
import type { Citation } from '../../grammar/citations';
import type { TextEdit } from '../../grammar/text';
import type { WorkspaceDocumentData } from './workspace-shape';

const formatting: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The edits that add a document to a registry file of a workspace; `null` stands for a file that is not there yet.
 * Comments stay; the lines around it may be laid out anew. Null when the file is not one that can be added to.
 */
export function addToRegistry(text: string | null, document: WorkspaceDocumentData): TextEdit[] | null {
  if (text === null || text.trim() === '') {
    const whole = { documents: [document] };
    return [{ span: { start: 0, end: text?.length ?? 0 }, newText: `${JSON.stringify(whole, null, 2)}\n` }];
  }
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (tree?.type !== 'object') return null;
  const list = findNodeAtLocation(tree, ['documents']);
  if (list && list.type !== 'array') return null;
  const edits = list
    ? modify(text, ['documents', -1], document, { formattingOptions: formatting, isArrayInsertion: true })
    : modify(text, ['documents'], [document], { formattingOptions: formatting });
  return edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }));
}

/**
 * What a citation says of a document, as an entry of a registry. It was not held against the original, so it says
 * that it is not certain.
 *
 * @param province of the plan, which "UBND tỉnh" means; null when not known
 */
export function entryOf(citation: Citation, province: string | null): WorkspaceDocumentData | null {
  const { number, date, type, issuer, title } = citation;
  if (!number?.family) return null;
  return {
    number: number.normalised,
    ...(date?.iso && !citation.dateInherited && { issued: date.iso }),
    ...(type && { type: type.text.charAt(0).toUpperCase() + type.text.slice(1) }),
    ...(issuer && { issuer: inFull(issuer.text, province) }),
    ...(title && { title: title.text.replace(/^(?:về việc|về) /i, '').trim() }),
    certain: false,
  };
}

/** `UBND tỉnh` of a plan of Vĩnh Long is `Ủy ban nhân dân tỉnh Vĩnh Long`. */
function inFull(issuer: string, province: string | null): string {
  const spelled = issuer
    .replace(/^(?:Chủ tịch )?UBND/, 'Ủy ban nhân dân')
    .replace(/^HĐND/, 'Hội đồng nhân dân');
  return province !== null && / (?:tỉnh|thành phố)$/.test(spelled) ? `${spelled} ${province}` : spelled;
}
