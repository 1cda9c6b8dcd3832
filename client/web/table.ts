import type { GridResult } from '../../server/protocol';
import type { CellAddress, FromTable, ToTable } from '../table-editor/messages';
import { CellInput } from './cell-input';
import { GridView } from './grid-view';
import { element, host } from './host';
import './table.css';

const root = element('grid');
const refusal = element('refusal');
const view = new GridView(root);
let grid: GridResult = { version: null, tables: [] };
let input: CellInput | null = null;
let question = 0;

const tell = (message: FromTable): void => host.postMessage(message);

window.addEventListener('message', ({ data }: MessageEvent<ToTable>) => {
  switch (data.kind) {
    case 'grid':
      grid = data.grid;
      // Whoever is typing in a cell goes on; the table is drawn when he is done.
      if (!input) view.show(grid);
      return;
    case 'refused':
      refusal.textContent = data.reason;
      return;
    case 'proposals':
      if (data.question === question) input?.offer(data.result.proposals);
  }
});

const textOf = ({ annex, row, column }: CellAddress): string =>
  grid.tables[annex]?.rows[row]?.cells[column]?.text ?? '';

function begin(cell: HTMLElement): void {
  const address = view.addressOf(cell);
  if (input || !address || cell.getAttribute('aria-readonly') === 'true') return;
  const { version } = grid;
  refusal.textContent = '';
  input = new CellInput(cell, textOf(address), {
    ask: (text, offset) => tell({ kind: 'propose', question: ++question, text, offset, ...address }),
    done: (text) => {
      input = null;
      // What is wanted shows when the text of the file says it.
      cell.textContent = textOf(address);
      if (text !== null && text !== textOf(address)) tell({ kind: 'edit', version, text, ...address });
      view.show(grid);
      view.focus(address);
    },
  });
}

root.addEventListener('dblclick', ({ target }) => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  if (cell) begin(cell);
});
root.addEventListener('keydown', (event) => {
  if (input) return;
  const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"]');
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === 'F2') begin(cell);
  else if (!view.walk(cell, event.key)) return;
  event.preventDefault();
});

tell({ kind: 'ready' });
