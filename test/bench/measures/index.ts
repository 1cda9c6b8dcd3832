import type { Measure } from '../measure';
import { brokenText } from './broken-text';
import { keystroke } from './keystroke';
import { parse } from './parse';

/** What is measured, in the order of the report. */
export const measures: readonly Measure[] = [parse, brokenText, keystroke];
