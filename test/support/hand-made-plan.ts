import type { Entry, Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import { cleanValue } from '../../grammar/text';
import type {
  Annex,
  ColumnRole,
  FieldRole,
  Particulars,
  Plan,
  Section,
  Sourced,
  TaskLevel,
  TaskNode,
} from '../../server/plan/model';

/** Plans made without the parser, so that tables and exports are tested alone. */

/** A text as if it had been typed behind a keyword. */
export function typed(text: string, keyword: KeywordId = 'task', word = 'Nhiệm vụ'): Sourced {
  const value = cleanValue(text);
  const entry: Entry = {
    keyword,
    keywordSpan: { start: 0, end: word.length },
    number: null,
    headSpan: { start: 0, end: word.length + 1 },
    value,
    span: { start: 0, end: word.length + 1 + text.length },
  };
  return { value, unit: unit('task', `${word}:${text}`, entry), entry };
}

export const unit = (kind: Unit['kind'], text: string, head: Entry | null = null): Unit => ({
  kind,
  text,
  head,
  fields: [],
  value: null,
  number: null,
  comments: [],
  problems: [],
});

type Fields = Partial<Record<FieldRole, string | readonly string[]>>;

export function node(
  level: TaskLevel,
  number: string | null,
  text: string,
  fields: Fields = {},
  children: readonly TaskNode[] = [],
): TaskNode {
  const entries = Object.entries(fields).map(
    ([role, values]) =>
      [role as FieldRole, [values].flat().map((it) => typed(it, 'note', 'Ghi chú'))] as const,
  );
  const source = typed(text, level);
  return { unit: source.unit, level, number, text: source, fields: new Map(entries), after: [], children };
}

export const task = (number: string | null, text: string, fields: Fields = {}): TaskNode =>
  node('task', number, text, fields);

export function section(
  title: string | null,
  nodes: readonly TaskNode[],
  more: { ordinal?: string; baselines?: string[]; targets?: string[] } = {},
): Section {
  const source = title === null ? null : typed(title, 'section', 'Phần');
  return {
    unit: source?.unit ?? null,
    ordinal: more.ordinal ?? null,
    title: source,
    statedCount: null,
    baselines: (more.baselines ?? []).map((it) => typed(it, 'baseline', 'Hiện trạng')),
    targets: (more.targets ?? []).map((it) => typed(it, 'targets', 'Chỉ tiêu')),
    nodes,
  };
}

export function annex(
  sections: readonly Section[],
  more: Partial<Omit<Annex, 'title' | 'columns' | 'attachedTo'>> & {
    title?: string;
    columns?: readonly (readonly [string, ColumnRole])[];
    attachedTo?: Sourced;
  } = {},
): Annex {
  const { title, columns, attachedTo, ...rest } = more;
  const numbering = typed('', 'numbering', 'Đánh số').entry!;
  return {
    unit: rest.numbering ? { ...unit('annex', ''), fields: [numbering] } : null,
    ordinal: null,
    title: title === undefined ? null : typed(title, 'annex', 'Phụ lục'),
    attachedTo: attachedTo ?? null,
    template: '',
    columns: (columns ?? []).map(([heading, role]) => ({ heading, role, source: null })),
    numbering: { style: 'plain', restarts: false },
    sections,
    ...rest,
  };
}

type ParticularTexts = {
  -readonly [Key in keyof Omit<Particulars, 'isoDate' | 'bases'>]?: string;
} & { isoDate?: string; bases?: readonly Sourced[] };

export function particulars(texts: ParticularTexts): Particulars {
  const of = (text: string | undefined, keyword: KeywordId, word: string): Sourced | null =>
    text === undefined ? null : typed(text, keyword, word);
  return {
    title: of(texts.title, 'plan', 'Kế hoạch'),
    number: of(texts.number, 'number', 'Số'),
    date: of(texts.date ?? texts.isoDate, 'date', 'Ngày'),
    isoDate: texts.isoDate ?? null,
    place: of(texts.place, 'place', 'Địa danh'),
    issuer: of(texts.issuer, 'issuer', 'Cơ quan ban hành'),
    parentIssuer: of(texts.parentIssuer, 'parentIssuer', 'Cơ quan chủ quản'),
    authority: of(texts.authority, 'authority', 'Thẩm quyền ký'),
    post: of(texts.post, 'post', 'Chức vụ'),
    signer: of(texts.signer, 'signer', 'Người ký'),
    recipients: of(texts.recipients, 'recipients', 'Nơi nhận'),
    bases: texts.bases ?? [],
  };
}

export function plan(
  texts: ParticularTexts,
  annexes: readonly Annex[],
  more: Partial<Pick<Plan, 'decision' | 'body' | 'attachedTo' | 'period' | 'periodText'>> = {},
): Plan {
  return {
    ...particulars(texts),
    unit: null,
    decision: null,
    periodText: null,
    period: null,
    attachedTo: null,
    abbreviations: [],
    agencies: [],
    body: [],
    annexes,
    ...more,
  };
}
