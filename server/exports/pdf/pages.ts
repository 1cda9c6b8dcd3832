import { mmToPoints, page as paper } from '../document/page';
import type { StructureNode } from './structure';
import type { TextLine } from './text-layout';

/** A line of text. Lengths are points; `y` goes down from the upper edge of the paper to the foot of the letters. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly line: TextLine;
  /** What the text is part of; null for what only dresses the page: its number, a header row that is repeated. */
  readonly node: StructureNode | null;
}

/** A straight line, drawn. */
export interface StrokeMark {
  readonly kind: 'stroke';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly marks: (TextMark | StrokeMark)[];
}

/** Writes from the top of a page to its foot, and then on the next one. */
export class PageFlow {
  readonly left = mmToPoints(paper.leftMm);
  readonly top = mmToPoints(paper.topMm);
  readonly bottom: number;
  readonly width: number;
  /** Where the next line begins. */
  y = 0;
  readonly pages: PrintedPage[] = [];

  constructor(private readonly orientation: 'portrait' | 'landscape') {
    const [width, height] = this.paperSize;
    this.width = width - this.left - mmToPoints(paper.rightMm);
    this.bottom = height - mmToPoints(paper.bottomMm);
    this.newPage();
  }

  get atTop(): boolean {
    return this.y === this.top;
  }

  /** What is left of the page. */
  get room(): number {
    return this.bottom - this.y;
  }

  newPage(): void {
    const [width, height] = this.paperSize;
    this.pages.push({ width, height, marks: [] });
    this.y = this.top;
  }

  /** A new page when less than this is left, unless the page has only just begun. */
  ensure(height: number): void {
    if (height > this.room + ROUNDING && !this.atTop) this.newPage();
  }

  text(x: number, y: number, line: TextLine, node: StructureNode | null): void {
    if (line.segments.length === 0) return;
    this.page.marks.push({ kind: 'text', x: x + line.x, y: y + line.baseline, line, node });
  }

  stroke(x1: number, y1: number, x2: number, y2: number, width: number): void {
    this.page.marks.push({ kind: 'stroke', x1, y1, x2, y2, width });
  }

  private get page(): PrintedPage {
    return this.pages.at(-1)!;
  }

  private get paperSize(): [number, number] {
    const [width, height] = [mmToPoints(paper.widthMm), mmToPoints(paper.heightMm)];
    return this.orientation === 'portrait' ? [width, height] : [height, width];
  }
}

/** Sums of heights are not exact; what fits to the point must not wrap for that. */
export const ROUNDING = 0.01;
