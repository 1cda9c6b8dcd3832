import type { Unit } from '../../grammar/ast';
import type { Problem } from '../../grammar/text';
import type { Sourced } from '../plan';
import { citingIn } from './cited';
import type { UnitContext } from './context';
import { ownerListsOf } from './owners';
import { reportProblem, type Reporter, type Rule } from './rule';
import { measuredIn } from './target-facts';

type About = Omit<Rule, 'checkUnit' | 'checkPlan'>;

/** Values of a unit with what a small language found wrong in each. */
type Readings = (
  unit: Unit,
  context: UnitContext,
) => readonly { readonly source: Sourced; readonly reading: { readonly problems: readonly Problem[] } }[];

const passOn =
  (codes: readonly string[], readingsOf: Readings) =>
  (unit: Unit, report: Reporter, context: UnitContext): void => {
    for (const { source, reading } of readingsOf(unit, context))
      for (const problem of reading.problems)
        if (codes.includes(problem.code)) reportProblem(problem, source.value, unit, report);
  };

/** A rule that passes on what the agency grammar found in owners under some codes. */
export const agencyRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(codes, ownerListsOf),
});

/** A rule that passes on what the citation grammar found in running text under some codes. */
export const citationRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(codes, citingIn),
});

/** A rule that passes on what the target grammar found in running text under some codes. */
export const targetRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(codes, measuredIn),
});
