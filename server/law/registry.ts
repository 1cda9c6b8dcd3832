import { numberKey, type Citation, type DocumentNumber } from '../../grammar/citations';
import { editDistance, squeeze } from '../../grammar/text';
import type { BuiltinLaw } from './builtin';
import type { LawDocument } from './document';
import { isNamed, longestName, namesOf } from './names';
import { placement, seriesKey, type Placement, type Point } from './series';
import { statusOn, type LawStatus } from './status';
import { likeness } from './title';

/** The registry of a workspace: what one of its files says. */
export interface WorkspaceRegistry {
  /** Where it was read; shown beside the document. */
  readonly source: string;
  readonly documents: readonly WorkspaceDocument[];
}

/** A document of a workspace file, and how new what it says is. */
export interface WorkspaceDocument extends LawDocument {
  /** ISO day; of two entries for one document the newer wins, then the one of the later file. */
  readonly updated: string | null;
}

export interface LawSources {
  readonly builtin: BuiltinLaw;
  readonly workspace: readonly WorkspaceRegistry[];
}

export type LookUp =
  | {
      readonly found: LawDocument;
      /** False when another document may have the same number: neither date nor a year says which is meant. */
      readonly exact: boolean;
    }
  | {
      readonly found: null;
      /** Documents with the same number and another date. */
      readonly sameNumber: readonly LawDocument[];
    };

/** With serial and day alike, this many letters of the codes may differ (`NQ-CP` for `NQ-UBTVQH15`). */
const LOOSE = 8;

/** Documents by number and date, by name and by place in their series. Nothing in it reads a file or a clock. */
export class LawRegistry {
  /** Issue date of the newest built-in document. */
  readonly knownTo: string;
  private readonly first = new Map<string, LawDocument[]>();
  private readonly all: () => ReadonlyMap<string, readonly LawDocument[]>;
  private readonly names: () => ReadonlyMap<string, readonly LawDocument[]>;
  private readonly series: () => ReadonlyMap<string, readonly Point[]>;
  private readonly byDay: () => ReadonlyMap<string, readonly LawDocument[]>;
  private readonly bySerial: () => ReadonlyMap<string, readonly LawDocument[]>;
  private readonly sorted: () => readonly { readonly text: string; readonly document: LawDocument }[];

  constructor({ builtin, workspace }: LawSources) {
    this.knownTo = builtin.knownTo;
    for (const document of newestFirst(workspace)) add(this.first, document);
    for (const document of builtin.documents) add(this.first, document);
    this.all = once(() => {
      const map = new Map([...this.first].map(([key, list]) => [key, [...list]]));
      for (const document of builtin.identities()) add(map, document);
      return map;
    });
    this.names = once(() => {
      const map = new Map<string, LawDocument[]>();
      for (const document of this.documents())
        for (const name of namesOf(document)) map.set(name, [...(map.get(name) ?? []), document]);
      return map;
    });
    this.series = once(() => seriesOf(this.documents()));
    this.byDay = once(() => grouped(this.documents(), (it) => it.issued));
    this.bySerial = once(() => grouped(this.documents(), (it) => it.key.slice(0, it.key.indexOf('/') + 1)));
    this.sorted = once(() =>
      [...this.documents()].map((document) => ({ text: typed(document.number), document })),
    );
  }

  /** Every document, those of the workspace first, then those with a status. */
  *documents(): Iterable<LawDocument> {
    for (const list of this.all().values()) yield* list;
  }

  /** Documents with a number, in whatever way it is written. */
  byKey(key: string): readonly LawDocument[] {
    return this.all().get(key) ?? [];
  }

  byNumber(number: string): readonly LawDocument[] {
    return this.byKey(numberKey(number));
  }

  /** The document that a citation with a number means. */
  lookUp(citation: Citation, day: string | null = null): LookUp {
    if (!citation.number) return { found: null, sameNumber: [] };
    const { key } = citation.number;
    // Most plans cite what is in the small part; the large one is read only when it is needed.
    const near = choose(citation, this.first.get(key) ?? [], day);
    if (near.found && near.exact) return near;
    return choose(citation, this.byKey(key), day);
  }

  /**
   * What a name means on a day: laws by their title, programmes by the names they are known under. Of several laws
   * of one name it is the one in force; `all` has the others too.
   */
  byName(
    name: string,
    day: string | null = null,
  ): { document: LawDocument; all: readonly LawDocument[] } | null {
    const all = longestName(name, this.names());
    if (!all) return null;
    const inForce =
      day === null ? undefined : all.filter((it) => this.mayApply(it, day)).sort(newestInForce)[0];
    return { document: inForce ?? [...all].sort(newestInForce)[0]!, all };
  }

  private mayApply(document: LawDocument, day: string): boolean {
    const { kind } = this.statusOn(document, day);
    return kind === 'inForce' || kind === 'unknown';
  }

  statusOn(document: LawDocument, day: string): LawStatus {
    return statusOn(document, day, (number) => this.byNumber(number)[0]?.issued ?? null);
  }

  /** Documents with a known last day that falls within a period, both days included. */
  expiresWithin(period: { readonly from: string; readonly to: string }): LawDocument[] {
    return [...this.documents()].filter(
      ({ expired }) => expired !== null && expired > period.from && expired <= period.to,
    );
  }

  /** Where a number stands among the known ones of its series; null when the series is not known. */
  placement(number: DocumentNumber, issued: string | null): Placement | null {
    const points = this.seriesPoints(number, issued);
    return number.serialValue === null ? null : placement(points, number.serialValue);
  }

  seriesPoints(number: DocumentNumber, issued: string | null): readonly Point[] {
    const key = seriesKey(number.normalised, issued);
    return key === null ? [] : (this.series().get(key) ?? []);
  }

  /**
   * Numbers that may have been meant, the likeliest first: the same serial and day in another year or series, one
   * letter or digit away, or longer by what was left out.
   */
  suggest(number: DocumentNumber, issued: string | null = null): LawDocument[] {
    const serial = `${number.key.split('/')[0]!}/`;
    const near = new Set([
      ...(this.bySerial().get(serial) ?? []),
      ...(issued === null ? [] : this.issuedOn(issued)),
    ]);
    const found: { document: LawDocument; distance: number }[] = [];
    for (const document of near) {
      if (document.key === number.key) continue;
      const both = issued !== null && document.issued === issued && document.key.startsWith(serial);
      const limit = both ? LOOSE : 1;
      const distance = editDistance(number.key, document.key, limit);
      const longer = both && document.key.startsWith(number.key);
      if (!longer && distance > limit) continue;
      found.push({ document, distance: distance - (both ? LOOSE : 0) - (longer ? 1 : 0) });
    }
    return found.sort((a, b) => a.distance - b.distance).map((it) => it.document);
  }

  /** Documents of one day. */
  issuedOn(day: string): readonly LawDocument[] {
    return this.byDay().get(day) ?? [];
  }

  /**
   * Documents whose number begins with what was typed (`30/20`, `76/nq`), at most 100: those in force on the day
   * first, then the newer ones.
   */
  completions(prefix: string, day: string | null = null): LawDocument[] {
    const wanted = typed(prefix);
    if (wanted === '') return [];
    return this.sorted()
      .filter((it) => it.text.startsWith(wanted) && it.document.title !== '')
      .map(({ document }) => ({ document, rank: this.rank(document, day) }))
      .sort((a, b) => a.rank - b.rank || (b.document.issued ?? '').localeCompare(a.document.issued ?? ''))
      .slice(0, 100)
      .map((it) => it.document);
  }

  private rank(document: LawDocument, day: string | null): number {
    if (day === null) return document.certainty === 'identity' ? 1 : 0;
    const { kind } = this.statusOn(document, day);
    if (kind === 'inForce') return 0;
    return kind === 'unknown' ? 1 : kind === 'notYetInForce' ? 2 : 3;
  }
}

export const createLawRegistry = (from: LawSources): LawRegistry => new LawRegistry(from);

/** A number as somebody types the beginning of it: folded, without spaces and leading zeros. */
const typed = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/Đ|Ð/g, 'D')
    .replace(/Ư/g, 'U')
    .replace(/^0+(?=\d)/, '');

function choose(citation: Citation, known: readonly LawDocument[], day: string | null): LookUp {
  const number = citation.number!;
  const candidates = known.filter((it) => sameSeries(citation, it) && samePlace(citation, it));
  if (candidates.length === 0) return { found: null, sameNumber: [] };
  const iso = citation.date?.iso ?? null;
  const exact = iso === null ? undefined : candidates.find((it) => it.issued === iso);
  if (exact) return { found: exact, exact: true };
  if (isUnique(number)) return { found: candidates[0]!, exact: true };
  if (iso === null || citation.dateInherited) {
    const year = citation.date?.year ?? null;
    const fitting = candidates.filter(
      (it) => year === null || it.issued === null || it.issued.startsWith(String(year)),
    );
    if (fitting.length === 0) return { found: null, sameNumber: candidates };
    return { found: mostLike(citation, fitting, day), exact: false };
  }
  const same = candidates.find((it) => it.issued !== null && sameCount(number, it.issued, iso));
  return same ? { found: same, exact: true } : { found: null, sameNumber: candidates };
}

/** A year inside the number makes it the only one; others start over each year, or each term of the Party. */
const isUnique = (number: DocumentNumber): boolean => number.year !== null || number.family === 'F4';

function sameCount(number: DocumentNumber, a: string, b: string): boolean {
  if (number.family !== 'F8') return a.slice(0, 4) === b.slice(0, 4);
  return partyTerm(a) === partyTerm(b);
}

/** Congresses of the Party, at which its numbers start over: early in 2006, 2011, 2016, 2021, 2026. */
const partyTerm = (day: string): number =>
  Math.floor((Number(day.slice(0, 4)) - 1 + (day.slice(5) >= '02-01' ? 0 : -1)) / 5);

/** Laws and resolutions of the National Assembly have the same form of number and are counted apart. */
function sameSeries(citation: Citation, document: LawDocument): boolean {
  const family = citation.number?.family;
  if (family !== 'F1' && family !== 'F2') return true;
  if (!citation.type) return true;
  const isResolution = /^ngh/i.test(citation.type.text);
  return isResolution === !isNamed(document);
}

/** Numbers of provinces repeat: what another province issued is another document. */
function samePlace(citation: Citation, document: LawDocument): boolean {
  if (document.origin === null || !citation.issuer) return true;
  const cited = placeIn(citation.issuer.text);
  const known = placeIn(document.issuer);
  return cited === '' || known === '' || cited === known;
}

/** `vinhlong` of "UBND tỉnh Vĩnh Long"; empty when no place is named. */
const placeIn = (issuer: string): string =>
  squeeze(/(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)\s+(\p{Lu}[^]*)/u.exec(issuer)?.[1] ?? '');

function mostLike(citation: Citation, candidates: readonly LawDocument[], day: string | null): LawDocument {
  if (candidates.length === 1) return candidates[0]!;
  const title = citation.title?.text;
  const ranked = candidates.map((document) => ({
    document,
    like: title === undefined ? 0 : (likeness(title, document.title) ?? 0),
    issued: day === null || (document.issued ?? '') <= day ? (document.issued ?? '') : '',
  }));
  ranked.sort((a, b) => b.like - a.like || b.issued.localeCompare(a.issued));
  return ranked[0]!.document;
}

const newestInForce = (a: LawDocument, b: LawDocument): number =>
  (b.effective ?? b.issued ?? '').localeCompare(a.effective ?? a.issued ?? '');

/** The documents of all files, one for each number and date: of several the newest, then that of the last file. */
function newestFirst(workspace: readonly WorkspaceRegistry[]): WorkspaceDocument[] {
  const winners = new Map<string, WorkspaceDocument>();
  for (const { documents } of workspace) {
    for (const document of documents) {
      const id = `${document.key} ${document.issued ?? ''}`;
      const before = winners.get(id);
      if (!before || (document.updated ?? '') >= (before.updated ?? '')) winners.set(id, document);
    }
  }
  return [...winners.values()];
}

/** What came first wins: the workspace over the built-in, status over identity. */
function add(map: Map<string, LawDocument[]>, document: LawDocument): void {
  const list = map.get(document.key);
  if (!list) map.set(document.key, [document]);
  else if (!list.some((it) => it.issued === document.issued)) list.push(document);
}

function seriesOf(documents: Iterable<LawDocument>): Map<string, Point[]> {
  const series = new Map<string, Point[]>();
  for (const document of documents) {
    if (document.issued === null || document.certainty === 'unsure') continue;
    const key = seriesKey(document.number, document.issued, document);
    if (key === null) continue;
    const points = series.get(key) ?? [];
    points.push({ serial: Number.parseInt(document.number, 10), issued: document.issued, document });
    series.set(key, points);
  }
  for (const points of series.values()) points.sort((a, b) => a.serial - b.serial);
  return series;
}

function grouped(
  documents: Iterable<LawDocument>,
  by: (document: LawDocument) => string | null,
): Map<string, LawDocument[]> {
  const groups = new Map<string, LawDocument[]>();
  for (const document of documents) {
    const group = by(document);
    if (group === null) continue;
    const list = groups.get(group);
    if (list) list.push(document);
    else groups.set(group, [document]);
  }
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
