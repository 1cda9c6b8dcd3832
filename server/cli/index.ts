export { run, type CliHost } from './run';
