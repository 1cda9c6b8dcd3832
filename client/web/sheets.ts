import type { PreviewResult, SheetChange } from '../../server/protocol';
import { BlockList, type ShownBlock } from './block-list';

interface ShownSheet {
  readonly section: HTMLElement;
  /** Fills the last page. */
  readonly foot: HTMLElement;
  readonly flow: BlockList;
  readonly table: {
    readonly element: HTMLTableElement;
    readonly head: HTMLElement;
    readonly rows: BlockList;
  } | null;
}

/** The sheets of paper on the page. Text comes escaped from the server; nothing here makes markup of text. */
export class Sheets {
  private sheets = new Map<string, ShownSheet>();

  constructor(private readonly root: HTMLElement) {}

  apply({ since, sheets }: PreviewResult): void {
    if (since === null) {
      this.root.replaceChildren();
      this.sheets.clear();
    }
    const next = new Map<string, ShownSheet>();
    for (const change of sheets) {
      const old = this.sheets.get(change.id);
      const fits = old && (old.table !== null) === (change.table !== null);
      const sheet = fits ? old : makeSheet(change);
      next.set(change.id, sheet);
      if (update(sheet, change)) finishPages(sheet.section);
    }
    for (const [id, { section }] of this.sheets) if (next.get(id)?.section !== section) section.remove();
    let before: Element | null = null;
    for (const { section } of next.values()) {
      const place: Element | null = before ? before.nextElementSibling : this.root.firstElementChild;
      if (place !== section) this.root.insertBefore(section, place);
      before = section;
    }
    this.sheets = next;
  }

  /** Every block that was typed, in the order of the page. */
  *typed(): Iterable<ShownBlock> {
    for (const { flow, table } of this.sheets.values()) {
      for (const block of flow.blocks) if (block.line >= 0) yield block;
      for (const block of table?.rows.blocks ?? []) if (block.line >= 0) yield block;
    }
  }

  /** The element that was typed on a line: the smallest that holds it, else the nearest above. */
  elementOf(line: number): HTMLElement | null {
    let best: HTMLElement | null = null;
    let bestRank = Infinity;
    for (const block of this.typed()) {
      if (line < block.line || line >= block.line + block.lines) continue;
      for (const element of block.element.querySelectorAll<HTMLElement>('[data-l]')) {
        const first = block.line + Number(element.dataset['l']);
        const count = Number(element.dataset['n']);
        if (first > line) continue;
        const rank = line < first + count ? count : 1000 + line - first;
        if (rank < bestRank) [best, bestRank] = [element, rank];
      }
    }
    return best;
  }

  /** The line that an element was typed on; null for one that was not. */
  lineOf(element: Element | null): number | null {
    const typed = element?.closest<HTMLElement>('[data-l]');
    const holder = element?.closest<HTMLElement>('.block');
    if (!holder) return null;
    for (const block of this.typed())
      if (block.element === holder) return block.line + Number(typed?.dataset['l'] ?? 0);
    return null;
  }
}

function makeSheet({ id, table }: SheetChange): ShownSheet {
  const section = document.createElement('section');
  section.dataset['sheet'] = id;
  const flowPlace = document.createElement('div');
  const foot = document.createElement('div');
  foot.className = 'foot';
  section.append(flowPlace, foot);
  const flow = new BlockList(flowPlace, drawFlow);
  if (!table) return { section, foot, flow, table: null };
  const element = document.createElement('table');
  element.setAttribute('role', 'table');
  const head = document.createElement('thead');
  head.setAttribute('role', 'rowgroup');
  element.append(head);
  foot.before(element);
  return { section, foot, flow, table: { element, head, rows: new BlockList(element, drawRows) } };
}

/** @returns whether an end of a page or what stands there changed */
function update({ section, foot, flow, table }: ShownSheet, change: SheetChange): boolean {
  const flowEnds = change.flow !== null && flow.apply(change.flow);
  const rowEnds = table !== null && change.table?.rows != null && table.rows.apply(change.table.rows);
  const rest = `${change.restMm}mm`;
  if (foot.style.height !== rest) foot.style.height = rest;
  // What frames thousands of rows is touched only when it changed: they would all be laid out again.
  const { orientation, label } = change;
  const frame = JSON.stringify([orientation, label, change.table && { ...change.table, rows: null }]);
  if (section.dataset['frame'] === frame) return flowEnds || rowEnds;
  section.dataset['frame'] = frame;
  section.className = `sheet ${orientation}`;
  section.setAttribute('aria-label', label);
  if (!table || !change.table) return true;
  const { widthsMm, headHtml, isNarrow } = change.table;
  table.element.className = isNarrow ? 'narrow' : '';
  table.element.setAttribute('aria-label', label);
  // A strict policy forbids styles in HTML, not those that a script sets.
  table.element.style.setProperty('--columns', widthsMm.map((it) => `minmax(0, ${it}fr)`).join(' '));
  table.head.innerHTML = headHtml;
  for (const it of table.element.querySelectorAll('.again')) it.replaceChildren();
  return true;
}

/** Ends of pages that are new get their margins and the row of headings; every page says its number but the first. */
function finishPages(section: HTMLElement): void {
  const head = section.querySelector('thead > tr');
  for (const row of head ? section.querySelectorAll('.again:empty') : [])
    for (const it of head!.children) {
      const copy = it.cloneNode(true) as HTMLElement;
      // Only the first row of headings is read out and leads to the lines of the file.
      copy.setAttribute('role', 'presentation');
      delete copy.dataset['l'];
      row.append(copy);
    }
  section.querySelectorAll('.break .number').forEach((it, at) => {
    const number = String(at + 2);
    if (it.textContent !== number) it.textContent = number;
  });
}

function drawFlow(html: readonly string[]): HTMLElement[] {
  const holder = document.createElement('div');
  holder.innerHTML = html.map((it) => `<div class="block">${it}</div>`).join('');
  return dressed(holder);
}

function drawRows(html: readonly string[]): HTMLElement[] {
  const holder = document.createElement('table');
  holder.innerHTML = html.map((it) => `<tbody class="block" role="rowgroup">${it}</tbody>`).join('');
  return dressed(holder);
}

/** Sets what the style sheet cannot know: lengths in millimetres and how far cells reach. */
function dressed(holder: HTMLElement): HTMLElement[] {
  for (const it of holder.querySelectorAll<HTMLElement>('[data-width]'))
    it.style.width = `${it.dataset['width']}mm`;
  for (const it of holder.querySelectorAll<HTMLElement>('[data-inset]'))
    it.style.paddingInline = `${it.dataset['inset']}mm`;
  for (const it of holder.querySelectorAll<HTMLElement>('[rowspan]'))
    it.style.gridRow = `span ${it.getAttribute('rowspan')}`;
  for (const it of holder.querySelectorAll<HTMLElement>('[colspan]'))
    it.style.gridColumn = `span ${it.getAttribute('colspan')}`;
  for (const it of holder.querySelectorAll<HTMLElement>('.break')) {
    const foot = part('foot');
    foot.style.height = `${it.dataset['rest']}mm`;
    const top = part('top');
    top.append(part('number'));
    (it.querySelector('td') ?? it).append(foot, part('desk'), top);
  }
  return [...holder.children] as HTMLElement[];
}

function part(name: string): HTMLElement {
  const it = document.createElement('div');
  it.className = name;
  return it;
}
