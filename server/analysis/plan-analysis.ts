import type { Unit } from '../../grammar/ast';
import { PlanTree, type TreeChange } from '../../grammar/parser';
import type { Span } from '../../grammar/text';
import { readPlan, type Plan } from '../plan';
import {
  AgencyCounts,
  unitContextOf,
  type Finding,
  type PlanContext,
  type RuleEngine,
  type UnitContext,
  type World,
} from '../rules';

/** From this many units on, rules between units take longer than a keystroke may. */
const LARGE_PLAN = 1_500;

export interface SoonFindings {
  readonly findings: readonly Finding[];
  /**
   * What is still to be checked: units, which `advance` goes on with, or what lies between units, which `findings`
   * does once there is time.
   */
  readonly left: 'nothing' | 'units' | 'between';
}

/** Units whose particulars and definitions every rule may look at. */
const isHead = ({ kind }: Unit): boolean =>
  kind === 'plan' ||
  kind === 'decision' ||
  kind === 'closing' ||
  kind === 'agency' ||
  kind === 'abbreviation' ||
  kind === 'preamble';

/**
 * One file and what is known of it: its tree, what it means, what is wrong with it. Each is made when first asked
 * for and again only when the text, the world or the rules changed.
 */
export class PlanAnalysis {
  readonly tree: PlanTree;
  /** What rules remember of this file is kept by it. */
  private readonly memory = {};
  private read: Plan | null = null;
  private heads: Plan | null = null;
  private around: UnitContext | null = null;
  private now: PlanContext | null = null;
  private found: {
    readonly engine: RuleEngine;
    readonly context: PlanContext;
    readonly between: readonly Finding[];
    readonly findings: readonly Finding[];
  } | null = null;
  /** Units that went since the findings were made; who types without a pause must not make them pile up. */
  private gone = new WeakSet<Unit>();
  /** The first checking, as far as it went. */
  private early: { readonly context: PlanContext; at: number; readonly findings: Finding[] } | null = null;

  private used: AgencyCounts | null = null;

  constructor(text: string) {
    this.tree = PlanTree.parse(text);
  }

  get plan(): Plan {
    return (this.read ??= readPlan(this.tree.units));
  }

  /** The plan as far as its particulars and definitions go, which costs next to nothing; no body, no annexes. */
  get particulars(): Plan {
    return (this.heads ??= readPlan(this.tree.units.filter(isHead)));
  }

  edit(span: Span, newText: string): TreeChange {
    this.read = null;
    this.now = null;
    this.early = null;
    const change = this.tree.edit(span, newText);
    for (const unit of change.removed) this.gone.add(unit);
    if (change.removed.some(isHead) || change.added.some(isHead)) this.heads = null;
    this.used?.replace(change.removed, change.added);
    return change;
  }

  /** How often each agency is named as owner in the plan. */
  agenciesUsed(world: World): ReadonlyMap<string, number> {
    const context = this.context(world);
    if (this.used?.around !== context.around) this.used = new AgencyCounts(context);
    return this.used.all;
  }

  /** What the rules may look at. It holds until the next edit. */
  context(world: World): PlanContext {
    if (this.now?.around.world !== world) {
      this.around = unitContextOf(this.particulars, world, this.around);
      this.now = new LazyContext(this, this.around, this.memory);
    }
    return this.now;
  }

  findings(world: World, engine: RuleEngine): readonly Finding[] {
    const context = this.context(world);
    if (!this.isFound(context, engine)) {
      // Unit by unit the first time: what the rules ask of a unit is worked out once for all of them.
      if (!this.hasChecked(context, engine)) this.checkEarly(context, engine, () => false);
      const between = engine.between(context);
      this.found = { engine, context, between, findings: engine.check(context, between) };
      this.gone = new WeakSet();
      this.early = null;
    }
    return this.found!.findings;
  }

  /** Whether the units were checked as they are judged now, but for those that edits touched since. */
  private hasChecked({ around }: PlanContext, engine: RuleEngine): boolean {
    return this.found?.engine === engine && this.found.context.around === around;
  }

  private isFound(context: PlanContext, engine: RuleEngine): boolean {
    return this.found?.context === context && this.found.engine === engine;
  }

  /**
   * The findings at the cost of the edit: in a large plan, rules between units are not run again while somebody
   * types, and what they found before stays where its units are still there. The first time, when nothing is known
   * yet, some units are checked at each call.
   *
   * @param isOver whether as much time has gone as may go at once
   */
  soonFindings(world: World, engine: RuleEngine, isOver: () => boolean = () => false): SoonFindings {
    const context = this.context(world);
    const { found } = this;
    const isLarge = this.tree.units.length >= LARGE_PLAN;
    if (!isLarge || this.isFound(context, engine))
      return { findings: this.findings(world, engine), left: 'nothing' };
    if (!found || !this.hasChecked(context, engine)) {
      if (this.checkEarly(context, engine, isOver))
        return { findings: this.findings(world, engine), left: 'nothing' };
      const { at, findings: soFar } = this.early!;
      return { findings: engine.siftEarly(soFar, context, at), left: 'units' };
    }
    const between: Finding[] = [];
    for (const it of found.between) if (!this.isAbout(it, this.gone)) between.push(it);
    return { findings: engine.checkSoon(context, between), left: 'between' };
  }

  /**
   * Goes on with the first checking of a large plan.
   *
   * @param isOver whether as much time has gone as may go at once
   * @returns whether every unit has been checked, so that `findings` has little left to do
   */
  advance(world: World, engine: RuleEngine, isOver: () => boolean): boolean {
    const context = this.context(world);
    // Whoever asked for the findings meanwhile had every unit checked.
    return this.hasChecked(context, engine) || this.checkEarly(context, engine, isOver);
  }

  /** Whether a finding stands in, or points at, one of some units. */
  private isAbout({ unit, related }: Finding, units: WeakSet<Unit>): boolean {
    if (units.has(unit)) return true;
    for (const other of related) if (units.has(other.unit)) return true;
    return false;
  }

  /** Checks unit by unit. @returns whether all have been checked */
  private checkEarly(context: PlanContext, engine: RuleEngine, isOver: () => boolean): boolean {
    if (this.early?.context !== context) this.early = { context, at: 0, findings: [] };
    const { early } = this;
    const { units } = this.tree;
    while (early.at < units.length) {
      // The clock is asked now and then only.
      if (early.at % 16 === 0 && early.at > 0 && isOver()) return false;
      for (const it of engine.checkEarly(units[early.at]!, context)) early.findings.push(it);
      early.at++;
    }
    return true;
  }
}

/** The plan is made when somebody asks for it, as it was at that edit. */
class LazyContext implements PlanContext {
  constructor(
    private readonly analysis: PlanAnalysis,
    readonly around: UnitContext,
    readonly memory: object,
  ) {}

  get units(): readonly Unit[] {
    return this.analysis.tree.units;
  }

  get plan(): Plan {
    return this.analysis.plan;
  }
}
