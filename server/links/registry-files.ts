import { numberKey } from '../../grammar/citations';
import type { Span, TextEdit } from '../../grammar/text';

const jsonString = /"(?:[^"\\\r\n]|\\.)*"/g;

/**
 * Where a registry file has a document: the text of its number, without quotes. A number that stands in another
 * field (what replaces what) counts only when there is no other. Null when there is none.
 */
export function entryIn(text: string, key: string): Span | null {
  let other: Span | null = null;
  let before = '';
  for (const match of text.matchAll(jsonString)) {
    const value = stringOf(match[0]) ?? '';
    const isNumber = before === 'number';
    before = value;
    if (!/[0-9]/.test(value) || value.length > LONGEST_NUMBER || numberKey(value) !== key) continue;
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    if (isNumber) return span;
    other ??= span;
  }
  return other;
}

const LONGEST_NUMBER = 80;

/** A file or folder that gets another address. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep the paths under `registries` in a settings file true when files are moved. Paths are relative
 * to the folder; a file that is moved out of it cannot be named any more, so its path stays and is reported.
 */
export function movedRegistries(text: string, folder: string, moves: readonly MovedFile[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  for (const span of registryPaths(text)) {
    const path = stringOf(text.slice(span.start, span.end));
    const uri = path === null ? null : addressOf(path, base);
    if (uri === null) continue;
    const moved = moves.reduce((now, move) => movedTo(now, move), uri);
    if (moved === uri || !moved.startsWith(base)) continue;
    edits.push({ span, newText: JSON.stringify(decodeURIComponent(moved.slice(base.length))) });
  }
  return edits;
}

/** The strings of the list under `registries`, quotes included. */
function registryPaths(text: string): Span[] {
  const key = /"registries"\s{0,100}:\s{0,100}\[/.exec(text);
  if (!key) return [];
  let at = key.index + key[0].length;
  const spans: Span[] = [];
  for (const match of text.slice(at).matchAll(jsonString)) {
    const start = key.index + key[0].length + match.index;
    // The list ends before the next string.
    if (text.slice(at, start).includes(']')) break;
    at = start + match[0].length;
    spans.push({ start, end: at });
  }
  return spans;
}

function movedTo(uri: string, { from, to }: MovedFile): string {
  if (sameAddress(uri, from)) return to;
  const folder = from.endsWith('/') ? from : `${from}/`;
  return sameAddress(uri.slice(0, folder.length), folder)
    ? `${to.replace(/\/$/, '')}/${uri.slice(folder.length)}`
    : uri;
}

/** Editors escape more letters in an address than needed. */
const sameAddress = (a: string, b: string): boolean => a === b || plainAddress(a) === plainAddress(b);

function plainAddress(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function addressOf(path: string, base: string): string | null {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.length === 0 ? null : base + parts.join('/');
}

function stringOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
