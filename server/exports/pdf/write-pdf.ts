import { mmToPoints, page as paper } from '../document/page';
import type { DocumentSection } from '../document/blocks';
import { paragraphStyles } from '../document/styles';
import type { ExportOptions } from '../export-format';
import type { FontStyle } from '../fonts';
import type { DocumentProperties } from '../ooxml/package';
import { EmbeddedFont } from './embedded-font';
import { flowSection, type Bookmark } from './flow';
import type { PrintedPage, TextMark } from './pages';
import { PdfFile, pdfNumber, pdfText, type Reference } from './pdf-file';
import { StructureNode } from './structure';
import { layOutText } from './text-layout';

/** A PDF file of the sections: embedded fonts, tags, bookmarks. */
export function writePdf(
  sections: readonly DocumentSection[],
  properties: DocumentProperties,
  options: ExportOptions,
): Uint8Array {
  const root = new StructureNode('Document');
  const bookmarks: Bookmark[] = [];
  const pages: PrintedPage[] = [];
  for (const section of sections) {
    const own = flowSection(section, root, pages.length, bookmarks);
    own.forEach((page, at) => {
      if (at > 0 || options.numberFirstPage) numberPage(page, at + 1);
    });
    pages.push(...own);
  }
  return new PdfWriter(pages, root, bookmarks).write(properties);
}

/** Centred between the margins, in the top margin (mục I.7). */
function numberPage(page: PrintedPage, number: number): void {
  const left = mmToPoints(paper.leftMm);
  const width = page.width - left - mmToPoints(paper.rightMm);
  const line = layOutText([{ text: String(number) }], paragraphStyles.pageNumber, width)[0]!;
  const y = mmToPoints(paper.headerMm) + line.baseline;
  page.marks.push({ kind: 'text', x: left + line.x, y, line, node: null });
}

const fontNames: Readonly<Record<FontStyle, string>> = {
  regular: 'F1',
  bold: 'F2',
  italic: 'F3',
  boldItalic: 'F4',
};

class PdfWriter {
  private readonly file = new PdfFile();
  private readonly fonts = Object.fromEntries(
    (Object.keys(fontNames) as FontStyle[]).map((style) => [style, new EmbeddedFont(style)]),
  ) as Record<FontStyle, EmbeddedFont>;

  constructor(
    private readonly pages: readonly PrintedPage[],
    private readonly root: StructureNode,
    private readonly bookmarks: readonly Bookmark[],
  ) {}

  write(properties: DocumentProperties): Uint8Array {
    const { file, pages } = this;
    const contents = pages.map((page, at) => file.addStream(this.content(page, at)));
    const used = (Object.keys(fontNames) as FontStyle[]).filter((style) => this.fonts[style].isUsed);
    const fonts = used.map((style) => `/${fontNames[style]} ${this.fonts[style].write(file)} 0 R`);
    const resources = file.add(`<< /Font << ${fonts.join(' ')} >> >>`);
    const tree = file.reserve();
    const references = pages.map(() => file.reserve());
    pages.forEach((page, at) =>
      file.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${pdfNumber(page.width)} ${pdfNumber(page.height)}]` +
          ` /Resources ${resources} 0 R /Contents ${contents[at]} 0 R /StructParents ${at} /Tabs /S >>`,
        references[at]!,
      ),
    );
    const kids = references.map((it) => `${it} 0 R`).join(' ');
    file.add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, tree);
    const outlines = this.outlines(references);
    const catalog = file.add(
      `<< /Type /Catalog /Pages ${tree} 0 R /Lang (vi-VN) /MarkInfo << /Marked true >>` +
        ` /StructTreeRoot ${this.structure(references)} 0 R /ViewerPreferences << /DisplayDocTitle true >>` +
        `${outlines === null ? '' : ` /Outlines ${outlines} 0 R`} >>`,
    );
    return file.bytes(catalog, this.information(properties));
  }

  private information({ title, author, isoDate }: DocumentProperties): Reference {
    const day = isoDate?.replaceAll('-', '');
    const date = day ? ` /CreationDate (D:${day}000000Z) /ModDate (D:${day}000000Z)` : '';
    const creator = pdfText('Kế hoạch');
    return this.file.add(
      `<< /Title ${pdfText(title)} /Author ${pdfText(author)} /Creator ${creator} /Producer ${creator}${date} >>`,
    );
  }

  /** The marks of a page in PDF's own language; its y goes up from the foot of the paper. */
  private content(page: PrintedPage, pageIndex: number): string {
    const out: string[] = [];
    let open: StructureNode | null = null;
    let ids = 0;
    const strokes: string[] = [];
    for (const mark of page.marks) {
      if (mark.kind === 'stroke') {
        const [x1, y1, x2, y2] = [mark.x1, page.height - mark.y1, mark.x2, page.height - mark.y2].map(
          pdfNumber,
        );
        strokes.push(`${mark.width} w ${x1} ${y1} m ${x2} ${y2} l S`);
        continue;
      }
      if (mark.node === null || mark.node !== open) {
        if (open) out.push('EMC');
        open = mark.node;
        if (open) {
          out.push(`/${open.type} << /MCID ${ids} >> BDC`);
          open.marks.push({ page: pageIndex, id: ids++ });
        }
      }
      const text = this.text(mark, page.height);
      out.push(mark.node ? text : `/Artifact BMC ${text} EMC`);
    }
    if (open) out.push('EMC');
    // A line stands twice where two cells meet; once is enough.
    if (strokes.length > 0) out.push(`/Artifact BMC\n${[...new Set(strokes)].join('\n')}\nEMC`);
    return out.join('\n');
  }

  private text({ x, y, line }: TextMark, pageHeight: number): string {
    const out = [`BT 1 0 0 1 ${pdfNumber(x)} ${pdfNumber(pageHeight - y)} Tm`];
    for (const { text, font } of line.segments) {
      out.push(`/${fontNames[font]} ${line.size} Tf`);
      const stretch = line.spaceExtra;
      if (stretch === 0) {
        out.push(`<${this.fonts[font].encode(text)}> Tj`);
        continue;
      }
      // Word spacing does not reach two-byte codes, so each space is widened by hand.
      const wider = pdfNumber((-stretch * 1000) / line.size);
      const words = text.split(' ').map((word, at, all) => (at < all.length - 1 ? `${word} ` : word));
      out.push(`[${words.map((word) => `<${this.fonts[font].encode(word)}>`).join(wider)}] TJ`);
    }
    return `${out.join(' ')} ET`;
  }

  private structure(pages: readonly Reference[]): Reference {
    const { file } = this;
    const self = file.reserve();
    const owners: Reference[][] = [];
    const top = this.root.write(file, self, pages, owners);
    const numbers = pages.map((_, at) => {
      const list = Array.from(owners[at] ?? [], (it) => `${it} 0 R`).join(' ');
      return `${at} [${list}]`;
    });
    return file.add(
      `<< /Type /StructTreeRoot /K [${top} 0 R] /ParentTree << /Nums [${numbers.join(' ')}] >> /ParentTreeNextKey ${pages.length} >>`,
      self,
    );
  }

  /** The headings as a tree; a heading is below the last one of a higher level. */
  private outlines(pages: readonly Reference[]): Reference | null {
    if (this.bookmarks.length === 0) return null;
    const { file } = this;
    interface Item {
      readonly bookmark: Bookmark | null;
      readonly self: Reference;
      readonly children: Item[];
    }
    const root: Item = { bookmark: null, self: file.reserve(), children: [] };
    const path: Item[] = [root];
    for (const bookmark of this.bookmarks) {
      while (path.length > 1 && path.at(-1)!.bookmark!.level >= bookmark.level) path.pop();
      const item: Item = { bookmark, self: file.reserve(), children: [] };
      path.at(-1)!.children.push(item);
      path.push(item);
    }
    const write = (item: Item, links: string): void => {
      const { children, bookmark, self } = item;
      const inside =
        children.length > 0
          ? ` /First ${children[0]!.self} 0 R /Last ${children.at(-1)!.self} 0 R /Count ${bookmark ? -children.length : children.length}`
          : '';
      const target = bookmark
        ? `/Title ${pdfText(bookmark.title)} /Dest [${pages[bookmark.page]} 0 R /XYZ null ${pdfNumber(this.pages[bookmark.page]!.height - bookmark.y)} null]`
        : '/Type /Outlines';
      file.add(`<< ${target}${links}${inside} >>`, self);
      children.forEach((child, at) => {
        const before = children[at - 1];
        const after = children[at + 1];
        write(
          child,
          ` /Parent ${self} 0 R${before ? ` /Prev ${before.self} 0 R` : ''}${after ? ` /Next ${after.self} 0 R` : ''}`,
        );
      });
    };
    write(root, '');
    return root.self;
  }
}
