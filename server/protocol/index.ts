// Requests of our own, beside those of the Language Server Protocol: names and payloads, nothing else,
// so that client and server can share them without sharing code.

/** Counts what is wrong with one plan, or with every plan of the workspace. Answers with {@link CheckResult}. */
export const checkRequest = 'kehoach/check';

export interface CheckParams {
  /** The plan to check; every plan of the workspace when absent. */
  readonly uri?: string;
}

/** Numbers of problems as published: after settings and suppressions. */
export interface CheckResult {
  /** How many plans were checked; 0 when there is none. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** Which formats can be exported, in the order to show. Takes `{}`. Answers with {@link ExportFormatsResult}. */
export const exportFormatsRequest = 'kehoach/exportFormats';

export interface ExportFormat {
  /** What {@link ExportParams.format} takes, for example `docx`. */
  readonly id: string;
  /** The ending of the file, without a dot. */
  readonly extension: string;
  /** Shown to the user, in the language of the settings. */
  readonly title: string;
}

export interface ExportFormatsResult {
  readonly formats: readonly ExportFormat[];
}

/** Lays out one plan as a file; nothing is written. Cancellable. Answers with {@link ExportResult}. */
export const exportRequest = 'kehoach/export';

export interface ExportParams {
  /** The plan, as it stands in the editor when it is open there, otherwise as it stands on the disk. */
  readonly uri: string;
  readonly format: string;
}

export interface ExportResult {
  /** A name to propose for the file, with its ending, without a folder. */
  readonly fileName: string;
  /** The bytes of the file in base64. */
  readonly content: string;
  /** What the user should know about this file, in the language of the settings. */
  readonly warnings: readonly string[];
}

export * from './commands';
export * from './grid';
export * from './new-plan';
export * from './preview';
export * from './timeline';
