import { readCitations } from '../../grammar/citations';
import { applyEdits } from '../../grammar/text';
import {
  builtinLaw,
  createLawRegistry,
  judgeCitation,
  judgeValidity,
  readWorkspaceRegistry,
  type JudgeContext,
  type LawFinding,
  type LawRegistry,
} from '../../server/law';

export const builtin: LawRegistry = createLawRegistry({ builtin: builtinLaw(), workspace: [] });

/** The built-in registry with files of a workspace. */
export const withFiles = (...files: string[]): LawRegistry =>
  createLawRegistry({
    builtin: builtinLaw(),
    workspace: files.map((text, at) => ({ source: `tep-${at}.json`, ...readWorkspaceRegistry(text) })),
  });

export const nowhere: JudgeContext = { planDate: null, ownNumbers: [], province: null, period: null };

type Judge = (text: string, context: JudgeContext, registry: LawRegistry) => LawFinding[];

export const judged: Judge = (text, context, registry) =>
  readCitations(text).citations.flatMap((it) => judgeCitation(it, registry, context));

export const validity: Judge = (text, context, registry) =>
  readCitations(text).citations.flatMap((it) => judgeValidity(it, registry, context));

/** `warning cited-document-differs «06/3/2020» → 05/3/2020`: one line per finding. */
export const shown = (text: string, findings: readonly LawFinding[]): string[] =>
  findings.map((it) => {
    const place = text.slice(it.span.start, it.span.end).replace(/\s+/g, ' ');
    const fixes = it.fixes.map((fix) => ` → ${fix.edits.map((edit) => edit.newText).join(' ')}`);
    return `${it.severity} ${it.code} «${place}»${fixes.join('')}`;
  });

export const fixed = (text: string, finding: LawFinding, which = 0): string =>
  applyEdits(text, finding.fixes[which]!.edits);
