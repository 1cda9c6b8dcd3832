import type { Message } from '../../text';
import type { Comparator, TargetType } from '../types';

/** What an example must read as; fields left out are not compared. */
export interface TargetExpectation {
  readonly type?: TargetType;
  readonly comparator?: Comparator;
  readonly value?: number | string | null;
  readonly upper?: number;
  readonly unit?: string | null;
  readonly of?: number;
  readonly byYear?: number | null;
  readonly years?: readonly number[];
  readonly per?: string | null;
  readonly group?: string;
  readonly role?: 'goal' | 'baseline';
  readonly subject?: string | null;
  readonly baselineYear?: number;
  readonly consistent?: boolean | null;
}

export interface TargetExample {
  readonly text: string;
  /** In order; empty for a text that holds no target. */
  readonly reads: readonly TargetExpectation[];
}

/** A family of targets: its words, what it means, and examples that the tests run and the reference prints. */
export interface TargetForm {
  readonly kind: string;
  readonly title: Message;
  readonly description: Message;
  /** Words and signs that make the form, in NFC and lower case. */
  readonly words: readonly string[];
  readonly examples: readonly TargetExample[];
}
