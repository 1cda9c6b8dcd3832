import type { Block as PrintBlock, ParagraphBlock } from '../exports/document/blocks';
import { escapeXml } from '../exports/ooxml/xml';
import type { Sourced } from '../plan';
import { placed } from './places';

/** Where a printed paragraph was typed; null when it prints without being typed. */
export type SourceOf = (it: ParagraphBlock) => Sourced | null;

/** A printed block as HTML. Its look comes from the class `p-STYLE` and the style sheet of the page. */
export function flowHtml(block: PrintBlock, sourceOf: SourceOf): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, sourceOf(block));
    case 'rule':
      return `<div class="rule" data-width="${mm(block.lengthMm)}"></div>`;
    case 'columns':
      return block.rows
        .map((row) => row.map((it, at) => columnHtml(it, block.widthsMm[at]!, sourceOf)).join(''))
        .map((row) => `<div class="columns">${row}</div>`)
        .join('');
    case 'table':
      return '';
  }
}

const columnHtml = (blocks: readonly PrintBlock[], widthMm: number, sourceOf: SourceOf): string =>
  `<div data-width="${mm(widthMm)}">${blocks.map((it) => flowHtml(it, sourceOf)).join('')}</div>`;

function paragraphHtml({ style, runs, insetMm }: ParagraphBlock, source: Sourced | null): string {
  const text = runs
    .map((it) => {
      const letters = escapeXml(it.text);
      const slanted = it.italic ? `<i>${letters}</i>` : letters;
      return it.bold ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
  const inset = insetMm === undefined ? '' : ` data-inset="${mm(insetMm)}"`;
  return `<p class="p-${style}"${inset}${placed(source)}>${text}</p>`;
}

/** A tenth of a millimetre is finer than any screen. */
const mm = (length: number): string => String(Math.round(length * 10) / 10);
