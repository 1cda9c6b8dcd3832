import { exportInput, PlanAnalysis } from '../analysis';
import { exportFormats, findExportFormat } from '../exports';
import { Folders } from './files';
import type { CliHost } from './host';
import { readArguments, UsageError } from './usage';

/** `kehoach export`: writes one plan in one format. */
export async function exportPlan(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = readArguments(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
  });
  const ids = exportFormats.map((it) => it.id).join(', ');
  const [name, more] = positionals;
  if (name === undefined || more !== undefined) throw new UsageError('cần tên đúng một tệp .kehoach.');
  const format = values.to === undefined ? undefined : findExportFormat(values.to);
  if (!format)
    throw new UsageError(
      `--to nhận một trong: ${ids}${values.to === undefined ? '' : `; không có «${values.to}»`}.`,
    );

  const path = host.resolve(name);
  if ((await host.kindOf(path)) !== 'file') throw new Error(`không có tệp «${name}».`);
  const text = await host.readText(host.uriOf(path));
  if (text === null) throw new Error(`không đọc được tệp «${name}».`);
  const target = host.resolve(values.output ?? `${path.replace(/\.kehoach$/i, '')}.${format.extension}`);
  // What was named on purpose by -o is meant; a name that we thought up never takes the place of a user's file.
  if (values.output === undefined && !values.force && (await host.kindOf(target)) !== 'missing')
    throw new Error(
      `«${host.shown(host.uriOf(target))}» đã có; thêm --force để ghi đè, hoặc -o để ghi ra tệp khác.`,
    );

  const folder = await new Folders(host, {}).of(path);
  const bytes = await format.write(exportInput(new PlanAnalysis(text).context(folder.world)), {});
  await host.write(target, bytes);
  host.err(`Đã ghi ${host.shown(host.uriOf(target))}\n`);
  return 0;
}
