import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface FoundRegex {
  readonly regex: RegExp;
  readonly place: string;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => join(folder, it));

/** Every regular expression that is written out in the sources. */
export function regexLiterals(folders: readonly string[]): FoundRegex[] {
  const found: FoundRegex[] = [];
  for (const path of folders.flatMap(sources)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({
          regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
          place: `${path}:${line + 1}`,
        });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return found;
}

/** What is repeated to make an expression work: the letters it names, and those of every kind. */
export function pumpsOf({ source }: RegExp): string[] {
  const named = source.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\\[\](){}?*+|^$]/gu) ?? [];
  const kinds = [
    'a',
    'A',
    'đ',
    'Đ',
    'ế',
    '1',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '.',
    ',',
    ';',
    ':',
    '-',
    '/',
    '(',
    '"',
    '=',
  ];
  const pairs = ['a ', ' a', '1.', '1/', 'a-', 'A.', '1 ', ', ', 'a, ', '\n ', '((', '. '];
  return [...new Set([...named.slice(0, 30), ...kinds, ...pairs])];
}
