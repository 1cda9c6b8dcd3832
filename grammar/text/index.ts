export { isSpace, skipSpaces, spacesBefore } from './space';
export { applyEdits, covers, shift, span, type Span, type TextEdit } from './span';
export type { Fix, FixClass, Message, Problem, Severity } from './problem';
export {
  editDistance,
  fold,
  initials,
  LETTER,
  nfc,
  SPACE,
  spellingKey,
  squeeze,
  startsOf,
  UPPER,
  wordPattern,
} from './vietnamese';
export { Remembered } from './remembered';
export { cleanValue, Value, type Part, type Piece } from './value';
