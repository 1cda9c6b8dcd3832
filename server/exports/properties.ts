import type { Plan } from '../plan/model';
import type { DocumentProperties } from './ooxml/package';

/** What a file says of itself: title, issuer and day of the document, never the clock's. */
export function propertiesOf(plan: Plan, title?: string): DocumentProperties {
  return {
    title: title || plan.title?.value.text.replaceAll('\n', ' ') || 'Kế hoạch',
    author: (plan.issuer ?? plan.decision?.issuer)?.value.text.replaceAll('\n', ' ') ?? '',
    isoDate: plan.isoDate ?? plan.decision?.isoDate ?? null,
  };
}
