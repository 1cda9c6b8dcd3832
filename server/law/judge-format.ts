import type { Citation, FormatProblemKind } from '../../grammar/citations';
import type { LawRegistry } from './registry';
import { finding, replaceWith, type LawFinding } from './finding';

/** Changes of these kinds leave the number what it is. */
const harmless: ReadonlySet<FormatProblemKind> = new Set(['space', 'dash', 'lookalike', 'leadingZero']);
/** Said under another code. */
const elsewhere: ReadonlySet<FormatProblemKind> = new Set(['separators', 'yearDigits']);
const style: ReadonlySet<FormatProblemKind> = new Set(['space', 'dash', 'leadingZero', 'incomplete']);

/** How the number is written: spaces, dashes, codes run together or misspelt. */
export function judgeFormat(citation: Citation, registry: LawRegistry): LawFinding[] {
  const { number } = citation;
  if (!number) return [];
  const problems = number.formatProblems.filter((it) => !elsewhere.has(it.kind));
  if (problems.length === 0 || number.formatProblems.some((it) => elsewhere.has(it.kind))) return [];
  const worst = problems.find((it) => !style.has(it.kind)) ?? problems[0]!;
  if (worst.kind === 'incomplete') return [incomplete(citation, registry)];
  const safe = problems.every((it) => harmless.has(it.kind));
  return [
    finding(
      'citation-number-format',
      style.has(worst.kind) ? 'information' : 'warning',
      number.span,
      worst.message,
      [
        {
          title: { vi: `Viết lại thành «${number.normalised}»`, en: `Write “${number.normalised}”` },
          fixClass: safe ? 'safe' : 'guarded',
          edits: [{ span: number.span, newText: number.normalised }],
        },
      ],
    ),
  ];
}

/** "Nghị định 30/2020": the codes are missing; the registry may know the one document that is meant. */
function incomplete(citation: Citation, registry: LawRegistry): LawFinding {
  const number = citation.number!;
  const beginning = `${number.serial}/${number.year}/`;
  const type = citation.type?.text.toLowerCase() ?? '';
  const meant = registry
    .completions(beginning)
    .filter((it) => it.type.toLowerCase() === type && it.number.includes(`/${number.year}/`));
  const only = meant.length === 1 ? meant[0]! : null;
  return finding(
    'citation-number-format',
    'information',
    number.span,
    number.formatProblems.find((it) => it.kind === 'incomplete')!.message,
    only ? [replaceWith(number.span, only.number)] : [],
  );
}
