import type { FormDescription } from '../types';
import { composedDescriptions } from './composed';
import { dateForm } from './date';
import { durationForm } from './duration';
import { eventForm } from './event';
import type { PhraseForm, PointForm } from './form';
import { frequencyForm } from './frequency';
import { monthForm } from './month';
import { partForm } from './part';
import { quarterForm } from './quarter';
import { recurringForm } from './recurring';
import { regulatedForm } from './regulated';
import { weekForm } from './week';
import { weekdayForm } from './weekday';
import { yearForm } from './year';

/** Names for stretches of the calendar, in the order in which they are tried: what is longer first. */
export const pointForms: readonly PointForm[] = [
  partForm,
  weekForm,
  weekdayForm,
  dateForm,
  monthForm,
  quarterForm,
  yearForm,
];

/** The other phrases, likewise in order; the points and their relations are tried between the first two and the rest. */
export const phraseFormsBeforePoints: readonly PhraseForm[] = [frequencyForm, recurringForm];
export const phraseFormsAfterPoints: readonly PhraseForm[] = [durationForm, regulatedForm, eventForm];

/** Every form, in the order in which the manual explains them. */
export const formDescriptions: readonly FormDescription[] = [
  ...[
    quarterForm,
    monthForm,
    dateForm,
    partForm,
    weekForm,
    yearForm,
    recurringForm,
    weekdayForm,
    frequencyForm,
    durationForm,
    eventForm,
    regulatedForm,
  ].flatMap((it) => it.descriptions),
  ...composedDescriptions,
];
