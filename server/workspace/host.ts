/** The world outside, handed in: files by URI, and today's date. Tests hand in one made of values. */
export interface Host {
  /** ISO day, in the time zone of the user. */
  today(): string;
  /** The text of a file; null when it cannot be read. */
  readText(uri: string): Promise<string | null>;
  /** URIs of the files below a folder that the product reads: plans, settings, registries. Nothing hidden else. */
  listFiles(folder: string, isCancelled?: () => boolean): Promise<FoundFiles>;
}

export interface FoundFiles {
  /** `*.kehoach` */
  readonly plans: readonly string[];
  /** `.kehoach.json` of the folder itself, when there is one. */
  readonly settings: string | null;
  /** `.kehoach/*.json` */
  readonly registries: readonly string[];
}
