import type { Entry, Unit } from '../ast';
import type { Message, Problem, Span } from '../text';
import { keywordOf, wordOf, type KeywordId } from '../tokens';
import { nearMissWords, type NearMiss } from './near-miss';
import type { RawEntry, RawUnit } from './plan-parser';
import { fieldsUnder } from './unit-fields';

/** What is wrong with the form of a unit, in the order of its lines. Spans are relative to the unit. */
export function problemsOf(unit: Unit, raw: RawUnit): readonly Problem[] {
  // Nearly no unit has one: its list is made with the first.
  let problems: Problem[] | null = null;
  const add = (it: Problem): void => {
    if (problems) problems.push(it);
    else problems = [it];
  };
  if (raw.kind === 'preamble' && unit.value && unit.value.text !== '') add(strayText(unit.value.sourceSpan));
  if (raw.head && unit.head) checkEntry(raw.head, unit.head, unit, add);
  const { fields } = unit;
  for (let at = 0; at < fields.length; at++) checkEntry(raw.fields[at]!, fields[at]!, unit, add);
  return problems ?? none;
}

const none: readonly never[] = [];

function checkEntry(raw: RawEntry, entry: Entry, unit: Unit, add: (it: Problem) => void): void {
  if (raw.line.nearMiss) add(nearMiss(raw.line.nearMiss, entry, raw.line.image));
  if (raw.misplaced) add(misplaced(entry, unit));
  else if (entry.value.text === '') {
    const expected = expectedBehind[entry.keyword];
    if (expected) add(missingValue(entry, expected));
  }
}

function strayText(span: Span): Problem {
  return {
    code: 'stray-text',
    severity: 'error',
    span,
    message: {
      vi: 'Phần chữ này đứng trước mọi mục nên không in ra ở đâu cả. Tệp bắt đầu bằng «Kế hoạch: …» hoặc «Quyết định: …»; lời ghi riêng thì đặt sau dấu «#».',
      en: 'This text stands before the first item, so it is printed nowhere. A file begins with «Kế hoạch: …» or «Quyết định: …»; put private notes behind «#».',
    },
  };
}

/** What is said of a near miss: the same words each time that the same keyword is missed in the same way. */
interface Said {
  readonly message: Message;
  readonly title: Message;
}

const said: Record<NearMiss['reason'], Map<KeywordId, Said>> = {
  diacritics: new Map(),
  typo: new Map(),
  colon: new Map(),
};

function sayOf(miss: NearMiss): Said {
  const known = miss.number ? undefined : said[miss.reason].get(miss.keyword);
  if (known) return known;
  const { expected } = nearMissWords(miss);
  const messages: Record<NearMiss['reason'], Message> = {
    diacritics: {
      vi: `Từ khóa gõ thiếu hoặc sai dấu: cần «${expected}».`,
      en: `The keyword lacks its diacritics: it should be «${expected}».`,
    },
    typo: {
      vi: `Từ khóa gõ sai: có lẽ là «${expected}».`,
      en: `Misspelt keyword: probably «${expected}».`,
    },
    colon: {
      vi: `Sau từ khóa cần dấu hai chấm: «${expected}».`,
      en: `A colon is missing behind the keyword: «${expected}».`,
    },
  };
  const made: Said = {
    message: messages[miss.reason],
    title: { vi: `Sửa thành «${expected}»`, en: `Change to «${expected}»` },
  };
  if (!miss.number) said[miss.reason].set(miss.keyword, made);
  return made;
}

function nearMiss(miss: NearMiss, { headSpan }: Entry, line: string): Problem {
  const { message, title } = sayOf(miss);
  const head = line.slice(miss.headSpan.start, miss.headSpan.end);
  return {
    code: 'keyword-misspelt',
    severity: 'error',
    span: { start: headSpan.start, end: headSpan.start + head.trimEnd().length },
    message,
    fixes: [
      {
        title,
        fixClass: miss.reason === 'typo' ? 'guarded' : 'safe',
        edits: [{ span: headSpan, newText: miss.replacement }],
      },
    ],
  };
}

const unitNames: Partial<Record<Unit['kind'], string>> = {
  preamble: 'đầu tệp',
  paragraph: 'phần lời',
  closing: 'phần ký',
};

const homes = (field: KeywordId): string =>
  (Object.keys(fieldsUnder) as Unit['kind'][])
    .filter((kind) => fieldsUnder[kind].includes(field) && kind !== 'closing')
    .map((kind) => `«${wordOf(kind as KeywordId)}»`)
    .join(', ');

function misplaced(entry: Entry, unit: Unit): Problem {
  const field = `«${wordOf(entry.keyword)}»`;
  if (entry.keyword === 'agencyShort') {
    return {
      code: 'abbreviation-unexplained',
      severity: 'error',
      span: entry.span,
      message: {
        vi: 'Sau chữ viết tắt cần dấu «=» và lời giải thích, ví dụ «Viết tắt: CCHC = cải cách hành chính».',
        en: 'An abbreviation needs «=» and what it stands for, as in «Viết tắt: CCHC = cải cách hành chính».',
      },
    };
  }
  const here = unitNames[unit.kind] ?? `«${wordOf(unit.kind as KeywordId)}»`;
  return {
    code: 'misplaced-field',
    severity: 'error',
    span: { start: entry.keywordSpan.start, end: entry.headSpan.end },
    message: {
      vi: `${field} không đặt ở ${here} được; hãy chuyển xuống dưới ${homes(entry.keyword)}.`,
      en: `${field} cannot stand under ${here}; move it below ${homes(entry.keyword)}.`,
    },
  };
}

/**
 * What must follow the colon, as an officer would say it. A lead without a value is the business of the rule on
 * missing owners; a note, a budget or a product may be left empty, as issued plans do.
 */
const expectedBehind: Partial<Record<KeywordId, Message>> = {
  decision: { vi: 'trích yếu của quyết định', en: 'the subject of the decision' },
  plan: { vi: 'trích yếu của kế hoạch', en: 'the subject of the plan' },
  date: { vi: 'ngày ký, ví dụ «16/12/2024»', en: 'the date of signing, such as «16/12/2024»' },
  issuer: { vi: 'tên cơ quan ban hành', en: 'the issuing body' },
  period: { vi: 'thời kỳ, ví dụ «năm 2025»', en: 'the period, such as «năm 2025»' },
  basis: { vi: 'tên loại, số ký hiệu và ngày của văn bản làm căn cứ', en: 'the document that is the basis' },
  agency: { vi: 'tên cơ quan', en: 'the name of the agency' },
  is: { vi: 'tên cơ quan trong danh mục', en: 'the agency of the registry' },
  abbreviation: { vi: 'chữ viết tắt, dấu «=» và lời giải thích', en: 'an abbreviation, «=» and its meaning' },
  annex: { vi: 'tên phụ lục', en: 'the title of the annex' },
  template: { vi: 'tên mẫu bảng, ví dụ «6 cột»', en: 'the layout template, such as «6 cột»' },
  column: {
    vi: 'tên cột và loại cột, ví dụ «Cơ quan chủ trì = chủ trì»',
    en: 'heading and role of a column',
  },
  section: { vi: 'tên phần', en: 'the title of the section' },
  objective: { vi: 'nội dung mục tiêu', en: 'the objective' },
  task: { vi: 'nội dung nhiệm vụ', en: 'the task' },
  activity: { vi: 'nội dung hoạt động', en: 'the activity' },
  coordinators: { vi: 'tên cơ quan phối hợp', en: 'the coordinating agencies' },
  deadline: {
    vi: 'thời gian hoàn thành, ví dụ «Quý IV/2025», «Tháng 6/2025» hoặc «Trước ngày 15/12/2025»',
    en: 'a deadline, such as «Quý IV/2025», «Tháng 6/2025» or «Trước ngày 15/12/2025»',
  },
  targets: { vi: 'chỉ tiêu', en: 'the target' },
  baseline: { vi: 'hiện trạng', en: 'the baseline' },
  after: {
    vi: 'nhiệm vụ phải xong trước, ví dụ «nhiệm vụ 9»',
    en: 'the task it depends on, such as «nhiệm vụ 9»',
  },
};

function missingValue(entry: Entry, expected: Message): Problem {
  const head = `«${keywordOf(entry.keyword).words[0]}:»`;
  return {
    code: 'missing-value',
    severity: 'error',
    span: { start: entry.keywordSpan.start, end: entry.headSpan.end },
    message: { vi: `Sau ${head} cần ${expected.vi}.`, en: `${head} needs ${expected.en}.` },
  };
}
