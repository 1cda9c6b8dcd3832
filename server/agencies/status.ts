import type { Agency, AgencyData, Successor } from './shape';

export interface AgencyStatus {
  readonly state: 'valid' | 'notYet' | 'ended';
  /** The day from which it is so: the first day of what is to come, the first day without what has ended. */
  readonly since: string | null;
  /** The last day on which it is so, when it is for a time only. */
  readonly until: string | null;
  readonly basis: string | null;
  /** Those that took over, by `main` first; empty unless it has ended. */
  readonly successors: readonly Successor[];
  /** Whether the days are read in a source; what is not certain may give a hint at most. */
  readonly isCertain: boolean;
  /** Why a day is not sure, or differs from place to place. */
  readonly note: string | null;
}

/**
 * Whether a body is there on a day (ISO date), with what became of it.
 * @param place the province, whose dates may differ from the usual ones
 */
export function statusOn(agency: Agency, isoDate: string, place?: string): AgencyStatus {
  const exception = agency.placeExceptions?.find((it) => it.place === place);
  const validFrom = exception?.validFrom ?? agency.validFrom;
  const validTo = exception?.validTo ?? agency.validTo;
  const all = successorsOf(agency, exception?.successor);
  const isCertain =
    agency.certainty === 'verified' && (agency.dateNote === undefined || exception !== undefined);
  const note = exception?.note ?? agency.dateNote ?? null;
  const state = (it: Partial<AgencyStatus> & Pick<AgencyStatus, 'state'>): AgencyStatus => ({
    ...{ since: null, until: null, basis: null, successors: [], isCertain, note },
    ...it,
  });
  if (validFrom !== null && isoDate < validFrom) return state({ state: 'notYet', since: validFrom });
  if (validTo !== null && isoDate > validTo)
    return state({
      state: 'ended',
      since: nextDay(validTo),
      basis: all[0]?.basis ?? null,
      successors: all,
    });
  const gap = agency.gaps?.find((it) => it.from <= isoDate && isoDate <= it.to);
  if (gap)
    return state({
      state: 'ended',
      since: gap.from,
      until: gap.to,
      basis: gap.basis,
      successors: [{ id: gap.insteadId, role: 'main', since: gap.from, basis: gap.basis }],
    });
  return state({ state: 'valid', since: validFrom });
}

function successorsOf(agency: Agency, instead: string | undefined): readonly Successor[] {
  const known = agency.successors ?? [];
  if (instead !== undefined) {
    const first = known.find((it) => it.role === 'main') ?? known[0];
    const main: Successor = {
      id: instead,
      role: 'main',
      since: first?.since ?? null,
      basis: first?.basis ?? 'nghị quyết của HĐND nơi đó',
    };
    return [main, ...known.filter((it) => it.role === 'part')];
  }
  return [...known].sort((a, b) => (a.role === b.role ? 0 : a.role === 'main' ? -1 : 1));
}

/** A kind of unit in the wording that was not there on the day (`thị trấn` after June 2025), or null. */
export interface WordingStatus {
  readonly term: string;
  readonly state: 'notYet' | 'ended';
  readonly since: string;
  readonly replaceWith: string | null;
  readonly basis: string;
}

/** What in the wording of a name is not of that day, though the body itself may be. */
export function wordingOn(surface: string, isoDate: string, data: AgencyData): WordingStatus[] {
  const key = ` ${surface
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found: WordingStatus[] = [];
  for (const { term, validFrom, validTo, replaceWith, basis } of data.unitTerms) {
    if (!key.includes(` ${term} `)) continue;
    const common = { term, replaceWith: replaceWith ?? null, basis };
    if (validTo !== undefined && isoDate > validTo)
      found.push({ ...common, state: 'ended', since: nextDay(validTo) });
    else if (validFrom !== undefined && isoDate < validFrom)
      found.push({ ...common, state: 'notYet', since: validFrom });
  }
  return found.filter((it) => !found.some((other) => other !== it && other.term.endsWith(` ${it.term}`)));
}

/** The day after an ISO date. */
export function nextDay(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
