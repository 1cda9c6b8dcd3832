import type { Unit } from '../../grammar/ast';
import { PlanTree, type TreeChange } from '../../grammar/parser';
import type { Span } from '../../grammar/text';
import { readPlan, type Plan } from '../plan';
import { contextOf, type Finding, type PlanContext, type RuleEngine, type World } from '../rules';

/** From this many units on, rules between units take longer than a keystroke may. */
const LARGE_PLAN = 1_500;

/** Units whose particulars and definitions every rule may look at. */
const isHead = ({ kind }: Unit): boolean =>
  kind === 'plan' || kind === 'decision' || kind === 'closing' || kind === 'agency' || kind === 'preamble';

/**
 * One file and what is known of it: its tree, what it means, what is wrong with it. Each is made when first asked
 * for and again only when the text, the world or the rules changed.
 */
export class PlanAnalysis {
  readonly tree: PlanTree;
  private read: Plan | null = null;
  private around: PlanContext | null = null;
  private found: {
    readonly engine: RuleEngine;
    readonly around: PlanContext;
    readonly between: readonly Finding[];
    readonly findings: readonly Finding[];
  } | null = null;
  /** Since the findings were made: units that went, and whether one was touched that all others depend on. */
  private readonly gone = new Set<Unit>();
  private headTouched = false;

  /** How often each owner was typed, as typed; kept up to date by the difference, for completion. */
  private owners: Map<string, number> | null = null;

  constructor(text: string) {
    this.tree = PlanTree.parse(text);
  }

  get plan(): Plan {
    return (this.read ??= readPlan(this.tree.units));
  }

  edit(span: Span, newText: string): TreeChange {
    this.read = null;
    const change = this.tree.edit(span, newText);
    for (const unit of change.removed) this.gone.add(unit);
    if (change.removed.some(isHead) || change.added.some(isHead)) this.headTouched = true;
    if (this.owners) {
      for (const unit of change.removed) countOwners(unit, this.owners, -1);
      for (const unit of change.added) countOwners(unit, this.owners, 1);
    }
    return change;
  }

  /** The texts of `Chủ trì` and `Phối hợp` and how often each stands in the plan. */
  ownersTyped(): ReadonlyMap<string, number> {
    if (!this.owners) {
      this.owners = new Map();
      for (const unit of this.tree.units) countOwners(unit, this.owners, 1);
    }
    return this.owners;
  }

  context(world: World): PlanContext {
    const { plan } = this;
    if (this.around?.plan !== plan || this.around.around.world !== world)
      this.around = contextOf(plan, this.tree.units, world, this.around);
    return this.around;
  }

  findings(world: World, engine: RuleEngine): readonly Finding[] {
    const around = this.context(world);
    if (this.found?.around !== around || this.found.engine !== engine) {
      const between = engine.between(around);
      this.found = { engine, around, between, findings: engine.check(around, between) };
      this.gone.clear();
      this.headTouched = false;
    }
    return this.found.findings;
  }

  /**
   * The findings at the cost of the edit: in a large plan, rules between units are not run again while somebody
   * types, and what they found before stays where its units are still there.
   *
   * @returns whether these are all findings; if not, `findings` gives them once there is time
   */
  soonFindings(
    world: World,
    engine: RuleEngine,
  ): { readonly findings: readonly Finding[]; readonly isAll: boolean } {
    const { found } = this;
    if (
      !found ||
      this.headTouched ||
      this.tree.units.length < LARGE_PLAN ||
      found.engine !== engine ||
      found.around.around.world !== world
    )
      return { findings: this.findings(world, engine), isAll: true };
    if (this.read) return { findings: this.findings(world, engine), isAll: true };
    const between = found.between.filter(
      (it) => !this.gone.has(it.unit) && !it.related.some((other) => this.gone.has(other.unit)),
    );
    const around = { ...found.around, units: this.tree.units };
    return { findings: engine.check(around, between), isAll: false };
  }
}

function countOwners(unit: Unit, owners: Map<string, number>, by: 1 | -1): void {
  for (const { keyword, value } of unit.fields) {
    if (keyword !== 'lead' && keyword !== 'coordinators') continue;
    const count = (owners.get(value.text) ?? 0) + by;
    if (count > 0) owners.set(value.text, count);
    else owners.delete(value.text);
  }
}
