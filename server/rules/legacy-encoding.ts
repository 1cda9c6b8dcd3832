import { fromLegacy, legacyEncodingOf } from './legacy-text';
import type { Rule } from './rule';

export const legacyEncoding: Rule = {
  code: 'legacy-encoding',
  severity: 'warning',
  title: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in an old encoding' },
  why: {
    vi: 'Chữ gõ bằng TCVN3 (.VnTime), VNI hoặc bị đọc sai bảng mã không đọc được trong văn bản Unicode; văn bản hành chính dùng Unicode.',
    en: 'Text in TCVN3, VNI or a misread encoding cannot be read; documents use Unicode.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục I.4 (bộ mã Unicode TCVN 6909:2001)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n⟦Céng hßa x· héi chñ nghÜa ViÖt Nam⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nCộng hòa xã hội chủ nghĩa Việt Nam\n',
  checkUnit(unit, report) {
    if (!/[^\0-\u007f]/.test(unit.text)) return;
    const edits: { span: { start: number; end: number }; newText: string }[] = [];
    let name: string | null = null;
    for (const match of unit.text.matchAll(/[^\r\n]+/g)) {
      const encoding = legacyEncodingOf(match[0]);
      if (!encoding) continue;
      name ??= encoding === 'UTF-8' ? 'UTF-8 bị đọc sai' : encoding;
      const lead = /^\s*/.exec(match[0])![0].length;
      const text = match[0].trim();
      const start = match.index + lead;
      edits.push({ span: { start, end: start + text.length }, newText: fromLegacy(text, encoding) });
    }
    const first = edits[0];
    if (!first) return;
    report({
      unit,
      span: first.span,
      message: {
        vi: `Chữ ở đây theo bảng mã cũ (${name}); đổi sang Unicode: «${shortened(first.newText)}».`,
        en: `This is in an old encoding (${name}); in Unicode it reads «${shortened(first.newText)}».`,
      },
      fixes: [{ title: { vi: 'Đổi sang Unicode', en: 'Convert to Unicode' }, fixClass: 'guarded', edits }],
    });
  },
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
