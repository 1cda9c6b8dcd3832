import { rules, type Rule } from '../../../server/rules';
import type { GeneratedFile } from './generated-file';
import { block, made, table } from './markdown';

const severities: Readonly<Record<Rule['severity'], string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};

const section = (rule: Rule): string =>
  [
    `## ${rule.code}`,
    `**${rule.title.vi}** (${severities[rule.severity]}). ${rule.why.vi}`,
    `*${rule.title.en}.* ${rule.why.en}`,
    ...(rule.basis === null ? [] : [`Căn cứ: ${rule.basis}.`]),
    'Bị báo (chỗ giữa ⟦ ⟧):',
    block(rule.bad),
    'Được:',
    block(rule.good),
  ].join('\n\n');

/** The manual of the rules, each with the examples that its tests run. */
export const ruleManualFile = (): GeneratedFile => ({
  path: 'docs/quy-tac.md',
  content: `# Quy tắc kiểm tra

${made('server/rules')}

Mỗi quy tắc có một mã không đổi: dùng trong cài đặt \`kehoach.rules\`, trong lời «bỏ qua», và ở đầu ra của dòng lệnh.
Each rule has a code that stays the same in settings, suppressions and the output of the command line.

${table(
  ['Mã', 'Mức', 'Nội dung'],
  rules.map((it) => [`[${it.code}](#${it.code})`, severities[it.severity], it.title.vi]),
)}

${rules.map(section).join('\n\n')}
`,
});
