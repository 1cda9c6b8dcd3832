import type { Connection } from 'vscode-languageserver';
import { suggestDeadlines } from '../../grammar/deadlines';
import { fold } from '../../grammar/text';
import { completeAgencies } from '../completions';
import { cellAt, editable, editCell, gridTables, pasteRows } from '../grid';
import {
  cellProposalsRequest,
  editCellRequest,
  gridRequest,
  pasteRowsRequest,
  type CellParams,
  type CellProposalsParams,
  type CellProposalsResult,
  type EditCellResult,
  type GridCell,
  type GridParams,
  type GridResult,
  type PasteRowsParams,
  type PasteRowsResult,
} from '../protocol';
import type { PlanAnalysis } from '../analysis';
import type { AnnexTable, TableRow } from '../tables';
import { offsetAt, rangeOf } from './convert';
import type { Guard } from './guard';
import type { Session } from './session';

/** So many proposals fit below a cell. */
const MOST_PROPOSALS = 12;

const justChanged = {
  vi: 'Văn bản vừa thay đổi, hãy làm lại.',
  en: 'The text has just changed, do it again.',
};

/** The requests of the table view, and of pasting a table. */
export function serveGrids(connection: Connection, session: Session, guard: Guard): void {
  connection.onRequest(
    gridRequest,
    guard.request('grid', async ({ uri }: GridParams): Promise<GridResult> => {
      const analysis = await session.analysisAt(uri);
      if (!analysis) throw new Error(`Không đọc được tệp ${uri}.`);
      const tables = gridTables(analysis.plan).map((table) => ({
        heading: table.title === '' ? table.heading : `${table.heading}. ${table.title}`,
        columns: table.columns.map(({ heading, widthMm }) => ({ heading, widthMm })),
        rows: table.rows.map((row) => ({ isSection: row.kind === 'section', cells: cellsOf(table, row) })),
      }));
      return { version: session.files.plans.get(uri)?.version ?? null, tables };
    }),
  );
  connection.onRequest(
    editCellRequest,
    guard.request('editCell', (params: CellParams): EditCellResult => {
      const { uri, version, text } = params;
      const { language } = session.folderOf(uri).settings;
      const plan = session.files.plans.get(uri);
      if (!plan || plan.version !== version) {
        return { edits: [], refusal: justChanged[language] };
      }
      const { tree } = plan.analysis;
      const result = editCell(tree, params, text);
      if ('refusal' in result) return { edits: [], refusal: result.refusal[language] };
      return {
        edits: result.edits.map(({ span, newText }) => ({ range: rangeOf(tree, span), newText })),
        refusal: null,
      };
    }),
  );
  connection.onRequest(
    pasteRowsRequest,
    guard.request('pasteRows', ({ uri, version, position, text }: PasteRowsParams): PasteRowsResult => {
      const { language } = session.folderOf(uri).settings;
      const none = { edits: [], tasks: 0, sections: 0 };
      const plan = session.files.plans.get(uri);
      if (!plan || plan.version !== version) return { ...none, refusal: justChanged[language] };
      const { tree } = plan.analysis;
      const result = pasteRows(tree, offsetAt(tree, position), text);
      if ('refusal' in result) return { ...none, refusal: result.refusal[language] };
      const { edit, tasks, sections } = result;
      const edits = [{ range: rangeOf(tree, edit.span), newText: edit.newText }];
      return { edits, tasks, sections, refusal: null };
    }),
  );
  connection.onRequest(
    cellProposalsRequest,
    guard.request('cellProposals', (params: CellProposalsParams): CellProposalsResult => {
      const plan = session.files.plans.get(params.uri);
      return { proposals: plan ? proposalsFor(session, plan.analysis, params) : [] };
    }),
  );
}

function cellsOf(table: AnnexTable, row: TableRow): (GridCell | null)[] {
  if (row.kind === 'section') {
    const text = row.ordinal === null ? row.title : `${row.ordinal}. ${row.title}`;
    const cell = editable(table, row, 0);
    return [{ text: cell ? cell.lines.join('\n') : text, reach: 1, isEditable: cell !== null, picks: null }];
  }
  return row.cells.map((cell, column): GridCell | null => {
    if (!cell) return null;
    const role = table.columns[column]!.roles[0];
    return {
      text: cell.lines.join('\n'),
      reach: row.rowSpans[column]!,
      isEditable: editable(table, row, column) !== null,
      picks: role === 'lead' || role === 'coordinators' ? 'agency' : role === 'deadline' ? 'deadline' : null,
    };
  });
}

function proposalsFor(
  session: Session,
  analysis: PlanAnalysis,
  { uri, annex, row, column, text, offset }: CellProposalsParams,
): CellProposalsResult['proposals'] {
  const tables = gridTables(analysis.plan);
  const role = tables[annex]?.columns[column]?.roles[0];
  if (!cellAt(tables, { annex, row, column })) return [];
  // Each line of a cell is a list of its own.
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  const line = text.slice(start, end);
  const whole = (from: number, to: number, words: string) => ({
    text: text.slice(0, start + from) + words + text.slice(start + to),
    caret: start + from + words.length,
  });
  const { world } = session.folderOf(uri);
  const { around } = analysis.context(world);
  if (role === 'lead' || role === 'coordinators') {
    const { items, replace } = completeAgencies({
      text: line,
      offset: offset - start,
      registry: world.agencies,
      province: around.province,
      definitions: analysis.particulars.agencies.map((it) => ({
        name: it.name.value.text,
        ...(it.short && { short: it.short.value.text }),
        ...(it.is && { is: it.is.value.text }),
      })),
      used: session.agenciesUsed({ uri: '', text: '' }),
      date: around.date,
      limit: MOST_PROPOSALS,
    });
    return items.map(({ label, detail, insertText }) => ({
      label,
      detail,
      ...whole(replace.start, replace.end, insertText),
    }));
  }
  if (role !== 'deadline') return [];
  const { language } = session.folderOf(uri).settings;
  const typed = fold(line).trim();
  return suggestDeadlines(around.period)
    .filter((it) => fold(it.text).includes(typed))
    .slice(0, MOST_PROPOSALS)
    .map((it) => ({ label: it.text, detail: it.meaning[language], ...whole(0, line.length, it.text) }));
}
