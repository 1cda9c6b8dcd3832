/** What a new plan can be made for. Takes `{}`. Answers with {@link NewPlanChoices}. */
export const newPlanChoicesRequest = 'kehoach/newPlanChoices';

export interface NewPlanChoices {
  /** Provinces and cities that there are today. */
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
  /** This year and the next ones. */
  readonly years: readonly number[];
  readonly templates: readonly { readonly name: string; readonly about: string }[];
}

/** The text of a new plan; nothing is written. Answers with {@link NewPlanResult}. */
export const newPlanRequest = 'kehoach/newPlan';

export interface NewPlanParams {
  /** Of a province. */
  readonly province: string;
  readonly year: number;
  /** Name of a template. */
  readonly template: string;
}

export interface NewPlanResult {
  readonly text: string;
  /** A name to propose for the file, with its ending. */
  readonly fileName: string;
}

/** The day on which a plan is judged. Takes {@link JudgedParams}. Answers with {@link JudgedResult}. */
export const judgedRequest = 'kehoach/judged';

export interface JudgedParams {
  readonly uri: string;
}

export interface JudgedResult {
  /** ISO day; null when neither the settings nor the plan say. */
  readonly date: string | null;
  /** Whether the settings say so, or the plan's day of signing. */
  readonly isSet: boolean;
}
