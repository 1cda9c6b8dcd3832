import { check } from './check';
import { exportPlan } from './export';
import { fix } from './fix';
import type { CliHost } from './host';
import { listRules } from './list-rules';
import { makeRegistry } from './make-registry';
import { UsageError } from './usage';

export type { CliHost } from './host';

const help = `kehoach – kiểm tra và xuất kế hoạch (.kehoach), không cần mạng

  kehoach check TỆP…|THƯ MỤC [--format text|json|sarif] [--date YYYY-MM-DD] [--lang vi|en]
      Kiểm tra. Mã thoát: 0 sạch hoặc chỉ có gợi ý, 1 có cảnh báo hoặc lỗi, 2 không chạy được.
  kehoach fix TỆP… [--dry-run]
      Tự sửa những lỗi sửa được an toàn; --dry-run chỉ cho biết sẽ sửa gì.
  kehoach export TỆP --to ĐỊNH_DẠNG [-o TỆP_RA] [--force]
      Xuất phụ lục hoặc cả văn bản. Không ghi đè tệp đã có, trừ khi tệp ấy được gọi tên bằng -o hoặc có --force.
  kehoach rules [--format text|json]
      Liệt kê các quy tắc kiểm tra.
  kehoach registry BẢNG.csv [-o .kehoach/TỆP.json] [--issuer CƠ QUAN] [--force]
      Làm danh mục văn bản của đơn vị từ một bảng Excel đã lưu thành CSV.
  kehoach lsp --stdio
      Chạy máy chủ ngôn ngữ cho trình soạn thảo.
  kehoach --version | --help

English: check, fix, export, rules, registry, lsp as above; add --lang en for messages in English.
`;

type Command = (args: readonly string[], host: CliHost) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check,
  fix,
  export: exportPlan,
  rules: listRules,
  registry: makeRegistry,
  lsp: async (_args, host) => {
    await host.serve();
    return 0;
  },
};

/**
 * Runs one command.
 *
 * @returns the exit code: 0 clean or only hints and information, 1 findings of warning or error, 2 could not run
 */
export async function run(args: readonly string[], host: CliHost, version: string): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    host.out(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    host.out(`${version}\n`);
    return 0;
  }
  const command = commands[name];
  if (!command) {
    host.err(`Không có lệnh «${name}». Gõ «kehoach --help» để xem các lệnh.\n`);
    return 2;
  }
  try {
    return await command(rest, host);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    host.err(`kehoach ${name}: ${reason}\n`);
    if (error instanceof UsageError) host.err('Gõ «kehoach --help» để xem cách dùng.\n');
    return 2;
  }
}
