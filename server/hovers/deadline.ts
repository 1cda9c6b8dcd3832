import {
  resolveDeadline,
  type DeadlineInterval,
  type DeadlinePart,
  type DeadlineReading,
  type OpenKind,
  type ResolvedPart,
} from '../../grammar/deadlines';
import type { PlanView } from '../elements';
import { bullets, dayIn, daysBetween, plain, type Say } from './hover';

/** More intervals than that (each month of four years) are counted, not listed. */
const MOST_LISTED = 6;

/** The days that a deadline means, and how long it is until the last of them. */
export function hoverDeadline(
  { around }: PlanView,
  reading: DeadlineReading,
  part: DeadlinePart,
  say: Say,
): string {
  const anchors = around.signed === null ? {} : { signedOn: around.signed };
  const { parts } = resolveDeadline(reading, around.period, anchors);
  const resolved: ResolvedPart | undefined = parts[reading.parts.indexOf(part)];
  const scope = part.scope === null ? '' : ` – ${plain(part.scope.text)}`;
  const head = `**${say('Thời hạn', 'Deadline')}${scope}**`;
  if (!resolved) return head;
  const { intervals, open } = resolved;
  const lines = intervals.slice(0, MOST_LISTED).map((it) => daysOf(it, say));
  if (intervals.length > MOST_LISTED)
    lines.push(
      say(`… và ${intervals.length - MOST_LISTED} đợt nữa`, `… and ${intervals.length - MOST_LISTED} more`),
    );
  const last = intervals.reduce<string | null>(
    (end, it) => (it.end !== null && it.end > (end ?? '') ? it.end : end),
    null,
  );
  if (last !== null) lines.push(...timeTo(last, around.signed, around.world.today, say));
  if (intervals.some((it) => it.yearSource === 'plan'))
    lines.push(say('Năm lấy theo thời kỳ của kế hoạch', 'The year is that of the period of the plan'));
  for (const kind of open) lines.push(reasonOf(kind, say));
  if (lines.length === 0) lines.push(say('Không có ngày cụ thể', 'No days that can be worked out'));
  return `${head}\n\n${bullets(lines)}`;
}

function daysOf({ start, end, printedDate }: DeadlineInterval, say: Say): string {
  if (printedDate !== undefined && end !== null)
    return say(
      `Trước ${dayIn(printedDate, say)}, tức là chậm nhất **${dayIn(end, say)}**`,
      `Before ${printedDate}: **${end}** at the latest`,
    );
  if (start !== null && start === end) return say(`Ngày **${dayIn(start, say)}**`, `On **${start}**`);
  if (start !== null && end !== null)
    return say(`Từ ${dayIn(start, say)} đến hết **${dayIn(end, say)}**`, `From ${start} to **${end}**`);
  if (end !== null) return say(`Chậm nhất **${dayIn(end, say)}**`, `**${end}** at the latest`);
  return start === null
    ? say('Không có ngày đầu, ngày cuối', 'No first and no last day')
    : say(`Từ ${dayIn(start, say)}, không có ngày cuối`, `From ${start}, without an end`);
}

/** How long it is from the day of signing and from today to a last day. */
function timeTo(last: string, signed: string | null, today: string, say: Say): string[] {
  const lines: string[] = [];
  if (signed !== null) {
    const days = daysBetween(signed, last);
    lines.push(
      days >= 0
        ? say(`${days} ngày kể từ ngày ký`, `${days} days from the day of signing`)
        : say(`**Trước ngày ký ${-days} ngày**`, `**${-days} days before the day of signing**`),
    );
  }
  const left = daysBetween(today, last);
  const now = dayIn(today, say);
  lines.push(
    left >= 0
      ? say(`Còn ${left} ngày tính từ hôm nay (${now})`, `${left} days left from today (${now})`)
      : say(`Đã qua ${-left} ngày tính đến hôm nay (${now})`, `${-left} days ago as of today (${now})`),
  );
  return lines;
}

const reasons: Readonly<Record<OpenKind, { readonly vi: string; readonly en: string }>> = {
  recurring: { vi: 'Lặp lại, không có ngày cuối', en: 'Comes back, without a last day' },
  afterEvent: { vi: 'Tính từ một sự việc chưa rõ ngày', en: 'Counts from an event whose day is not known' },
  beforeEvent: {
    vi: 'Phải xong trước một sự việc chưa rõ ngày',
    en: 'Due before an event whose day is not known',
  },
  regulated: { vi: 'Theo quy định ở văn bản khác', en: 'As another document lays down' },
  noEnd: { vi: 'Không có ngày cuối', en: 'Without an end' },
  noYear: {
    vi: 'Chưa rõ năm nào: kế hoạch chưa ghi «Thời kỳ»',
    en: 'The year is not known: the plan gives no «Thời kỳ»',
  },
  duration: { vi: 'Tính theo số ngày kể từ một mốc', en: 'Counts a number of days from an event' },
  unspecified: { vi: 'Chưa nói đủ để biết ngày nào', en: 'Says too little to tell the day' },
  invalid: { vi: 'Lịch không có ngày này', en: 'The calendar has no such day' },
  unreadable: { vi: 'Không đọc được thời gian trong chữ này', en: 'No time can be read in this text' },
};

const reasonOf = (kind: OpenKind, say: Say): string => say(reasons[kind].vi, reasons[kind].en);
