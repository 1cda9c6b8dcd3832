import type { TokenType } from 'chevrotain';
import type { Fix, FixClass, Message, Problem, Severity, Span, TextEdit, Value } from '../text';
import type { ListToken, Mark } from './list-token';
import type { Resolved } from './resolve';
import { listTokens } from './tokens';

interface Read {
  readonly clean: string;
  readonly value: Value;
  readonly tokens: readonly ListToken[];
  readonly resolved: readonly Resolved[];
}

/**
 * What is wrong with the writing of a list. What agencies mean, whether they exist and on which day, is for rules.
 * Habits of issued plans get a hint at most: a stray full stop, a missing space, a slash, a small letter.
 */
export function problemsOf(read: Read): Problem[] {
  const problems: Problem[] = [];
  const report = (it: Draft): void => {
    const span = read.value.spanToSource(it.span);
    const edits = it.edits?.map((edit) => ({ ...edit, span: read.value.spanToSource(edit.span) }));
    const fixes: Fix[] = edits ? [{ title: it.title!, fixClass: it.fixClass ?? 'safe', edits }] : [];
    problems.push({
      code: it.code,
      span,
      message: it.message,
      severity: it.severity,
      ...(fixes.length > 0 && { fixes }),
    });
  };
  const { tokens, clean } = read;
  tokens.forEach((token, index) => {
    if (token.tokenType === listTokens.Separator) {
      if (index === 0) reportLead(token, tokens.length === 1, clean, report);
      else if (index === tokens.length - 1) reportTrail(token, clean, report);
      else reportBetween(token, tokens[index + 1]!, clean, report);
    } else if (token.tokenType === listTokens.Colon) reportColon(token, tokens[index + 1], report);
    else if (WORDY.has(token.tokenType)) reportBrackets(token, report);
  });
  read.resolved.forEach((it) => reportName(it, clean, report));
  return problems;
}

const WORDY = new Set<TokenType>([
  listTokens.Unknown,
  listTokens.Qualifier,
  listTokens.Name,
  listTokens.Member,
]);

/** A problem in offsets of the clean text. */
interface Draft {
  readonly code: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly message: Message;
  readonly title?: Message;
  readonly fixClass?: FixClass;
  readonly edits?: readonly TextEdit[];
}

type Report = (it: Draft) => void;

const SHOWN: Readonly<Record<string, string>> = { '\n': 'xuống dòng' };
const shown = (text: string): string => SHOWN[text] ?? text;

const HARD = new Set<Mark['kind']>(['semicolon', 'comma', 'slash', 'dot']);
const hardOf = (token: ListToken): Mark[] => token.marks.filter((it) => HARD.has(it.kind));

function reportLead(token: ListToken, alone: boolean, clean: string, report: Report): void {
  if (alone && hardOf(token).length + token.marks.filter((it) => it.kind === 'and').length > 0) {
    report({
      code: 'agency-list-empty',
      span: { start: token.from, end: token.to },
      severity: 'warning',
      message: {
        vi: `Chỉ có «${shown(clean.slice(token.from, token.to))}», chưa có tên cơ quan nào.`,
        en: 'There is a separator but no agency.',
      },
    });
    return;
  }
  const strays = token.marks.filter((it) => HARD.has(it.kind) || it.kind === 'and' || isBareColon(it, clean));
  const [stray] = strays;
  if (!stray) return;
  const last = strays[strays.length - 1]!;
  const text = clean.slice(stray.from, stray.to);
  report({
    code: 'agency-list-leading-separator',
    span: { start: stray.from, end: stray.to },
    severity: 'warning',
    message: {
      vi: `Thừa «${text}» ở đầu danh sách cơ quan: trước dấu này chưa có tên nào.`,
      en: `The list begins with “${text}”: no agency stands before it.`,
    },
    title: { vi: `Bỏ «${text}» ở đầu`, en: `Remove the leading “${text}”` },
    edits: [{ span: { start: stray.from, end: spaceEnd(clean, last.to) }, newText: '' }],
  });
}

const isBareColon = (it: Mark, clean: string): boolean =>
  it.kind === 'label' && /^[:：]/.test(clean.slice(it.from, it.to));

function reportTrail(token: ListToken, clean: string, report: Report): void {
  const ellipsis = token.marks.find((it) => it.kind === 'ellipsis');
  if (ellipsis) {
    report({
      code: 'agency-list-open-end',
      span: { start: ellipsis.from, end: ellipsis.to },
      severity: 'hint',
      message: {
        vi: `«${clean.slice(ellipsis.from, ellipsis.to)}» để ngỏ danh sách: nên ghi rõ cơ quan, hoặc «các cơ quan, đơn vị liên quan».`,
        en: 'The list is left open: name the agencies, or write “các cơ quan, đơn vị liên quan”.',
      },
    });
    return;
  }
  const last = token.marks[token.marks.length - 1]!;
  const only = token.marks.length === 1;
  const text = clean.slice(last.from, last.to);
  const removal = { span: { start: spaceStart(clean, token.from), end: token.to }, newText: '' };
  if (only && last.kind === 'dot')
    report({
      code: 'agency-list-final-dot',
      span: { start: last.from, end: last.to },
      severity: 'hint',
      message: {
        vi: 'Ô cơ quan không cần dấu chấm ở cuối.',
        en: 'A list of agencies needs no full stop at its end.',
      },
      title: { vi: 'Bỏ dấu chấm cuối', en: 'Remove the final full stop' },
      edits: [removal],
    });
  else if (token.marks.some((it) => it.kind !== 'line' && it.kind !== 'bullet'))
    report({
      code: 'agency-list-trailing-separator',
      span: { start: token.from, end: token.to },
      severity: 'warning',
      message: {
        vi: `Sau «${text}» cần thêm tên cơ quan, hoặc bỏ «${text}».`,
        en: `An agency is needed after “${text}”, or remove it.`,
      },
      title: { vi: `Bỏ «${text}» ở cuối`, en: `Remove the trailing “${text}”` },
      edits: [removal],
    });
}

function reportBetween(token: ListToken, next: ListToken, clean: string, report: Report): void {
  const hard = hardOf(token);
  if (token.marks[0]?.kind === 'missing') {
    report({
      code: 'agency-list-missing-separator',
      span: { start: next.from, end: next.to },
      severity: 'warning',
      message: {
        vi: `Trước «${next.image}» thiếu dấu ngăn: hai cơ quan phải cách nhau bằng «;».`,
        en: `A separator is missing before “${next.image}”: put “;” between two agencies.`,
      },
      title: { vi: 'Thêm «;»', en: 'Insert “;”' },
      edits: [separatorBefore(next.from, clean)],
    });
    return;
  }
  if (hard.length > 1) {
    const kept = hard.some((it) => it.kind === 'semicolon') ? ';' : ',';
    report({
      code: 'agency-list-doubled-separator',
      span: { start: hard[1]!.from, end: hard[hard.length - 1]!.to },
      severity: 'warning',
      message: {
        vi: `Dấu ngăn lặp lại «${clean.slice(token.from, token.to)}»: giữa hai dấu không có tên cơ quan nào.`,
        en: `The separator is doubled (“${clean.slice(token.from, token.to)}”): no agency stands between.`,
      },
      title: { vi: `Giữ một dấu «${kept}»`, en: `Keep one “${kept}”` },
      edits: [
        {
          span: { start: spaceStart(clean, token.from), end: spaceEnd(clean, token.to) },
          newText: `${kept} `,
        },
      ],
    });
    return;
  }
  const only = token.marks.length === 1 ? token.marks[0]! : null;
  if (only && (only.kind === 'slash' || only.kind === 'dot')) {
    const text = clean.slice(only.from, only.to);
    report({
      code: 'agency-list-separator',
      span: { start: only.from, end: only.to },
      severity: 'hint',
      message: {
        vi: `Giữa hai cơ quan nên dùng «;» thay cho «${text}».`,
        en: `Use “;” between two agencies rather than “${text}”.`,
      },
      title: { vi: 'Thay bằng «;»', en: 'Replace by “;”' },
      edits: [
        { span: { start: spaceStart(clean, only.from), end: spaceEnd(clean, only.to) }, newText: '; ' },
      ],
    });
  } else if (only && (only.kind === 'comma' || only.kind === 'semicolon')) {
    const text = clean.slice(only.from, only.to);
    const before = spaceStart(clean, only.from) < only.from;
    const after = only.to < clean.length && !/\s/.test(clean[only.to]!);
    if (!before && !after) return;
    report({
      code: 'agency-list-spacing',
      span: { start: only.from, end: only.to },
      severity: 'hint',
      message: {
        vi: before ? `Trước «${text}» không để dấu cách.` : `Sau «${text}» cần một dấu cách.`,
        en: before ? `No space stands before “${text}”.` : `A space is needed after “${text}”.`,
      },
      title: { vi: 'Sửa dấu cách', en: 'Fix the spacing' },
      edits: [closeTo(only, clean)],
    });
  }
}

/** A mark right behind the name before it, on whatever line that ends, and one space behind the mark. */
function closeTo({ from, to }: Mark, clean: string): TextEdit {
  const start = spaceStart(clean, from);
  const newText = `${clean.slice(from, to)} `;
  if (start === from || start === 0) return { span: { start, end: spaceEnd(clean, to) }, newText };
  // The space may be the end of a line; with the letter before it, the edit takes that in.
  return {
    span: { start: start - 1, end: spaceEnd(clean, to) },
    newText: `${clean[start - 1]!}${newText}`,
  };
}

/** A `;` right behind the name before it, on whatever line that ends; with a space where none is. */
function separatorBefore(at: number, clean: string): TextEdit {
  let end = at;
  while (end > 0 && /\s/.test(clean[end - 1]!)) end--;
  if (end === at || end === 0) return { span: { start: end, end: at }, newText: '; ' };
  return { span: { start: end - 1, end }, newText: `${clean[end - 1]};` };
}

function reportColon(token: ListToken, next: ListToken | undefined, report: Report): void {
  if (next && next.tokenType !== listTokens.Separator && next.tokenType !== listTokens.Colon) return;
  report({
    code: 'agency-list-empty-condition',
    span: { start: token.from, end: token.to },
    severity: 'warning',
    message: {
      vi: 'Sau «:» cần ghi phần việc được giao («đối với …») hoặc tên các cơ quan.',
      en: 'After “:” say what the agency is responsible for, or which agencies are meant.',
    },
  });
}

function reportBrackets(token: ListToken, report: Report): void {
  const at = token.image.search(/[()]/);
  if (at === -1 || token.owner?.match || /^\([^()]*\)$/.test(token.image)) return;
  const mark = token.image[at]!;
  report({
    code: 'agency-list-bracket',
    span: { start: token.from + at, end: token.from + at + 1 },
    severity: 'warning',
    message: {
      vi: mark === '(' ? 'Ngoặc «(» chưa được đóng bằng «)».' : 'Ngoặc «)» không có «(» đứng trước.',
      en: mark === '(' ? 'The bracket “(” is not closed.' : 'The bracket “)” has no “(” before it.',
    },
  });
}

function reportName({ part, match, from, to }: Resolved, clean: string, report: Report): void {
  const span = { start: from, end: to };
  if (part.resolution === 'elided' && part.expanded === part.surface) {
    report({
      code: 'agency-list-no-head',
      span,
      severity: 'information',
      message: {
        vi: `«${part.surface}» đứng một mình chưa rõ là cơ quan nào: cần ghi đủ, ví dụ «UBND ${part.surface}».`,
        en: `“${part.surface}” alone does not say which body is meant: write it in full, e.g. “UBND ${part.surface}”.`,
      },
    });
    return;
  }
  if (part.resolution !== 'typo' || !match?.slip) return;
  const typed = clean.slice(from, to);
  const headLength = part.expanded.length - part.surface.length;
  const right = rightSpelling(
    typed,
    match.spelling.slice(part.expanded.endsWith(part.surface) ? headLength : 0),
  );
  if (right === '' || right === typed) return;
  if (part.name !== null && part.expanded === part.surface && isOfficeShort(right)) {
    report({
      code: 'agency-name-spelling',
      span,
      severity: 'hint',
      message: {
        vi: `«${typed}» là cách gọi tắt trong cơ quan; ghi tên đầy đủ: «${part.name}».`,
        en: `“${typed}” is short for “${part.name}”, which is written in full.`,
      },
      title: { vi: `Viết đầy đủ «${part.name}»`, en: `Write “${part.name}” in full` },
      fixClass: 'guarded',
      edits: [{ span, newText: part.name }],
    });
    return;
  }
  report({
    code: 'agency-name-spelling',
    span,
    severity: match.slip === 'case' ? 'hint' : 'information',
    message: {
      vi: `«${typed}» viết chưa đúng tên: «${right}».`,
      en: `“${typed}” is not quite the name: “${right}”.`,
    },
    title: { vi: `Sửa thành «${right}»`, en: `Change to “${right}”` },
    fixClass: match.slip === 'letters' ? 'guarded' : 'safe',
    edits: [{ span, newText: right }],
  });
}

/** Initials that are typed for a name (`snv`); those of the most usual bodies are printed everywhere. */
const isOfficeShort = (spelling: string): boolean =>
  /^[A-ZĐ]{2,8}$/.test(spelling) && !/^(?:UBND|HĐND|MTTQ|BHXH)$/.test(spelling);

/** The accepted writing; that of a group begins as small or big as typed. */
function rightSpelling(typed: string, spelling: string): string {
  const first = typed[0] ?? '';
  const isSmall = first !== first.toUpperCase();
  const group = /^(?:các|những|sở,|cơ quan|địa phương)/i.test(spelling);
  return isSmall && group ? spelling.slice(0, 1).toLowerCase() + spelling.slice(1) : spelling;
}

const spaceStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && text[start - 1] === ' ') start--;
  return start;
};

const spaceEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && text[end] === ' ') end++;
  return end;
};
