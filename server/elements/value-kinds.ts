import type { KeywordId } from '../../grammar/tokens';

/**
 * How the value of a keyword is read: by which small language, or as running text in which citations may stand,
 * or as it is.
 */
export type ValueKind =
  | 'agencies'
  | 'deadline'
  | 'tasks'
  | 'day'
  | 'prose'
  | 'abbreviation'
  | 'agencyName'
  | 'agencyShort'
  | 'plain';

export const valueKinds: Readonly<Record<KeywordId, ValueKind>> = {
  decision: 'prose',
  plan: 'prose',
  number: 'plain',
  date: 'day',
  place: 'plain',
  parentIssuer: 'agencies',
  issuer: 'agencies',
  period: 'plain',
  attachedTo: 'prose',
  basis: 'prose',
  proposal: 'prose',
  authority: 'plain',
  post: 'plain',
  signer: 'plain',
  recipients: 'prose',
  abbreviation: 'abbreviation',
  agency: 'agencyName',
  agencyShort: 'agencyShort',
  is: 'agencies',
  article: 'prose',
  body: 'prose',
  annex: 'prose',
  template: 'plain',
  column: 'plain',
  numbering: 'plain',
  section: 'prose',
  baseline: 'prose',
  objective: 'prose',
  task: 'prose',
  activity: 'prose',
  lead: 'agencies',
  coordinators: 'agencies',
  product: 'prose',
  deadline: 'deadline',
  budget: 'prose',
  targets: 'prose',
  note: 'prose',
  after: 'tasks',
};
