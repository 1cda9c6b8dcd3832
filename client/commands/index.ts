import { checkPlan } from './check';
import type { Command } from './command';
import { exportAnnex } from './export';
import { chooseDate } from './judge-date';
import { beginPlan } from './new-plan';
import { openTable } from './open-table';
import { pasteRows } from './paste-rows';
import { showPreview } from './preview';
import { showTasks } from './show-tasks';
import { showTimeline } from './timeline';

/** All commands, in the order of the command palette. Their titles are in package.json. */
export const commands: readonly Command[] = [
  beginPlan,
  checkPlan,
  showPreview,
  showTimeline,
  openTable,
  pasteRows,
  exportAnnex,
  chooseDate,
  showTasks,
];
