export type * from './model';
export { readPlan } from './read-plan';
export { fieldRoles, readColumn, roleWords } from './columns';
export { isoDate, printedDate, readDate, readYears } from './dates';
export { readingsWith, readTasks, type Readings, type TaskReading } from './readings';
export { memoByText } from './memo';
