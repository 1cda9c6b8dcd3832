/** What a cell asks of the rows it reaches over. */
export interface HeightWish {
  readonly row: number;
  /** 1 or more. */
  readonly span: number;
  readonly height: number;
}

/**
 * Heights of rows that give each cell its room: what a cell over several rows still lacks goes to the last of them.
 * `least` is the height of a row that nobody asks anything of.
 */
export function rowHeights(count: number, wishes: readonly HeightWish[], least: number): number[] {
  const heights = new Array<number>(count).fill(least);
  for (const { row, span, height } of wishes) {
    if (span === 1) heights[row] = Math.max(heights[row]!, height);
  }
  // Short reaches first, so that longer ones find what these have added.
  const reaching = wishes.filter((it) => it.span > 1).sort((a, b) => a.span - b.span || a.row - b.row);
  for (const { row, span, height } of reaching) {
    let given = 0;
    for (let at = row; at < row + span; at++) given += heights[at]!;
    if (given < height) heights[row + span - 1]! += height - given;
  }
  return heights;
}
