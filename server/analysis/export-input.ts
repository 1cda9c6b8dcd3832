import { readTasks } from '../plan';
import type { PlanContext } from '../rules';
import { layOutAnnexes, type AnnexTable } from '../tables';
import type { Plan, TaskReading } from '../plan';

/** Everything an exporter needs of a plan. */
export function exportInput({ plan, around }: PlanContext): {
  plan: Plan;
  tables: readonly AnnexTable[];
  tasks: readonly (readonly TaskReading[])[];
} {
  return {
    plan,
    tables: layOutAnnexes(plan),
    tasks: plan.annexes.map((annex) => readTasks(annex, plan.period, around.read)),
  };
}
