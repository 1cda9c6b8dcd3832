import type { Entry, Unit } from '../../grammar/ast';
import { readColumn } from './columns';
import { readYears } from './dates';
import type {
  Abbreviation,
  AgencyDefinition,
  Annex,
  Article,
  Decision,
  FieldRole,
  Numbering,
  Paragraph,
  Particulars,
  Plan,
  Section,
  Sourced,
  TaskLevel,
  TaskNode,
} from './model';
import { allOf, lastOf, readParticulars, sourced } from './particulars';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type SectionDraft = Writable<Section> & { nodes: TaskNode[] };
type AnnexDraft = Writable<Annex> & { sections: SectionDraft[] };

/** The meaning of a file, from its units. Never fails: what is missing is null or empty. */
export function readPlan(units: readonly Unit[]): Plan {
  let decisionUnit: Unit | null = null;
  let planUnit: Unit | null = null;
  const decisionParts: Unit[] = [];
  const planParts: Unit[] = [];
  const articles: Article[] = [];
  const abbreviations: Abbreviation[] = [];
  const agencies: AgencyDefinition[] = [];
  const body: Paragraph[] = [];
  const annexes: AnnexDraft[] = [];
  const outline = new Outline(annexes);

  for (const unit of units) {
    switch (unit.kind) {
      case 'decision':
        decisionUnit ??= unit;
        decisionParts.push(unit);
        break;
      case 'plan':
        planUnit ??= unit;
        planParts.push(unit);
        break;
      case 'closing':
        // The foot of the decision stands before the plan begins.
        (planUnit === null && decisionUnit !== null ? decisionParts : planParts).push(unit);
        break;
      case 'article':
        articles.push({ number: unit.head?.number?.text ?? null, text: sourced(unit, unit.head!) });
        break;
      case 'abbreviation': {
        const abbreviation = readAbbreviation(unit);
        if (abbreviation) abbreviations.push(abbreviation);
        break;
      }
      case 'agency':
        agencies.push({
          unit,
          name: sourced(unit, unit.head!),
          short: lastOf([unit], 'agencyShort'),
          is: lastOf([unit], 'is'),
        });
        break;
      case 'paragraph':
        body.push({ unit, number: unit.number, text: { value: unit.value!, unit, entry: null } });
        break;
      case 'annex':
        outline.annex(unit);
        break;
      case 'section':
        outline.section(unit);
        break;
      case 'objective':
      case 'task':
      case 'activity':
        outline.node(unit, unit.kind);
        break;
      case 'preamble':
      case 'body':
        break;
    }
  }

  const decision: Decision | null = decisionUnit && {
    ...readParticulars(decisionUnit, decisionParts),
    unit: decisionUnit,
    articles,
  };
  const particulars: Particulars = readParticulars(planUnit, planParts);
  const periodText = lastOf(planParts, 'period');
  const period =
    (periodText && readYears(periodText.value.text)) ??
    (particulars.title && readYears(particulars.title.value.text)) ??
    (decision?.title ? readYears(decision.title.value.text) : null);
  return {
    ...particulars,
    isoDate: particulars.isoDate ?? decision?.isoDate ?? null,
    unit: planUnit,
    decision,
    periodText,
    period,
    attachedTo: lastOf(planParts, 'attachedTo'),
    abbreviations,
    agencies,
    body,
    annexes,
  };
}

function readAbbreviation(unit: Unit): Abbreviation | null {
  const { text } = unit.head!.value;
  const equals = text.indexOf('=');
  if (equals < 0) return null;
  return { unit, short: text.slice(0, equals).trim(), long: text.slice(equals + 1).trim() };
}

const rank: Readonly<Record<TaskLevel, number>> = { objective: 0, task: 1, activity: 2 };

/** Puts sections and tasks where their rank says, starting an annex or a section where the file has none. */
class Outline {
  private open: { level: TaskLevel; children: TaskNode[] }[] = [];

  constructor(private readonly annexes: AnnexDraft[]) {}

  annex(unit: Unit | null): void {
    this.annexes.push({
      unit,
      ordinal: unit?.head?.number?.text ?? null,
      title: unit && sourced(unit, unit.head!),
      attachedTo: unit && lastOf([unit], 'attachedTo'),
      template: (unit && lastOf([unit], 'template')?.value.text) ?? '',
      columns: unit ? allOf([unit], 'column').flatMap((it) => readColumn(it) ?? []) : [],
      numbering: readNumbering((unit && lastOf([unit], 'numbering')?.value.text) ?? ''),
      sections: [],
    });
    this.open = [];
  }

  section(unit: Unit | null): void {
    if (this.annexes.length === 0) this.annex(null);
    const title = unit && sourced(unit, unit.head!);
    this.annexes[this.annexes.length - 1]!.sections.push({
      unit,
      ordinal: unit?.head?.number?.text ?? null,
      title,
      statedCount: title ? readStatedCount(title.value.text) : null,
      baselines: unit ? allOf([unit], 'baseline') : [],
      targets: unit ? allOf([unit], 'targets') : [],
      nodes: [],
    });
    this.open = [];
  }

  node(unit: Unit, level: TaskLevel): void {
    const annex = this.annexes[this.annexes.length - 1];
    if (!annex || annex.sections.length === 0) this.section(null);
    const node = readNode(unit, level);
    while (this.open.length > 0 && rank[this.open[this.open.length - 1]!.level] >= rank[level])
      this.open.pop();
    const sections = this.annexes[this.annexes.length - 1]!.sections;
    const siblings = this.open[this.open.length - 1]?.children ?? sections[sections.length - 1]!.nodes;
    siblings.push(node);
    this.open.push({ level, children: node.children });
  }
}

const cells: Partial<Record<Entry['keyword'], FieldRole>> = {
  lead: 'lead',
  coordinators: 'coordinators',
  product: 'product',
  deadline: 'deadline',
  budget: 'budget',
  targets: 'targets',
  note: 'note',
};

/** What a unit says of a task does not depend on its neighbours, so it is worked out once. */
const nodeParts = new WeakMap<Unit, Omit<TaskNode, 'children'>>();

function readNode(unit: Unit, level: TaskLevel): TaskNode & { children: TaskNode[] } {
  let parts = nodeParts.get(unit);
  if (!parts) {
    const fields = new Map<FieldRole, Sourced[]>();
    const after: Sourced[] = [];
    for (const entry of unit.fields) {
      if (entry.keyword === 'after') after.push(sourced(unit, entry));
      const role = cells[entry.keyword];
      if (!role) continue;
      const list = fields.get(role);
      if (list) list.push(sourced(unit, entry));
      else fields.set(role, [sourced(unit, entry)]);
    }
    parts = {
      unit,
      level,
      number: unit.head!.number?.text ?? null,
      text: sourced(unit, unit.head!),
      fields,
      after,
    };
    nodeParts.set(unit, parts);
  }
  return { ...parts, children: [] };
}

/** "(16 nhiệm vụ)", "(07 chỉ tiêu)" at the end of a section's title. */
const statedCount = /\((?:gồm )?([0-9]{1,3}) (?:nhiệm vụ|nội dung|hoạt động|công việc|đầu việc)\)/i;

function readStatedCount(title: string): number | null {
  const match = statedCount.exec(title);
  return match ? Number(match[1]) : null;
}

/** `1.`, `1` or `01`; "theo từng phần" starts anew in each section. */
function readNumbering(text: string): Numbering {
  const style = /0[0-9]/.test(text) ? 'twoDigits' : /[0-9] ?\./.test(text) ? 'dot' : 'plain';
  return { style, restarts: /(?:từng|mỗi|theo) phần|lại/i.test(text) };
}
