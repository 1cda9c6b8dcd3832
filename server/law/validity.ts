import type { Citation } from '../../grammar/citations';
import type { Fix, Severity } from '../../grammar/text';
import type { LawDocument } from './document';
import { finding, printedDay, type JudgeContext, type LawFinding } from './finding';
import type { LawRegistry } from './registry';
import type { LawStatus } from './status';

/**
 * Whether a cited document applies on the day on which the plan is judged: `cited-document-expired`,
 * `cited-document-not-yet-in-force`, and `cited-document-expires` when it ends within the plan's period.
 */
export function judgeValidity(
  citation: Citation,
  registry: LawRegistry,
  context: JudgeContext,
): LawFinding[] {
  const day = context.planDate;
  const document = day === null ? null : documentOf(citation, registry, day);
  if (day === null || !document) return citedFromTheFuture(citation, day);
  const status = registry.statusOn(document, day);
  switch (status.kind) {
    case 'notYetIssued':
    case 'notYetInForce':
      return [notYet(citation, document, status, day)];
    case 'expired':
    case 'replaced':
      return [expired(citation, document, status, registry, day)];
    default:
      return endsWithin(citation, document, context);
  }
}

/** Without date or year a number that starts over each year may be another document: nothing is said of it. */
function documentOf(citation: Citation, registry: LawRegistry, day: string): LawDocument | null {
  if (citation.own) return null;
  if (citation.kind === 'name') {
    const known = citation.title ? registry.byName(citation.title.text, day) : null;
    if (!known) return null;
    const { date } = citation;
    if (!date) return known.document;
    return (
      known.all.find((it) =>
        date.iso === null ? it.issued?.startsWith(String(date.year)) : it.issued === date.iso,
      ) ?? null
    );
  }
  if (citation.kind !== 'number') return null;
  const known = registry.lookUp(citation, day);
  if (!known.found || !known.exact) return null;
  const { date } = citation;
  // A number and a date that do not belong together: which document is meant is not known.
  return date?.iso && known.found.issued && date.iso !== known.found.issued ? null : known.found;
}

const named = (document: LawDocument): string =>
  document.title.startsWith(document.type) ? `${document.title} (${document.number})` : document.number;

const placeOf = (citation: Citation) => citation.number?.span ?? citation.title?.span ?? citation.span;

function citedFromTheFuture(citation: Citation, day: string | null): LawFinding[] {
  const issued = citation.kind === 'number' && !citation.dateInherited ? citation.date?.iso : null;
  if (day === null || !issued || issued <= day || citation.own) return [];
  return [
    finding('cited-document-not-yet-in-force', 'warning', citation.date!.span, {
      vi: `Ngày ban hành ${printedDay(issued)} ở sau ngày của kế hoạch (${printedDay(day)}).`,
      en: `This date lies behind that of the plan (${day}).`,
    }),
  ];
}

function notYet(citation: Citation, document: LawDocument, status: LawStatus, day: string): LawFinding {
  const issued = status.kind === 'notYetIssued';
  const from = issued ? document.issued! : document.effective!;
  const severity: Severity = !status.certain ? 'hint' : issued ? 'warning' : 'information';
  return finding('cited-document-not-yet-in-force', severity, placeOf(citation), {
    vi: issued
      ? `«${named(document)}» ban hành ngày ${printedDay(from)}, sau ngày ${printedDay(day)}.`
      : `«${named(document)}» có hiệu lực từ ngày ${printedDay(from)}; ngày ${printedDay(day)} chưa có hiệu lực.`,
    en: issued
      ? `${document.number} was issued on ${from}, behind ${day}.`
      : `${document.number} is in force from ${from}, not yet on ${day}.`,
  });
}

function expired(
  citation: Citation,
  document: LawDocument,
  status: LawStatus,
  registry: LawRegistry,
  day: string,
): LawFinding {
  const successors = status.replacedBy.map((number) => successorOn(number, registry, day));
  const by = status.replacedBy.map((number, at) => {
    const [next, now] = [registry.byNumber(number)[0], successors[at]];
    const then = next?.issued ? `${number} ngày ${printedDay(next.issued)}` : number;
    return now && now !== next ? `${then}, nay là ${now.number} ngày ${printedDay(now.issued ?? '')}` : then;
  });
  const since = status.since === null ? '' : ` từ ngày ${printedDay(status.since)}`;
  const [only] = successors;
  return finding(
    'cited-document-expired',
    status.certain ? 'warning' : 'hint',
    placeOf(citation),
    {
      vi: `«${named(document)}» đã hết hiệu lực${since}${by.length === 0 ? '' : `, thay bằng ${by.join('; ')}`}.`,
      en: `${document.number} is out of force${status.since === null ? '' : ` since ${status.since}`}${by.length === 0 ? '' : `, replaced by ${successors.map((it, at) => it?.number ?? status.replacedBy[at]).join('; ')}`}.`,
    },
    successors.length === 1 && only ? replacement(citation, only) : [],
  );
}

/** How many times a law may have been replaced in turn. */
const LONGEST_CHAIN = 6;

/** The document that stands on a day in the place of a number: three laws on local government applied in 2025 alone. */
function successorOn(number: string, registry: LawRegistry, day: string): LawDocument | null {
  let document = registry.byNumber(number)[0] ?? null;
  for (let step = 0; document && step < LONGEST_CHAIN; step++) {
    const status = registry.statusOn(document, day);
    const next = status.replacedBy[0];
    if (status.kind !== 'replaced' || status.replacedBy.length !== 1 || next === undefined) break;
    const following = registry.byNumber(next)[0];
    if (!following?.issued) break;
    document = following;
  }
  return document;
}

/** The number and date of the one successor; the officer has to read it before he cites it. */
function replacement(citation: Citation, successor: LawDocument): Fix[] {
  if (!citation.number) return [];
  const edits = [{ span: citation.number.span, newText: successor.number }];
  if (citation.date && !citation.dateInherited && successor.issued)
    edits.push({ span: citation.date.span, newText: printedDay(successor.issued) });
  return [
    {
      title: { vi: `Viện dẫn «${successor.number}»`, en: `Cite ${successor.number}` },
      fixClass: 'suggest',
      edits,
    },
  ];
}

function endsWithin(
  citation: Citation,
  document: LawDocument,
  { period, planDate }: JudgeContext,
): LawFinding[] {
  const last = document.expired;
  if (!period || last === null || last <= (planDate ?? '') || last > period.to) return [];
  const certain = document.certainty !== 'unsure' && document.verified.includes('expired');
  const by = document.replacedBy.length === 0 ? '' : `, thay bằng ${document.replacedBy.join('; ')}`;
  return [
    finding('cited-document-expires', certain ? 'information' : 'hint', placeOf(citation), {
      vi: `«${named(document)}» hết hiệu lực từ ngày ${printedDay(last)}, trong thời kỳ của kế hoạch${by}.`,
      en: `${document.number} goes out of force on ${last}, within the period of the plan.`,
    }),
  ];
}
