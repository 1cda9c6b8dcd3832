export { targetForms, type TargetExample, type TargetExpectation, type TargetForm } from './forms';
export { targetParser } from './parser';
export { mayHoldTarget } from './prefilter';
export { readTargets } from './read';
export type {
  Comparator,
  Target,
  TargetNumber,
  TargetOptions,
  TargetPart,
  TargetsReading,
  TargetType,
  Trajectory,
  TrajectoryPoint,
} from './types';
export { targetVocabulary } from './vocabulary';
