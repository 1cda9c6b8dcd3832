import { mmToPoints, textHeightMm, textWidthMm } from '../../exports/document/page';

/** Sums of heights are not exact; what fits to the point must not wrap for that. */
export const ROUNDING = 0.01;

/** Paper that fills from the top; lengths are points. */
export class PageRoom {
  /** Of the text on a page. */
  readonly height: number;
  readonly width: number;
  /** What is filled of the page. */
  y = 0;

  constructor(orientation: 'portrait' | 'landscape') {
    this.height = mmToPoints(textHeightMm(orientation));
    this.width = mmToPoints(textWidthMm(orientation));
  }

  get left(): number {
    return this.height - this.y;
  }

  get atTop(): boolean {
    return this.y === 0;
  }

  fits(height: number): boolean {
    return height <= this.left + ROUNDING;
  }
}
