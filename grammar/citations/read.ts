import { EOF, type IToken } from 'chevrotain';
import { cleanValue, Remembered, shift, span, type Problem, type Span, type Value } from '../text';
import { opening } from './ahead';
import { citedDate } from './date';
import type { Draft, TokenRange } from './draft';
import { inherit } from './inherit';
import type { Citation, CitationsReading, DocumentNumber, Part, Pointer, PointerLevel } from './model';
import { blankNumber, numberFromShape } from './number';
import { endOf, scanNumber, type Look } from './number-shape';
import { citationParser } from './parser';
import { mayCite } from './prefilter';
import { citationLexer, Colon, Digits, NumberWord } from './tokens';

const nothing: CitationsReading = { citations: [], problems: [] };

/**
 * Every citation in a text (a "Căn cứ" line, a cell, a paragraph). Any string may be given; spans are relative to
 * it. Never throws.
 */
export function readCitations(text: string): CitationsReading {
  if (!mayCite(text)) return nothing;
  const value = cleanValue(text);
  const clean = value.text;
  const { tokens } = citationLexer().tokenize(clean);
  const first = firstOpening(tokens);
  if (first === -1) return nothing;
  const { startOffset } = tokens[first]!;
  const read = (): CitationsReading => readFrom(tokens.slice(first), clean);
  const rest = clean.length - startOffset;
  const reading = rest > LONGEST_KEPT ? read() : readings.of(clean.slice(startOffset), read);
  if (startOffset === 0 && clean === text) return reading;
  const back = backTo(value, text);
  return placed(reading, (it) => back(shift(it, startOffset)));
}

/**
 * Sentences go on with the same few citations ("… theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"), and
 * nothing before a citation says how it is read: so readings are kept by the text from the first citation on.
 */
const readings = new Remembered<CitationsReading>();
/** Longer texts than a paragraph, in characters, do not come again. */
const LONGEST_KEPT = 1000;

/** The index of the token with which the first citation begins, or -1. */
function firstOpening(tokens: readonly IToken[]): number {
  let at = 0;
  const look: Look = (distance) => tokens[at + distance - 1] ?? behindAll;
  for (; at < tokens.length; at++) if (opening(look) !== null) return at;
  return -1;
}

const behindAll: IToken = {
  image: '',
  startOffset: Number.NaN,
  tokenType: EOF,
  tokenTypeIdx: EOF.tokenTypeIdx!,
};

/** What is cited from the first token on, with which a citation begins; spans are relative to that token. */
function readFrom(tokens: IToken[], clean: string): CitationsReading {
  const parser = citationParser();
  const { startOffset } = tokens[0]!;
  parser.prepare(tokens, clean);
  parser.text();
  const drafts = parser.drafts.filter((it) => it.first !== null);
  const back: Back = (it) => ({ text: clean.slice(it.start, it.end), span: shift(it, -startOffset) });
  const order = new Map(drafts.map((draft, index) => [draft, index]));
  const read = drafts.map((draft) => citationOf(draft, clean, back, order));
  return {
    citations: inherit(read, drafts, clean),
    problems: drafts.flatMap((draft) => draft.missing.map((it) => missing(it, back))),
  };
}

/** The same reading with its parts in other places. */
function placed({ citations, problems }: CitationsReading, place: Back): CitationsReading {
  const partOf = <Placed extends Part>(it: Placed | null): Placed | null =>
    it && { ...it, ...place(it.span) };
  return {
    citations: citations.map((it) => ({
      ...it,
      span: place(it.span).span,
      fullSpan: place(it.fullSpan).span,
      type: partOf(it.type),
      number: it.number && moved(it.number, place),
      date: partOf(it.date),
      issuer: partOf(it.issuer),
      title: partOf(it.title),
      pointers: it.pointers.map((pointer) => ({ ...pointer, ...place(pointer.span) })),
    })),
    problems: problems.map((it) => ({ ...it, span: place(it.span).span })),
  };
}

/** The number that a text is ("76/NQ-CP", "Số: 2600/QĐ-UBND"); null when it is none. Never throws. */
export function parseNumber(text: string): DocumentNumber | null {
  const value = cleanValue(text);
  const tokens = citationLexer().tokenize(value.text).tokens;
  let first = 0;
  if (tokens[first]?.tokenType === NumberWord) first++;
  if (tokens[first]?.tokenType === Colon) first++;
  if (tokens[first]?.tokenType !== Digits) return null;
  const end: IToken = { ...tokens[first]!, image: '', startOffset: value.text.length, tokenType: Colon };
  const shape = scanNumber((distance) => tokens[first + distance - 1] ?? end, 1);
  if (!shape || first + shape.length < tokens.length) return null;
  return moved(numberFromShape(shape, value.text), backTo(value, text));
}

type Back = (it: Span) => Part;

/** From a span of the clean text to the part of the text that was handed in. */
const backTo =
  (value: Value, text: string): Back =>
  (it) => {
    const source = value.spanToSource(it);
    return { text: text.slice(source.start, source.end), span: source };
  };

function citationOf(draft: Draft, text: string, back: Back, order: ReadonlyMap<Draft, number>): Citation {
  const head = span(draft.first!.startOffset, endOf(draft.last!));
  const full = draft.title ? span(head.start, Math.max(head.end, endOf(draft.title.last))) : head;
  const number = draft.number
    ? moved(numberFromShape(draft.number, text), back)
    : draft.blank
      ? moved(blankNumber(draft.blank.groups, text, draft.blank.start), back)
      : draft.standard
        ? standardNumber(draft.standard, text, back)
        : null;
  const date = draft.date;
  const dateSpan = date && span(date.first.startOffset, endOf(date.last));
  const issuer = draft.issuer ?? draft.leadingIssuer;
  return {
    kind: draft.kind,
    span: back(head).span,
    fullSpan: back(full).span,
    type: draft.type && part(draft.type, back),
    typeInherited: false,
    number,
    date: date && dateSpan ? citedDate(back(dateSpan).text, back(dateSpan).span, date.digits) : null,
    dateInherited: false,
    issuer: issuer && part(issuer, back),
    issuerInherited: draft.issuer === null && draft.leadingIssuer !== null,
    title: draft.title && part(draft.title, back),
    pointers: draft.pointers.flatMap((it) =>
      it.values.map((value, index): Pointer => {
        const first = index === 0 ? it.word : value.first;
        return {
          level: it.word.image.toLowerCase() as PointerLevel,
          value: text.slice(value.first.startOffset, endOf(value.last)),
          ...back(span(first.startOffset, endOf(value.last))),
        };
      }),
    ),
    parent: draft.parent ? (order.get(draft.parent) ?? null) : null,
    own: draft.own,
  };
}

const part = (range: TokenRange, back: Back): Part => back(span(range.first.startOffset, endOf(range.last)));

const moved = (number: DocumentNumber, back: Back): DocumentNumber => ({
  ...number,
  ...back(number.span),
  yearSpan: number.yearSpan && back(number.yearSpan).span,
  typeCodePart: number.typeCodePart && back(number.typeCodePart.span),
  formatProblems: number.formatProblems.map((it) => ({ ...it, span: back(it.span).span })),
});

/** TCVN, QCVN, ISO: not documents of the State; kept as they are, with single spaces and none around the colon. */
function standardNumber(range: TokenRange, text: string, back: Back): DocumentNumber {
  const whole = span(range.first.startOffset, endOf(range.last));
  const normalised = text
    .slice(whole.start, whole.end)
    .replace(/\n/g, ' ')
    .replace(/(ISO|TCVN|QCVN): /, '$1 ')
    .replace(/ ?: ?/g, ':');
  const year = /:(\d{4})/.exec(normalised);
  return {
    ...back(whole),
    family: 'F15',
    serial: /\d+/.exec(normalised)?.[0] ?? '',
    serialValue: Number(/\d+/.exec(normalised)?.[0] ?? 0),
    year: year ? Number(year[1]) : null,
    typeCode: null,
    issuerCodes: [],
    unit: null,
    term: null,
    normalised,
    key: normalised.toUpperCase(),
    formatProblems: [],
    yearSpan: null,
    typeCodePart: null,
  };
}

function missing(it: { what: 'number' | 'date'; at: IToken }, back: Back): Problem {
  const place = back(span(it.at.startOffset, endOf(it.at))).span;
  return it.what === 'date'
    ? {
        code: 'citation-date-missing',
        span: place,
        severity: 'warning',
        message: {
          vi: 'Sau «ngày» cần đủ ngày, tháng, năm ban hành văn bản, ví dụ «ngày 15/7/2021».',
          en: 'A full date must follow “ngày”, for example “ngày 15/7/2021”.',
        },
      }
    : {
        code: 'citation-number-missing',
        span: place,
        severity: 'warning',
        message: {
          vi: 'Sau «số» cần số, ký hiệu văn bản, ví dụ «30/2020/NĐ-CP».',
          en: 'A document number must follow “số”, for example “30/2020/NĐ-CP”.',
        },
      };
}
