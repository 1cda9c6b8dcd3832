import type { Message, Problem, Span } from '../text';

/** A stretch of the text that was read, as it was written. */
export interface Part {
  readonly text: string;
  /** Relative to the string handed to `readCitations` or `parseNumber`. */
  readonly span: Span;
}

/**
 * How a number is built. F1–F15 as the families are told apart, in the order of matching: law (F1), Standing
 * Committee with year (F2), ordinance (F3), Standing Committee without year (F4), normative document of one body
 * (F5), Government resolution with a dot (F6), joint normative document (F7), Party (F8), administrative document
 * (F9), steering committee (F10), official letter (F11), consolidated text (F12), copy (F13), before 1996 (F14),
 * standard (F15). Null: it looks like a number and is none of them.
 */
export type NumberFamily =
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'F10'
  | 'F11'
  | 'F12'
  | 'F13'
  | 'F14'
  | 'F15';

export type FormatProblemKind =
  /** A space inside the number: `18- NQ/TW`. */
  | 'space'
  /** Another dash than the hyphen. */
  | 'dash'
  /** Party separators with a State body or the other way round: `26-CT/TTg`. */
  | 'separators'
  /** Two codes run together: `TTLTBTC`. */
  | 'glued'
  /** Letters of another alphabet that look the same: `NĐ-СР`. */
  | 'lookalike'
  /** Upper and lower case or diacritics of a known code: `QD`, `TTG`. */
  | 'spelling'
  /** Serial below ten without its leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.c). */
  | 'leadingZero'
  /** The year has not four digits. */
  | 'yearDigits'
  /** Serial and year alone: "Nghị định 30/2020". */
  | 'incomplete';

/** Something about how a number is written; what it says can still be read. */
export interface FormatProblem {
  readonly kind: FormatProblemKind;
  readonly span: Span;
  readonly message: Message;
}

/** Số, ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3; Quy định of the Party for F8). */
export interface DocumentNumber extends Part {
  readonly family: NumberFamily | null;
  /** `76`, `30c`, `66.22` as written; empty in a number that is still blank. */
  readonly serial: string;
  /** The number in front of a letter or a dot; null when blank. */
  readonly serialValue: number | null;
  readonly year: number | null;
  /** As it should be written: `NĐ`, `TTLT`; null in an official letter and in a law. */
  readonly typeCode: string | null;
  /** `CP`, `BTC`; more than one in a joint document. */
  readonly issuerCodes: readonly string[];
  /** Drafting unit or field behind the issuer: `CCHC` of `3759/BNV-CCHC`. */
  readonly unit: string | null;
  /** Term (khóa) of the National Assembly: 15 of `QH15`. */
  readonly term: number | null;
  /** The number as it should be written. */
  readonly normalised: string;
  /** Equal for numbers that differ only in how they are written: separators, zeros, case, diacritics, TƯ and TW. */
  readonly key: string;
  readonly formatProblems: readonly FormatProblem[];
  /** Where the year stands; null when there is none. */
  readonly yearSpan: Span | null;
  /** The type code as written; null when there is none. */
  readonly typeCodePart: Part | null;
}

/** A date as it was written, and what it means. */
export interface CitedDate extends Part {
  /** `YYYY-MM-DD`; null when it is no day of the calendar, not complete or blank. */
  readonly iso: string | null;
  /** The year as a number, when one was written with four digits. */
  readonly year: number | null;
  /** `day` has day, month and year; `year` is "năm 2015" alone. */
  readonly precision: 'day' | 'year';
  /** `impossible`: no such day; `yearDigits`: the year has not four digits; `blank`: left open in a draft. */
  readonly problem: 'impossible' | 'yearDigits' | 'blank' | null;
}

export type PointerLevel =
  'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm' | 'phụ lục' | 'tiết';

/** `khoản 2`, `Điều 5`: where in the document. */
export interface Pointer extends Part {
  readonly level: PointerLevel;
  /** `2`, `IV`, `đ` as written. */
  readonly value: string;
}

export type CitationKind =
  /** With a number of its own. */
  | 'number'
  /** A law, code or ordinance by its name: "Luật Đất đai năm 2013". */
  | 'name'
  /** Type and issuer, no number: "Nghị quyết của Chính phủ về …". */
  | 'unnumbered'
  /** A programme, scheme or plan by its name: "Chương trình tổng thể … giai đoạn 2021 - 2030". */
  | 'programme'
  /** TCVN, QCVN, ISO. */
  | 'standard'
  /** A document to come: "sau khi được ban hành". */
  | 'future'
  /** A number that is still blank: "Số:      /KH-UBND". */
  | 'blank';

export interface Citation {
  readonly kind: CitationKind;
  /** From the first pointer, type or number to the end of number, date and issuer; the title is not in it. */
  readonly span: Span;
  /** With the title. */
  readonly fullSpan: Span;
  /** "Nghị định"; null when neither it nor an earlier one of its list says so. */
  readonly type: Part | null;
  /** The type stands before an earlier citation of the same list. */
  readonly typeInherited: boolean;
  readonly number: DocumentNumber | null;
  readonly date: CitedDate | null;
  /** The date stands behind a later citation of the same list. */
  readonly dateInherited: boolean;
  readonly issuer: Part | null;
  readonly issuerInherited: boolean;
  /** Name of a law, or trích yếu as far as its end can be seen. */
  readonly title: Part | null;
  readonly pointers: readonly Pointer[];
  /** Index of the citation in whose title this one stands. */
  readonly parent: number | null;
  /** "Số: 2600/QĐ-UBND": a document names itself. */
  readonly own: boolean;
}

export interface CitationsReading {
  /** In the order of their first characters. */
  readonly citations: readonly Citation[];
  /** What was begun and cannot be read: "số" without a number, "ngày" without a date. */
  readonly problems: readonly Problem[];
}
