import type { LawDocument } from './document';

/** What a document is on a day. */
export interface LawStatus {
  readonly kind: 'notYetIssued' | 'notYetInForce' | 'inForce' | 'expired' | 'replaced' | 'unknown';
  /** First day of this status, as far as known. */
  readonly since: string | null;
  /** First day out of force, when it is known and still to come. */
  readonly until: string | null;
  /** Documents that took its place; of one in force, those that will. */
  readonly replacedBy: readonly string[];
  /** Documents that changed it; a changed document is in force. */
  readonly amendedBy: readonly string[];
  /** False when what this rests on was not read in a source: no more than a hint may be made of it. */
  readonly certain: boolean;
}

/** What a document is on a day (ISO). `issuedOf` gives the issue date of a number, when it is known. */
export function statusOn(
  document: LawDocument,
  day: string,
  issuedOf: (number: string) => string | null = () => null,
): LawStatus {
  const { issued, effective, expired } = document;
  const sure = (field: 'issued' | 'effective' | 'expired'): boolean =>
    document.certainty !== 'unsure' && document.verified.includes(field);
  const amendedBy = document.amendedBy.filter((it) => (issuedOf(it) ?? '') <= day);
  const base = { replacedBy: document.replacedBy, amendedBy, until: null };
  if (issued !== null && day < issued)
    return { ...base, kind: 'notYetIssued', since: null, certain: sure('issued') };
  if (expired !== null && day >= expired) {
    const kind = document.replacedBy.length > 0 ? 'replaced' : 'expired';
    return { ...base, kind, since: expired, certain: sure('expired') };
  }
  if (effective !== null && day < effective)
    return { ...base, kind: 'notYetInForce', since: null, until: null, certain: sure('effective') };
  if (expired === null && document.replacedBy.some((it) => (issuedOf(it) ?? '9999') <= day))
    return { ...base, kind: 'replaced', since: null, certain: false };
  if (document.certainty === 'identity' || (effective === null && issued === null))
    return { ...base, kind: 'unknown', since: effective, certain: false };
  return {
    ...base,
    kind: 'inForce',
    since: effective,
    until: expired,
    certain: sure('expired') || expired === null,
  };
}
