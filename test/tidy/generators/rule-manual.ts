import { rules, type Profile, type Rule } from '../../../server/rules';
import type { GeneratedFile } from './generated-file';
import { block, made, table } from './markdown';

export const severityWords: Readonly<Record<Rule['severity'], string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'lưu ý',
  hint: 'gợi ý',
};

const profileWords: Readonly<Record<Profile, string>> = {
  state: 'văn bản của Nhà nước (thiết lập `profile: state`, là mặc định)',
  party: 'văn bản của Đảng (thiết lập `profile: party`)',
};

/** One page a rule, opened from the code of a problem in the editor; it needs no network. */
const page = (rule: Rule): GeneratedFile => ({
  path: `docs/quy-tac/${rule.code}.md`,
  content: `${[
    `# ${rule.title.vi}`,
    made(`server/rules/${rule.code}.ts`),
    `Mã: \`${rule.code}\` · Mức: ${severityWords[rule.severity]} · *${rule.title.en}*`,
    ...(rule.profiles
      ? [`Chỉ áp dụng cho ${rule.profiles.map((it) => profileWords[it]).join(' và ')}.`]
      : []),
    '## Vì sao',
    rule.why.vi,
    ...(rule.basis === null ? [] : ['## Căn cứ', `${rule.basis}.`]),
    '## Viết thế này thì bị báo',
    'Chỗ bị gạch chân nằm giữa ⟦ và ⟧.',
    block(rule.bad),
    '## Viết thế này thì đúng',
    block(rule.good),
    '## Khi thật sự cần giữ nguyên',
    'Ghi một dòng ngay phía trên, kèm lý do và nếu được thì một ngày hết hạn:',
    block(`# bỏ qua ${rule.code}: lý do (đến 31/12/2026)\n`),
    `Đổi mức hoặc tắt quy tắc trong cài đặt \`kehoach.rules\` hay tệp \`.kehoach.json\`: \`"rules": { "${rule.code}": "off" }\`.`,
    `In English: ${rule.why.en}`,
    '[Tất cả quy tắc](../quy-tac.md)',
  ].join('\n\n')}
`,
});

/** The manual of the rules: an index, and a page for each with the examples that its tests run. */
export const ruleManualFiles = (): readonly GeneratedFile[] => [
  {
    path: 'docs/quy-tac.md',
    content: `# Quy tắc kiểm tra

${made('server/rules')}

Mỗi quy tắc có một mã không đổi: dùng trong cài đặt \`kehoach.rules\`, trong lời «bỏ qua», và ở đầu ra của dòng lệnh.
Each rule has a code that stays the same in settings, suppressions and the output of the command line.

${table(
  ['Mã', 'Mức', 'Nội dung'],
  rules.map((it) => [`[${it.code}](quy-tac/${it.code}.md)`, severityWords[it.severity], it.title.vi]),
)}
`,
  },
  ...rules.map(page),
];
