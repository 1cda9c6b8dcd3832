import { mulberry } from '../../support/random';

/** A way in which a text comes to be broken; gives the lines that stand for one line of the clean text. */
export interface Damage {
  readonly id: string;
  readonly title: string;
  readonly apply: (line: string, random: () => number) => readonly string[];
}

const colon = /^(\s*\p{L}[^:]{1,40}):/u;

/** Not text in any language; some of it looks like keywords, numbers and marks. */
function garbage(random: () => number): string {
  let line = '';
  for (let length = 20 + Math.floor(random() * 60); length > 0; length--)
    line += String.fromCharCode(0x21 + Math.floor(random() * 0x1ee));
  return line;
}

export const damages: readonly Damage[] = [
  {
    id: 'colons',
    title: 'mất dấu hai chấm sau một phần ba từ khóa',
    apply: (line, random) => [random() < 1 / 3 ? line.replace(colon, '$1') : line],
  },
  {
    id: 'all-colons',
    title: 'mất mọi dấu hai chấm',
    apply: (line) => [line.replace(colon, '$1')],
  },
  {
    id: 'accents',
    title: 'từ khóa gõ không dấu',
    apply: (line) => [
      line.replace(colon, (head) =>
        head
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/gi, 'd'),
      ),
    ],
  },
  {
    id: 'deleted',
    title: 'xóa một phần ba số dòng',
    apply: (line, random) => (random() < 1 / 3 ? [] : [line]),
  },
  {
    id: 'garbage',
    title: 'một phần ba số dòng là ký tự vô nghĩa',
    apply: (line, random) => [random() < 1 / 3 ? garbage(random) : line],
  },
  { id: 'all-garbage', title: 'cả tệp là ký tự vô nghĩa', apply: (_line, random) => [garbage(random)] },
];

/** The text broken in one way; the same call gives the same text. */
export function broken(text: string, damage: Damage): string {
  const random = mulberry(7);
  return text
    .split('\n')
    .flatMap((line) => damage.apply(line, random))
    .join('\n');
}
