import type { Page } from './model';

/**
 * Whether the new page is that of a line in the middle of being typed: the file has no fewer lines than before, and
 * yet something that stood on the page of its own does not any more. Without its colon a line ceases to begin an item
 * and flows into the cell above; one letter later it is back, and the page need not have jumped.
 */
export function isHalfTyped(
  before: { readonly page: Page; readonly lineCount: number },
  now: { readonly page: Page; readonly lineCount: number },
): boolean {
  if (now.lineCount < before.lineCount) return false;
  if (now.page.sheets.length < before.page.sheets.length) return true;
  return before.page.sheets.some((old, at) => {
    const sheet = now.page.sheets[at];
    if (!sheet || sheet.id !== old.id) return false;
    const rows = (it: typeof old): number => it.table?.rows.length ?? 0;
    return (
      rows(sheet) < rows(old) ||
      sheet.flow.length < old.flow.length ||
      (sheet.table?.widthsMm.length ?? 0) < (old.table?.widthsMm.length ?? 0)
    );
  });
}
