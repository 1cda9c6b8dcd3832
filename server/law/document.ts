/**
 * How sure a record is. `verified`: read in a source; `known`: without one; `unsure`: doubtful; `identity`: number,
 * date and title are known, its status is not.
 */
export type Certainty = 'verified' | 'known' | 'unsure' | 'identity';

export type LawField =
  'number' | 'title' | 'issued' | 'effective' | 'expired' | 'replacedBy' | 'amends' | 'amendedBy';

/** A document of a registry. Dates are ISO; null means not known, never "no". */
export interface LawDocument {
  /** Số, ký hiệu as it should be written. */
  readonly number: string;
  /** Equal for all ways to write the number. */
  readonly key: string;
  /** "Nghị định". */
  readonly type: string;
  /** "Chính phủ"; several are separated by `; `. Empty when not known. */
  readonly issuer: string;
  readonly title: string;
  readonly issued: string | null;
  /** First day in force. */
  readonly effective: string | null;
  /** First day out of force. */
  readonly expired: string | null;
  /** Numbers. */
  readonly replacedBy: readonly string[];
  readonly amends: readonly string[];
  readonly amendedBy: readonly string[];
  /** Names by which it is cited without a number. */
  readonly aliases: readonly string[];
  readonly certainty: Certainty;
  /** Fields read in a source; of a document of the workspace, all that it gives. */
  readonly verified: readonly LawField[];
  readonly note: string | null;
  readonly sources: readonly string[];
  /** The workspace file it comes from; null when built in. */
  readonly origin: string | null;
}

/** Whether what a document says in a field may give more than a hint. */
export const isCertain = (document: LawDocument, field: LawField): boolean =>
  document.certainty !== 'unsure' && (document.certainty === 'identity' || document.verified.includes(field));
