import { spellingKey, type Span } from '../../grammar/text';
import type { TaskLevel } from '../plan';

/** A row that a text names: `nhiệm vụ 9`, `hoạt động 2.1 Phần III`. */
export interface TaskReference {
  readonly level: TaskLevel;
  /** As written: `9`, `2.1`, `IV`. */
  readonly number: string;
  /** Of the number, relative to the text read. */
  readonly span: Span;
  /** The ordinal of the section named behind it, when one is. */
  readonly section: string | null;
}

const word =
  /(mục tiêu|nhiệm vụ|hoạt động)|(phần)|([0-9]{1,6}(?:\.[0-9]{1,3}){0,3}[a-zđ]?|[IVXLC]{1,7})(?![\p{L}0-9])|([\p{L}]+)|([.])/giu;

const levels: Readonly<Record<string, TaskLevel>> = {
  'mục tiêu': 'objective',
  'nhiệm vụ': 'task',
  'hoạt động': 'activity',
};

/** Words that may stand between the numbers of one list. */
const joining: ReadonlySet<string> = new Set(['và', 'đến', 'số', 'các', 'thuộc', 'của', 'tại', 'ở', 'hoặc']);

/**
 * The rows that a text names, in order. Numbers count behind the word for a level, and by themselves where the
 * text is nothing but numbers (`9, 10`).
 *
 * @param text clean text (see `cleanValue`)
 */
export function readTaskReferences(text: string): TaskReference[] {
  const references: { level: TaskLevel; number: string; span: Span; section: string | null }[] = [];
  let level: TaskLevel | null = /^[0-9IVXLC.,;\s-]+$/.test(text) ? 'task' : null;
  let awaitsSection = false;
  let group = 0;
  for (const match of text.matchAll(word)) {
    const [found, levelWord, section, number, other] = match;
    if (levelWord !== undefined) {
      level = levels[spellingKey(levelWord)] ?? 'task';
      group = references.length;
      awaitsSection = false;
    } else if (section !== undefined) awaitsSection = references.length > group;
    else if (number !== undefined) {
      if (awaitsSection) {
        for (let at = group; at < references.length; at++) references[at]!.section = number;
        group = references.length;
        awaitsSection = false;
        level = null;
      } else if (level !== null) {
        references.push({
          level,
          number,
          span: { start: match.index, end: match.index + number.length },
          section: null,
        });
      }
    } else if (other !== undefined && !joining.has(spellingKey(found))) {
      level = null;
      awaitsSection = false;
    }
  }
  return references;
}
