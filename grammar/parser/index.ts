export { PlanTree, type TreeChange } from './tree';
export type { Place } from './line-store';
export { fieldsUnder } from './unit-fields';
export { readNumber } from './paragraph';
export { planParser } from './plan-parser';
