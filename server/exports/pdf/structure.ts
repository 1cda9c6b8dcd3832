import type { PdfFile, Reference } from './pdf-file';

/**
 * What the marks on the pages mean: headings, paragraphs, tables with their header cells and merged cells, in reading
 * order (tagged PDF, ISO 32000-1, 14.7 and 14.8).
 */
export class StructureNode {
  readonly children: StructureNode[] = [];
  /** The marked stretches of the pages that belong to it. */
  readonly marks: { readonly page: number; readonly id: number }[] = [];

  /** @param attributes of a cell, in PDF's own syntax */
  constructor(
    readonly type: string,
    private readonly attributes = '',
  ) {}

  add(type: string, attributes = ''): StructureNode {
    const child = new StructureNode(type, attributes);
    this.children.push(child);
    return child;
  }

  /** Writes this node and those below it; what each mark of each page belongs to is noted in `owners`. */
  write(file: PdfFile, parent: Reference, pages: readonly Reference[], owners: Reference[][]): Reference {
    const self = file.reserve();
    const kids = this.marks.map(({ page, id }) => {
      (owners[page] ??= [])[id] = self;
      return `<< /Type /MCR /Pg ${pages[page]} 0 R /MCID ${id} >>`;
    });
    for (const child of this.children) kids.push(`${child.write(file, self, pages, owners)} 0 R`);
    const attributes = this.attributes === '' ? '' : ` /A << /O /Table ${this.attributes} >>`;
    return file.add(
      `<< /Type /StructElem /S /${this.type} /P ${parent} 0 R${attributes} /K [${kids.join(' ')}] >>`,
      self,
    );
  }
}
