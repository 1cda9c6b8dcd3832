import { fold } from '../../grammar/text';

/** Words that titles begin with or are held together by: they say nothing of what a document is about. */
const empty = new Set(
  (
    've viec quy dinh ban hanh phe duyet huong dan thi hanh thuc trien khai mot so dieu cua va cac cho tai trong theo ' +
    'luat nghi quyet thong tu chi bo phap lenh sua doi bo sung chi tiet bien duoc voi doi den nam giai doan de tren ' +
    'dia ban tinh nha nuoc noi dung cong tac tiep tuc tang cuong day manh nang cao hieu qua chat luong'
  ).split(' '),
);

/** What a title is about: its words folded, without the empty ones, years and abbreviations. */
export function contentWords(title: string): string[] {
  return title
    .split(/[^\p{L}\p{M}\p{N}/-]+/u)
    .filter((word) => !/^[A-ZĐ]{2,}$|\d/.test(word))
    .map(fold)
    .filter((word) => word.length > 1 && !empty.has(word));
}

/**
 * How much of the shorter title is in the other one, 0 to 1; null when one of them says too little to tell. A title
 * in running text may be cut short or go on behind its end, so only a great difference means something.
 */
export function likeness(a: string, b: string): number | null {
  const left = new Set(contentWords(a));
  const right = new Set(contentWords(b));
  if (left.size < 3 || right.size < 2) return null;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.min(left.size, right.size);
}
