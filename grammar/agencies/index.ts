export {
  matchText,
  type AgencyKind,
  type AgencyLexicon,
  type AgencyMatch,
  type MatchQuality,
  type MatchText,
  type Slip,
} from './lexicon';
export { NameTable, type NameForm } from './name-table';
export { agencyListParser } from './parser';
export type {
  AgencyListReading,
  AgencyPart,
  AgencyResolution,
  AgencySeparator,
  SeparatorKind,
  SpannedText,
} from './reading';
export { readAgencyList } from './read';
