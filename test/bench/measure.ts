/** A part of the report: tables, and what must hold. */
export interface Result {
  readonly tables: readonly Table[];
  readonly verdicts: readonly Verdict[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure and its bar. Shown, never enforced: a busy machine must not fail a build. */
export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 's' | 'MB' | '%';
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Options {
  /** Sizes of files, in lines. */
  readonly sizes: readonly number[];
  /** How many plans the workspace has. */
  readonly plans: number;
  /** Where the bundles lie that are run as processes. */
  readonly bundles: { readonly bench: string; readonly server: string; readonly cli: string };
}

/** One thing that is measured; one file each. */
export interface Measure {
  /** What is typed behind `npm run bench --`. */
  readonly id: string;
  readonly title: string;
  /** What is done and how it is timed, for the report. */
  readonly about: string;
  run(options: Options): Promise<Result>;
}
