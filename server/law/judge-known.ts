import { documentTypes, type Citation, type DocumentNumber } from '../../grammar/citations';
import { fold, Remembered, spellingKey, type Message, type Severity } from '../../grammar/text';
import { isCertain, type LawDocument } from './document';
import { finding, printedDay, replaceWith, written, type LawFinding } from './finding';
import { issuerFits, nameOfCode } from './issuer-check';
import { bodiesNamed } from './issuers';
import { isNamed } from './names';
import type { LawRegistry } from './registry';
import { likeness } from './title';

const DIFFERS = 'cited-document-differs';
const FIRST_YEAR = 1998;

/** Words that do not agree with the codes of the number beside them. */
export function judgeWords(citation: Citation): LawFinding[] {
  const { number } = citation;
  if (!number || number.family === 'F14' || number.family === null) return [];
  // Codes of today say nothing of numbers from before they were laid down.
  if ((citation.date?.year ?? number.year ?? FIRST_YEAR) < FIRST_YEAR) return [];
  return [...judgeType(citation, number), ...judgeIssuer(citation, number)];
}

/** Plans, schemes and regulations are issued by a decision and cited by its number. */
const ISSUED_BY_DECISION =
  /^(?:ke hoach|de an|chuong trinh|chien luoc|quy che|quy dinh|dieu le|du an|phuong an|van ban|danh muc)/;
const STRONG = /^(?:nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|phap lenh|luat|bo luat)/;

/** Of two types with one name the first. */
const typesByKey = new Map([...documentTypes].reverse().map((it) => [spellingKey(it.name), it]));
/** Few words are types, and they are cited again and again. */
const keys = new Remembered<string>();
const plainTypes = new Remembered<string>();

function judgeType(citation: Citation, number: DocumentNumber): LawFinding[] {
  const { type } = citation;
  if (!type || citation.typeInherited || /^[A-ZĐ]{1,4}[a-z]?$/.test(type.text)) return [];
  const expected = typesByKey.get(keys.of(type.text, spellingKey));
  if (!expected) return [];
  const words = plainTypes.of(type.text, (text) => fold(text).replace(/\s+/g, ' '));
  if (number.family === 'F11') {
    if (/^(?:cong van|van ban|cong dien)/.test(words)) return [];
    return [
      finding(DIFFERS, STRONG.test(words) ? 'warning' : 'information', type.span, {
        vi: `«${written(citation)}» là số của công văn, không phải ${type.text.toLowerCase()}.`,
        en: `“${written(citation)}” is the number of an official letter.`,
      }),
    ];
  }
  if (number.family === 'F1' || number.family === 'F2' || number.family === 'F3') {
    if (/^(?:luat|bo luat|nghi quyet|phap lenh)/.test(words)) return [];
    return [mismatch(citation, type.text, 'luật hoặc nghị quyết của Quốc hội', 'warning')];
  }
  const code = number.typeCode;
  if (code === null || expected.codes.length === 0 || expected.codes.includes(code)) return [];
  if (code === 'QĐ' && ISSUED_BY_DECISION.test(words)) return [];
  const real = documentTypes.find((it) => it.codes[0] === code);
  if (!real || fold(real.name).startsWith(words) || words.startsWith(fold(real.name))) return [];
  const strong = STRONG.test(words) && STRONG.test(fold(real.name));
  return [mismatch(citation, type.text, real.name.toLowerCase(), strong ? 'warning' : 'information')];
}

const mismatch = (citation: Citation, type: string, real: string, severity: Severity): LawFinding =>
  finding(DIFFERS, severity, citation.type!.span, {
    vi: `Ghi là «${type}», nhưng số «${written(citation)}» có ký hiệu của ${real}.`,
    en: `It says “${type}”, but the number “${written(citation)}” is of another type.`,
  });

function judgeIssuer(citation: Citation, number: DocumentNumber): LawFinding[] {
  const { issuer } = citation;
  if (!issuer || citation.issuerInherited || issuerFits(number, issuer.text)) return [];
  const code = number.issuerCodes[0]!;
  const name = nameOfCode(code);
  return [
    finding(DIFFERS, 'warning', issuer.span, {
      vi: `Ký hiệu «${code}» trong «${written(citation)}» ${name ? `là của ${name}` : 'không phải của cơ quan này'}, nhưng ghi «${issuer.text.replace(/\s+/g, ' ')}».`,
      en: `The code “${code}” ${name ? `is that of ${name}` : 'is not that of this body'}, but the citation names another.`,
    }),
  ];
}

/** How a citation differs from the document that the registry has under its number. Central documents miscite too, so "differs", never "wrong". */
export function judgeDifferences(
  citation: Citation,
  document: LawDocument,
  registry: LawRegistry,
  day: string | null,
): LawFinding[] {
  return [
    ...judgeIssued(citation, document),
    ...judgeIssuerKnown(citation, document),
    ...(isNamed(document) ? judgeLawName(citation, document, registry, day) : judgeTitle(citation, document)),
  ];
}

/** "Luật Đất đai số 77/2015/QH13": the number is of another law than the name. */
function judgeLawName(
  citation: Citation,
  document: LawDocument,
  registry: LawRegistry,
  day: string | null,
): LawFinding[] {
  const { title, number } = citation;
  const known = title && registry.byName(title.text, day);
  if (!known || known.all.includes(document)) return [];
  const meant =
    known.all.find((it) => it.issued !== null && it.issued === citation.date?.iso) ?? known.document;
  return [
    finding(
      DIFFERS,
      severityOf(document, 'number'),
      number!.span,
      {
        vi: `Theo ${inRegistry(document)}, «${document.number}» là ${document.title}, còn ${meant.title} là số «${meant.number}».`,
        en: `By the registry ${document.number} is ${document.title}; ${meant.title} is ${meant.number}.`,
      },
      [replaceWith(number!.span, meant.number)],
    ),
  ];
}

const inRegistry = (document: LawDocument): string =>
  document.origin === null ? 'danh mục' : 'danh mục của đơn vị';

/** A citation whose date is that of another day. */
function judgeIssued(citation: Citation, document: LawDocument): LawFinding[] {
  const { date } = citation;
  if (!date || citation.dateInherited || !document.issued) return [];
  const differs =
    date.iso !== null
      ? date.iso !== document.issued
      : date.precision === 'year' && !document.issued.startsWith(String(date.year));
  if (!differs) return [];
  const day = printedDay(document.issued);
  return [
    finding(
      DIFFERS,
      severityOf(document, 'issued'),
      date.span,
      {
        vi: `Ngày ban hành khác với ${inRegistry(document)}: «${document.number}» ban hành ngày ${day}.`,
        en: `The date differs from the registry: ${document.number} was issued on ${document.issued}.`,
      },
      date.precision === 'day'
        ? [replaceWith(date.span, /tháng/.test(date.text) ? inWords(document.issued) : day)]
        : [],
    ),
  ];
}

/** Bodies of the Party share one code, so only the registry can tell them apart. */
function judgeIssuerKnown(citation: Citation, document: LawDocument): LawFinding[] {
  const { issuer } = citation;
  if (!issuer || citation.issuerInherited || citation.number?.family !== 'F8') return [];
  const cited = bodiesNamed(issuer.text);
  const known = bodiesNamed(document.issuer);
  if (cited.length === 0 || known.length === 0 || cited.some((it) => known.includes(it))) return [];
  return [
    finding(DIFFERS, document.origin === null ? 'information' : 'warning', issuer.span, {
      vi: `Cơ quan ban hành khác với ${inRegistry(document)}: «${document.number}» là của ${document.issuer}.`,
      en: `The issuer differs from the registry: ${document.number} is of ${document.issuer}.`,
    }),
  ];
}

/** Below this share of common words two titles are about different things. */
const UNLIKE = 0.2;

function judgeTitle(citation: Citation, document: LawDocument): LawFinding[] {
  const { title } = citation;
  if (!title || citation.kind === 'name') return [];
  const text = title.text.replace(/\s+/g, ' ');
  const own = promulgates(text, document);
  if (own) return [finding(DIFFERS, severityOf(document, 'title'), title.span, own)];
  const like = likeness(text, document.title);
  if (like === null || like >= UNLIKE) return [];
  return [
    finding(DIFFERS, severityOf(document, 'title'), citation.number!.span, {
      vi: `Trích yếu khác với ${inRegistry(document)}: «${document.number}» là «${document.title}».`,
      en: `The title differs from the registry: ${document.number} is “${document.title}”.`,
    }),
  ];
}

/** "Nghị định … ban hành Luật …": only the National Assembly makes laws; a decree says how one is carried out. */
function promulgates(title: string, document: LawDocument): Message | null {
  if (
    !/^ban hành (?:Bộ luật|Luật|Pháp lệnh)\s/.test(title) ||
    /^(?:Luật|Bộ luật|Pháp lệnh|Lệnh)/.test(document.type)
  )
    return null;
  return {
    vi: `${document.type} không ban hành luật; theo ${inRegistry(document)} «${document.number}» là «${document.title}».`,
    en: `A ${document.type} does not make a law; by the registry ${document.number} is “${document.title}”.`,
  };
}

const severityOf = (document: LawDocument, field: 'issued' | 'title' | 'number'): Severity => {
  if (!isCertain(document, field)) return 'hint';
  return document.certainty === 'identity' && field === 'title' ? 'information' : 'warning';
};

/** `05 tháng 3 năm 2020`. */
function inWords(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
