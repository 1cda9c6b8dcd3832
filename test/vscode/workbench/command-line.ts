/** The part of VS Code's command line that the test runner uses; all paths absolute. */
export interface CommandLine {
  readonly folder: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

/** Reads `--name=value` words and the folder; other switches concern only a desktop. Throws when one is missing. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const valueOf = (name: string): string => {
    const word = words.find((it) => it.startsWith(`--${name}=`));
    if (word === undefined) throw new Error(`--${name}=… is missing`);
    return word.slice(name.length + 3);
  };
  const folder = words.find((it) => !it.startsWith('-'));
  if (folder === undefined) throw new Error('the folder to open is missing');
  return {
    folder,
    extensionDevelopmentPath: valueOf('extensionDevelopmentPath'),
    extensionTestsPath: valueOf('extensionTestsPath'),
    userDataDir: valueOf('user-data-dir'),
    extensionsDir: valueOf('extensions-dir'),
  };
}
