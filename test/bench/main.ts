import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coldCases } from './cold';
import { timed } from './harness';
import type { Options } from './measure';
import { measures } from './measures';
import { machine, printed, section, updated } from './report';

const document = 'docs/do-hieu-nang.md';

const usage = `npm run bench -- [phép đo …] [--write] [--quick] [--full]

  --write  ghi kết quả vào ${document}
  --quick  bỏ cỡ 100.000 dòng
  --full   đủ 3.400 kế hoạch ở phép đo thư mục

Phép đo: ${measures.map((it) => it.id).join(', ')}`;

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--cold') return once(args[1] ?? '');
  const flags = new Set(args.filter((it) => it.startsWith('--')));
  const names = args.filter((it) => !it.startsWith('--'));
  const wanted = measures.filter((it) => names.length === 0 || names.includes(it.id));
  const unknown = names.filter((name) => !measures.some((it) => it.id === name));
  const known = ['--write', '--quick', '--full'];
  if (unknown.length > 0 || [...flags].some((it) => !known.includes(it))) {
    console.error(usage);
    return 2;
  }
  const folder = dirname(process.argv[1]!);
  const options: Options = {
    sizes: flags.has('--quick') ? [1000, 10_000] : [1000, 10_000, 100_000],
    plans: flags.has('--full') ? 3400 : 200,
    bundles: {
      bench: process.argv[1]!,
      server: join(folder, 'server.cjs'),
      cli: join(folder, 'kehoach.cjs'),
    },
  };
  console.log(machine());
  const sections = new Map<string, string>();
  for (const measure of wanted) {
    console.log(`\n── ${measure.title}`);
    const result = await measure.run(options);
    console.log(printed(result));
    sections.set(measure.id, section(measure, result));
  }
  if (flags.has('--write')) {
    mkdirSync(dirname(document), { recursive: true });
    const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
    writeFileSync(
      document,
      updated(
        before,
        measures.map((it) => it.id),
        sections,
      ),
    );
    console.log(`\n${document}`);
  }
  return 0;
}

/** One run in this process, which has done nothing before; its time in milliseconds is all that is printed. */
function once(name: string): number {
  const run = coldCases(name);
  if (!run) return 2;
  console.log(timed(run));
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
