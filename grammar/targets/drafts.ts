import { amountDraft, emptyDraft, numberOf, partOf, rankDraft, unitOf, type Draft } from './draft';
import type { AmountPart, NamedPart } from './parts';
import { isMark, type Segment } from './segments';
import type { Statement } from './statements';
import type { Drafted } from './trajectories';
import type { TargetPart } from './types';
import { countUnits } from './vocabulary';
import { partsIn, subjectBefore, type Zone } from './zones';

/** "cao nhất" of "thuộc Nhóm có điểm số cao nhất". */
export function groupName(part: NamedPart, text: string): TargetPart {
  const name = /(?:trung bình )?(?:cao|thấp|khá)(?: nhất)?$|trung bình$/i.exec(part.text)![0];
  const at = { start: part.end - name.length, end: part.end };
  return { ...partOf(text, at), text: name.toLowerCase() };
}

/** What a statement says by itself; several for a list of values. */
export function draftsOf(
  statement: Statement,
  zone: Zone,
  segment: Segment,
  text: string,
  previous: Drafted | undefined,
): readonly Draft[] {
  const { part, start } = statement;
  switch (part.kind) {
    case 'rank':
      return [rankDraft(part, start, part.form)];
    case 'group': {
      const draft = emptyDraft(start, part.end, 'level');
      draft.group = groupName(part, text);
      draft.value = draft.group.text;
      draft.valueSpan = draft.group.span;
      const word = text.toLowerCase().indexOf('nhóm', start);
      draft.unit = { text: 'nhóm', span: { start: word, end: word + 4 } };
      return [draft];
    }
    case 'level': {
      const draft = emptyDraft(start, part.end, 'level');
      const [, word, name] = /(hạng|loại|mức)(?: mức| loại)?:? ([^]+)/i.exec(part.text)!;
      draft.value = name!;
      draft.valueSpan = { start: part.end - name!.length, end: part.end };
      const at =
        part.start +
        part.text.toLowerCase().lastIndexOf(word!.toLowerCase(), part.text.length - name!.length);
      draft.unit = { text: word!.toLowerCase(), span: { start: at, end: at + word!.length } };
      return [draft];
    }
    case 'reference':
      return [{ ...emptyDraft(start, part.end, 'reference'), comparator: '>=' }];
    case 'multiple': {
      const draft = emptyDraft(start, part.end, 'change');
      draft.comparator = 'increase';
      draft.value = part.value;
      draft.valueSpan = { start, end: part.end };
      draft.unit = { text: 'lần', span: { start, end: part.end } };
      return [draft];
    }
    case 'verb':
      return [directionDraft(statement, text, segment)];
    case 'amount': {
      if (part.leading && part.measure?.kind === 'count') return [rankDraft(part, start, 'group')];
      return amountDrafts(part, statement, zone, segment, text, previous);
    }
  }
}

function directionDraft(statement: Statement, text: string, segment: Segment): Draft {
  const draft = emptyDraft(statement.start, statement.end, 'direction');
  draft.comparator = statement.direction!;
  draft.comparatorSpan = { start: statement.start, end: statement.end };
  if (statement.scope) {
    const number = numberOf(statement.scope.number);
    draft.value = number.value;
    draft.numbers = [number];
    draft.unit = unitOf(statement.scope.measure, null);
    draft.valueSpan = { start: number.span.start, end: (draft.unit ?? number).span.end };
    return draft;
  }
  const noun = partsIn(segment, { start: statement.end, end: statement.end + 40 })[0];
  if (!isMark(noun, 'MeasureNoun')) return draft;
  const words = noun.text.toLowerCase();
  const at = { start: noun.start, end: noun.end };
  if (/^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức độ hài lòng|sự hài lòng)$/.test(words))
    draft.unit = { text: '%', span: at };
  const counted = /^số(?: lượng)?(?: |$)/.exec(words);
  if (counted) {
    const rest =
      `${words.slice(counted[0].length)}${text.slice(noun.end, noun.end + 30).toLowerCase()}`.trimStart();
    const unit = countUnits
      .filter((it) => rest.startsWith(`${it.toLowerCase()} `))
      .sort((a, b) => b.length - a.length)[0];
    if (unit) draft.unit = { text: unit, span: at };
  }
  return draft;
}

function amountDrafts(
  part: AmountPart,
  statement: Statement,
  zone: Zone,
  segment: Segment,
  text: string,
  previous: Drafted | undefined,
): readonly Draft[] {
  const inherited = inherits(part, statement, zone, previous, text);
  const direction = statement.direction ?? inherited?.direction ?? null;
  const bound =
    statement.strayBound ?? (inherited?.bound ? { bound: inherited.bound, start: 0, end: 0 } : null);
  const first = amountDraft(part, statement.verb?.start ?? statement.start, direction, bound);
  if (inherited) first.comparatorSpan = null;
  if (part.others.length === 0) return [first];
  const rest = part.others.map(({ number, measure }): Draft => {
    const value = numberOf(number);
    return {
      ...first,
      span: first.span,
      value: value.value,
      numbers: [value],
      unit: unitOf(measure, part.per),
      valueSpan: { start: number.span.start, end: measure.span.end },
    };
  });
  const names = lastNames(subjectBefore(zone.before, segment, text), part.others.length + 1, text);
  return [first, ...rest].map((draft, at) => ({
    ...draft,
    subject: names ? partOf(text, names[at]!) : null,
  }));
}

/** "Tối thiểu 20% …, 50% …", "Giảm tối thiểu 10% … và 10% …": said once, meant for both. */
function inherits(
  part: AmountPart,
  statement: Statement,
  zone: Zone,
  previous: Drafted | undefined,
  text: string,
) {
  const before = previous?.statement.part;
  if (!previous || before?.kind !== 'amount' || statement.direction || part.tail || statement.strayBound)
    return null;
  if (
    part.number.span.start !== part.start ||
    zone.style !== 'after' ||
    part.measure?.kind !== before.measure?.kind
  )
    return null;
  if (previous.draft.comparator === '=' || !['ratio', 'change'].includes(previous.draft.type)) return null;
  if (part.measure?.kind !== 'percent' || before.upper) return null;
  const joint = text.slice(Math.max(0, part.start - 4), part.start);
  const [, moved, bound] = /^(increase|decrease)?(.*)$/.exec(previous.draft.comparator)!;
  const and = / và $/.test(joint);
  if (!and && !/, $/.test(joint)) return null;
  if (moved && (!and || Number(part.number.text) === 100)) return null;
  return {
    direction: (moved as 'increase' | 'decrease' | undefined) ?? null,
    bound: bound ? (bound as '>=' | '>' | '<=' | '<') : null,
  };
}

/** The last `count` names of "… của UBND tỉnh, UBND cấp huyện, UBND cấp xã"; null when there are fewer. */
function lastNames(at: { start: number; end: number }, count: number, text: string) {
  const names: { start: number; end: number }[] = [];
  const joint = /, (?:và )?|; | và /g;
  let start = at.start;
  const words = text.slice(0, at.end);
  joint.lastIndex = at.start;
  for (let match = joint.exec(words); match; match = joint.exec(words)) {
    names.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  names.push({ start, end: at.end });
  if (names.length < count) return null;
  const last = names.slice(-count);
  const first = last[0]!;
  const owner = /^.*(?:của|thuộc|tại|gồm|cho) /i.exec(text.slice(first.start, first.end));
  if (owner) last[0] = { start: first.start + owner[0].length, end: first.end };
  return last;
}
