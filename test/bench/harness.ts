/** Times in milliseconds, and how many were taken. Percentiles by nearest rank. */
export interface Stats {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function statsOf(times: readonly number[]): Stats {
  const sorted = [...times].sort((a, b) => a - b);
  const rank = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}

/** Where results go, so that no run is left out because nobody looks at what it made. */
let sink: unknown;
export const lastResult = (): unknown => sink;

export function timed(run: () => unknown): number {
  const start = performance.now();
  sink = run();
  return performance.now() - start;
}

export async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  sink = await run();
  return performance.now() - start;
}

/**
 * Clears away what the run before left, so that none pays for another. Only what is young: a full collection also
 * throws away compiled code, which a program that runs on would keep. Does nothing without `--expose-gc`.
 */
export function tidy(): void {
  sink = undefined;
  const { gc } = globalThis as { gc?: (options: { type: 'minor' }) => void };
  gc?.({ type: 'minor' });
}

export interface Rounds {
  readonly rounds: number;
  readonly warmUp: number;
}

/**
 * Times of several ways to do a thing, taken in turns: what else the machine does in the meantime falls on all
 * of them alike, so that ratios are steadier than the times.
 */
export function compare(
  runs: readonly (() => unknown)[],
  { rounds, warmUp }: Rounds,
): readonly (readonly number[])[] {
  const times = runs.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    runs.forEach((run, at) => {
      tidy();
      const time = timed(run);
      if (round >= 0) times[at]!.push(time);
    });
  }
  return times;
}

/** The middle one of the ratios of each round: how many times as long `slower` takes as `faster`. */
export function ratioOf(slower: readonly number[], faster: readonly number[]): number {
  return statsOf(slower.map((it, at) => it / faster[at]!)).p50;
}
