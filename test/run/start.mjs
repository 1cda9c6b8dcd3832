// `npm start`: installs, builds, checks the sample plan and writes its annex as files to look at.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNodeModules } from './node-modules.mjs';
import { npm, root, run } from './processes.mjs';

const plan = 'samples/plans/vinh-long-2025.kehoach';
const folder = join('out', 'vinh-long-2025');
const formats = ['docx', 'html', 'xlsx', 'json'];

const kehoach = (...args) => run(process.execPath, [join('dist', 'kehoach.cjs'), ...args]);

try {
  await ensureNodeModules();
  console.log('Đang dựng chương trình (building) …');
  if ((await npm(['run', '-s', 'build'])) !== 0)
    throw new Error('Không dựng được chương trình (build failed).');

  console.log(`\nKiểm tra (checking) ${plan}:`);
  // 1 means that there is something to report about the plan, which is no reason not to print it.
  if ((await kehoach('check', plan)) > 1) throw new Error('Không kiểm tra được kế hoạch (check failed).');

  mkdirSync(join(root, folder), { recursive: true });
  const files = formats.map((format) => ({ format, file: join(folder, `phu-luc.${format}`) }));
  for (const { format, file } of files) {
    const code = await kehoach('export', plan, '--to', format, '-o', file);
    if (code !== 0 || !existsSync(join(root, file)))
      throw new Error(`Không xuất được phụ lục (export failed): ${format}`);
  }
  console.log(`\nPhụ lục đã được xuất vào thư mục (the annex was written to) ${join(root, folder)}:`);
  for (const { file } of files) console.log(`  ${file}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
