import type { Unit } from '../../grammar/ast';
import { nfc, spellingKey, type Message, type Span } from '../../grammar/text';
import { NUMBER_PATTERN } from '../../grammar/tokens';
import {
  numberKey,
  rowsOfPlan,
  surroundingsOf,
  valueKinds,
  valuesOf,
  wholeWords,
  type PlanView,
} from '../elements';
import { occurrencesOf, type Occurrence } from './occurrences';
import { subjectAt, type Subject, type SubjectPlace } from './subject';

/** What may be renamed at a place, and what the user edits. */
export interface Renamable extends SubjectPlace {
  readonly placeholder: string;
}

/** One replacement of a rename. The span is relative to the start of the unit. */
export interface RenameEdit {
  readonly unit: Unit;
  readonly span: Span;
  readonly newText: string;
  /** False for words that may mean something else: the user should look at them. */
  readonly isCertain: boolean;
}

/** What can be renamed at an offset of the file, or why nothing can. */
export function renamableAt(view: PlanView, offset: number): Renamable | Message {
  const place = subjectAt(view, offset);
  if (!place || place.subject.kind === 'document')
    return {
      vi: 'Ở đây không có gì để đổi tên: hãy đặt con trỏ vào số nhiệm vụ, tên cơ quan hoặc chữ viết tắt.',
      en: 'Nothing to rename here: put the caret on the number of a task, an agency or an abbreviation.',
    };
  const { subject } = place;
  if (subject.kind === 'row') {
    const number = subject.unit.head!.number;
    return number
      ? { ...place, placeholder: number.text }
      : {
          vi: 'Nhiệm vụ này chưa có số; số được đánh khi in.',
          en: 'This task has no number; it gets one in print.',
        };
  }
  const placeholder = subject.kind === 'agency' ? subject.name : subject.short;
  return { ...place, placeholder };
}

export const isRenamable = (it: Renamable | Message): it is Renamable => 'subject' in it;

const wholeNumber = new RegExp(`^${NUMBER_PATTERN}$`);

/** Why a new name cannot be taken, or null. The name is trimmed and in NFC (see `cleanName`). */
export function problemOfName(view: PlanView, subject: Subject, name: string): Message | null {
  if (name === '') return { vi: 'Hãy gõ tên mới.', en: 'Type the new name.' };
  if (/[\r\n]/.test(name)) return { vi: 'Tên phải nằm trên một dòng.', en: 'A name stands on one line.' };
  if (subject.kind === 'row') {
    if (!wholeNumber.test(name))
      return {
        vi: `«${name}» không phải là số thứ tự; hãy gõ một số, ví dụ 12 hoặc 2.1.`,
        en: `«${name}» is no number; type one such as 12 or 2.1.`,
      };
    if (isTaken(view, subject.unit, name))
      return {
        vi: `Số ${name} đã dùng cho một nhiệm vụ khác.`,
        en: `Number ${name} is that of another task.`,
      };
  } else if (subject.kind === 'abbreviation') {
    if (/[=:]/.test(name))
      return {
        vi: 'Chữ viết tắt không được có dấu «=» hoặc «:».',
        en: 'An abbreviation may not hold «=» or «:».',
      };
    const other = view.definitions.abbreviations.find((it) => it.short === name);
    if (other && name !== subject.short)
      return {
        vi: `«${name}» đã là chữ viết tắt của «${other.long}».`,
        en: `«${name}» already stands for «${other.long}».`,
      };
  } else if (/[;:]/.test(name))
    return {
      vi: 'Tên cơ quan không được có dấu «;» hoặc «:», vì hai dấu này ngăn các cơ quan với nhau.',
      en: 'The name of an agency may not hold «;» or «:», which separate agencies.',
    };
  return null;
}

export const cleanName = (name: string): string =>
  nfc(name)
    .replace(/[\t\u00a0 ]+/g, ' ')
    .trim();

/** Numbers must differ among the rows of one level that stand together. */
function isTaken({ plan, tree }: PlanView, unit: Unit, number: string): boolean {
  const key = numberKey(number);
  const own = unit.head!.number!.text;
  const section = surroundingsOf(tree, unit).section;
  for (const { node, section: other } of rowsOfPlan(plan)) {
    if (node.unit === unit || node.level !== unit.kind || other.unit !== section) continue;
    if (node.number !== null && numberKey(node.number) === key && key !== numberKey(own)) return true;
  }
  return false;
}

/** What a rename changes in one plan: the plan of the place, or another of the workspace. */
export function renameEdits(view: PlanView, subject: Subject, newName: string): RenameEdit[] {
  const edits: RenameEdit[] = [];
  for (const it of occurrencesOf(view, subject)) {
    const edit = editOf(view, subject, it, newName);
    if (edit) edits.push(edit);
  }
  if (subject.kind === 'agency' && subject.which === 'name') edits.push(...mentions(view, subject, newName));
  return withoutOverlaps(view, edits);
}

function editOf(view: PlanView, subject: Subject, it: Occurrence, newText: string): RenameEdit | null {
  const { unit, span, entry } = it;
  if (subject.kind === 'agency') {
    // Other writings of the same agency are names of their own.
    const written = it.part?.expanded ?? entry?.value.text ?? '';
    if ((it.isShort === true) !== (subject.which === 'short')) return null;
    if (!it.isShort && spellingKey(written) !== spellingKey(subject.name)) return null;
    const text = it.part ? surfaceFor(it.part.surface, it.part.expanded, newText) : newText;
    const isCertain = it.role === 'definition' || it.part !== undefined;
    return text === null ? null : { unit, span, newText: text, isCertain };
  }
  // Inside the name of an agency the letters may be part of an official name.
  const kind = entry ? valueKinds[entry.keyword] : 'prose';
  const inName = subject.kind === 'abbreviation' && (kind === 'agencies' || kind === 'agencyName');
  return { unit, span, newText, isCertain: !inName };
}

/**
 * What to write for a name whose head may stand elsewhere (`các Sở: Tư pháp, Tài chính`); null where the new name
 * does not fit to that head.
 */
function surfaceFor(surface: string, expanded: string, newName: string): string | null {
  if (spellingKey(surface) === spellingKey(expanded)) return newName;
  if (!expanded.endsWith(surface)) return null;
  const head = expanded.slice(0, expanded.length - surface.length);
  return head !== '' && newName.startsWith(head) ? newName.slice(head.length) : null;
}

/** The full name in running text, which nobody reads as owners. */
function mentions(view: PlanView, { name }: { name: string }, newText: string): RenameEdit[] {
  const pattern = wholeWords([name]);
  const found: RenameEdit[] = [];
  for (const { unit, entry, value } of valuesOf(view.tree)) {
    if (entry && valueKinds[entry.keyword] !== 'prose') continue;
    if (!value.text.includes(name)) continue;
    for (const match of value.text.matchAll(pattern)) {
      const span = value.spanToSource({ start: match.index, end: match.index + match[0].length });
      found.push({ unit, span, newText, isCertain: false });
    }
  }
  return found;
}

/** In the order of the file; of two edits that touch the same letters the first stays. */
function withoutOverlaps({ tree }: PlanView, edits: readonly RenameEdit[]): RenameEdit[] {
  const placed = edits.map((edit) => ({ edit, at: tree.offsetOf(edit.unit) + edit.span.start }));
  placed.sort((a, b) => a.at - b.at);
  const kept: RenameEdit[] = [];
  let end = -1;
  for (const { edit, at } of placed) {
    if (at < end) continue;
    kept.push(edit);
    end = at + edit.span.end - edit.span.start;
  }
  return kept;
}
