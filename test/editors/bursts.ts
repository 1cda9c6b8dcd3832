/**
 * What input methods send to an editor while a Vietnamese phrase is typed. One string is what one key press sends:
 * a letter is typed, `<` is a Backspace, and `~3:…` puts a text in the place of the three letters before the
 * caret in one go. The end of a key press that changes a letter is 2 to 5 edits at once, in a few milliseconds.
 */
export interface Recording {
  readonly method: string;
  readonly phrase: string;
  readonly sent: readonly string[];
}

const each = (letters: string): string[] => [...letters];

/** Deletes from the first letter that changes and types anew from there: Unikey and EVKey in any editor. */
const unikey: readonly Recording[] = [
  {
    method: 'Unikey, Telex, marks behind their letter (Sowr Tuw phasp)',
    phrase: 'Sở Tư pháp',
    sent: ['S', 'o', '<ơ', '<ở', ' ', 'T', 'u', '<ư', ' ', 'p', 'h', 'a', '<á', 'p'],
  },
  {
    method: 'Unikey, Telex, marks at the end of the syllable (Sowr Noiooj vuj)',
    phrase: 'Sở Nội vụ',
    sent: ['S', 'o', '<ơ', '<ở', ' ', 'N', 'o', 'i', '<<ôi', '<<ội', ' ', 'v', 'u', '<ụ'],
  },
  {
    method: 'Unikey, VNI (Va8n pho2ng U3y ban nha6n da6n ti3nh)',
    phrase: 'Văn phòng Ủy ban nhân dân tỉnh',
    sent: [
      ...['V', 'a', '<ă', 'n', ' ', 'p', 'h', 'o', '<ò', 'n', 'g', ' ', 'U', '<Ủ', 'y', ' '],
      ...each('ban nha'),
      ...['<â', 'n', ' ', 'd', 'a', '<â', 'n', ' ', 't', 'i', '<ỉ', 'n', 'h'],
    ],
  },
  {
    method: 'EVKey, Telex, both marks of «ươ» at once (Truwowngf, dduwowcj)',
    phrase: 'Trường được',
    sent: [
      ...['T', 'r', 'u', '<ư', 'o', '<ơ', 'n', 'g', '<<<ờng', ' '],
      ...['d', '<đ', 'u', '<ư', 'o', '<ơ', 'c', '<<ợc'],
    ],
  },
  {
    method: 'EVKey, VNI, a mark taken back and another one put (So73, nha61 → nhan)',
    phrase: 'Sở nhan',
    sent: ['S', 'o', '<ơ', '<ở', ' ', 'n', 'h', 'a', '<â', '<ấ', '<â', '<a', 'n'],
  },
];

/** First a space of no width that takes the selection of a browser's proposal away, then the same: EVKey, OpenKey. */
const openKey: readonly Recording[] = [
  {
    method: 'OpenKey, Telex, with the help for proposals of browsers',
    phrase: 'Sở Tài chính',
    sent: [
      ...['S', 'o', '\u202f<<ơ', '\u202f<<ở', ' ', 'T', 'a', 'i', '\u202f<<<ài', ' '],
      ...['c', 'h', 'i', 'n', 'h', '\u202f<<<<ính'],
    ],
  },
  {
    method: 'OpenKey, VNI',
    phrase: 'Công an tỉnh',
    sent: ['C', 'o', 'n', 'g', '<<<ông', ' ', 'a', 'n', ' ', 't', 'i', 'n', 'h', '<<<ỉnh'],
  },
];

/** ibus-bamboo: replaces around the caret, or holds the syllable until it is whole. */
const bamboo: readonly Recording[] = [
  {
    method: 'ibus-bamboo, Telex, surrounding text',
    phrase: 'Sở Y tế',
    sent: ['S', 'o', '~1:ơ', '~1:ở', ' ', 'Y', ' ', 't', 'e', '~1:ê', '~1:ế'],
  },
  {
    method: 'ibus-bamboo, Telex, pre-edit: the syllable is put anew at every key',
    phrase: 'Sở Xây dựng',
    sent: [
      ...['S', '~1:So', '~2:Sơ', '~2:Sở', ' '],
      ...['X', '~1:Xa', '~2:Xâ', '~2:Xây', ' '],
      ...['d', '~1:du', '~2:dư', '~2:dưn', '~3:dưng', '~4:dựng'],
    ],
  },
  {
    method: 'ibus-bamboo, VNI, fake Backspaces',
    phrase: 'Thanh tra tỉnh',
    sent: [...each('Thanh tra tinh'), '<<<ỉnh'],
  },
];

export const recordings: readonly Recording[] = [...unikey, ...openKey, ...bamboo];

/** One edit that an editor makes: takes `deleted` letters before the caret away and types `text`. */
export interface Edit {
  readonly deleted: number;
  readonly text: string;
}

/** The edits that one key press makes in an editor. */
export function editsOf(sent: string): Edit[] {
  const atOnce = /^~(\d+):(.*)$/u.exec(sent);
  if (atOnce) return [{ deleted: Number(atOnce[1]), text: atOnce[2]! }];
  return [...sent].map((key) => (key === '<' ? { deleted: 1, text: '' } : { deleted: 0, text: key }));
}
