import { mulberry } from '../../support/random';
import { below, pick, type Random } from '../support/generators';
import { COUNTERS, COUNTER_COUNT } from './instrument';

export interface Crash {
  readonly text: string;
  readonly reason: string;
}

/** Longer inputs find little that shorter ones do not, and cost more. */
const LONGEST = 4_000;
/** An input of this length that takes longer has found something super-linear. */
const SLOWEST_MS = 2_000;

/** How often a place was passed, in the steps that count as another way through (as afl does). */
const step = (count: number): number =>
  count < 4
    ? 1 << Math.max(0, count - 1)
    : count < 8
      ? 8
      : count < 16
        ? 16
        : count < 32
          ? 32
          : count < 128
            ? 64
            : 128;

/** Those of the instrumented bundle; without one nothing is counted. */
const counters =
  (globalThis as unknown as Record<string, Uint8Array | undefined>)[COUNTERS] ??
  new Uint8Array(COUNTER_COUNT);

/** Looks for inputs that break one reader: those that reach new code are kept and changed further. */
export class Fuzzer {
  /** Inputs each of which reached something that those before it did not. */
  readonly corpus: string[] = [];
  readonly crashes: Crash[] = [];
  runs = 0;
  private readonly reached = new Uint8Array(COUNTER_COUNT);
  private readonly random: Random;

  constructor(
    private readonly target: (text: string) => void,
    seeds: readonly string[],
    private readonly words: readonly string[],
    seed: number,
  ) {
    this.random = mulberry(seed);
    for (const it of seeds) this.run(it.slice(0, LONGEST));
    if (this.corpus.length === 0) this.corpus.push('');
  }

  /** Places of the code that were reached. */
  get places(): number {
    return this.reached.reduce((sum, it) => sum + (it > 0 ? 1 : 0), 0);
  }

  once(): void {
    // Those found last are the most promising.
    const { length } = this.corpus;
    const from = this.random() < 0.5 ? Math.max(0, length - 20) : 0;
    this.run(this.changed(this.corpus[from + below(this.random, length - from)]!));
  }

  private run(text: string): void {
    counters.fill(0);
    this.runs++;
    try {
      // On a busy machine anything takes long once.
      if (this.timeOf(text) > SLOWEST_MS && this.timeOf(text) > SLOWEST_MS)
        this.crash(text, 'takes too long');
    } catch (error) {
      this.crash(text, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return;
    }
    if (this.isNew()) this.corpus.push(text);
  }

  private timeOf(text: string): number {
    const start = performance.now();
    this.target(text);
    return performance.now() - start;
  }

  private isNew(): boolean {
    let isNew = false;
    for (let at = 0; at < COUNTER_COUNT; at++) {
      const count = counters[at]!;
      if (count === 0) continue;
      const bit = step(count);
      if ((this.reached[at]! & bit) !== 0) continue;
      this.reached[at]! |= bit;
      isNew = true;
    }
    return isNew;
  }

  private crash(text: string, reason: string): void {
    const kind = reason.split('\n').slice(0, 3).join();
    if (!this.crashes.some((it) => it.reason.startsWith(kind.slice(0, 60))))
      this.crashes.push({ text, reason });
  }

  private changed(text: string): string {
    const { random } = this;
    let result = text;
    for (let left = 1 << below(random, 4); left > 0; left--) {
      const at = below(random, result.length + 1);
      const end = Math.min(result.length, at + 1 + below(random, random() < 0.7 ? 4 : 200));
      const [before, piece, behind] = [result.slice(0, at), result.slice(at, end), result.slice(end)];
      switch (below(random, 7)) {
        case 0:
          result = before + behind;
          break;
        case 1:
          result = before + piece + piece + behind;
          break;
        case 2:
          result = before + pick(random, this.words) + piece + behind;
          break;
        case 3:
          result = before + pick(random, this.words) + behind;
          break;
        case 4: {
          const other = pick(random, this.corpus);
          const from = below(random, other.length + 1);
          result = before + other.slice(from, from + below(random, 100)) + behind;
          break;
        }
        case 5:
          result =
            before +
            String.fromCharCode(below(random, random() < 0.8 ? 0x180 : 0x10000)) +
            piece.slice(1) +
            behind;
          break;
        default:
          result =
            before + piece.replace(/\d+/, () => String(below(random, 10 ** (1 + below(random, 6))))) + behind;
      }
    }
    return result.slice(0, LONGEST);
  }
}
