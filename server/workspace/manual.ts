import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The addresses of the manual pages of the rules, which are shipped beside the program and need no network.
 *
 * @param program the file that runs, in `dist` of the installed folder, or a link to it, as npm puts on the path
 */
export function manualBeside(program: string | undefined): (code: string) => string | null {
  let pages: ReadonlyMap<string, string> | null = null;
  return (code) => {
    pages ??= program === undefined ? new Map() : pagesOf(program);
    return pages.get(code) ?? null;
  };
}

function pagesOf(program: string): Map<string, string> {
  try {
    const folder = join(dirname(realpathSync(program)), '..', 'docs', 'quy-tac');
    const names = readdirSync(folder).filter((it) => it.endsWith('.md'));
    return new Map(
      names.map((it) => [it.slice(0, -'.md'.length), pathToFileURL(join(folder, it)).toString()]),
    );
  } catch {
    return new Map();
  }
}
