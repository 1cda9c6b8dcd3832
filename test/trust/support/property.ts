import { mulberry } from '../../support/random';
import type { Edit, Random } from './generators';

/** What a property is tried on: a text, and for some of them what happens to it. */
export interface Case {
  readonly text: string;
  readonly edits: readonly Edit[];
}

export interface Property {
  readonly name: string;
  /** Of a hundred cases of the whole suite, this many. */
  readonly share: number;
  readonly generate: (random: Random) => Case;
  /** Throws when the property does not hold. */
  readonly check: (it: Case) => void | Promise<void>;
}

export const ofText = (generate: (random: Random) => string): Property['generate'] => {
  return (random) => ({ text: generate(random), edits: [] });
};

export interface Failure {
  readonly smallest: Case;
  readonly error: unknown;
}

/** Tries a property on `count` cases that follow from `seed`; gives the first failure, made small. */
export async function tryProperty(
  { generate, check }: Property,
  count: number,
  seed: number,
): Promise<Failure | null> {
  for (let index = 0; index < count; index++) {
    const it = generate(mulberry(seed + index * 7_919));
    const error = await errorOf(check, it);
    if (error !== null) return shrink(check, it, error);
  }
  return null;
}

export async function errorOf(check: Property['check'], it: Case): Promise<unknown> {
  try {
    await check(it);
    return null;
  } catch (error) {
    return error ?? new Error('no reason given');
  }
}

/** Takes pieces away for as long as it still fails; not more often than is worth the time. */
export async function shrink(check: Property['check'], first: Case, why: unknown): Promise<Failure> {
  let smallest = first;
  let error = why;
  let tries = 2_000;
  const attempt = async (it: Case): Promise<boolean> => {
    if (tries-- <= 0) return false;
    const found = await errorOf(check, it);
    if (found === null) return false;
    smallest = it;
    error = found;
    return true;
  };
  for (let size = Math.ceil(first.edits.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.edits.length;)
      if (!(await attempt({ ...smallest, edits: without(smallest.edits, at, size) }))) at += size;
  }
  for (let size = Math.ceil(first.text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.text.length;) {
      const text = smallest.text.slice(0, at) + smallest.text.slice(at + size);
      // Edits behind what goes are made where they were made; if that does not help, where they were counted.
      const moved = smallest.edits.map((it) =>
        it.start < at + size ? it : { ...it, start: it.start - size },
      );
      if (!(await attempt({ text, edits: moved })) && !(await attempt({ ...smallest, text }))) at += size;
    }
  }
  for (let which = 0; which < smallest.edits.length; which++) {
    for (const added of ['', ...smallest.edits[which]!.added.split(/(?<=\n)/)]) {
      const edits = smallest.edits.map((it, at) => (at === which ? { ...it, added } : it));
      if (added.length < smallest.edits[which]!.added.length) await attempt({ ...smallest, edits });
    }
  }
  return { smallest, error };
}

const without = <T>(list: readonly T[], at: number, size: number): T[] => [
  ...list.slice(0, at),
  ...list.slice(at + size),
];

/** Every `{ start, end }` anywhere in a result must lie in the text that it was read from. */
export function spansLieIn(result: unknown, length: number): void {
  const seen = new Set<unknown>();
  const open: unknown[] = [result];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (
      typeof start === 'number' &&
      typeof end === 'number' &&
      !(0 <= start && start <= end && end <= length)
    )
      throw new Error(`a span ${start}–${end} of a text of ${length}`);
    open.push(...Object.values(value));
  }
}
