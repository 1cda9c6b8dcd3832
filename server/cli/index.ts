export { run, type CliHost } from './run';
export { checkOnThreads, runAsThread } from './threads';
