import type { Severity } from '../../grammar/text';
import type { CheckedFile } from './checked-file';

const words: Readonly<Record<Severity, Readonly<Record<'vi' | 'en', string>>>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'lưu ý', en: 'information' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

/** For people and for terminals that make `file:line:column` a link; lines and columns from 1. */
export function asText(files: readonly CheckedFile[], language: 'vi' | 'en'): string {
  const lines: string[] = [];
  const counts = new Map<Severity, number>();
  for (const { diagnostics } of files) {
    for (const it of diagnostics) {
      counts.set(it.severity, (counts.get(it.severity) ?? 0) + 1);
      const { line, character } = it.range.start;
      lines.push(
        `${it.file}:${line + 1}:${character + 1}: ${words[it.severity][language]}: ${it.message} [${it.code}]`,
      );
    }
  }
  const summary = (Object.keys(words) as Severity[])
    .filter((it) => counts.has(it))
    .map((it) => `${counts.get(it)} ${words[it][language]}`)
    .join(', ');
  const files_ = `${files.length} ${language === 'vi' ? 'kế hoạch' : files.length === 1 ? 'plan' : 'plans'}`;
  lines.push(`${files_}: ${summary || (language === 'vi' ? 'không có vấn đề nào' : 'no problems')}.`);
  return `${lines.join('\n')}\n`;
}
