import { execFileSync } from 'node:child_process';
import { PlanTree } from '../../grammar/parser';
import { broken, damages } from './content/damage';
import { planText } from './content/plan-text';
import { readAll } from './content/read-all';

/** What a fresh process is asked to time, by name: `100000`, or `100000:colons` for a text broken that way. */
export function coldCases(name: string): (() => unknown) | null {
  const [lines, id] = name.split(':');
  const damage = damages.find((it) => it.id === id);
  if (!Number(lines) || (id !== undefined && !damage)) return null;
  const clean = planText({ seed: 1, lines: Number(lines) });
  const text = damage ? broken(clean, damage) : clean;
  return () => readAll(PlanTree.parse(text));
}

/** The time of a first run, in milliseconds, in a process made for it. */
export function cold(bundle: string, name: string): number {
  return Number(execFileSync(process.execPath, [bundle, '--cold', name], { encoding: 'utf8' }));
}
