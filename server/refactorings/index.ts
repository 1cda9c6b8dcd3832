import { defineAbbreviation, expandAbbreviation } from './abbreviations';
import { deadlineYears } from './deadline-years';
import { defineAgency } from './define-agency';
import { moveToSection } from './move-to-section';
import { numberAnew } from './number-anew';
import type { Refactoring } from './refactoring';
import { splitLeads } from './split-leads';

export type { Offer, Refactoring } from './refactoring';

/** Every refactoring, in the order of the menu. */
export const refactorings: readonly Refactoring[] = [
  splitLeads,
  expandAbbreviation,
  defineAbbreviation,
  defineAgency,
  numberAnew,
  deadlineYears,
  moveToSection,
];
