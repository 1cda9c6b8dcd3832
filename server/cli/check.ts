import { fileURLToPath } from 'node:url';
import { PlanAnalysis } from '../analysis';
import { isoDate } from '../plan';
import type { Finding } from '../rules';
import { checkedFile, type CheckedFile } from './checked-file';
import { Folders, plansNamed } from './files';
import type { CliHost } from './host';
import { asSarif } from './sarif';
import { asText } from './text';
import { dayOption, oneOf, readArguments } from './usage';

const formats = ['text', 'json', 'sarif'] as const;

/** `kehoach check`: reports what is wrong with plans; see `run` for the exit codes. */
export async function check(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    date: { type: 'string' },
    lang: { type: 'string' },
  });
  const format = oneOf('format', values.format, formats);
  const language = values.lang === undefined ? null : oneOf('lang', values.lang, ['vi', 'en'] as const);
  const date = dayOption('date', values.date, isRealDay);
  const folders = new Folders(host, {
    ...(date !== null && { date }),
    ...(language !== null && { language }),
  });
  const uris = await plansNamed(positionals, host);
  if (uris.length === 0) host.err('Không có tệp .kehoach nào ở đó.\n');

  const files: CheckedFile[] = [];
  let worst = false;
  for (const [done, uri] of uris.entries()) {
    if (host.interactive && done % 20 === 0 && uris.length > 50)
      host.err(`\r${done}/${uris.length} kế hoạch…`);
    const text = await host.readText(uri);
    if (text === null) throw new Error(`không đọc được tệp «${host.shown(uri)}».`);
    const folder = await folders.of(fileURLToPath(uri));
    const analysis = new PlanAnalysis(text);
    const findings = analysis.findings(folder.world, folder.engine);
    worst ||= findings.some(isSerious);
    files.push(checkedFile(host.shown(uri), analysis.tree, findings, folder.settings.language));
  }
  if (host.interactive && uris.length > 50) host.err('\r\x1b[K');
  if (format === 'json')
    host.out(
      `${JSON.stringify(
        files.flatMap((it) => it.diagnostics),
        null,
        2,
      )}\n`,
    );
  else if (format === 'sarif') host.out(`${JSON.stringify(asSarif(files), null, 2)}\n`);
  else host.out(asText(files, language ?? 'vi'));
  return worst ? 1 : 0;
}

const isSerious = (it: Finding): boolean => it.severity === 'error' || it.severity === 'warning';

export const isRealDay = (iso: string): boolean => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return isoDate(year, month, day) !== null;
};
