import type { ISerializedGast } from 'chevrotain';
import { agencyListParser } from '../../../../grammar/agencies';
import { citationParser } from '../../../../grammar/citations';
import { deadlineParser } from '../../../../grammar/deadlines';
import { planParser } from '../../../../grammar/parser';
import { targetParser } from '../../../../grammar/targets';
import type { GeneratedFile } from '../generated-file';
import { drawRules } from './grammar';
import { escape, svg } from './shapes';

interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly first: string;
  readonly productions: readonly ISerializedGast[];
}

const grammars = (): readonly Drawn[] => [
  {
    id: 'ke-hoach',
    title: 'Kế hoạch (ngôn ngữ ngoài)',
    about:
      'Mỗi ô tròn là một dòng của tệp, bắt đầu bằng từ khóa trong ô. Dòng chữ không có từ khóa nối tiếp dòng trên.',
    first: 'planFile',
    productions: planParser().getSerializedGastProductions(),
  },
  {
    id: 'thoi-han',
    title: 'Thời hạn',
    about: 'Giá trị của «Thời hạn:» và các thời gian ghi trong lời văn.',
    first: 'deadline',
    productions: deadlineParser().getSerializedGastProductions(),
  },
  {
    id: 'co-quan',
    title: 'Danh sách cơ quan',
    about: 'Giá trị của «Chủ trì:» và «Phối hợp:».',
    first: 'agencyList',
    productions: agencyListParser().getSerializedGastProductions(),
  },
  {
    id: 'vien-dan',
    title: 'Viện dẫn văn bản',
    about: 'Văn bản được nhắc đến ở bất kỳ đâu: căn cứ, lời văn, nhiệm vụ.',
    first: 'text',
    productions: citationParser().getSerializedGastProductions(),
  },
  {
    id: 'chi-tieu',
    title: 'Chỉ tiêu',
    about:
      'Tỷ lệ, số lượng, thứ hạng, mức tăng giảm trong «Chỉ tiêu:», trong ô và trong lời văn. Chữ khác được bước qua.',
    first: 'targetText',
    productions: targetParser().getSerializedGastProductions(),
  },
];

const style = `
:root { color-scheme: light dark; --line: #334155; --token: #ecfdf5; --rule: #eff6ff; --text: #0f172a; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #94a3b8; --token: #064e3b; --rule: #1e3a8a; --text: #f1f5f9; --page: #0f172a; } }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
figure { margin: 0 0 1.5rem; overflow-x: auto; }
h3 { margin: 1rem 0 .25rem; font: 600 14px ui-monospace, monospace; }
svg path { fill: none; stroke: var(--line); stroke-width: 1.5; }
svg rect { stroke: var(--line); stroke-width: 1.2; }
svg rect.token { fill: var(--token); }
svg rect.rule { fill: var(--rule); }
svg text { font: 12px ui-monospace, monospace; text-anchor: middle; fill: var(--text); }
svg a text { text-decoration: underline; }
@media print { figure { overflow: visible; } }
`;

function drawGrammar({ id, title, about, first, productions }: Drawn): string {
  const linkTo = (name: string): string => `#${id}-${name}`;
  const rules = drawRules(productions, first, linkTo).map(
    ({ name, shape }) =>
      `<section id="${id}-${escape(name)}"><h3>${escape(name)}</h3><figure>${svg(shape, name)}</figure></section>`,
  );
  return `<article id="${id}">\n<h2>${escape(title)}</h2>\n<p>${escape(about)}</p>\n${rules.join('\n')}\n</article>`;
}

/** Syntax diagrams of the five grammars, as one page that needs nothing else: no script, no network. */
export function railroadFile(): GeneratedFile {
  const all = grammars();
  const contents = all.map((it) => `<li><a href="#${it.id}">${escape(it.title)}</a></li>`).join('\n');
  return {
    path: 'docs/so-do-cu-phap.html',
    content: `<!doctype html>
<!-- Made by npm run generate from the grammars; do not edit. -->
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sơ đồ cú pháp · Kế hoạch</title>
<style>${style}</style>
</head>
<body>
<h1>Sơ đồ cú pháp</h1>
<p>Đi theo đường kẻ từ trái sang phải. Ô tròn là chữ trong văn bản, ô vuông là một quy tắc có sơ đồ riêng; đường vòng phía
trên là phần có thể bỏ, đường vòng phía dưới là phần lặp lại. <span lang="en">Follow the line from left to right: round boxes
are words of the text, square ones are rules with a diagram of their own.</span></p>
<ul>
${contents}
</ul>
${all.map(drawGrammar).join('\n')}
</body>
</html>
`,
  };
}
