import type { Message, Span } from '../../grammar/text';
import { printedDate } from '../plan';

/** What is shown beside a place. */
export interface Hover {
  /** Markdown. */
  readonly markdown: string;
  /** Of the file. */
  readonly span: Span;
}

export type Language = keyof Message;

/** Chooses between the two languages of the product. */
export type Say = (vi: string, en: string) => string;

export const sayIn =
  (language: Language): Say =>
  (vi, en) =>
    language === 'vi' ? vi : en;

/** Text of the user that must show as it is. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');

/** Text of the user, not longer than a line or two. */
export const clipped = (text: string, length = 160): string =>
  plain(text.length > length ? `${text.slice(0, length).trimEnd()}…` : text);

/** A day as officers write it, or as English readers do. */
export const dayIn = (iso: string, say: Say): string => say(printedDate(iso), iso);

export const bullets = (lines: readonly (string | null)[]): string =>
  lines
    .filter((it) => it !== null)
    .map((it) => `- ${it}`)
    .join('\n');

/** Days from one ISO day to another; below zero when that is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
