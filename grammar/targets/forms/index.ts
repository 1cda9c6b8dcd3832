import { above } from './above';
import { below } from './below';
import { change, decreases, increases } from './change';
import { coordinated } from './coordinated';
import { count } from './count';
import { direction } from './direction';
import type { TargetForm } from './form';
import { frequency } from './frequency';
import { level, levelNames } from './level';
import { downwards, maximum } from './maximum';
import { minimum, upwards } from './minimum';
import { multiple, multiples } from './multiple';
import { range } from './range';
import { leading, rank } from './rank';
import { reference } from './reference';
import { score } from './score';
import { share } from './share';
import { trajectory } from './trajectory';

export type { TargetExample, TargetExpectation, TargetForm } from './form';
export { decreases, downwards, increases, leading, levelNames, multiples, upwards };
export { above, below, change, count, direction, frequency, maximum, minimum, trajectory };

/** All families of targets, in the order in which they are explained. */
export const targetForms: readonly TargetForm[] = [
  share,
  minimum,
  above,
  maximum,
  below,
  range,
  coordinated,
  rank,
  score,
  count,
  frequency,
  level,
  change,
  multiple,
  trajectory,
  direction,
  reference,
];
