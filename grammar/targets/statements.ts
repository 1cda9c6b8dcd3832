import type { AmountPart, Part, RankPart, VerbPart } from './parts';
import { isMark, type Segment } from './segments';

/** A part that says a target, with the verb that moves it. */
export interface Statement {
  readonly part: Exclude<Part, { kind: 'period' | 'compared' | 'mark' }>;
  /** From the words that lead (the verb included when it stands at once before) to the end of the number. */
  readonly start: number;
  readonly end: number;
  readonly direction: 'increase' | 'decrease' | null;
  /** The verb, when words stand between it and the number: what it moves. */
  readonly verb: VerbPart | null;
  /** "tối thiểu" that stands some words before its number. */
  readonly strayBound: { readonly bound: '>=' | '<='; readonly start: number; readonly end: number } | null;
  /** "nâng tỷ lệ … lên": the verb belongs to it, but gives no direction. */
  readonly scope: AmountPart | null;
}

const COUNT_VERBS =
  /(?:^|[\s"“(])(?:tổ chức|có|mở|xây dựng|thành lập|hoàn thành|triển khai|thực hiện|ban hành|đăng tải|đăng|phát triển|đào tạo|bồi dưỡng|tập huấn|giải quyết|tạo việc làm cho|thu hút|đón|hỗ trợ|công nhận|thêm|phấn đấu|duy trì|tiếp nhận|xử lý|đạt chuẩn|được|số lượng|là|biên soạn|sản xuất|phát hành|in)(?: được| mới| thêm| từ)? ?$/i;
const PLACES =
  /^(?:các )?(?:tỉnh|thành phố|huyện|xã|phường|địa phương|thôn|ấp|khóm|cơ quan|đơn vị|nội dung)/i;
const MOVED =
  /^ ?(?:các |số |toàn bộ )?(?:thời gian|chi phí|số|tỷ lệ|tỉ lệ|biên chế|quy định|thủ tục|TTHC|đầu mối|mức|lượng|giá trị|hồ sơ|điều kiện)/i;

/** The targets of a segment, in order, each with its verb. */
export function statementsOf(segment: Segment, text: string): readonly Statement[] {
  const statements: Statement[] = [];
  const verbs: VerbPart[] = [];
  const used = new Set<VerbPart>();
  let scope: AmountPart | null = null;
  let bound: Statement['strayBound'] = null;
  /** The last one that is no mere direction. */
  let last: Statement | undefined;
  const money = segment.parts.some((it) => isMark(it, 'BudgetCue'));
  const deadline = segment.parts.some((it) => isMark(it, 'DeadlineCue'));

  segment.parts.forEach((part, at) => {
    const since = last?.end ?? segment.start;
    const push = (more: Partial<Statement> & { part: Statement['part'] }): void => {
      statements.push({
        start: part.start,
        end: part.end,
        direction: null,
        verb: null,
        strayBound: null,
        scope: null,
        ...more,
      });
      bound = null;
      if (more.part.kind !== 'verb') last = statements[statements.length - 1];
    };
    if (part.kind === 'verb') verbs.push(part);
    else if (isMark(part, 'Minimum') || isMark(part, 'Maximum'))
      bound = { bound: part.name === 'Minimum' ? '>=' : '<=', start: part.start, end: part.end };
    else if (part.kind === 'amount') {
      const verb = verbs[verbs.length - 1];
      const pending = verb && verb.start >= since && !used.has(verb) ? verb : null;
      const moves = pending !== null && isMovedBy(part, pending, text);
      if (part.lead.allOf) scope = part;
      else if (!isTarget(part, { text, segment, last, moves, money, deadline })) return;
      else {
        const own = part.lead.upTo || part.lead.times ? null : (part.lead.verb?.direction ?? null);
        const reached = pending !== null && !moves && !text.slice(pending.end, part.start).includes(',');
        if (pending && (moves || reached || part.lead.reach)) used.add(pending);
        const near = bound && !text.slice(bound.end, part.start).includes(',') ? bound : null;
        push({
          part,
          direction: own ?? (moves && !part.lead.upTo ? pending.direction : null),
          verb: moves ? pending : null,
          strayBound: part.lead.bound === '=' ? near : null,
        });
      }
    } else if (part.kind === 'rank') {
      if (isRank(part, text)) push({ part });
    } else if (part.kind === 'level') {
      if (isLevel(part.start, part.text, text, segment)) push({ part });
    } else if (part.kind === 'group' || part.kind === 'multiple' || part.kind === 'reference') push({ part });
    if (part.kind === 'verb' && movesMeasure(segment, at, part, text))
      push({ part, direction: part.direction });
  });
  // A direction whose number follows is no direction.
  return statements
    .filter((it) => it.part.kind !== 'verb' || !used.has(it.part))
    .map((it) => (it.part.kind === 'verb' && scope && scope.start > it.start ? { ...it, scope } : it));
}

/** What is raised in the title of a plan, or by a measure, is no target yet. */
const NAMED =
  /(?:kế hoạch|đề án|chương trình|việc|nhằm|để|giải pháp|biện pháp|pháp|nhiệm vụ|phần|hướng|số) $/i;

/** "tăng tỷ lệ …", "tăng so với năm 2024". */
function movesMeasure(segment: Segment, at: number, verb: VerbPart, text: string): boolean {
  const next = segment.parts[at + 1];
  if (!next || next.start - verb.end > 10) return false;
  const between = text.slice(verb.end, next.start).trim().toLowerCase();
  if (next.kind === 'compared') return between === '';
  if (!isMark(next, 'MeasureNoun') || !/^(?:các|những|)$/.test(between)) return false;
  const before = text.slice(Math.max(segment.start, verb.start - 24), verb.start);
  if (/tỷ lệ|tỉ lệ|tỷ trọng|số lượng|số/i.test(next.text) && !/chỉ số|điểm số/i.test(next.text))
    return !/(?:kế hoạch|đề án|chương trình) $/i.test(before);
  if (NAMED.test(before)) return false;
  const meant = segment.parts.some(
    (it) => isMark(it, 'GoalCue') || isMark(it, 'Effort') || it.kind === 'compared',
  );
  return meant || /(?:^|, |đồng thời |và )[\s+•–-]*(?:[a-zđ\d]{1,2}[.)] )?$/i.test(before);
}

/** Whether the verb says by how much: "cắt giảm thời gian giải quyết tối thiểu 20%". */
function isMovedBy(amount: AmountPart, verb: VerbPart, text: string): boolean {
  const { lead } = amount;
  if (lead.reach || (lead.placed && lead.bound === '=')) return false;
  const between = text.slice(verb.end, amount.start);
  if (between.length > 200) return false;
  const comma = between.indexOf(',');
  if (comma >= 0 && (between.slice(0, comma).trim() !== '' || between.includes(',', comma + 1))) return false;
  if (/(?:^| )(?:của|với|trong|cho|tại|ở) ?$/i.test(between)) return false;
  if (between.trim() === '' || comma >= 0) return true;
  return MOVED.test(between);
}

interface Context {
  readonly text: string;
  readonly segment: Segment;
  readonly last: Statement | undefined;
  readonly moves: boolean;
  readonly money: boolean;
  readonly deadline: boolean;
}

function isTarget(amount: AmountPart, context: Context): boolean {
  const { lead, measure } = amount;
  const bounded = lead.bound !== '=' || amount.tail !== null;
  const moved = lead.verb !== null || lead.times || lead.upTo || context.moves;
  if (measure === null) return isBareTarget(amount, context);
  switch (measure.kind) {
    case 'percent':
      return true;
    case 'money':
      return !context.money && (lead.reach || bounded || moved);
    case 'time':
      return !context.deadline && !lead.inside && (bounded || moved);
    case 'count':
      return isCounted(amount, bounded, moved, context);
  }
}

function isCounted(amount: AmountPart, bounded: boolean, moved: boolean, context: Context): boolean {
  const { lead } = amount;
  if (amount.leading) return true;
  if (amount.per || moved || lead.reach || lead.upTo) return true;
  const before = context.text.slice(Math.max(context.segment.start, amount.start - 40), amount.start);
  const isPlace = PLACES.test(amount.measure!.text);
  if (bounded) {
    const word = lead.boundSpan ? context.text.slice(lead.boundSpan.start, lead.boundSpan.end) : '';
    return !(isPlace && /^(?:trên|hơn|dưới)$/i.test(word) && !COUNT_VERBS.test(before));
  }
  if (lead.inside || lead.placed) return false;
  if (COUNT_VERBS.test(`${before}`) || /(?:^|[\s:])có ?$/i.test(leadText(amount, context.text))) return true;
  // "2.5 Nội dung …" is a heading.
  if (/^\d+(?:\.\d{1,2})+$/.test(amount.number.text)) return false;
  if (startsClause(before, amount.start - context.segment.start <= 40)) return true;
  // "02 hội nghị, 03 lớp tập huấn"
  const last = context.last?.part;
  const goesOn = /[,–-] ?$|(?:^| )và ?$/.test(before);
  return goesOn && last?.kind === 'amount' && last.measure?.kind === 'count';
}

const leadText = (amount: AmountPart, text: string): string =>
  text.slice(amount.start, amount.number.span.start);

/** Nothing but numbering, a bullet or a heading before it. */
const startsClause = (before: string, whole: boolean): boolean =>
  (whole && /^[\s+•–-]*(?:\(?[\da-zđ]{1,3}[.)][\s+•–-]*)?$/i.test(before)) || /: ?[+•–-]? ?$/.test(before);

/** A number without a unit counts only when the words before it leave no doubt. */
function isBareTarget(amount: AmountPart, { text }: Context): boolean {
  const { lead } = amount;
  if (/^(?:19|20)\d\d$/.test(amount.number.text)) return false;
  if (amount.of !== null) return lead.reach;
  if (lead.boundSpan) {
    const word = text.slice(lead.boundSpan.start, lead.boundSpan.end).toLowerCase();
    return !/^(?:trên|hơn|dưới|vượt)$/.test(word);
  }
  const behind = text.slice(amount.end, amount.end + 2);
  const ends = behind === '' || /^[.,;)\n]/.test(behind);
  return ends && lead.reach && /đạt/i.test(leadText(amount, text));
}

function isRank(rank: RankPart, text: string): boolean {
  if (rank.form === 'top' || rank.of !== null) return true;
  const before = text.slice(Math.max(0, rank.start - 20), rank.start);
  if (rank.form === 'group')
    return (
      rank.leading !== null ||
      /(?:trong|thuộc|vào) (?:tốp )?$/i.test(before) ||
      rank.measure?.kind === 'count'
    );
  const word = text.slice(rank.start, rank.number.span.start);
  return !/^(?:hạng|xếp) ?$/i.test(word) || /(?:xếp|đứng|đạt|từ|lên|giữ) $/i.test(before);
}

function isLevel(start: number, words: string, text: string, segment: Segment): boolean {
  if (!/^(?:hạng|loại) /i.test(words)) return true;
  const before = text.slice(Math.max(segment.start, start - 20), start);
  return before.trim() === '' || /(?:đạt|xếp|lên|là|:) ?$/i.test(before);
}
