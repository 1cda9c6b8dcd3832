import { checkPlan } from './check';
import type { Command } from './command';
import { exportAnnex } from './export';
import { showPreview } from './preview';
import { showTimeline } from './timeline';

/** All commands, in the order of the command palette. Their titles are in package.json. */
export const commands: readonly Command[] = [checkPlan, showPreview, showTimeline, exportAnnex];
