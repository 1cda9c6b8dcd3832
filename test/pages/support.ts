import { PlanTree } from '../../grammar/parser';
import { readPlan } from '../../server/plan';
import { changesOf, pageOf, type Page, type Placer, type SentPage } from '../../server/pages';
import type { ListChange, SheetChange } from '../../server/protocol';

/** A file with its page, that can be typed in. */
export class Typist {
  readonly tree: PlanTree;

  constructor(text: string) {
    this.tree = PlanTree.parse(text);
  }

  get page(): Page {
    return pageOf(readPlan(this.tree.units));
  }

  get placer(): Placer {
    return { lineOf: (unit) => this.tree.lineOf(unit), lineCount: this.tree.lineCount };
  }

  /** Puts `by` in the place of the first occurrence of `words`. */
  replace(words: string, by: string): void {
    const start = this.tree.text.indexOf(words);
    if (start < 0) throw new Error(`«${words}» is not in the text`);
    this.tree.edit({ start, end: start + words.length }, by);
  }

  send(before: SentPage | null): { sent: SentPage; sheets: SheetChange[] } {
    return changesOf(before, this.page, this.placer);
  }
}

interface Shown {
  id: string;
  html: string;
  line: number;
  lines: number;
}

/** What a client shows: it knows nothing but the changes it was sent. */
export class Shower {
  private lists = new Map<string, Shown[]>();

  take(sheets: readonly SheetChange[]): void {
    const lists = new Map<string, Shown[]>();
    for (const sheet of sheets) {
      const keys: [string, ListChange | null][] = [
        [`${sheet.id} flow`, sheet.flow],
        [`${sheet.id} rows`, sheet.table?.rows ?? null],
      ];
      for (const [key, change] of keys) lists.set(key, apply(this.lists.get(key) ?? [], change));
    }
    this.lists = lists;
  }

  /** Every block: where it stands, its lines and its HTML. */
  get blocks(): string[] {
    return [...this.lists].flatMap(([key, list]) =>
      list.map((it) => `${key} ${it.line}+${it.lines}: ${it.html}`),
    );
  }

  get ids(): string[] {
    return [...this.lists.values()].flatMap((list) => list.map((it) => it.id));
  }
}

function apply(list: readonly Shown[], change: ListChange | null): Shown[] {
  if (!change) return [...list];
  const behind = list
    .slice(change.at + change.remove)
    .map((it) => ({ ...it, line: it.line < 0 ? it.line : it.line + change.shift }));
  const result = [...list.slice(0, change.at), ...change.insert, ...behind].map((it) => ({ ...it }));
  for (const [at, line, lines] of change.moved) Object.assign(result[at]!, { line, lines });
  for (const [at, html] of change.redrawn) Object.assign(result[at]!, { html });
  return result;
}
