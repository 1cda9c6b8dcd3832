import type { CancellationToken, Connection } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { exportInput } from '../analysis';
import { exportFormats, findExportFormat } from '../exports';
import {
  checkRequest,
  exportFormatsRequest,
  exportRequest,
  type CheckParams,
  type CheckResult,
  type ExportFormatsResult,
  type ExportParams,
  type ExportResult,
} from '../protocol';
import { serveGrids } from './grids';
import type { Guard } from './guard';
import { servePreviews } from './previews';
import type { Session } from './session';
import { serveStarting } from './starting';
import { serveTimelines } from './timelines';

/** The requests of our own: counting problems, exporting, and what the views beside the editor show. */
export function serveRequests(connection: Connection, session: Session, guard: Guard): void {
  connection.onRequest(
    exportFormatsRequest,
    guard.request('exportFormats', (): ExportFormatsResult => {
      const language = session.allFolders[0]!.settings.language;
      return {
        formats: exportFormats.map(({ id, extension, title }) => ({ id, extension, title: title[language] })),
      };
    }),
  );
  connection.onRequest(
    exportRequest,
    guard.request('export', (params: ExportParams) => exportPlan(session, params)),
  );
  connection.onRequest(
    checkRequest,
    guard.request('check', (params: CheckParams | null, token) => check(session, params ?? {}, token)),
  );
  servePreviews(connection, session, guard);
  serveTimelines(connection, session, guard);
  serveStarting(connection, session, guard);
  serveGrids(connection, session, guard);
}

async function exportPlan(session: Session, { uri, format: id }: ExportParams): Promise<ExportResult> {
  const format = findExportFormat(id);
  const analysis = await session.analysisAt(uri);
  const { settings, world, engine } = session.folderOf(uri);
  const say = (vi: string, en: string): string => (settings.language === 'vi' ? vi : en);
  if (!format) throw new Error(say(`Không có định dạng «${id}».`, `There is no format «${id}».`));
  if (!analysis) throw new Error(say(`Không đọc được tệp ${uri}.`, `Cannot read ${uri}.`));
  const bytes = await format.write(exportInput(analysis.context(world)), {});
  const errors = analysis.findings(world, engine).filter((it) => it.severity === 'error').length;
  const warnings =
    errors > 0 ? [say(`Kế hoạch còn ${errors} lỗi chưa sửa.`, `The plan still has ${errors} errors.`)] : [];
  return {
    fileName: `${nameOf(uri)}.${format.extension}`,
    content: Buffer.from(bytes).toString('base64'),
    warnings,
  };
}

async function check(session: Session, { uri }: CheckParams, token: CancellationToken): Promise<CheckResult> {
  const uris = uri === undefined ? await session.planUris(token) : [uri];
  const counts = { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 };
  for (const it of uris) {
    if (token.isCancellationRequested) break;
    const problems = await session.problemsAt(it);
    if (!problems) continue;
    counts.files++;
    for (const { severity } of problems.items) {
      if (severity === DiagnosticSeverity.Error) counts.errors++;
      else if (severity === DiagnosticSeverity.Warning) counts.warnings++;
      else if (severity === DiagnosticSeverity.Information) counts.information++;
      else counts.hints++;
    }
    await new Promise((done) => setImmediate(done));
  }
  return counts;
}

/** A name for the file that is made, from the address of its plan; never a path, whatever the address holds. */
function nameOf(uri: string): string {
  const last = decoded(uri.replace(/[?#].*$/s, '')).replace(/^.*[/\\:]/s, '');
  const name = last.replace(/\.kehoach$/i, '').replace(/[\0-\x1f<>"|?*]/g, '_');
  return name === '' || name === '.' || name === '..' ? 'ke-hoach' : name.slice(0, 120);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // Not every address is one: it is shown as it came.
    return uri;
  }
}
