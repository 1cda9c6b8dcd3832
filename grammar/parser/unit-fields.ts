import type { UnitKind } from '../ast';
import type { KeywordId } from '../tokens';

const signature: readonly KeywordId[] = ['authority', 'post', 'signer', 'recipients'];

const particulars: readonly KeywordId[] = [
  'number',
  'date',
  'place',
  'parentIssuer',
  'issuer',
  'period',
  'attachedTo',
  'basis',
  'proposal',
  ...signature,
];

const cells: readonly KeywordId[] = [
  'lead',
  'coordinators',
  'product',
  'deadline',
  'budget',
  'targets',
  'note',
  'after',
];

/** Which fields may stand under which unit; the grammar, the misplaced-field message and completion read it. */
export const fieldsUnder: Readonly<Record<UnitKind, readonly KeywordId[]>> = {
  preamble: [],
  decision: particulars,
  plan: particulars,
  abbreviation: [],
  agency: ['agencyShort', 'is'],
  article: [],
  body: [],
  paragraph: [],
  annex: ['attachedTo', 'template', 'column', 'numbering'],
  section: ['baseline', 'targets'],
  objective: cells,
  task: cells,
  activity: cells,
  closing: signature,
};

/** What a closing, which has no keyword of its own, may begin with. */
export const closingStarts: readonly KeywordId[] = ['recipients', 'authority', 'signer'];
