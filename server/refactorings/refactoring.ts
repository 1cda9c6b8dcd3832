import type { Message, Span, TextEdit } from '../../grammar/text';
import type { PlanView } from '../elements';

/** One way to change the plan that an editor offers at a place. */
export interface Offer {
  readonly title: Message;
  /** Tells the offers of one refactoring apart; given back when the edits are asked for. */
  readonly choice: string;
}

/**
 * A change of the plan that keeps what it says, or says it in another way that the user asked for. What can be
 * offered is found quickly; the edits are worked out for the one that was chosen.
 */
export interface Refactoring {
  readonly id: string;
  /** As the protocol sorts refactorings (LSP 3.17, CodeActionKind). */
  readonly kind: 'rewrite' | 'move' | 'extract' | 'inline';
  /** @param selection of the file; empty for a caret */
  readonly offer: (view: PlanView, selection: Span) => readonly Offer[];
  /** The edits of a choice, with spans of the file; null when the text does not allow it any more. */
  readonly edits: (view: PlanView, selection: Span, choice: string) => readonly TextEdit[] | null;
}
