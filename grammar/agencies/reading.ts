import type { Problem, Span } from '../text';
import type { AgencyKind } from './lexicon';
import type { MarkKind } from './list-token';

/**
 * How a part was understood.
 * - `exact`: a full name; capitals and tone placement aside
 * - `alias`: another accepted writing, or a usual form of one (`UBND các huyện, thành phố`)
 * - `elided`: its head stands in the part before (`UBND cấp huyện, cấp xã`)
 * - `headCoord`: its level stands in the part behind (`HĐND, UBND cấp huyện`)
 * - `factored`: its head is shared by a list (`các Sở: Tư pháp, Tài chính`)
 * - `tailShared`: understood alone, though the end of the next part may limit it too (`MTTQ và đoàn thể các cấp`)
 * - `typo`: understood in spite of slips in spaces, punctuation, capitals or tone marks
 * - `role`: a body by what it does; the plan must say who that is
 * - `structural`: has the shape of a name, unknown to the lexicon
 * - `none`: not understood
 */
export type AgencyResolution =
  | 'exact'
  | 'alias'
  | 'elided'
  | 'headCoord'
  | 'factored'
  | 'tailShared'
  | 'typo'
  | 'role'
  | 'structural'
  | 'none';

export interface SpannedText {
  readonly text: string;
  readonly span: Span;
}

/** One owner of the list. Texts are in NFC with single spaces; spans are relative to the string that was read. */
export interface AgencyPart {
  /** The name as typed, without what limits it, its notes and its condition. */
  readonly span: Span;
  readonly surface: string;
  readonly kind: AgencyKind | 'unknown';
  /** The surface with what was left out: `cấp xã` is `UBND cấp xã`. */
  readonly expanded: string;
  readonly resolution: AgencyResolution;
  /** From the lexicon; null when it does not know the name. */
  readonly id: string | null;
  /** The full name that the lexicon gives it. */
  readonly name: string | null;
  /** All identities, when the words alone do not decide; the date or the province may. */
  readonly alternatives: readonly string[];
  /** The identity of the agency it stands for by the plan's own definition. */
  readonly standsFor: string | null;
  /** Words behind the name that limit it: `nơi có dự án`. */
  readonly qualifier: SpannedText | null;
  /** Without its brackets. */
  readonly note: SpannedText | null;
  /** What it is responsible for, behind a colon: `đối với …`. */
  readonly condition: SpannedText | null;
}

export type SeparatorKind = Exclude<MarkKind, 'missing'> | 'sharedHead' | 'missing';

/** All that stands between two parts, white space and a shared head (`, các Sở: `) included. */
export interface AgencySeparator {
  readonly kind: SeparatorKind;
  readonly span: Span;
  readonly text: string;
}

export interface AgencyListReading {
  readonly parts: readonly AgencyPart[];
  /** Between the parts: one fewer than parts. */
  readonly separators: readonly AgencySeparator[];
  /** What stands before the first part: a bullet, a label, a shared head. */
  readonly lead: SpannedText | null;
  /** What stands behind the last part: a full stop, a separator too many. */
  readonly trail: SpannedText | null;
  /** The head that a next item would share (`Sở` at the end of `các Sở: Tư pháp, `); null when none. */
  readonly openHead: string | null;
  readonly problems: readonly Problem[];
}
