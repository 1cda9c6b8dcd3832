export { drawTimeline, MOST_ROWS, type DrawOptions } from './draw-timeline';
export { drawWorkload } from './draw-workload';
export {
  filtered,
  timelineOf,
  type Stretch,
  type Timeline,
  type TimelineContext,
  type TimelineFilter,
  type TimelineTask,
} from './model';
export { workloadOf, type Workload, type WorkloadRow } from './workload';
