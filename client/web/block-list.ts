import type { ListChange, PageBlock } from '../../server/protocol';

/** A block that the page shows, and the lines of the file it was typed on. */
export interface ShownBlock {
  readonly id: string;
  element: HTMLElement;
  chunk: Chunk;
  /** As reckoned for the print, in points. */
  height: number;
  line: number;
  lines: number;
}

/** Blocks that the browser lays out together or, out of sight, not at all. */
interface Chunk {
  readonly element: HTMLElement;
  count: number;
  height: number;
}

/** How many blocks begin a chunk, and how many make it full. */
const CHUNK = { usual: 32, most: 64 };

/**
 * The blocks of one sheet, kept as the server says; only those it names are drawn again. An annex may have ten
 * thousand of them, so they stand in chunks: the browser then looks at some hundred elements, not at all of them.
 *
 * @param draw makes the elements of some blocks from their HTML, one element each
 */
export class BlockList {
  readonly blocks: ShownBlock[] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly draw: (html: readonly string[]) => HTMLElement[],
  ) {}

  /** @returns whether an end of a page came, went or moved */
  apply({ at, remove, insert, shift, moved, redrawn }: ListChange): boolean {
    const touched = new Set<Chunk>();
    let endsMoved = false;
    for (const block of this.blocks.splice(at, remove)) {
      endsMoved ||= hasEnd(block.element);
      take(block, touched);
    }
    this.insert(at, insert, touched);
    if (shift !== 0)
      for (const block of this.blocks.slice(at + insert.length)) if (block.line >= 0) block.line += shift;
    for (const [index, line, lines] of moved) Object.assign(this.blocks[index]!, { line, lines });
    const anew = this.draw(redrawn.map(([, html]) => html));
    redrawn.forEach(([index, , height], order) => {
      const block = this.blocks[index]!;
      const element = anew[order]!;
      element.id = block.id;
      block.element.replaceWith(element);
      block.chunk.height += height - block.height;
      touched.add(block.chunk);
      Object.assign(block, { element, height });
    });
    for (const { element, count, height } of touched) {
      if (count === 0) element.remove();
      else element.style.containIntrinsicBlockSize = `auto ${Math.round(height)}pt`;
    }
    const fresh = this.blocks.slice(at, at + insert.length);
    return endsMoved || redrawn.length > 0 || fresh.some((it) => hasEnd(it.element));
  }

  private insert(at: number, insert: readonly PageBlock[], touched: Set<Chunk>): void {
    if (insert.length === 0) return;
    const above = this.blocks[at - 1]?.chunk;
    const below = this.blocks[at]?.chunk;
    const near = [above, below].find((it) => it && it.count + insert.length <= CHUNK.most);
    if (!near && above && above === below) this.splitAt(at, touched);
    const elements = this.draw(insert.map((it) => it.html));
    let chunk: Chunk | null = near ?? null;
    const next = this.blocks[at];
    const added = insert.map(({ id, height, line, lines }, index): ShownBlock => {
      const element = elements[index]!;
      element.id = id;
      if (!chunk || (!near && chunk.count >= CHUNK.usual)) {
        chunk = makeChunk();
        this.parent.insertBefore(chunk.element, next?.chunk.element ?? null);
      }
      chunk.element.insertBefore(element, next?.chunk === chunk ? next.element : null);
      const block = { id, element, chunk, height, line, lines };
      put(block, touched);
      return block;
    });
    this.blocks.splice(at, 0, ...added);
  }

  /** Gives the blocks of a chunk from `at` on a chunk of their own. */
  private splitAt(at: number, touched: Set<Chunk>): void {
    const old = this.blocks[at]!.chunk;
    const chunk = makeChunk();
    old.element.after(chunk.element);
    for (let index = at; this.blocks[index]?.chunk === old; index++) {
      const block = this.blocks[index]!;
      take(block, touched);
      block.chunk = chunk;
      chunk.element.append(block.element);
      put(block, touched);
    }
  }
}

function makeChunk(): Chunk {
  const element = document.createElement('div');
  element.className = 'chunk';
  element.setAttribute('role', 'presentation');
  return { element, count: 0, height: 0 };
}

function take({ element, chunk, height }: ShownBlock, touched: Set<Chunk>): void {
  element.remove();
  chunk.count--;
  chunk.height -= height;
  touched.add(chunk);
}

function put({ chunk, height }: ShownBlock, touched: Set<Chunk>): void {
  chunk.count++;
  chunk.height += height;
  touched.add(chunk);
}

const hasEnd = (element: HTMLElement): boolean => element.querySelector('.break') !== null;
