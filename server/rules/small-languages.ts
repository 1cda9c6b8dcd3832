import type { Unit } from '../../grammar/ast';
import type { Problem } from '../../grammar/text';
import type { UnitContext } from './context';
import { reportProblem, type Reporter, type Rule } from './rule';
import { proseOf, sourcedFields } from './values';
import type { Sourced } from '../plan';

type About = Omit<Rule, 'checkUnit' | 'checkPlan'>;

const passOn =
  (
    codes: readonly string[],
    valuesOf: (unit: Unit) => readonly Sourced[],
    read: (text: string, context: UnitContext) => readonly Problem[],
  ) =>
  (unit: Unit, report: Reporter, context: UnitContext): void => {
    for (const { value } of valuesOf(unit)) {
      if (value.text === '') continue;
      for (const problem of read(value.text, context))
        if (codes.includes(problem.code)) reportProblem(problem, value, unit, report);
    }
  };

/** A rule that passes on what the agency grammar found in owners under some codes. */
export const agencyRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(
    codes,
    (unit) => sourcedFields(unit, 'lead', 'coordinators'),
    (text, { read }) => read.agencies(text).problems,
  ),
});

/** A rule that passes on what the citation grammar found in running text under some codes. */
export const citationRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(codes, proseOf, (text, { read }) => read.citations(text).problems),
});

/** A rule that passes on what the target grammar found in running text under some codes. */
export const targetRule = (about: About, ...codes: readonly string[]): Rule => ({
  ...about,
  checkUnit: passOn(codes, proseOf, (text, { read }) => read.targets(text).problems),
});
