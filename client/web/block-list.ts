import type { ListChange } from '../../server/protocol';

/** A block that the page shows, and the lines of the file it was typed on. */
export interface ShownBlock {
  readonly id: string;
  readonly element: HTMLElement;
  line: number;
  lines: number;
}

/**
 * The blocks of one sheet, kept as the server says; only those it names are drawn again.
 *
 * @param draw makes the elements of some blocks from their HTML, one element each
 */
export class BlockList {
  readonly blocks: ShownBlock[] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly draw: (html: readonly string[]) => HTMLElement[],
  ) {}

  apply({ at, remove, insert, shift, moved }: ListChange): void {
    const elements = this.draw(insert.map((it) => it.html));
    const added = insert.map(({ id, line, lines }, index): ShownBlock => {
      const element = elements[index]!;
      element.id = id;
      return { id, element, line, lines };
    });
    const behind = this.blocks[at + remove]?.element ?? null;
    const gone = this.blocks.slice(at, at + remove);
    this.blocks.splice(at, remove, ...added);
    for (const block of gone) block.element.remove();
    const all = document.createDocumentFragment();
    all.append(...elements);
    this.parent.insertBefore(all, behind);
    if (shift !== 0)
      for (const block of this.blocks.slice(at + insert.length)) if (block.line >= 0) block.line += shift;
    for (const [index, line, lines] of moved) Object.assign(this.blocks[index]!, { line, lines });
  }
}
