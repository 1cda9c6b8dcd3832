import type { Measure } from '../measure';
import { brokenText } from './broken-text';
import { exports } from './exports';
import { keystroke } from './keystroke';
import { memory } from './memory';
import { parse } from './parse';
import { server } from './server';
import { start } from './start';
import { workspace } from './workspace';

/** What is measured, in the order of the report. */
export const measures: readonly Measure[] = [
  parse,
  brokenText,
  keystroke,
  start,
  server,
  memory,
  exports,
  workspace,
];
