import type { Host } from '../workspace';
import type { CheckedFile, CheckOptions } from './checked-file';

/** What the command line needs of the world; tests hand in their own. */
export interface CliHost extends Host {
  out(text: string): void;
  err(text: string): void;
  /** The absolute path of a path as typed. */
  resolve(path: string): string;
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  /** Writes a whole file or nothing: a reader never sees half of it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  uriOf(path: string): string;
  /** The path to show for a URI: relative to the current folder where it lies inside. */
  shown(uri: string): string;
  /** The folder whose settings and registries hold for a file: the nearest one above with `.kehoach.json` or `.kehoach`. */
  rootOf(path: string): Promise<string | null>;
  /** Runs the language server on the standard streams; ends when the client is gone. */
  serve(): Promise<void>;
  /** Whether a person watches the error stream, so that progress is worth showing. */
  readonly interactive: boolean;

  /** Checks many plans on other threads; absent where there are none. */
  readonly threads?: (
    uris: readonly string[],
    options: CheckOptions,
    done: (index: number, file: CheckedFile) => Promise<void>,
  ) => Promise<void>;
  /** Small texts by name that may be lost at any time. */
  readonly cache: {
    /** Changes with every build of the program. */
    readonly program: string;
    read(name: string): Promise<string | null>;
    write(name: string, text: string): Promise<void>;
  };
}
