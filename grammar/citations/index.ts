export { citedDate } from './date';
export {
  centralCodes,
  documentTypes,
  foldCode,
  isKnownIssuerCode,
  isPartyCode,
  isStateCode,
  jointTypeCodes,
  normativeTypeCodes,
  numberKey,
  typeCodes,
} from './codes';
export type {
  Citation,
  CitationKind,
  CitationsReading,
  CitedDate,
  DocumentNumber,
  FormatProblem,
  FormatProblemKind,
  NumberFamily,
  Part,
  Pointer,
  PointerLevel,
} from './model';
export { citationParser } from './parser';
export { mayCite } from './prefilter';
export { parseNumber, readCitations } from './read';
export { citationVocabulary } from './tokens';
