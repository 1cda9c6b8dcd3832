import type { Unit } from '../../grammar/ast';
import { PlanTree, type TreeChange } from '../../grammar/parser';
import type { Span } from '../../grammar/text';
import { readPlan, type Plan } from '../plan';
import { contextOf, type Finding, type PlanContext, type RuleEngine, type World } from '../rules';

/**
 * One file and what is known of it: its tree, what it means, what is wrong with it. Each is made when first asked
 * for and again only when the text, the world or the rules changed.
 */
export class PlanAnalysis {
  readonly tree: PlanTree;
  private read: Plan | null = null;
  private around: PlanContext | null = null;
  private found: { engine: RuleEngine; around: PlanContext; findings: readonly Finding[] } | null = null;

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
    if (this.found?.around !== around || this.found.engine !== engine)
      this.found = { engine, around, findings: engine.check(around) };
    return this.found.findings;
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
