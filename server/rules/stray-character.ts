import type { Unit } from '../../grammar/ast';
import { gatherer } from './gatherer';
import type { Reporter, Rule } from './rule';
import { andOthers } from './whole-file';

export const strayCharacter: Rule = {
  code: 'stray-character',
  severity: 'information',
  title: { vi: 'Ký tự không nhìn thấy hoặc hỏng', en: 'Invisible or broken character' },
  why: {
    vi: 'Ký tự điều khiển, khoảng trắng không bề rộng, dấu chỉ hướng chữ đi theo khi chép từ nơi khác; không in ra nhưng làm hỏng tìm kiếm, so sánh, xuất tệp.',
    en: 'Control characters, zero-width spaces and direction marks come along when text is pasted; they do not print but break search and export.',
  },
  basis: null,
  bad: `Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát⟦${'\u200d'}⟧ thủ tục hành chính.\n`,
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát thủ tục hành chính.\n',
  checkPlan(context, report) {
    for (const { unit, fact } of strays.of(context)) {
      // A byte order mark may begin the file.
      const places =
        unit === context.units[0] ? fact.filter((it) => it.start > 0 || it.code !== 0xfeff) : fact;
      // What is lost or may mean something stays when the rest is removed, so it is told by itself.
      const stays = places.filter((it) => it.code === LOST || isPrivate(it.code));
      tell(unit, stays, false, report);
      tell(
        unit,
        places.filter((it) => !stays.includes(it)),
        true,
        report,
      );
    }
  },
};

function tell(unit: Unit, places: readonly Stray[], canGo: boolean, report: Reporter): void {
  const first = places[0];
  if (!first) return;
  const isLost = first.code === LOST;
  const more = andOthers(places.length);
  const name = `U+${first.code.toString(16).toUpperCase().padStart(4, '0')}`;
  report({
    unit,
    span: { start: first.start, end: first.start + 1 },
    ...(isLost && { severity: 'warning' }),
    message: isLost
      ? {
          vi: `Chữ ở đây đã mất khi đổi bảng mã (${name})${more.vi}; gõ lại từ bản gốc.`,
          en: `A letter was lost here in a change of encoding (${name})${more.en}; type it anew.`,
        }
      : {
          vi: `Ở đây có ký tự không in ra được (${name})${more.vi}.`,
          en: `Here stands a character that does not print (${name})${more.en}.`,
        },
    fixes: canGo
      ? [
          {
            title: { vi: 'Xóa ký tự không in được', en: 'Remove what does not print' },
            fixClass: 'safe',
            edits: places.map(({ start, newText }) => ({ span: { start, end: start + 1 }, newText })),
          },
        ]
      : [],
  });
}

/** What stands where a letter could not be read (the Unicode Standard, Replacement Character). */
const LOST = 0xfffd;

interface Stray {
  readonly start: number;
  readonly code: number;
  readonly newText: string;
}

/** Signs of a font of symbols, where a bullet may be meant: removing one may change what is read. */
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

// A soft hyphen may be a letter of an old encoding.
const stray =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff\ue000-\uf8ff]/g;

const letter = /[\p{L}\p{M}0-9]/u;

const strays = gatherer(({ text }): readonly Stray[] | null => {
  const found = [...text.matchAll(stray)].map((it) => {
    const between = letter.test(text[it.index - 1] ?? '') && letter.test(text[it.index + 1] ?? '');
    const code = it[0].charCodeAt(0);
    // These two are read as a space, so between two words a space takes their place.
    return { start: it.index, code, newText: between && (code === 0x200b || code === 0xfeff) ? ' ' : '' };
  });
  return found.length > 0 ? found : null;
});
