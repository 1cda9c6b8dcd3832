export {
  foldedWords,
  foldHead,
  headPattern,
  keywordById,
  keywordOf,
  keywords,
  NUMBER_PATTERN,
  wordOf,
  type Keyword,
  type KeywordId,
  type Mode,
} from './keywords';
export { lettersIn, PlainWords } from './plain-words';
export { FirstTokenLookahead } from './first-token-lookahead';
