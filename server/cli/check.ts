import { isoDate } from '../plan';
import type { CheckedFile, CheckOptions } from './checked-file';
import { Checking } from './checking';
import { plansNamed } from './files';
import type { CliHost } from './host';
import { ResultCache } from './result-cache';
import { asSarif } from './sarif';
import { asText } from './text';
import { dayOption, oneOf, readArguments } from './usage';

const formats = ['text', 'json', 'sarif'] as const;

/** From this many plans on, other threads are worth their start. */
const MANY = 40;

/** `kehoach check`: reports what is wrong with plans; see `run` for the exit codes. */
export async function check(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    date: { type: 'string' },
    lang: { type: 'string' },
    'no-cache': { type: 'boolean', default: false },
  });
  const format = oneOf('format', values.format, formats);
  const language = values.lang === undefined ? null : oneOf('lang', values.lang, ['vi', 'en'] as const);
  const options: CheckOptions = { date: dayOption('date', values.date, isRealDay), language };
  const uris = await plansNamed(positionals, host);
  if (uris.length === 0) host.err('Không có tệp .kehoach nào ở đó.\n');

  const files = await checkAll(uris, options, host, uris.length >= MANY && !values['no-cache']);
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
  return files.some(isSerious) ? 1 : 0;
}

/** The plans in the order given; many are shared out among threads and remembered for the next run. */
async function checkAll(
  uris: readonly string[],
  options: CheckOptions,
  host: CliHost,
  remember: boolean,
): Promise<CheckedFile[]> {
  const checking = new Checking(host, options);
  const cache = remember ? new ResultCache(host, options) : null;
  const files = new Array<CheckedFile | null>(uris.length).fill(null);
  const open: number[] = [];
  const keys: string[] = [];
  for (const [at, uri] of uris.entries()) {
    if (cache) {
      keys[at] = cache.keyOf(await checking.textOf(uri));
      files[at] = await cache.find(await checking.folderOf(uri), keys[at]!, host.shown(uri));
    }
    if (!files[at]) open.push(at);
  }
  const progress = new Progress(host, uris.length, uris.length - open.length);
  const done = async (at: number, file: CheckedFile): Promise<void> => {
    files[at] = file;
    progress.step();
    if (cache) await cache.keep(await checking.folderOf(uris[at]!), keys[at]!, file);
  };
  if (open.length >= MANY && host.threads)
    await host.threads(
      open.map((at) => uris[at]!),
      options,
      (index, file) => done(open[index]!, file),
    );
  else for (const at of open) await done(at, await checking.check(uris[at]!));
  progress.end();
  await cache?.save();
  return files as CheckedFile[];
}

/** A bar on the error stream, where a person watches it and there is something to wait for. */
class Progress {
  private readonly shown: boolean;

  constructor(
    private readonly host: CliHost,
    private readonly total: number,
    private done: number,
  ) {
    this.shown = host.interactive && total >= MANY;
  }

  step(): void {
    this.done++;
    if (!this.shown || this.done % 10 !== 0) return;
    const width = 30;
    const full = Math.round((this.done / this.total) * width);
    this.host.err(`\r[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${this.done}/${this.total} kế hoạch`);
  }

  end(): void {
    if (this.shown) this.host.err('\r\x1b[K');
  }
}

const isSerious = ({ diagnostics }: CheckedFile): boolean =>
  diagnostics.some((it) => it.severity === 'error' || it.severity === 'warning');

export const isRealDay = (iso: string): boolean => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return isoDate(year, month, day) !== null;
};
