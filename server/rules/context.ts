import type { Unit } from '../../grammar/ast';
import type { AgencyLexicon } from '../../grammar/agencies';
import type { AgencyRegistry } from '../agencies';
import type { LawRegistry } from '../law';
import type { Period, Plan, Readings } from '../plan';
import { readingsWith } from '../plan';

/** What is handed in from the rim: registries and days. */
export interface World {
  readonly agencies: AgencyRegistry;
  readonly law: LawRegistry;
  /** ISO day; only for what cannot be judged on the plan's own day. */
  readonly today: string;
  /** ISO day to judge on instead of the plan's own, or null. */
  readonly date: string | null;
  /** Codes of every rule there is, so that a suppression can be told to name none of them. */
  readonly ruleCodes: readonly string[];
}

/**
 * All that a rule on one unit may look at beside the unit. While nothing in it changes it stays the same object,
 * and what rules found in unchanged units stays true.
 */
export interface UnitContext {
  readonly world: World;
  readonly ruleCodes: readonly string[];
  /** The day on which law and agencies are judged: the one asked for, else the day of signing; null when unknown. */
  readonly date: string | null;
  /** The plan's own day of signing, or its decision's. */
  readonly signed: string | null;
  readonly period: Period | null;
  /** The plan's own numbers, and its decision's: a document may name itself. */
  readonly ownNumbers: readonly string[];
  /** `Vĩnh Long`, from the issuer or the place; null when it cannot be told. */
  readonly province: string | null;
  readonly lexicon: AgencyLexicon;
  readonly read: Readings;
}

/** The units of a plan, or those before some place in it, and what holds for all of them. */
export interface UnitsContext {
  readonly units: readonly Unit[];
  readonly around: UnitContext;
  /** Stays the same object from edit to edit of one file; what is known of the file is kept by it. */
  readonly memory: object;
}

export interface PlanContext extends UnitsContext {
  /** Made when a rule first asks for it: most rules between units need nothing but the units. */
  readonly plan: Plan;
}

/**
 * The context of the units of a plan.
 *
 * @param heads the plan as far as its particulars and definitions go; body and annexes may be missing
 * @param before is given back when nothing in it changed
 */
export function unitContextOf(heads: Plan, world: World, before: UnitContext | null): UnitContext {
  const facts = factsOf(heads, world);
  const key = JSON.stringify(facts);
  if (before && before.world === world && keys.get(before) === key) return before;
  const { definitions, ...rest } = facts;
  const lexicon = world.agencies.lexiconFor({
    ...(rest.province !== null && { province: rest.province }),
    definitions,
  });
  const around: UnitContext = {
    world,
    ruleCodes: world.ruleCodes,
    ...rest,
    lexicon,
    read: readingsWith(lexicon),
  };
  keys.set(around, key);
  return around;
}

const keys = new WeakMap<UnitContext, string>();

function factsOf(plan: Plan, world: World) {
  const issuers = [
    plan.issuer,
    plan.decision?.issuer,
    plan.attachedTo,
    plan.title,
    plan.place,
    plan.decision?.place,
  ];
  const numbers = [plan.number, plan.decision?.number];
  return {
    date: world.date ?? plan.isoDate,
    signed: plan.isoDate,
    period: plan.period,
    ownNumbers: numbers.flatMap((it) => (it && it.value.text !== '' ? [it.value.text] : [])),
    province: issuers.reduce<string | null>(
      (found, it) => found ?? (it ? world.agencies.provinceIn(it.value.text) : null),
      null,
    ),
    definitions: plan.agencies.map((it) => ({
      name: it.name.value.text,
      ...(it.short && { short: it.short.value.text }),
      ...(it.is && { is: it.is.value.text }),
    })),
  };
}
