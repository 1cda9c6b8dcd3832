import type { AnnexTable } from '../../tables';
import type { ExportInput } from '../export-format';
import { paragraph, type Block, type DocumentSection } from './blocks';
import { textWidthMm } from './page';
import { centered, RULE_SHARE } from './rules';

/** The annexes of a plan, each with pages of its own (mục III.1.đ); never empty, for a file needs a page. */
export function composeAnnexes({ tables }: ExportInput): DocumentSection[] {
  if (tables.length === 0) return [{ orientation: 'landscape', blocks: [] }];
  return tables.map((table) => ({ orientation: 'landscape', blocks: annexBlocks(table) }));
}

/** Heading, title and "(Kèm theo …)" with its rule (Mẫu 2.1), then the table. */
function annexBlocks(table: AnnexTable): Block[] {
  const width = textWidthMm('landscape');
  return [
    paragraph('annexHeading', table.heading),
    ...(table.title === '' ? [] : centered('annexTitle', table.title, width)),
    ...centered('attachedLine', table.attachedLine, width, RULE_SHARE.usual),
    { kind: 'table', table },
  ];
}
