/**
 * The page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.1–I.3, I.7): A4; top and bottom 20–25 mm, left
 * 30–35 mm, right 15–20 mm. For a landscape page the decree has no margins of its own: the same, as it is read.
 */
export const page = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  /** From the edge of the paper to the page number, inside the top margin. */
  headerMm: 10,
} as const;

/** Width that text has on a page, in millimetres: 165 upright, 252 across. */
export const textWidthMm = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? page.widthMm : page.heightMm) - page.leftMm - page.rightMm;

/** Height that text has on a page, in millimetres: 257 upright, 170 across. */
export const textHeightMm = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? page.heightMm : page.widthMm) - page.topMm - page.bottomMm;

export const mmToPoints = (mm: number): number => (mm * 72) / 25.4;

/** Twentieths of a point, the unit of Word. */
export const mmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4);
