import {
  centralCodes,
  citedDate,
  foldCode,
  isPartyCode,
  jointTypeCodes,
  typeCodes,
  type Citation,
  type DocumentNumber,
} from '../../grammar/citations';
import { editDistance, fold, Remembered, span, type Fix } from '../../grammar/text';
import { finding, printedDay, replaceWith, written, type LawFinding } from './finding';
import { nameOfCode } from './issuer-check';
import type { LawRegistry } from './registry';
import { termFits, termOn } from './terms';
import { likeness } from './title';

const IMPOSSIBLE = 'cited-document-impossible';

/**
 * What cannot be: codes that do not exist or do not go together, a year that is not that of the date, a day that
 * does not exist, a term that does not fit. None of this needs a registry; it only makes the proposals better.
 */
export function judgeImpossible(citation: Citation, registry: LawRegistry): LawFinding[] {
  const { number } = citation;
  const found: LawFinding[] = [];
  if (citation.date && !citation.dateInherited) found.push(...judgeDate(citation, registry));
  if (number && number.family !== 'F14' && number.family !== 'F15') {
    const codes =
      unknownType(citation, number) ?? wrongPair(citation, number) ?? separators(citation, number);
    if (codes) found.push(codes);
    found.push(...judgeYear(citation, number, registry), ...judgeTerm(citation, number));
  }
  return found;
}

function judgeDate(citation: Citation, registry: LawRegistry): LawFinding[] {
  const date = citation.date!;
  const text = date.text.replace(/\s+/g, ' ');
  if (date.problem === 'impossible') {
    return [
      finding(IMPOSSIBLE, 'error', date.span, {
        vi: `Không có ngày «${text}» trong lịch.`,
        en: `There is no such day as “${text}”.`,
      }),
    ];
  }
  if (date.problem !== 'yearDigits') return [];
  return [
    finding(
      IMPOSSIBLE,
      'error',
      date.span,
      {
        vi: `Năm của «${text}» phải có bốn chữ số.`,
        en: `The year of “${text}” must have four digits.`,
      },
      yearFixes(citation, registry),
    ),
  ];
}

/** `05/9/016`: the year of the registry where day and month agree, else the zero taken for the missing "20". */
function yearFixes(citation: Citation, registry: LawRegistry): Fix[] {
  const date = citation.date!;
  const match = /^(\d{1,2})([^\d])(\d{1,2})[^\d](\d{2,5})$/.exec(date.text);
  if (!match || !citation.number) return [];
  const [, day, mark, month, year] = match as unknown as [string, string, string, string, string];
  const tail = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = registry.byKey(citation.number.key).find((it) => it.issued?.endsWith(tail));
  const fullYear = known?.issued?.slice(0, 4) ?? (/^0\d\d$/.test(year) ? `2${year}` : null);
  if (fullYear === null) return [];
  const newText = [day, month, fullYear].join(mark);
  // A day that no calendar has is not mended by its year.
  return citedDate(newText, date.span, [day, month, fullYear]).iso === null
    ? []
    : [replaceWith(date.span, newText)];
}

/** R3: the year inside a number is that of its date; true of 3,975 of 3,996 documents, the rest being slips. */
function judgeYear(citation: Citation, number: DocumentNumber, registry: LawRegistry): LawFinding[] {
  if (number.yearSpan && number.formatProblems.some((it) => it.kind === 'yearDigits')) {
    return [
      finding(IMPOSSIBLE, 'error', number.yearSpan, {
        vi: `Năm trong số «${written(citation)}» phải có bốn chữ số.`,
        en: `The year in “${written(citation)}” must have four digits.`,
      }),
    ];
  }
  const { date } = citation;
  if (number.year === null || !date || date.year === null || citation.dateInherited) return [];
  if (date.year === number.year) return [];
  return [
    finding(
      IMPOSSIBLE,
      'error',
      span(number.span.start, Math.max(number.span.end, date.span.end)),
      {
        vi: `Số «${written(citation)}» là văn bản năm ${number.year}, nhưng ngày ban hành ghi năm ${date.year}.`,
        en: `“${written(citation)}” is a number of ${number.year}, but the date says ${date.year}.`,
      },
      contradictionFixes(citation, number, registry),
    ),
  ];
}

/** Either the number or the date is wrong: what the registry has is proposed, the title deciding which comes first. */
function contradictionFixes(citation: Citation, number: DocumentNumber, registry: LawRegistry): Fix[] {
  const date = citation.date!;
  const proposals: { fix: Fix; like: number }[] = [];
  const title = citation.title?.text ?? '';
  const sameDay = registry
    .byNumber(number.normalised.replace(`/${number.year}/`, `/${date.year}/`))
    .find((it) => date.iso === null || it.issued === date.iso);
  if (sameDay) {
    proposals.push({
      fix: replaceWith(number.span, sameDay.number),
      like: likeness(title, sameDay.title) ?? 0.6,
    });
  }
  const sameNumber = registry.byKey(number.key)[0];
  if (sameNumber?.issued) {
    const day = printedDay(sameNumber.issued);
    proposals.push({ fix: replaceWith(date.span, day), like: likeness(title, sameNumber.title) ?? 0.3 });
  }
  return proposals
    .filter((it) => it.like >= 0.3)
    .sort((a, b) => b.like - a.like)
    .map((it) => it.fix);
}

/** R4: the term of the National Assembly in the number is the one of the date. */
function judgeTerm(citation: Citation, number: DocumentNumber): LawFinding[] {
  const day = citation.date?.iso;
  if (number.term === null || !day || citation.dateInherited || termFits(number.term, day)) return [];
  const then = termOn(day);
  return [
    finding(IMPOSSIBLE, 'error', number.span, {
      vi: `«${written(citation)}» là số của Quốc hội khóa ${number.term}, không hợp với ngày ${printedDay(day)}${then === null ? '' : ` (khi đó là khóa ${then})`}.`,
      en: `“${written(citation)}” is a number of term ${number.term}, which does not fit ${day}${then === null ? '' : ` (term ${then})`}.`,
    }),
  ];
}

/** Words that say that a normative document is meant, so that its code must be one of the known. */
const NORMATIVE = /^(?:nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|phap lenh|luat)/;

const isNormative = new Remembered<boolean>();

/** Bodies for which the codes in front are surely types. */
const HIGHEST = /^(?:CP|TTg)$/;

function unknownType(citation: Citation, number: DocumentNumber): LawFinding | null {
  const part = number.typeCodePart;
  const isWord = isNormative.of(citation.type?.text ?? '', (it) => NORMATIVE.test(fold(it)));
  const code = unknownCode(number, isWord);
  if (code === null) return null;
  const isNear = (it: string): boolean => it.length > 1 && editDistance(foldCode(it), foldCode(code), 1) <= 1;
  // Where the words say the type, no other code is meant.
  const said = citation.type && codeOfName.get(citation.type.text.toLowerCase());
  const near = said ? (isNear(said) ? said : undefined) : typeCodes.find(isNear);
  const place = part?.span ?? number.span;
  return finding(
    IMPOSSIBLE,
    'error',
    place,
    {
      vi: `Không có ký hiệu loại văn bản «${code}» (trong «${written(citation)}»).`,
      en: `There is no type of document with the code “${code}”.`,
    },
    near && part
      ? [replaceWith(part.span, near)]
      : near
        ? [replaceWith(number.span, number.normalised.replace(code, near))]
        : [],
  );
}

function unknownCode(number: DocumentNumber, isWord: boolean): string | null {
  const { typeCode, issuerCodes, unit } = number;
  if (number.family === 'F5' || number.family === 'F7') {
    const unknown = typeCode !== null && !typeCodes.includes(typeCode);
    return unknown && (isWord || HIGHEST.test(issuerCodes[0] ?? '')) ? typeCode : null;
  }
  // `458/QP-TTg` has the form of a letter: but no drafting unit is called TTg.
  if (number.family !== 'F11' || unit === null || centralCodes.has(issuerCodes[0]!)) return null;
  return HIGHEST.test(unit) || (isWord && centralCodes.has(unit)) ? issuerCodes[0]! : null;
}

/** Who may issue what (Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4), as far as the codes show it. */
function wrongPair(citation: Citation, number: DocumentNumber): LawFinding | null {
  const { typeCode, issuerCodes } = number;
  const issuer = issuerCodes[0];
  if (typeCode === null || issuer === undefined || number.family === 'F8' || jointTypeCodes.has(typeCode))
    return null;
  if (!cannotIssue(typeCode, issuer, number)) return null;
  const type = typeNames[typeCode] ?? typeCode;
  const name = nameOfCode(issuer) ?? `cơ quan có ký hiệu «${issuer}»`;
  return finding(IMPOSSIBLE, 'error', number.span, {
    vi: `Không thể có số «${written(citation)}»: ${name} không ban hành ${type}.`,
    en: `“${written(citation)}” cannot be: ${name} issues no ${type}.`,
  });
}

const typeNames: Readonly<Record<string, string>> = {
  NĐ: 'nghị định',
  TT: 'thông tư',
  NQ: 'nghị quyết',
  PL: 'pháp lệnh',
};

const codeOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(typeNames).map(([code, name]) => [name, code]),
);

function cannotIssue(type: string, issuer: string, number: DocumentNumber): boolean {
  const isMinistry =
    centralCodes.has(issuer) && (/^B/.test(issuer) || issuer === 'NHNN' || issuer === 'TTCP');
  switch (type) {
    case 'NĐ':
      return issuer !== 'CP' && issuer !== 'HĐBT';
    case 'TT':
      return (
        number.family === 'F5' &&
        (/^(?:CP|TTg|QH|UBTVQH|CTN)$/.test(issuer) || /^(?:UBND|HĐND|S[A-ZĐ]{2,}$)/.test(issuer))
      );
    case 'NQ':
      return issuer === 'TTg' || issuer === 'CTN' || (isMinistry && number.family === 'F5');
    case 'PL':
      return issuer !== 'UBTVQH';
    default:
      return false;
  }
}

/** `26-CT/TTg`: the separators of the Party with a body of the State, or the other way round. */
function separators(citation: Citation, number: DocumentNumber): LawFinding | null {
  const problem = number.formatProblems.find((it) => it.kind === 'separators');
  if (!problem) return null;
  const party = isPartyCode(number.issuerCodes[0] ?? '');
  return finding(IMPOSSIBLE, 'error', number.span, problem.message, [
    {
      title: {
        vi: `Viết theo thể thức văn bản của ${party ? 'Đảng' : 'Nhà nước'}: «${number.normalised}»`,
        en: `Write “${number.normalised}”`,
      },
      fixClass: 'guarded',
      edits: [{ span: number.span, newText: number.normalised }],
    },
  ]);
}
