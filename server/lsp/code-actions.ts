import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { fixAllKind } from './capabilities';
import type { Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import type { Message, Span } from '../../grammar/text';
import { suppressionFix, type Finding, type FindingFix } from '../rules';
import { rangeIn, offsetAt, toTextEdit } from './convert';
import type { OpenPlan } from './open-files';
import { registryAction } from './registry-action';
import type { Session } from './session';

/** Quick fixes of the findings that touch the range, and one action for all the safe ones of the file. */
export function codeActions(session: Session, params: CodeActionParams): CodeAction[] {
  const plan = session.files.plans.get(params.textDocument.uri);
  if (!plan) return [];
  const wanted = params.context.only;
  const wants = (kind: string): boolean =>
    !wanted || wanted.some((it) => kind === it || kind.startsWith(`${it}.`));
  const { findings } = session.soonFindings(plan);
  const language = session.folderOf(plan.uri).settings.language;
  const actions: CodeAction[] = [];
  /** To accept a mistake comes behind every way to correct it. */
  const last: CodeAction[] = [];

  if (wants(CodeActionKind.QuickFix)) {
    const { tree } = plan.analysis;
    const start = offsetAt(tree, params.range.start);
    const end = offsetAt(tree, params.range.end);
    const suppressed = new Set<string>();
    const units = unitsIn(tree, start, end);
    for (const finding of findings) {
      if (!units.has(finding.unit)) continue;
      const at = tree.spanOf(finding.unit, finding.span);
      if (at.end < start || at.start > end) continue;
      const diagnostic = sameDiagnostic(finding, plan, params.context.diagnostics);
      for (const fix of finding.fixes) {
        actions.push({
          title: fix.title[language],
          kind: CodeActionKind.QuickFix,
          ...(diagnostic && { diagnostics: [diagnostic] }),
          isPreferred: fix.fixClass === 'safe',
          edit: { documentChanges: [documentEdit(plan, [fix])] },
        });
      }
      const registry = registryAction(session, plan, finding);
      if (registry) actions.push({ ...registry, ...(diagnostic && { diagnostics: [diagnostic] }) });
      const accept = suppressionFix(finding);
      // One word leaves out all findings of a rule at its place.
      if (!accept || suppressed.has(accept.edits[0]!.newText)) continue;
      suppressed.add(accept.edits[0]!.newText);
      last.push({
        title: `${accept.title[language]} (${finding.code})`,
        kind: CodeActionKind.QuickFix,
        ...(diagnostic && { diagnostics: [diagnostic] }),
        edit: { documentChanges: [documentEdit(plan, [accept])] },
      });
    }
    // The light bulb of VS Code shows no source actions, so that fixing everything needs a place there too.
    const [all] = actions.length > 0 ? fixAll(plan, findings, language, CodeActionKind.QuickFix, 2) : [];
    // It puts actions that belong to a diagnostic first; this one is to stand before those that accept a mistake.
    if (all) actions.push({ ...all, diagnostics: actions.flatMap((it) => it.diagnostics ?? []) });
    actions.push(...last);
  }

  if (wants(fixAllKind)) actions.push(...fixAll(plan, findings, language, fixAllKind, 1));
  return actions;
}

/** One action for all the safe fixes of the file, when there are at least so many. */
function fixAll(
  plan: OpenPlan,
  findings: readonly Finding[],
  language: keyof Message,
  kind: CodeActionKind,
  least: number,
): CodeAction[] {
  const fixes = safeFixes(findings);
  if (fixes.length < least) return [];
  const title = {
    vi: `Sửa mọi lỗi sửa được an toàn (${fixes.length})`,
    en: `Fix everything that is safe to fix (${fixes.length})`,
  };
  return [{ title: title[language], kind, edit: { documentChanges: [documentEdit(plan, fixes)] } }];
}

/** The first safe fix of each finding, leaving out those that would touch what an earlier one changes. */
export function safeFixes(findings: readonly Finding[]): FindingFix[] {
  const chosen: FindingFix[] = [];
  const taken = new Map<Unit, Span[]>();
  for (const { fixes } of findings) {
    const fix = fixes.find((it) => it.fixClass === 'safe');
    if (!fix || fix.edits.some(({ unit, span }) => taken.get(unit)?.some((it) => touch(it, span)))) continue;
    chosen.push(fix);
    for (const { unit, span } of fix.edits) {
      const spans = taken.get(unit);
      if (spans) spans.push(span);
      else taken.set(unit, [span]);
    }
  }
  return chosen;
}

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The units that a stretch of the file touches. */
function unitsIn(tree: PlanTree, start: number, end: number): ReadonlySet<Unit> {
  const [first, last] = [tree.unitAt(start), tree.unitAt(end)];
  if (!first || !last) return new Set();
  // What ends where the stretch starts touches it too.
  return new Set(tree.units.slice(Math.max(0, tree.indexOf(first) - 1), tree.indexOf(last) + 1));
}

const documentEdit = (plan: OpenPlan, fixes: readonly FindingFix[]): TextDocumentEdit => ({
  textDocument: { uri: plan.uri, version: plan.version },
  edits: fixes.flatMap((fix) => fix.edits.map((edit) => toTextEdit(plan.analysis.tree, edit))),
});

function sameDiagnostic(
  finding: Finding,
  plan: OpenPlan,
  shown: readonly Diagnostic[],
): Diagnostic | undefined {
  const range = rangeIn(plan.analysis.tree, finding.unit, finding.span);
  return shown.find(
    (it) =>
      it.code === finding.code &&
      it.range.start.line === range.start.line &&
      it.range.start.character === range.start.character,
  );
}
