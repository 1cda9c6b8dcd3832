import { centralCodes, isPartyCode, normativeTypeCodes, type DocumentNumber } from '../../grammar/citations';
import type { LawDocument } from './document';
import { isNamed } from './names';

/**
 * How far the registries know the series a number belongs to.
 * `most`: normative documents of the centre; the registry has a good part of them, and knows where the series stood
 * on a day. `some`: other documents of the centre; only the principal ones. `none`: everything else (decisions of a
 * province, letters, Party committees of a province).
 */
export type Coverage = 'most' | 'some' | 'none';

export function coverageOf(number: DocumentNumber): Coverage {
  const issuer = number.issuerCodes[0];
  switch (number.family) {
    case 'F1':
    case 'F2':
    case 'F3':
      return 'most';
    case 'F4':
    case 'F6':
      return 'some';
    case 'F5':
    case 'F7':
      if (!issuer || !centralCodes.has(issuer) || !number.typeCode) return 'none';
      return normativeTypeCodes.has(number.typeCode) ? 'most' : 'some';
    case 'F8':
      return issuer !== undefined && isPartyCode(issuer) && /TW$/.test(issuer.replace('Ư', 'W'))
        ? 'some'
        : 'none';
    case 'F9':
    case 'F12':
      return issuer !== undefined && (issuer === 'CP' || issuer === 'TTg' || issuer === 'QH')
        ? 'some'
        : 'none';
    default:
      return 'none';
  }
}

/** A document in its series: serial and day. */
export interface Point {
  readonly serial: number;
  readonly issued: string;
  readonly document: LawDocument;
}

/** Series whose numbers start over each year: laws are numbered by term, and beside the resolutions. */
export function seriesKey(number: string, issued: string | null, document?: LawDocument): string | null {
  const match = SERIES.exec(number);
  if (!match) return null;
  const [, year, codes] = match as unknown as [string, string | undefined, string];
  if (codes.startsWith('QH')) return year === undefined || (document && !isNamed(document)) ? null : codes;
  if (year !== undefined) return NORMATIVE_SERIES.test(codes) ? `${codes} ${year}` : null;
  return issued !== null && PLAIN_SERIES.test(codes) ? `${codes} của ${issued.slice(0, 4)}` : null;
}

const SERIES = /^\d+[a-zđ]?\/(?:(\d{4})\/)?([A-ZĐ]{2}\d+|[A-ZĐ]{2}-[A-ZĐ][A-ZĐg]+)$/;
const NORMATIVE_SERIES = /^(?:NĐ-CP|QĐ-TTg|TT-)/;
const PLAIN_SERIES = /^(?:NQ-CP|QĐ-TTg|CT-TTg)$/;

export interface Placement {
  /** Where the number would have to stand, from the documents around it. */
  readonly before: Point | null;
  readonly after: Point | null;
  /** The highest serial known of the series. */
  readonly highest: Point;
  readonly size: number;
}

/** The documents of a series around a serial. */
export function placement(points: readonly Point[], serial: number): Placement | null {
  const highest = points[points.length - 1];
  if (!highest) return null;
  let before: Point | null = null;
  let after: Point | null = null;
  for (const point of points) {
    if (point.serial < serial) before = point;
    else if (point.serial > serial) {
      after = point;
      break;
    }
  }
  return { before, after, highest, size: points.length };
}

const DAY = 86_400_000;
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;

/**
 * A document whose date says that the serial cannot have been given on this day, or null. Within a series serials
 * grow with the days (890 of 897 decrees); a week of disorder is allowed, more where the known date is not certain.
 */
export function contradiction(points: readonly Point[], serial: number, day: string): Point | null {
  const near = points.filter((it) => it.serial !== serial);
  const below = near.filter((it) => it.serial < serial).slice(-2);
  const above = near.filter((it) => it.serial > serial).slice(0, 2);
  const tooEarly = below.filter((it) => daysBetween(day, it.issued) > slack(it));
  const tooLate = above.filter((it) => daysBetween(it.issued, day) > slack(it));
  for (const wrong of [tooEarly, tooLate]) {
    const certain = wrong.find((it) => it.document.certainty === 'verified');
    if (certain) return certain;
    if (wrong.length > 1) return wrong[0]!;
  }
  return null;
}

const slack = (point: Point): number => (point.document.certainty === 'verified' ? 15 : 10);
