import type { Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import { skipSpaces, spacesBefore, type Span, type TextEdit } from '../../grammar/text';

/**
 * The edits that lay a plan out: units at the margin, fields under them by two spaces, continued lines by two
 * more, one space behind a keyword's colon, no spaces at the end of a line. Only white space changes, so the plan
 * means and prints the same; the keyword typed and the breaks of lines stay. Spans are of the file.
 *
 * @param within only lines that touch this span are laid out; the whole file when absent
 */
export function formatPlan(tree: PlanTree, within?: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const unit of tree.units) {
    const end = start + unit.text.length;
    if (!within || (start <= within.end && within.start <= end)) {
      for (const edit of formatUnit(unit)) {
        const span = { start: edit.span.start + start, end: edit.span.end + start };
        if (!within || (span.start <= within.end && within.start <= span.end))
          edits.push({ span, newText: edit.newText });
      }
    }
    start = end;
  }
  return edits;
}

function formatUnit(unit: Unit): TextEdit[] {
  const edits: TextEdit[] = [];
  const heads = new Map<number, { indent: string; spaces: Span }>();
  const entries = unit.head ? [unit.head, ...unit.fields] : unit.fields;
  for (const entry of entries) {
    heads.set(entry.keywordSpan.start, {
      indent: entry === unit.head ? '' : '  ',
      spaces: { start: endOfHead(unit.text, entry.headSpan), end: skipSpaces(unit.text, entry.headSpan.end) },
    });
  }
  let under = unit.kind === 'paragraph' || unit.kind === 'preamble' ? '' : '  ';
  for (const line of linesOf(unit.text)) {
    const first = skipSpaces(unit.text, line.start);
    const last = spacesBefore(unit.text, line.start, line.end);
    if (first >= last) {
      // A line of nothing but spaces is an empty line.
      if (line.end > line.start) edits.push({ span: line, newText: '' });
      continue;
    }
    const head = heads.get(first);
    let indent = under;
    if (head) {
      indent = head.indent;
      under = `${head.indent}  `;
      const wanted = head.spaces.end >= last ? '' : ' ';
      const spaces = { start: head.spaces.start, end: Math.min(head.spaces.end, last) };
      if (wanted === ' ' && unit.text.slice(spaces.start, spaces.end) !== ' ')
        edits.push({ span: spaces, newText: ' ' });
    } else if (unit.text[first] === '#') indent = '';
    // A mark that some editors put before the text is kept: it belongs to the file, not to the line.
    const mark = unit.text.startsWith('\ufeff', line.start) ? 1 : 0;
    if (unit.text.slice(line.start + mark, first) !== indent)
      edits.push({ span: { start: line.start + mark, end: first }, newText: indent });
    if (last < line.end) edits.push({ span: { start: last, end: line.end }, newText: '' });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function* linesOf(text: string): Iterable<Span> {
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    yield { start, end };
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}

/** Behind the colon, where the head says it ends, without the spaces that a near miss counts as its own. */
function endOfHead(text: string, head: Span): number {
  return spacesBefore(text, head.start, head.end);
}
