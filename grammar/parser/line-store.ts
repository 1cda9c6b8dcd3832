import type { Line } from './line';

/** A place as editors give it: line from 0, character in UTF-16 code units from 0 (LSP 3.17, Position). */
export interface Place {
  readonly line: number;
  readonly character: number;
}

const SMALL = 64;
const LARGE = 512;

class Block {
  /** Offset and line number of its first line in the file. */
  offset = 0;
  line = 0;
  private starts: number[] | null = null;
  length = 0;

  constructor(public lines: Line[]) {
    this.refresh();
  }

  refresh(): void {
    this.starts = null;
    this.length = 0;
    for (const line of this.lines) {
      this.length += line.image.length;
      line.block = this;
    }
  }

  /** Offset of each line from the start of the block. */
  offsets(): number[] {
    if (!this.starts) {
      this.starts = [];
      let at = 0;
      for (const line of this.lines) {
        this.starts.push(at);
        at += line.image.length;
      }
    }
    return this.starts;
  }
}

/**
 * The lines of a file in blocks, so that an edit moves only the few hundred numbers of the blocks behind it and
 * never the text. Finding a line by offset or number and finding the place of a line are binary searches.
 */
export class LineStore {
  private blocks: Block[] = [];

  constructor(lines: readonly Line[]) {
    this.blocks = inBlocks(lines);
    this.moveBehind(0);
  }

  get length(): number {
    const last = this.blocks[this.blocks.length - 1];
    return last ? last.offset + last.length : 0;
  }

  get count(): number {
    const last = this.blocks[this.blocks.length - 1];
    return last ? last.line + last.lines.length : 0;
  }

  at(number: number): Line | undefined {
    const block = this.blocks[this.search(number, 'line')];
    return block?.lines[number - block.line];
  }

  /** The number of the line that holds the offset; the last line for the end of the file. */
  numberAt(offset: number): number {
    const block = this.blocks[this.search(offset, 'offset')];
    if (!block) return 0;
    const starts = block.offsets();
    let low = 0;
    let high = starts.length - 1;
    const wanted = offset - block.offset;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return block.line + low;
  }

  /** Offset of the start of a line given by its number; the length of the file for a number behind the last. */
  offsetOf(number: number): number {
    if (number >= this.count) return this.length;
    const block = this.blocks[this.search(number, 'line')]!;
    return block.offset + block.offsets()[number - block.line]!;
  }

  numberOf(line: Line): number {
    const block = line.block as Block;
    return block.line + block.lines.indexOf(line);
  }

  *from(number: number): Iterable<Line> {
    let at = this.search(number, 'line');
    let within = number - (this.blocks[at]?.line ?? 0);
    for (; at < this.blocks.length; at++, within = 0) {
      const { lines } = this.blocks[at]!;
      for (; within < lines.length; within++) yield lines[within]!;
    }
  }

  slice(first: number, end: number): Line[] {
    const result: Line[] = [];
    for (const line of this.from(first)) {
      if (result.length >= end - first) break;
      result.push(line);
    }
    return result;
  }

  /** Puts `lines` in the place of `count` lines from `first` on. */
  replace(first: number, count: number, lines: readonly Line[]): void {
    if (this.blocks.length === 0) {
      this.blocks = inBlocks(lines);
      this.moveBehind(0);
      return;
    }
    let from = this.search(Math.min(first, Math.max(0, this.count - 1)), 'line');
    let to = from;
    const end = first + count;
    while (to + 1 < this.blocks.length && this.blocks[to + 1]!.line < end) to++;
    const block = this.blocks[from]!;
    if (from === to && count === lines.length) {
      block.lines.splice(first - block.line, count, ...lines);
      block.refresh();
      this.moveBehind(from);
      return;
    }
    const kept = this.blocks.slice(from, to + 1).flatMap((it) => it.lines);
    const merged = kept.slice(0, first - block.line).concat(lines, kept.slice(end - block.line));
    // A small rest joins its neighbour, so that blocks do not crumble.
    if (merged.length < SMALL && from > 0) {
      from--;
      merged.unshift(...this.blocks[from]!.lines);
    }
    this.blocks.splice(from, to - from + 1, ...inBlocks(merged));
    this.moveBehind(Math.max(0, from - 1));
  }

  text(first = 0, end = this.count): string {
    let result = '';
    let left = end - first;
    for (const line of this.from(first)) {
      if (left-- <= 0) break;
      result += line.image;
    }
    return result;
  }

  private moveBehind(from: number): void {
    const first = this.blocks[from];
    if (!first) return;
    const before = from > 0 ? this.blocks[from - 1]! : null;
    let offset = before ? before.offset + before.length : 0;
    let line = before ? before.line + before.lines.length : 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at]!;
      block.offset = offset;
      block.line = line;
      offset += block.length;
      line += block.lines.length;
    }
  }

  private search(wanted: number, by: 'offset' | 'line'): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]![by] <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function inBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  if (lines.length <= LARGE) return lines.length > 0 ? [new Block([...lines])] : [];
  const size = LARGE / 2;
  for (let at = 0; at < lines.length; at += size) blocks.push(new Block(lines.slice(at, at + size)));
  return blocks;
}
