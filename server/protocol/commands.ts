/**
 * Commands of the client that the server may name, where the client says in its `experimental` capabilities, under
 * `kehoachCommands`, that it has them.
 */
export const showTasksCommand = 'kehoach.showTasks';
export const showTimelineCommand = 'kehoach.timeline';

/** The tasks that a count has counted. Lines count from 0. */
export interface ShowTasksArgument {
  readonly uri: string;
  /** Where the count stands. */
  readonly line: number;
  readonly lines: readonly number[];
}

/** The timeline of a plan, of one lead agency only. */
export interface ShowTimelineArgument {
  readonly uri: string;
  readonly agency: string;
}
