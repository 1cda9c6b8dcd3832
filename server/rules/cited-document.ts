import type { Value } from '../../grammar/text';
import type { CitationsReading } from '../../grammar/citations';
import { judgeCitation, judgeValidity, type JudgeContext, type LawFinding, type LawRegistry } from '../law';
import { memoByText } from '../plan';
import { citingIn } from './cited';
import type { UnitContext } from './context';
import { perUnit } from './per-unit';
import { reportProblem, type Rule } from './rule';

/** Not a rule: what the rules on cited documents share. */
export function citedDocumentRule(
  about: Omit<Rule, 'checkUnit' | 'checkPlan'>,
  judge: 'identity' | 'validity' = 'identity',
): Rule {
  return {
    ...about,
    checkUnit(unit, report, context) {
      for (const { finding, value } of judged[judge](unit, context))
        if (finding.code === about.code) reportProblem(finding, value, unit, report);
    },
  };
}

/** What is wrong with a citation of a unit, and the value it stands in. */
interface Judged {
  readonly finding: LawFinding;
  readonly value: Value;
}

const judgedBy = (judge: keyof Judgements) =>
  perUnit((unit, context): readonly Judged[] =>
    citingIn(unit, context).flatMap(({ source: { value }, reading }) =>
      reading.citations.length === 0
        ? []
        : judgementsOf(context)
            [judge](value.text)
            .map((finding) => ({ finding, value })),
    ),
  );

const judged = { identity: judgedBy('identity'), validity: judgedBy('validity') };

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
