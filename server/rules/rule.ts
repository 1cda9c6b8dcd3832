import type { Unit } from '../../grammar/ast';
import type { Fix, FixClass, Message, Problem, Severity, Span, TextEdit, Value } from '../../grammar/text';
import type { Sourced } from '../plan';
import type { PlanContext, UnitContext } from './context';

/** An edit of the file: a span of a unit and what comes in its place. */
export interface UnitEdit extends TextEdit {
  readonly unit: Unit;
}

export interface FindingFix {
  readonly title: Message;
  readonly fixClass: FixClass;
  readonly edits: readonly UnitEdit[];
}

/** Another place that a finding speaks of, named in words ("Nhiệm vụ 12 – Chủ trì"). */
export interface Related {
  readonly unit: Unit;
  readonly span: Span;
  readonly message: Message;
}

/** What a rule found. `span` is relative to the start of `unit`, so it stays true while other units are edited. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly unit: Unit;
  readonly span: Span;
  readonly message: Message;
  readonly fixes: readonly FindingFix[];
  readonly related: readonly Related[];
}

/** What a rule hands to the engine; code and severity are the rule's unless it says otherwise. */
export interface Report {
  readonly unit: Unit;
  readonly span: Span;
  readonly message: Message;
  readonly severity?: Severity;
  readonly fixes?: readonly (Fix | FindingFix)[];
  readonly related?: readonly Related[];
}

/** Whose documents are written: of the State (Nghị định 30/2020/NĐ-CP) or of the Party (Hướng dẫn 36-HD/VPTW). */
export type Profile = 'state' | 'party';

export type Reporter = (report: Report) => void;

/**
 * A rule and all there is to say about it. The file is named after its code; manual, settings and tests are made
 * from it.
 */
export interface Rule {
  /** Stable, kebab-case, and makes sense behind "bỏ qua …": it names the mistake. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Message;
  readonly why: Message;
  /** The profiles that it belongs to; all, unless given. */
  readonly profiles?: readonly Profile[];
  /** The article it rests on, with the date of the document; null where it rests on the form of the language. */
  readonly basis: string | null;
  /** A plan in which exactly the text between `⟦` and `⟧` is reported by this rule. */
  readonly bad: string;
  /** A plan that the rule is silent on. */
  readonly good: string;
  /**
   * Checks one unit by itself; the result is kept until the unit or the context changes, so it may look at
   * nothing but these two.
   */
  readonly checkUnit?: (unit: Unit, report: Reporter, context: UnitContext) => void;
  /** Checks what lies between units; runs on every change, so it must be cheap for each unit. */
  readonly checkPlan?: (context: PlanContext, report: Reporter) => void;
}

/** The span of a piece of a value, relative to its unit. */
export const spanIn = (value: Value, it: Span): Span => value.spanToSource(it);

/** The whole value of an entry; where it is empty, its keyword. */
export function spanOfSourced(it: Sourced): Span {
  if (it.value.text !== '') return it.value.sourceSpan;
  return it.entry ? { start: it.entry.keywordSpan.start, end: it.entry.headSpan.end } : it.value.sourceSpan;
}

/** A problem that a small language found in a value, as a report on the unit it stands in. */
export function reportProblem(problem: Problem, value: Value, unit: Unit, report: Reporter): void {
  report({
    unit,
    span: spanIn(value, problem.span),
    message: problem.message,
    ...(problem.severity && { severity: problem.severity }),
    fixes: (problem.fixes ?? []).map((fix) => ({
      title: fix.title,
      fixClass: fix.fixClass,
      edits: fix.edits.map((edit) => ({ unit, span: spanIn(value, edit.span), newText: edit.newText })),
    })),
  });
}

/** A rule that passes on what the outer grammar found under its code. */
export function syntaxRule(about: Omit<Rule, 'checkUnit' | 'checkPlan'>): Rule {
  return {
    ...about,
    checkUnit(unit, report) {
      for (const problem of unit.problems) if (problem.code === about.code) report({ ...problem, unit });
    },
  };
}
