import type { GridResult, GridRow, GridTable } from '../../server/protocol';
import type { CellAddress } from '../table-editor/messages';

interface ShownTable {
  readonly section: HTMLElement;
  readonly body: HTMLElement;
  frame: string;
  rows: string[];
}

/** The annexes as grids (WAI-ARIA grid pattern). Rows that did not change are left as they are. */
export class GridView {
  private tables: ShownTable[] = [];

  constructor(private readonly root: HTMLElement) {}

  show({ tables }: GridResult): void {
    for (const gone of this.tables.splice(tables.length)) gone.section.remove();
    tables.forEach((table, at) => {
      const shown = (this.tables[at] ??= this.makeTable());
      const frame = JSON.stringify([table.heading, table.columns]);
      if (shown.frame !== frame) this.drawFrame(shown, table, frame);
      this.drawRows(shown, table.rows);
    });
    if (!this.root.querySelector('[tabindex="0"]'))
      this.root.querySelector<HTMLElement>('[role="gridcell"]')?.setAttribute('tabindex', '0');
  }

  addressOf(cell: Element): CellAddress | null {
    const row = cell.closest('[role="row"]');
    const annex = this.tables.findIndex((it) => it.body.contains(cell));
    const at = row ? [...(this.tables[annex]?.body.children ?? [])].indexOf(row) : -1;
    const column = Number(cell.getAttribute('data-column'));
    return annex < 0 || at < 0 ? null : { annex, row: at, column };
  }

  focus({ annex, row, column }: CellAddress): void {
    const line = this.tables[annex]?.body.children[row];
    const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? line?.firstElementChild;
    if (cell instanceof HTMLElement) this.focusOn(cell);
  }

  /** Moves the focus by a key; false for a key that moves nothing. */
  walk(cell: HTMLElement, key: string): boolean {
    const next = this.nextOf(cell, key);
    if (next === undefined) return false;
    if (next) this.focusOn(next);
    return true;
  }

  private focusOn(cell: HTMLElement): void {
    for (const old of this.root.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    cell.focus();
  }

  /** Undefined for another key; null at the edge. */
  private nextOf(cell: HTMLElement, key: string): HTMLElement | null | undefined {
    const row = cell.parentElement!;
    const end = (it: Element | null): HTMLElement | null => it as HTMLElement | null;
    if (key === 'ArrowLeft') return end(cell.previousElementSibling);
    if (key === 'ArrowRight') return end(cell.nextElementSibling);
    if (key === 'Home') return end(row.firstElementChild);
    if (key === 'End') return end(row.lastElementChild);
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
    const column = cell.dataset['column'];
    const down = key === 'ArrowDown';
    for (let it = row; ;) {
      const next: Element | null = down ? it.nextElementSibling : it.previousElementSibling;
      if (!next) return null;
      it = next as HTMLElement;
      const same = it.querySelector<HTMLElement>(`[data-column="${column}"]`);
      if (same) return same;
      if (it.children.length === 1) return end(it.firstElementChild);
    }
  }

  private makeTable(): ShownTable {
    const section = document.createElement('section');
    const body = document.createElement('div');
    body.setAttribute('role', 'rowgroup');
    this.root.append(section);
    return { section, body, frame: '', rows: [] };
  }

  private drawFrame(shown: ShownTable, { heading, columns }: GridTable, frame: string): void {
    const title = document.createElement('h2');
    title.textContent = heading;
    const grid = document.createElement('div');
    grid.setAttribute('role', 'grid');
    grid.setAttribute('aria-label', heading);
    grid.style.setProperty('--columns', columns.map((it) => `minmax(3em, ${it.widthMm}fr)`).join(' '));
    const head = document.createElement('div');
    head.className = 'row head';
    head.setAttribute('role', 'row');
    for (const column of columns) {
      const cell = document.createElement('div');
      cell.setAttribute('role', 'columnheader');
      cell.textContent = column.heading;
      head.append(cell);
    }
    grid.append(head, shown.body);
    shown.section.replaceChildren(title, grid);
    shown.frame = frame;
  }

  private drawRows(shown: ShownTable, rows: readonly GridRow[]): void {
    const now = rows.map((it) => JSON.stringify(it));
    const { rows: old, body } = shown;
    const most = Math.min(old.length, now.length);
    let at = 0;
    while (at < most && old[at] === now[at]) at++;
    let behind = 0;
    while (behind < most - at && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
    const next = body.children[old.length - behind] ?? null;
    for (const gone of [...body.children].slice(at, old.length - behind)) gone.remove();
    const fresh = document.createDocumentFragment();
    for (const row of rows.slice(at, rows.length - behind)) fresh.append(drawRow(row));
    body.insertBefore(fresh, next);
    shown.rows = now;
  }
}

function drawRow({ isSection, cells }: GridRow): HTMLElement {
  const row = document.createElement('div');
  row.className = isSection ? 'row part' : 'row';
  row.setAttribute('role', 'row');
  cells.forEach((it, column) => {
    if (!it) return;
    const cell = document.createElement('div');
    cell.setAttribute('role', 'gridcell');
    cell.dataset['column'] = String(column);
    cell.tabIndex = -1;
    cell.style.gridColumn = isSection ? '1 / -1' : String(column + 1);
    if (it.reach > 1) cell.setAttribute('aria-rowspan', String(it.reach));
    if (!it.isEditable) cell.setAttribute('aria-readonly', 'true');
    // As text: nothing of a plan becomes markup.
    cell.textContent = it.text;
    row.append(cell);
  });
  return row;
}
