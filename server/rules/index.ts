import { missingDash } from './missing-dash';
import { leadUnclear } from './lead-unclear';
import { productDiffersFromText } from './product-differs-from-text';
import { setPhraseMark } from './set-phrase-mark';
import { citationNumberWord } from './citation-number-word';
import { citationFirstIssuer } from './citation-first-issuer';
import { recipientsForm } from './recipients-form';
import { officialCapital } from './official-capital';
import { peopleAndState } from './people-and-state';
import { resultBeforeEnd } from './result-before-end';
import { iOrY } from './i-or-y';
import { ambiguousAmount } from './ambiguous-amount';
import { strayCapital } from './stray-capital';
import { citationIssuerCapital } from './citation-issuer-capital';
import { standardForm } from './standard-form';
import { paragraphNumberDot } from './paragraph-number-dot';
import { referenceUnknown } from './reference-unknown';
import { annexNotMentioned } from './annex-not-mentioned';
import { annexLinkDiffers } from './annex-link-differs';
import { periodDiffers } from './period-differs';
import { basisOrder } from './basis-order';
import { basisForm } from './basis-form';
import { citationInconsistent } from './citation-inconsistent';
import { citationFirstDate } from './citation-first-date';
import { citationComma } from './citation-comma';
import { lawNameSpelling } from './law-name-spelling';
import { leadDiffersFromText } from './lead-differs-from-text';
import { productDateDiffers } from './product-date-differs';
import { nameTwoWritings } from './name-two-writings';
import { termTwoWritings } from './term-two-writings';
import { misspelling } from './misspelling';
import { punctuationSpacing } from './punctuation-spacing';
import { unbalancedMark } from './unbalanced-mark';
import { trailingMark } from './trailing-mark';
import { paragraphEnd } from './paragraph-end';
import { headingCapitals } from './heading-capitals';
import { rangeDash } from './range-dash';
import { tonePlacement } from './tone-placement';
import { decomposedLetters } from './decomposed-letters';
import { lookAlikeLetter } from './look-alike-letter';
import { strayCharacter } from './stray-character';
import { legacyEncoding } from './legacy-encoding';
import { targetFalls } from './target-falls';
import { targetContradiction } from './target-contradiction';
import { targetWithoutYear } from './target-without-year';
import { targetUnmeasurable } from './target-unmeasurable';
import { trajectoryMissesEnd } from './trajectory-misses-end';
import { sumDiffers } from './sum-differs';
import { unitTermEnded } from './unit-term-ended';
import { ownNumberState } from './own-number-state';
import { ownNumberParty } from './own-number-party';
import { fieldNotPrinted } from './field-not-printed';
import { unknownTemplate } from './unknown-template';
import { citedDocumentExpires } from './cited-document-expires';
import { citedDocumentNotYetInForce } from './cited-document-not-yet-in-force';
import { citedDocumentExpired } from './cited-document-expired';
import { citationNumberFormat } from './citation-number-format';
import { citedDocumentDiffers } from './cited-document-differs';
import { citedDocumentNotFound } from './cited-document-not-found';
import { citedDocumentImpossible } from './cited-document-impossible';
import { abbreviationUnused } from './abbreviation-unused';
import { abbreviationRepeated } from './abbreviation-repeated';
import { abbreviationUnknown } from './abbreviation-unknown';
import { dependencyLate } from './dependency-late';
import { dependencyUnknown } from './dependency-unknown';
import { doubledWord } from './doubled-word';
import { vagueProduct } from './vague-product';
import { missingProduct } from './missing-product';
import { deadlineOpen } from './deadline-open';
import { deadlineWithoutYear } from './deadline-without-year';
import { deadlineOutsidePeriod } from './deadline-outside-period';
import { deadlineEnding } from './deadline-ending';
import { deadlinePassed } from './deadline-passed';
import { agencyOtherProvince } from './agency-other-province';
import { agencyUnknown } from './agency-unknown';
import { agencyNotYet } from './agency-not-yet';
import { agencyEnded } from './agency-ended';
import { paragraphNumber } from './paragraph-number';
import { duplicateTask } from './duplicate-task';
import { nearDuplicateTask } from './near-duplicate-task';
import { taskNumber } from './task-number';
import { statedCountDiffers } from './stated-count-differs';
import { leadAmongCoordinators } from './lead-among-coordinators';
import { severalLeads } from './several-leads';
import { abbreviationUnexplained } from './abbreviation-unexplained';
import { agencyListForm } from './agency-list-form';
import { agencyNameSpelling } from './agency-name-spelling';
import { ambiguousNumber } from './ambiguous-number';
import { citationIncomplete } from './citation-incomplete';
import { deadlineUnreadable } from './deadline-unreadable';
import { invalidDeadline } from './invalid-deadline';
import { keywordMisspelt } from './keyword-misspelt';
import { misplacedField } from './misplaced-field';
import { missingOwner } from './missing-owner';
import { missingValue } from './missing-value';
import { moreThanOnePlan } from './more-than-one-plan';
import { particularRepeated } from './particular-repeated';
import type { Rule } from './rule';
import { strayText } from './stray-text';
import { suppressionExpired } from './suppression-expired';
import { suppressionIncomplete } from './suppression-incomplete';
import { suppressionUnneeded } from './suppression-unneeded';
import { targetOverHundred } from './target-over-hundred';
import { tasksOutsideAnnex } from './tasks-outside-annex';
import { unknownColumn } from './unknown-column';
import { unreadableDate } from './unreadable-date';

export { AgencyCounts } from './owners';
export { unitContextOf, type PlanContext, type UnitContext, type World } from './context';
export { RuleEngine, type RuleLevel } from './engine';
export { citationAt } from './cited';
export { suppressionFix } from './suppress';
export type { Finding, FindingFix, Profile, Related, Report, Reporter, Rule, UnitEdit } from './rule';

/** Every rule, in the order of the manual: the form of the file, then what it says. */
export const rules: readonly Rule[] = [
  strayText,
  keywordMisspelt,
  misplacedField,
  missingValue,
  abbreviationUnexplained,
  moreThanOnePlan,
  tasksOutsideAnnex,
  particularRepeated,
  unreadableDate,
  ownNumberState,
  ownNumberParty,
  periodDiffers,
  annexLinkDiffers,
  annexNotMentioned,
  recipientsForm,
  unknownTemplate,
  unknownColumn,
  fieldNotPrinted,
  missingOwner,
  severalLeads,
  leadUnclear,
  leadAmongCoordinators,
  leadDiffersFromText,
  statedCountDiffers,
  sumDiffers,
  ambiguousAmount,
  paragraphNumber,
  paragraphNumberDot,
  missingDash,
  referenceUnknown,
  headingCapitals,
  paragraphEnd,
  taskNumber,
  duplicateTask,
  nearDuplicateTask,
  dependencyUnknown,
  dependencyLate,
  missingProduct,
  vagueProduct,
  productDateDiffers,
  productDiffersFromText,
  doubledWord,
  misspelling,
  strayCapital,
  punctuationSpacing,
  unbalancedMark,
  setPhraseMark,
  trailingMark,
  rangeDash,
  tonePlacement,
  iOrY,
  termTwoWritings,
  officialCapital,
  peopleAndState,
  decomposedLetters,
  lookAlikeLetter,
  strayCharacter,
  legacyEncoding,
  abbreviationUnknown,
  abbreviationRepeated,
  abbreviationUnused,
  agencyListForm,
  agencyNameSpelling,
  nameTwoWritings,
  agencyUnknown,
  agencyEnded,
  unitTermEnded,
  agencyNotYet,
  agencyOtherProvince,
  invalidDeadline,
  deadlineUnreadable,
  deadlinePassed,
  deadlineEnding,
  deadlineOutsidePeriod,
  deadlineWithoutYear,
  deadlineOpen,
  citedDocumentImpossible,
  citedDocumentNotFound,
  citedDocumentDiffers,
  citedDocumentExpired,
  citedDocumentExpires,
  citedDocumentNotYetInForce,
  citationIncomplete,
  citationNumberFormat,
  citationComma,
  citationFirstDate,
  citationFirstIssuer,
  citationNumberWord,
  citationInconsistent,
  lawNameSpelling,
  citationIssuerCapital,
  standardForm,
  basisOrder,
  basisForm,
  ambiguousNumber,
  targetOverHundred,
  targetFalls,
  resultBeforeEnd,
  targetContradiction,
  targetWithoutYear,
  targetUnmeasurable,
  trajectoryMissesEnd,
  suppressionIncomplete,
  suppressionUnneeded,
  suppressionExpired,
];

export const ruleCodes: readonly string[] = rules.map((it) => it.code);
