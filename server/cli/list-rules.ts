import { rules } from '../rules';
import type { CliHost } from './host';
import { oneOf, readArguments } from './usage';

/** `kehoach rules`: what is checked, why, and what it rests on. */
export async function listRules(args: readonly string[], host: CliHost): Promise<number> {
  const { values } = readArguments(args, { format: { type: 'string', default: 'text' } });
  const format = oneOf('format', values.format, ['text', 'json'] as const);
  const list = rules.map(({ code, severity, title, why, basis, profiles }) => ({
    ...{ code, severity, title, why, basis },
    ...(profiles && { profiles }),
  }));
  if (format === 'json') host.out(`${JSON.stringify(list, null, 2)}\n`);
  else {
    const width = Math.max(...list.map((it) => it.code.length));
    for (const it of list) host.out(`${it.code.padEnd(width)}  ${it.severity.padEnd(11)}  ${it.title.vi}\n`);
  }
  return 0;
}
