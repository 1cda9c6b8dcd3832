import { findDeadlines, type FoundDeadline } from '../../grammar/deadlines';
import { memoByText } from '../plan';
import type { UnitContext } from './context';

const none: readonly FoundDeadline[] = [];

/** A day, a month, a quarter or a week: what else names a time holds nothing that these rules judge. */
const time = /[0-9] ?[/.-] ?[0-9]|(?:quý|tháng|ngày|tuần) (?:[0-9]|[IVX]+(?![\p{L}]))/iu;

const found = memoByText((text) => findDeadlines(text), 5000);

/** The deadlines in running text. What stands in citations is skipped before anything is parsed, as it costs most. */
export function deadlinesIn(text: string, { read }: Pick<UnitContext, 'read'>): readonly FoundDeadline[] {
  if (!time.test(text)) return none;
  const { citations } = read.citations(text);
  let rest = '';
  let done = 0;
  for (const { span } of citations) {
    if (span.start > done) rest += text.slice(done, span.start);
    done = Math.max(done, span.end);
  }
  rest += text.slice(done);
  return citations.length > 0 && !time.test(rest) ? none : found(text);
}
