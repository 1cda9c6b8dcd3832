import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckedFile, CheckOptions } from './checked-file';
import { Checking, type CheckHost } from './checking';

/** Says to the program that it runs as one of the threads of a check. */
const MARK = 'kehoach-check';

interface Job {
  readonly index: number;
  readonly uri: string;
}

type Answer = { readonly index: number; readonly file: CheckedFile } | { readonly error: string };

/** How many plans a thread is handed at a time: few enough that all end together. */
const BATCH = 8;

/** Room for what a plan leaves behind, in megabytes: with less, a third of the time goes into collecting it. */
const YOUNG_MB = 64;

/**
 * Checks plans on all processors.
 *
 * @param program the file of this program, which each thread runs
 * @param done called for each plan as it is ready, in no certain order
 */
export function checkOnThreads(
  program: string,
  uris: readonly string[],
  options: CheckOptions,
  done: (index: number, file: CheckedFile) => Promise<void>,
): Promise<void> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(uris.length / BATCH)));
  let next = 0;
  const nextBatch = (): Job[] =>
    uris.slice(next, (next += BATCH)).map((uri, at) => ({ index: next - BATCH + at, uri }));
  const runOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(program, {
        workerData: { mark: MARK, options },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      let open = 0;
      const hand = (): void => {
        const jobs = nextBatch();
        open = jobs.length;
        if (open > 0) thread.postMessage(jobs);
        else void thread.terminate().then(() => resolve());
      };
      thread.on('message', (answer: Answer) => {
        if ('error' in answer) {
          void thread.terminate();
          reject(new Error(answer.error));
          return;
        }
        void done(answer.index, answer.file).then(() => {
          if (--open === 0) hand();
        }, reject);
      });
      thread.on('error', reject);
      hand();
    });
  return Promise.all(Array.from({ length: count }, runOne)).then(() => undefined);
}

/** Runs as a thread when the program was started as one; false when it was not. */
export function runAsThread(host: CheckHost): boolean {
  const data = workerData as { mark?: unknown; options: CheckOptions } | null;
  if (!parentPort || data?.mark !== MARK) return false;
  const port = parentPort;
  // Mistakes in settings are told by the main thread, once.
  const checking = new Checking({ ...host, err: () => undefined }, data.options);
  port.on('message', (jobs: readonly Job[]) => {
    void (async () => {
      for (const { index, uri } of jobs) {
        let answer: Answer;
        try {
          answer = { index, file: await checking.check(uri) };
        } catch (error) {
          answer = { error: error instanceof Error ? error.message : String(error) };
        }
        port.postMessage(answer);
      }
    })();
  });
  return true;
}
