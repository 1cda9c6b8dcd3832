import { fileURLToPath } from 'node:url';
import { applyEdits } from '../../grammar/text';
import { PlanAnalysis } from '../analysis';
import { safeFixes } from '../lsp';
import { Folders, plansNamed } from './files';
import type { CliHost } from './host';
import { readArguments } from './usage';

/** One fix may lay open another; no plan needs more rounds than this. */
const ROUNDS = 10;

/** `kehoach fix`: applies what is safe to fix, in place. */
export async function fix(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = readArguments(args, { 'dry-run': { type: 'boolean', default: false } });
  const folders = new Folders(host, {});
  let total = 0;
  for (const uri of await plansNamed(positionals, host)) {
    const before = await host.readText(uri);
    if (before === null) throw new Error(`không đọc được tệp «${host.shown(uri)}».`);
    const { world, engine } = await folders.of(fileURLToPath(uri));
    let text = before;
    for (let round = 0; round < ROUNDS; round++) {
      const analysis = new PlanAnalysis(text);
      const fixes = safeFixes(analysis.findings(world, engine));
      if (fixes.length === 0) break;
      for (const it of fixes) host.out(`${host.shown(uri)}: ${it.title.vi}\n`);
      const edits = fixes.flatMap((it) =>
        it.edits.map((edit) => ({ span: analysis.tree.spanOf(edit.unit, edit.span), newText: edit.newText })),
      );
      text = applyEdits(text, edits);
      total += fixes.length;
    }
    if (text !== before && !values['dry-run'])
      await host.write(fileURLToPath(uri), new TextEncoder().encode(text));
  }
  host.out(values['dry-run'] ? `Sẽ sửa ${total} chỗ.\n` : `Đã sửa ${total} chỗ.\n`);
  return 0;
}
