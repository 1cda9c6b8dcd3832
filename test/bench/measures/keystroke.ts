import { TextDocument } from 'vscode-languageserver-textdocument';
import { PlanTree, type TreeChange } from '../../../grammar/parser';
import { editKinds, typing, undoing, type Edit, type EditKind } from '../content/edits';
import { planText } from '../content/plan-text';
import { readAll } from '../content/read-all';
import { statsOf, tidy, timed } from '../harness';
import type { Measure, Table, Verdict } from '../measure';
import { count, timeCells, timeColumns } from '../report';

const WARM_UP = 200;
const EDITS = 2000;
const PEER_EDITS = 300;

interface Typed {
  readonly times: readonly number[];
  readonly mostLines: number;
}

/** Types all over the file and takes each edit back; the times of the edits, in milliseconds. */
function typeInto(
  tree: PlanTree,
  kind: EditKind,
  edits: number,
  apply: (edit: Edit) => TreeChange | null,
): Typed {
  const times: number[] = [];
  let mostLines = 0;
  let done = 0;
  tidy();
  for (const edit of typing(tree, kind, 11)) {
    for (const step of [edit, undoing(edit)]) {
      let change: TreeChange | null = null;
      const time = timed(() => (change = apply(step)));
      if (done++ >= WARM_UP) times.push(time);
      mostLines = Math.max(mostLines, (change as TreeChange | null)?.linesRead ?? 0);
    }
    if (times.length >= edits) break;
  }
  return { times, mostLines };
}

/** The edit, and everything that is asked of the units it made anew. */
function editAndRead(tree: PlanTree, { start, end, text }: Edit): TreeChange {
  const change = tree.edit({ start, end }, text);
  for (const unit of change.added) {
    for (const field of unit.fields) field.value.text.charCodeAt(0);
    unit.problems.length.toFixed();
  }
  return change;
}

/** What a server does that keeps its text in the usual document: takes the edit and reads the line it is on. */
class UsualDocument {
  private version = 1;
  private readonly document: TextDocument;

  constructor(text: string) {
    this.document = TextDocument.create('file:///a.kehoach', 'kehoach', 1, text);
  }

  apply({ start, end, text }: Edit): void {
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    TextDocument.update(this.document, [{ range, text }], ++this.version);
    const { line } = range.start;
    this.document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  }

  get text(): string {
    return this.document.getText();
  }
}

export const keystroke: Measure = {
  id: 'keystroke',
  title: 'Một lần gõ phím',
  about: [
    'Gõ ở những chỗ ngẫu nhiên trong tệp rồi gõ lại như cũ. «Cây» nhận thay đổi, đọc lại phần quanh chỗ gõ và đọc hết',
    'các mục mới. So với `TextDocument.update` của vscode-languageserver-textdocument, chỉ giữ chữ, và với cách làm thường',
    'thấy là giữ chữ bằng nó rồi đọc lại cả tệp. «Dòng đọc lại» là số dòng nhiều nhất mà một lần gõ phải đọc.',
  ].join('\n'),
  async run({ sizes }) {
    const tables: Table[] = [];
    const verdicts: Verdict[] = [];
    for (const lines of sizes) {
      const text = planText({ seed: 1, lines });
      const tree = PlanTree.parse(text);
      const rows: string[][] = [];
      let letter = statsOf([]);
      for (const kind of editKinds) {
        const { times, mostLines } = typeInto(tree, kind, EDITS, (edit) => editAndRead(tree, edit));
        if (kind.id === 'letter') letter = statsOf(times);
        rows.push([`cây: ${kind.title}`, ...timeCells(statsOf(times)), count(mostLines)]);
      }
      if (tree.text !== text) throw new Error('the edits were not all taken back');
      const [oneLetter] = editKinds as readonly [EditKind];
      const usual = new UsualDocument(text);
      const kept = typeInto(tree, oneLetter, PEER_EDITS, (edit) => (usual.apply(edit), null));
      rows.push([`TextDocument.update: ${oneLetter.title}`, ...timeCells(statsOf(kept.times)), '–']);
      const rereads = lines < 100_000 ? PEER_EDITS : 10;
      const whole = typeInto(tree, oneLetter, rereads, (edit) => {
        usual.apply(edit);
        readAll(PlanTree.parse(usual.text));
        return null;
      });
      rows.push(['TextDocument.update, đọc lại cả tệp', ...timeCells(statsOf(whole.times)), count(lines)]);
      tables.push({ caption: `${count(lines)} dòng`, columns: ['', ...timeColumns, 'dòng đọc lại'], rows });
      verdicts.push(
        { what: `${count(lines)} dòng: gõ một chữ, p95`, value: letter.p95, unit: 'ms', atMost: 1 },
        {
          what: `${count(lines)} dòng: nhanh gấp mấy lần riêng việc giữ chữ của TextDocument.update (p50)`,
          value: statsOf(kept.times).p50 / letter.p50,
          unit: '×',
        },
      );
    }
    return { tables, verdicts };
  },
};
