import type { CellProposalsResult } from '../../server/protocol';

type Proposal = CellProposalsResult['proposals'][number];

export interface CellInputEnds {
  /** Asks for proposals for what stands in the cell and where the caret is. */
  ask(text: string, offset: number): void;
  /** The new text, or null when the user gave up. */
  done(text: string | null): void;
}

/** The box in which a cell is typed, with its list of proposals (WAI-ARIA combobox pattern). */
export class CellInput {
  private readonly box = document.createElement('textarea');
  private readonly list = document.createElement('ul');
  private proposals: readonly Proposal[] = [];
  private chosen = -1;
  private isDone = false;

  constructor(
    cell: HTMLElement,
    text: string,
    private readonly ends: CellInputEnds,
  ) {
    const { box, list } = this;
    box.value = text;
    box.rows = Math.max(2, text.split('\n').length + 1);
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-controls', 'proposals');
    box.setAttribute('aria-autocomplete', 'list');
    list.id = 'proposals';
    list.setAttribute('role', 'listbox');
    cell.replaceChildren(box, list);
    this.offer([]);
    box.focus();
    box.select();
    box.addEventListener('input', () => this.ask());
    box.addEventListener('blur', () => this.end(box.value));
    box.addEventListener('keydown', (event) => this.press(event));
    // Not click: the box would lose the focus first.
    list.addEventListener('mousedown', (event) => {
      const at = [...list.children].indexOf((event.target as Element).closest('li')!);
      if (at >= 0) this.take(at);
      event.preventDefault();
    });
    this.ask();
  }

  offer(proposals: readonly Proposal[]): void {
    this.proposals = proposals;
    this.chosen = -1;
    this.list.replaceChildren(
      ...proposals.map(({ label, detail }, at) => {
        const item = document.createElement('li');
        item.id = `proposal-${at}`;
        item.setAttribute('role', 'option');
        const more = document.createElement('small');
        more.textContent = detail;
        item.append(label, more);
        return item;
      }),
    );
    this.list.hidden = proposals.length === 0;
    this.box.setAttribute('aria-expanded', String(proposals.length > 0));
    this.box.removeAttribute('aria-activedescendant');
  }

  private ask(): void {
    this.ends.ask(this.box.value, this.box.selectionEnd);
  }

  private press(event: KeyboardEvent): void {
    // An input method is at work: its keys are its own.
    if (event.isComposing) return;
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && this.proposals.length > 0)
      this.choose(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && event.altKey)
      this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
    else if (key === 'Enter' && this.chosen >= 0) this.take(this.chosen);
    else if (key === 'Enter' || key === 'Tab') this.end(this.box.value);
    else if (key === 'Escape' && this.proposals.length > 0) this.offer([]);
    else if (key === 'Escape') this.end(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(step: number): void {
    const { length } = this.proposals;
    this.chosen = (this.chosen + step + length + (this.chosen < 0 && step < 0 ? 1 : 0)) % length;
    [...this.list.children].forEach((it, at) => it.setAttribute('aria-selected', String(at === this.chosen)));
    this.box.setAttribute('aria-activedescendant', `proposal-${this.chosen}`);
    this.list.children[this.chosen]?.scrollIntoView({ block: 'nearest' });
  }

  private take(at: number): void {
    const { text, caret } = this.proposals[at]!;
    this.box.value = text;
    this.box.setSelectionRange(caret, caret);
    this.offer([]);
  }

  private end(text: string | null): void {
    if (this.isDone) return;
    this.isDone = true;
    this.ends.done(text);
  }
}
