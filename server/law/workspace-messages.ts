import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import type { Message } from '../../grammar/text';

const jsonErrors: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Chữ này không hợp lệ ở đây; chữ phải đặt trong dấu ngoặc kép.',
  InvalidNumberFormat: 'Số này viết sai.',
  PropertyNameExpected: 'Ở đây cần tên mục trong dấu ngoặc kép.',
  ValueExpected: 'Ở đây thiếu giá trị.',
  ColonExpected: 'Sau tên mục cần dấu hai chấm.',
  CommaExpected: 'Ở đây thiếu dấu phẩy.',
  CloseBraceExpected: 'Thiếu dấu «}» đóng mục.',
  CloseBracketExpected: 'Thiếu dấu «]» đóng danh sách.',
  EndOfFileExpected: 'Tệp phải kết thúc ở đây; phần sau thừa.',
  UnexpectedEndOfComment: 'Ghi chú chưa đóng.',
  UnexpectedEndOfString: 'Thiếu dấu ngoặc kép đóng.',
  InvalidCharacter: 'Ký tự này không dùng được trong tệp.',
};

/** What is wrong with the JSON itself. */
export function jsonError(code: ParseErrorCode): Message {
  const name = printParseErrorCode(code);
  return {
    vi: `Tệp danh mục viết sai JSON. ${jsonErrors[name] ?? 'Hãy kiểm tra dấu ngoặc, dấu phẩy quanh đây.'}`,
    en: `The registry is not valid JSON: ${name}.`,
  };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ trong dấu ngoặc kép',
  array: 'danh sách trong dấu ngoặc vuông',
  object: 'một mục trong dấu ngoặc nhọn',
  boolean: 'true hoặc false',
};

/** What is wrong with a value, in words. */
export function mistakeOf(issue: z.core.$ZodIssue, key: string): Message {
  const name = key === '' ? 'tệp' : `«${key}»`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        vi: `Không có mục ${name}; các mục dùng được: number, issued, type, issuer, title, effective, expired, replacedBy, amends, amendedBy, aliases, certain, note, updated.`,
        en: `There is no entry “${key}”.`,
      };
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? { vi: `Thiếu mục ${name}.`, en: `“${key}” is missing.` }
        : {
            vi: `${name} phải là ${kinds[issue.expected] ?? issue.expected}.`,
            en: `“${key}” must be ${issue.expected}.`,
          };
    case 'invalid_format':
      return {
        vi: `${name} phải là ngày, dạng 2021-09-30 hoặc 30/9/2021.`,
        en: `“${key}” must be a day, as 2021-09-30 or 30/9/2021.`,
      };
    case 'too_small':
      return { vi: `${name} không được để trống.`, en: `“${key}” must not be empty.` };
    default:
      return { vi: `${name} không đúng dạng.`, en: `“${key}”: ${issue.message}` };
  }
}
