import { centralCodes, parseNumber, type Citation, type DocumentNumber } from '../../grammar/citations';
import { editDistance, type Fix, type Message } from '../../grammar/text';
import type { LawDocument } from './document';
import { finding, printedDay, replaceWith, written, type JudgeContext, type LawFinding } from './finding';
import type { LawRegistry } from './registry';
import { contradiction, coverageOf } from './series';
import { likeness } from './title';

const NOT_FOUND = 'cited-document-not-found';

/**
 * What is to be said of a number that no registry has. A series has no gaps, so a number that the registry lacks may
 * well exist: a warning needs more than its absence (the serials of its days, the end of its series, a document of
 * the same day with nearly the same number).
 */
export function judgeUnknown(
  citation: Citation,
  registry: LawRegistry,
  sameNumber: readonly LawDocument[],
  context: JudgeContext,
): LawFinding[] {
  const number = citation.number!;
  const day = citation.dateInherited ? null : (citation.date?.iso ?? null);
  const coverage = coverageOf(number);
  const meant = likely(citation, registry, day);
  const fixes = meant.map((it) => replaceWith(number.span, it.number));
  const text = written(citation);
  if (meant.length > 0) {
    const known = meant[0]!;
    return [
      finding(
        NOT_FOUND,
        known.certainty === 'unsure' ? 'hint' : 'warning',
        number.span,
        {
          vi: `Không tìm thấy «${text}» trong danh mục; cùng ngày có «${known.number}» (${known.title}).`,
          en: `“${text}” is in no registry; of the same day there is ${known.number} (${known.title}).`,
        },
        fixes,
      ),
    ];
  }
  const impossible = outOfPlace(citation, number, registry, day);
  if (impossible)
    return [finding(NOT_FOUND, 'warning', number.span, impossible, nearFixes(number, registry, day))];
  if (coverage === 'none') return [finding(NOT_FOUND, 'hint', number.span, localMessage(text, context))];
  const known = printedDay(registry.knownTo);
  if (sameNumber.length > 0) {
    const days = sameNumber.flatMap((it) => (it.issued ? [printedDay(it.issued)] : []));
    return [
      finding(NOT_FOUND, 'information', number.span, {
        vi: `Danh mục có «${text}» của ngày ${days.join(', ')}, không có của ngày này; đề nghị đối chiếu ngày ban hành.`,
        en: `The registry has “${text}” of ${days.join(', ')}, not of this date; please check the date.`,
      }),
    ];
  }
  const beyond = day !== null && day > registry.knownTo;
  if (coverage === 'most' || beyond) {
    return [
      finding(NOT_FOUND, 'information', number.span, {
        vi: beyond
          ? `Danh mục dựng sẵn chỉ biết đến ngày ${known}, chưa có «${text}»; đề nghị đối chiếu bản gốc.`
          : `Danh mục (biết đến ngày ${known}) chưa có «${text}»; đề nghị đối chiếu số, ngày với bản gốc.`,
        en: `The registry (known to ${registry.knownTo}) does not have “${text}”; please check it.`,
      }),
    ];
  }
  return [
    finding(NOT_FOUND, 'hint', number.span, {
      vi: `Danh mục chỉ có một số văn bản chính của loạt này, chưa có «${text}»; đề nghị đối chiếu bản gốc.`,
      en: `The registry has only the principal documents of this series, not “${text}”.`,
    }),
  ];
}

/**
 * What was most likely meant: of the same day and serial, and either nearly the same codes or the same type and
 * title. Day and serial alone mean nothing: every ministry has its number 5, and many were signed on one day.
 */
function likely(citation: Citation, registry: LawRegistry, day: string | null): LawDocument[] {
  const number = citation.number!;
  if (day === null || registry.issuedOn(day).length === 0) return [];
  const [serial] = number.key.split('/');
  return registry
    .suggest(number, day)
    .filter((it) => it.issued === day && it.key.split('/')[0] === serial)
    .filter((it) => it.key.startsWith(number.key) || misspelt(number, it) || sameSubject(citation, it))
    .slice(0, 2);
}

/** One letter off, and what is written is no code of the centre by itself (`BCT` is not a slip for `BYT`). */
const misspelt = (number: DocumentNumber, document: LawDocument): boolean =>
  !number.issuerCodes.every((it) => centralCodes.has(it)) && editDistance(document.key, number.key, 1) <= 1;

const sameSubject = (citation: Citation, document: LawDocument): boolean =>
  parseNumber(document.number)?.typeCode === citation.number!.typeCode &&
  (likeness(citation.title?.text ?? '', document.title) ?? 0) >= 0.6;

/** Of the same day, serial and type: what a number out of place may have been meant to be. */
const nearFixes = (number: DocumentNumber, registry: LawRegistry, day: string | null): Fix[] =>
  (day === null ? [] : registry.suggest(number, day))
    .filter((it) => it.issued === day && parseNumber(it.number)?.typeCode === number.typeCode)
    .slice(0, 2)
    .map((it) => replaceWith(number.span, it.number));

/** Highest serials that these series reach in a year, generously (observed). */
const ceilings: readonly (readonly [RegExp, number, Message])[] = [
  [
    /\/NQ-CP$/,
    999,
    {
      vi: 'nghị quyết của Chính phủ trong một năm không tới bốn chữ số. Có phải nghị quyết của Ủy ban Thường vụ Quốc hội (NQ-UBTVQH)?',
      en: 'resolutions of the Government stay below a thousand a year. Is it one of the Standing Committee (NQ-UBTVQH)?',
    },
  ],
  [
    /\/CT-TTg$/,
    99,
    {
      vi: 'chỉ thị của Thủ tướng trong một năm không tới ba chữ số.',
      en: 'directives stay below a hundred a year.',
    },
  ],
  [
    /^\d+[a-z]?\/QĐ-TTg$/,
    3500,
    {
      vi: 'quyết định của Thủ tướng trong một năm không tới số này.',
      en: 'decisions do not reach this serial.',
    },
  ],
];

/** A serial that this series cannot have given, or not on this day. */
function outOfPlace(
  citation: Citation,
  number: DocumentNumber,
  registry: LawRegistry,
  day: string | null,
): Message | null {
  const serial = number.serialValue;
  if (serial === null) return null;
  const text = written(citation);
  const ceiling = ceilings.find(([form, highest]) => form.test(number.normalised) && serial > highest);
  if (ceiling)
    return {
      vi: `Số «${text}» quá lớn: ${ceiling[2].vi}`,
      en: `The serial of “${text}” is too high: ${ceiling[2].en}`,
    };
  if (number.family === 'F1' && !/^(?:Bộ )?[Ll]uật/.test(citation.type?.text ?? '')) return null;
  const points = registry.seriesPoints(number, day);
  const wrong = day === null ? null : contradiction(points, serial, day);
  if (wrong && day !== null) {
    return {
      vi: `Không có «${text}» trong danh mục, và số này không hợp với ngày ${printedDay(day)}: «${wrong.document.number}» ban hành ngày ${printedDay(wrong.issued)}.`,
      en: `“${text}” is in no registry and does not fit ${day}: ${wrong.document.number} is of ${wrong.issued}.`,
    };
  }
  const place = registry.placement(number, day);
  const year = number.year ?? (day === null ? null : Number(day.slice(0, 4)));
  const closed = year !== null && year < Number(registry.knownTo.slice(0, 4));
  if (
    place &&
    closed &&
    number.family !== 'F1' &&
    place.size >= 10 &&
    serial > place.highest.serial * 1.5 + 30
  ) {
    return {
      vi: `Không có «${text}» trong danh mục; số lớn nhất của loạt này năm ${year} mà danh mục biết là «${place.highest.document.number}».`,
      en: `“${text}” is in no registry; the highest known number of ${year} is ${place.highest.document.number}.`,
    };
  }
  return null;
}

const localMessage = (text: string, { province }: JudgeContext): Message => ({
  vi: `Danh mục dựng sẵn không có loạt văn bản này${province === null ? '' : ` (${province} và các cơ quan khác)`}, nên chưa đối chiếu được «${text}». Có thể thêm văn bản vào danh mục của đơn vị (tệp trong thư mục .kehoach).`,
  en: `The built-in registry does not cover this series, so “${text}” could not be checked; documents can be added to a registry of the workspace (a file in .kehoach).`,
});
