import type { Unit } from '../../grammar/ast';
import type { Message, Severity } from '../../grammar/text';
import type { PlanContext, UnitContext } from './context';
import { forgetEarly, gatherEarly, Gatherer } from './gatherer';
import type { Finding, FindingFix, Profile, Report, Rule } from './rule';
import { sift, type Suppression } from './suppression';
import { suppressionExpired } from './suppression-expired';
import { suppressionUnneeded } from './suppression-unneeded';

/** `off`, or the severity to report a rule's findings with. */
export type RuleLevel = Severity | 'off';

/**
 * Runs the rules and remembers what each unit gave, so that an edit costs the units it touched. One rule that
 * crashes is reported as itself and the others still run.
 */
export class RuleEngine {
  private readonly ofUnits = new Gatherer((unit, around) => this.checkUnit(unit, around));

  constructor(
    private readonly rules: readonly Rule[],
    private readonly levels: Readonly<Record<string, RuleLevel>> = {},
    private readonly profile: Profile = 'state',
  ) {
    this.unitRules = this.rules.filter((it) => it.checkUnit && this.levelOf(it) !== 'off');
    this.planRules = this.rules.filter((it) => it.checkPlan && this.levelOf(it) !== 'off');
  }

  private readonly unitRules: readonly Rule[];
  private readonly planRules: readonly Rule[];

  /**
   * Everything that is wrong with the plan, in the order of the file.
   *
   * @param between what the rules between units found, when that is known; otherwise they are run
   */
  check(context: PlanContext, between: readonly Finding[] = this.between(context)): Finding[] {
    const { isInOrder, findings } = this.gather(context, between);
    return isInOrder ? findings : inOrder(findings, context.units);
  }

  /**
   * The same in no order: putting the findings of a large plan in order costs more than an edit may.
   *
   * @param between what the rules between units found
   */
  checkSoon(context: PlanContext, between: readonly Finding[]): Finding[] {
    return this.gather(context, between).findings;
  }

  private gather(
    context: PlanContext,
    between: readonly Finding[],
  ): { readonly findings: Finding[]; readonly isInOrder: boolean } {
    // Plain loops: a large plan has ten thousand findings, and they are put together after each keystroke.
    const found: Finding[] = [];
    for (const { fact } of this.ofUnits.of(context)) for (const it of fact) found.push(it);
    const findings = onceFailed(found);
    forgetEarly(context);
    for (const it of between) findings.push(it);
    const sifted = sift(findings, context);
    const words = [
      ...this.suppressions(suppressionUnneeded, sifted.unneeded, unneededMessage),
      ...this.suppressions(suppressionExpired, sifted.expired, expiredMessage),
    ];
    const isInOrder = between.length === 0 && words.length === 0;
    return { isInOrder, findings: isInOrder ? sifted.findings : sifted.findings.concat(words) };
  }

  /**
   * Checks one unit ahead of `check`, and reads it for the rules between units. `check` finds the same with or
   * without it; it lets a large plan be checked in pieces.
   *
   * @returns what the rules on single units find in it, before anything is suppressed
   */
  checkEarly(unit: Unit, context: PlanContext): readonly Finding[] {
    gatherEarly(unit, context);
    return this.ofUnits.readEarly(unit, context)?.fact ?? [];
  }

  /** What is left of the findings in the first units of a plan when what the file suppresses there is left out. */
  siftEarly(findings: readonly Finding[], { around, units }: PlanContext, count: number): Finding[] {
    const context = { around, units: units.slice(0, count), memory: {} };
    return sift(onceFailed([...findings]), context).findings;
  }

  /** What the rules that look between units find; these cost the whole plan, not the edit. */
  between(context: PlanContext): Finding[] {
    const findings: Finding[] = [];
    for (const rule of this.planRules)
      this.guarded(rule, findings, context.units[0], (report) => rule.checkPlan!(context, report));
    return findings;
  }

  private suppressions(rule: Rule, list: readonly Suppression[], message: Message): Finding[] {
    if (list.length === 0 || !this.rules.includes(rule) || this.levelOf(rule) === 'off') return [];
    return (
      list
        // A word about a rule that is switched off is not to blame for leaving nothing out.
        .filter((it) =>
          it.codes.some((code) => this.rules.some((one) => one.code === code && this.levelOf(one) !== 'off')),
        )
        .map((it) =>
          this.finding(rule, {
            unit: it.unit,
            span: it.span,
            message,
            fixes: rule === suppressionUnneeded ? [withoutLine(it)] : [],
          }),
        )
    );
  }

  /** How often the rules of single units were run; work that tests can count. */
  get unitsChecked(): number {
    return this.ofUnits.unitsRead;
  }

  private checkUnit(unit: Unit, context: UnitContext): readonly Finding[] | null {
    const findings: Finding[] = [];
    for (const rule of this.unitRules)
      this.guarded(rule, findings, unit, (report) => rule.checkUnit!(unit, report, context));
    if (findings.length === 0) return null;
    return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private guarded(
    rule: Rule,
    into: Finding[],
    unit: Unit | undefined,
    run: (report: (it: Report) => void) => void,
  ): void {
    try {
      run((report) => into.push(this.finding(rule, report)));
    } catch (error) {
      if (unit) into.push(ruleFailed(rule, unit, error));
    }
  }

  private finding(rule: Rule, report: Report): Finding {
    const level = this.levels[rule.code];
    return {
      code: rule.code,
      severity: level !== undefined && level !== 'off' ? level : (report.severity ?? rule.severity),
      unit: report.unit,
      span: report.span,
      message: report.message,
      fixes: (report.fixes ?? []).map((fix) => withUnit(fix, report.unit)),
      related: report.related ?? [],
    };
  }

  private levelOf(rule: Rule): RuleLevel {
    if (rule.profiles && !rule.profiles.includes(this.profile)) return 'off';
    return this.levels[rule.code] ?? rule.severity;
  }
}

/** Takes the comment out with its line end, so that no empty line is left. */
function withoutLine({ unit, span }: Suppression): FindingFix {
  const { text } = unit;
  const lead = /[^\S\r\n]{0,99}$/.exec(text.slice(Math.max(0, span.start - 99), span.start))![0].length;
  const end = /^[^\S\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(span.end, span.end + 99))![0].length;
  return {
    title: { vi: 'Xóa lời «bỏ qua» này', en: 'Delete this suppression' },
    fixClass: 'safe',
    edits: [{ unit, span: { start: span.start - lead, end: span.end + end }, newText: '' }],
  };
}

const unneededMessage: Message = {
  vi: 'Không còn lỗi nào để bỏ qua ở đây; hãy xóa dòng này.',
  en: 'There is nothing left to suppress here; delete this line.',
};

const expiredMessage: Message = {
  vi: 'Lời «bỏ qua» này đã quá ngày ghi trong đó nên không còn tác dụng; sửa lỗi hoặc gia hạn.',
  en: 'This suppression is past its day and holds no longer; correct the finding or extend it.',
};

const withUnit = (fix: NonNullable<Report['fixes']>[number], unit: Unit): FindingFix => ({
  title: fix.title,
  fixClass: fix.fixClass,
  edits: fix.edits.map((edit) => ({ unit, ...edit })),
});

/** A rule that fails fails on many units; it is told once. */
function onceFailed(findings: Finding[]): Finding[] {
  if (!findings.some((it) => it.code === 'rule-failed')) return findings;
  const told = new Set<string>();
  return findings.filter((it) => {
    if (it.code !== 'rule-failed') return true;
    const rule = it.message.en.slice(0, it.message.en.indexOf('»'));
    return !told.has(rule) && told.add(rule);
  });
}

function ruleFailed(rule: Rule, unit: Unit, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'rule-failed',
    severity: 'information',
    unit,
    span: unit.head ? unit.head.headSpan : { start: 0, end: Math.min(1, unit.text.length) },
    message: {
      vi: `Quy tắc «${rule.code}» gặp lỗi nên chưa kiểm được mục này; các quy tắc khác vẫn chạy. (${reason})`,
      en: `The rule «${rule.code}» failed and did not check this item; the other rules ran. (${reason})`,
    },
    fixes: [],
    related: [],
  };
}

function inOrder(findings: Finding[], units: readonly Unit[]): Finding[] {
  const wanted = new Set(findings.map((it) => it.unit));
  const order = new Map<Unit, number>();
  units.forEach((unit, at) => {
    if (wanted.has(unit)) order.set(unit, at);
  });
  return findings.sort(
    (a, b) =>
      order.get(a.unit)! - order.get(b.unit)! || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
