/** A picture of when tasks are due or of who has how many. Answers with {@link TimelineResult}. */
export const timelineRequest = 'kehoach/timeline';

export interface TimelineParams {
  readonly uri: string;
  readonly chart: 'timeline' | 'workload';
  /** Index in {@link TimelineResult.sections}, or null for all. */
  readonly section: number | null;
  /** One of {@link TimelineResult.agencies}, or null for all. */
  readonly agency: string | null;
}

export interface TimelineResult {
  /**
   * A whole SVG file; every text in it is escaped. What leads to a line of the plan has `data-l`, the line from 0;
   * a row of the workload has `data-agency`.
   */
  readonly svg: string;
  readonly sections: readonly string[];
  readonly agencies: readonly string[];
  /** Tasks that the filter lets through, and those of them in the picture. */
  readonly found: number;
  readonly drawn: number;
  /** A name to propose for the file, without an ending. */
  readonly fileName: string;
}
