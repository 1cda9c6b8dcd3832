export type * from './model';
export { readPlan } from './read-plan';
export { fieldRoles, readColumn, roleWords } from './columns';
export { isoDate, printedDate, readDate, readYears } from './dates';
