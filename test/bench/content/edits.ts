import type { PlanTree } from '../../../grammar/parser';
import { mulberry } from '../../support/random';

/** A replacement of text: offsets of the file, in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an officer does to a file, one small step at a time. */
export interface EditKind {
  readonly id: string;
  readonly title: string;
  /** What is typed, and whether it goes to the end of the line instead of to its middle. */
  readonly text: string;
  readonly atLineEnd: boolean;
}

export const editKinds: readonly EditKind[] = [
  { id: 'letter', title: 'gõ một chữ', text: 'a', atLineEnd: false },
  { id: 'line', title: 'xuống dòng', text: '\n', atLineEnd: false },
  { id: 'field', title: 'thêm một dòng «Phối hợp:»', text: '\n  Phối hợp: Sở Tài chính', atLineEnd: true },
  {
    id: 'task',
    title: 'thêm một nhiệm vụ',
    text: '\nNhiệm vụ: Kiểm tra\n  Chủ trì: Sở Y tế',
    atLineEnd: true,
  },
];

/** Places all over the file where something is typed; the same call gives the same places. */
export function* typing(tree: PlanTree, kind: EditKind, seed: number): Generator<Edit> {
  const random = mulberry(seed);
  for (;;) {
    const line = Math.floor(random() * tree.lineCount);
    const length = tree.textOfLines(line, line + 1).trimEnd().length;
    const character = kind.atLineEnd ? length : Math.floor((0.5 + random() / 2) * length);
    const start = tree.offsetAt({ line, character });
    yield { start, end: start, text: kind.text };
  }
}

/** The edit that takes another back. */
export const undoing = (edit: Edit): Edit => ({
  start: edit.start,
  end: edit.start + edit.text.length,
  text: '',
});
