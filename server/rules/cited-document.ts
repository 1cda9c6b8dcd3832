import type { Unit } from '../../grammar/ast';
import { judgeCitation, judgeValidity, type JudgeContext, type LawFinding } from '../law';
import type { UnitContext } from './context';
import { reportProblem, type Reporter, type Rule } from './rule';
import { proseOf } from './values';

/** Not a rule: what the rules on cited documents share. */
export function citedDocumentRule(
  about: Omit<Rule, 'checkUnit' | 'checkPlan'>,
  judge: 'identity' | 'validity' = 'identity',
): Rule {
  return {
    ...about,
    checkUnit(unit, report, context) {
      judged(unit, report, context, about.code, judge === 'identity' ? judgeCitation : judgeValidity);
    },
  };
}

type Judge = (
  citation: Parameters<typeof judgeCitation>[0],
  registry: Parameters<typeof judgeCitation>[1],
  context: JudgeContext,
) => readonly LawFinding[];

function judged(unit: Unit, report: Reporter, context: UnitContext, code: string, judge: Judge): void {
  for (const { value } of proseOf(unit)) {
    for (const citation of context.read.citations(value.text).citations) {
      for (const finding of judge(citation, context.world.law, judgeContext(context)))
        if (finding.code === code) reportProblem(finding, value, unit, report);
    }
  }
}

const judgeContext = (context: UnitContext): JudgeContext => ({
  planDate: context.date,
  ownNumbers: context.ownNumbers,
  province: context.province,
  period: context.period,
});
