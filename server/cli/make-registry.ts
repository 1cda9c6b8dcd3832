import { documentsOfTable, readWorkspaceRegistry } from '../law';
import type { CliHost } from './host';
import { readArguments, UsageError } from './usage';

/** `kehoach registry`: makes a registry file of a table that was saved from a spreadsheet. */
export async function makeRegistry(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = readArguments(args, {
    output: { type: 'string', short: 'o' },
    issuer: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const [name, more] = positionals;
  if (name === undefined || more !== undefined) throw new UsageError('cần tên đúng một tệp .csv hoặc .tsv.');
  if (/\.(?:xlsx?|ods|numbers)$/i.test(name))
    throw new Error(
      `«${name}» là bảng tính; mở bằng Excel, chọn Lưu thành (Save As) › «CSV UTF-8 (*.csv)», rồi chạy lệnh này với tệp .csv.`,
    );
  const path = host.resolve(name);
  const text = (await host.kindOf(path)) === 'file' ? await host.readText(host.uriOf(path)) : null;
  if (text === null) throw new Error(`không có tệp «${name}» hoặc không đọc được.`);

  const { documents, problems } = documentsOfTable(text);
  for (const { row, message } of problems) host.err(`${name}: dòng ${row}: ${message.vi}\n`);
  if (documents.length === 0) throw new Error(`«${name}» không có văn bản nào.`);
  const registry = {
    ...(values.issuer !== undefined && { issuer: values.issuer }),
    documents,
  };
  const made = `${JSON.stringify(registry, null, 2)}\n`;
  // What the editor would mark in the file is told here too, so that it is mended where it comes from.
  const mistakes = readWorkspaceRegistry(made).problems;
  for (const it of mistakes) host.err(`${name}: ${it.message.vi}\n`);
  await put(made, values.output, values.force, host);
  host.err(
    `${documents.length} văn bản${mistakes.length > 0 ? `, ${mistakes.length} chỗ cần xem lại` : ''}.\n`,
  );
  return mistakes.some((it) => it.severity === 'error' || it.severity === 'warning') ? 1 : 0;
}

/** Into the file that was named, or to the screen. A registry that is there already may be kept by hand. */
async function put(text: string, output: string | undefined, force: boolean, host: CliHost): Promise<void> {
  if (output === undefined) {
    host.out(text);
    return;
  }
  const target = host.resolve(output);
  if (!force && (await host.kindOf(target)) !== 'missing')
    throw new Error(
      `«${output}» đã có; thêm --force để ghi đè, hoặc ghi ra tệp khác trong .kehoach (nhiều tệp được gộp lại).`,
    );
  await host.write(target, new TextEncoder().encode(text));
  host.err(`Đã ghi ${host.shown(host.uriOf(target))}\n`);
}
