import type { CitationsReading } from '../../grammar/citations';
import { judgeCitation, judgeValidity, type JudgeContext, type LawFinding, type LawRegistry } from '../law';
import { memoByText } from '../plan';
import type { UnitContext } from './context';
import { reportProblem, type Rule } from './rule';
import { proseOf } from './values';

/** Not a rule: what the rules on cited documents share. */
export function citedDocumentRule(
  about: Omit<Rule, 'checkUnit' | 'checkPlan'>,
  judge: 'identity' | 'validity' = 'identity',
): Rule {
  return {
    ...about,
    checkUnit(unit, report, context) {
      for (const { value } of proseOf(unit)) {
        if (context.read.citations(value.text).citations.length === 0) continue;
        for (const finding of judgementsOf(context)[judge](value.text))
          if (finding.code === about.code) reportProblem(finding, value, unit, report);
      }
    },
  };
}

/** What the law says of all citations of a text. */
interface Judgements {
  readonly identity: (text: string) => readonly LawFinding[];
  readonly validity: (text: string) => readonly LawFinding[];
}

const ofContext = new WeakMap<UnitContext, Judgements>();
const ofRegistry = new WeakMap<LawRegistry, Map<string, Judgements>>();
/** Plans of one workspace are judged on this many different days at most before the first is forgotten. */
const KEPT = 64;

/** Kept by registry and day, so that plans of one day share them and rules do not judge one after the other. */
function judgementsOf(context: UnitContext): Judgements {
  const known = ofContext.get(context);
  if (known) return known;
  const { law } = context.world;
  const around: JudgeContext = {
    planDate: context.date,
    ownNumbers: context.ownNumbers,
    province: context.province,
    period: context.period,
  };
  let all = ofRegistry.get(law);
  if (!all) ofRegistry.set(law, (all = new Map()));
  const key = JSON.stringify(around);
  let judgements = all.get(key);
  if (!judgements) {
    const read = (text: string): CitationsReading => context.read.citations(text);
    const judging = (judge: typeof judgeCitation): Judgements['identity'] =>
      memoByText((text) => read(text).citations.flatMap((it) => judge(it, law, around)), 5000);
    judgements = { identity: judging(judgeCitation), validity: judging(judgeValidity) };
    const [oldest] = all.keys();
    if (all.size >= KEPT && oldest !== undefined) all.delete(oldest);
    all.set(key, judgements);
  }
  ofContext.set(context, judgements);
  return judgements;
}
