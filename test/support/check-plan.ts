import { builtinAgencies } from '../../server/agencies';
import { PlanAnalysis } from '../../server/analysis';
import { builtinLaw, createLawRegistry } from '../../server/law';
import { ruleCodes, RuleEngine, rules, type Finding, type Profile, type World } from '../../server/rules';

export const testWorld: World = {
  agencies: builtinAgencies(),
  law: createLawRegistry({ builtin: builtinLaw(), workspace: [] }),
  today: '2026-01-15',
  date: null,
  ruleCodes,
};

/** What is wrong with a plan, with places in the file. */
export interface Found {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly finding: Finding;
}

export function checkPlan(
  text: string,
  world: World = testWorld,
  profile: Profile = 'state',
): { found: Found[]; analysis: PlanAnalysis } {
  const analysis = new PlanAnalysis(text);
  const findings = analysis.findings(world, new RuleEngine(rules, {}, profile));
  const found = findings.map((finding) => {
    const { start, end } = analysis.tree.spanOf(finding.unit, finding.span);
    return {
      code: finding.code,
      severity: finding.severity,
      start,
      end,
      text: text.slice(start, end),
      finding,
    };
  });
  return { found, analysis };
}

/** A text without its marks `⟦` and `⟧`, and the spans that they held. */
export function unmarked(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const letter of marked) {
    if (letter === '⟦') open = text.length;
    else if (letter === '⟧') spans.push({ start: open, end: text.length });
    else text += letter;
  }
  return { text, spans };
}
