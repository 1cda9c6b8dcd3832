import { EmbeddedActionsParser, type ParserMethod } from 'chevrotain';
import type { UnitKind } from '../ast';
import { FirstTokenLookahead, keywords, type KeywordId } from '../tokens';
import type { Line } from './line';
import { allTokens, Blank, Comment, keywordTokens, Paragraph, Text } from './tokens';
import { closingStarts, fieldsUnder } from './unit-fields';

/** A keyword line and the lines that continue it. */
export interface RawEntry {
  readonly keyword: KeywordId;
  readonly line: Line;
  /** The lines behind it that continue its value, blank lines and comments among them. */
  readonly more: readonly Line[];
  /** True for a field that its unit does not have. */
  readonly misplaced: boolean;
}

export interface RawUnit {
  readonly kind: UnitKind;
  readonly head: RawEntry | null;
  /** Lines of a paragraph, or of a preamble: what belongs to no keyword. */
  readonly own: readonly Line[];
  readonly fields: readonly RawEntry[];
}

const unitKinds = keywords.filter((it) => it.category === 'unit').map((it) => it.id) as (UnitKind &
  KeywordId)[];
/** Shared, so that the many units without continued lines or fields cost no list each. */
const none: readonly never[] = [];

const fieldIds = keywords.filter((it) => it.category === 'field').map((it) => it.id);

/**
 * The outer grammar, over lines. Every sequence of lines is a file: a unit takes any field, and a field that it
 * does not have is marked misplaced, so that a wrong line costs only itself. Nesting (annex, section, task) is
 * by rank and made from the units afterwards; this keeps a unit the piece that an edit has to parse again.
 */
export class PlanParser extends EmbeddedActionsParser {
  /** @param validate whether Chevrotain checks the grammar first, as the tests do */
  constructor(validate = false) {
    super(allTokens, {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: !validate,
      ...(!validate && { lookaheadStrategy: new FirstTokenLookahead() }),
    });
    this.performSelfAnalysis();
  }

  // Alternatives and bodies are made once, not at each call: a file has a hundred thousand lines.

  private readonly anyContinuation = [Text, Blank, Comment].map((token) => ({
    ALT: () => this.CONSUME(token) as unknown as Line,
  }));

  private readonly continuation = this.RULE('continuation', (): readonly Line[] => {
    let lines: Line[] | null = null;
    this.MANY(() => {
      const line = this.OR(this.anyContinuation);
      if (lines) lines.push(line);
      else lines = [line];
    });
    return lines ?? none;
  });

  private entryRule(name: string, ids: readonly KeywordId[], misplaced: boolean): ParserMethod<[], RawEntry> {
    const alternatives = ids.map((keyword) => {
      const token = keywordTokens.get(keyword)!;
      return { ALT: () => ({ keyword, line: this.CONSUME(token) as unknown as Line }) };
    });
    return this.RULE(name, (): RawEntry => {
      const head = ids.length === 1 ? alternatives[0]!.ALT() : this.OR(alternatives);
      const more = this.SUBRULE(this.continuation);
      return { keyword: head.keyword, line: head.line, more, misplaced };
    });
  }

  private readonly closingStart = this.entryRule('closingStart', closingStarts, false);

  /** Rules of the fields of each kind of unit, made once for kinds that have the same fields. */
  private readonly fieldRules = (() => {
    const made = new Map<
      string,
      { own: ParserMethod<[], RawEntry> | null; wrong: ParserMethod<[], RawEntry> }
    >();
    const result = new Map<
      UnitKind,
      { own: ParserMethod<[], RawEntry> | null; wrong: ParserMethod<[], RawEntry> }
    >();
    for (const [kind, fields] of Object.entries(fieldsUnder) as [UnitKind, readonly KeywordId[]][]) {
      const key = fields.join();
      let rules = made.get(key);
      if (!rules) {
        // A closing begins where one of its fields stands under a unit that does not have it.
        const wrong = fieldIds.filter((id) => !fields.includes(id) && !closingStarts.includes(id));
        rules = {
          own: fields.length > 0 ? this.entryRule(`${kind}Field`, fields, false) : null,
          wrong: this.entryRule(`${kind}MisplacedField`, wrong, true),
        };
        made.set(key, rules);
      }
      result.set(kind, rules);
    }
    return result;
  })();

  private fieldsOf(kind: UnitKind): ParserMethod<[], readonly RawEntry[]> {
    const { own, wrong } = this.fieldRules.get(kind)!;
    const either = own ? [{ ALT: () => this.SUBRULE(own) }, { ALT: () => this.SUBRULE(wrong) }] : null;
    return this.RULE(`${kind}Fields`, (): readonly RawEntry[] => {
      let fields: RawEntry[] | null = null;
      this.MANY(() => {
        const field = either ? this.OR(either) : this.SUBRULE1(wrong);
        if (fields) fields.push(field);
        else fields = [field];
      });
      return fields ?? none;
    });
  }

  private readonly preamble = (() => {
    const fields = this.fieldsOf('preamble');
    return this.RULE('preamble', (): RawUnit => {
      const own = this.SUBRULE(this.continuation);
      return { kind: 'preamble', head: null, own, fields: this.SUBRULE(fields) };
    });
  })();

  private readonly paragraph = (() => {
    const fields = this.fieldsOf('paragraph');
    return this.RULE('paragraph', (): RawUnit => {
      const first = this.CONSUME(Paragraph) as unknown as Line;
      const more = this.SUBRULE(this.continuation);
      return {
        kind: 'paragraph',
        head: null,
        own: this.ACTION(() => [first, ...more]),
        fields: this.SUBRULE(fields),
      };
    });
  })();

  private readonly closing = (() => {
    const fields = this.fieldsOf('closing');
    return this.RULE('closing', (): RawUnit => {
      const first = this.SUBRULE(this.closingStart);
      const more = this.SUBRULE(fields);
      return { kind: 'closing', head: null, own: [], fields: this.ACTION(() => [first, ...more]) };
    });
  })();

  private readonly keywordUnits = unitKinds.map((kind) => {
    const fields = this.fieldsOf(kind);
    const head = this.entryRule(`${kind}Head`, [kind], false);
    return this.RULE(kind, (): RawUnit => ({
      kind,
      head: this.SUBRULE(head),
      own: [],
      fields: this.SUBRULE(fields),
    }));
  });

  private readonly anyUnit = [...this.keywordUnits, this.paragraph, this.closing].map((rule) => ({
    ALT: () => this.SUBRULE(rule),
  }));

  private readonly units = this.RULE('units', (): RawUnit[] => {
    const units: RawUnit[] = [];
    this.MANY(() => {
      units.push(this.OR(this.anyUnit));
    });
    return units;
  });

  /** A whole file: what stands before the first unit, then units. */
  readonly planFile = this.RULE('planFile', (): RawUnit[] => {
    const preamble = this.SUBRULE(this.preamble);
    const units = this.SUBRULE(this.units);
    return this.ACTION(() =>
      preamble.own.length + preamble.fields.length > 0 ? [preamble, ...units] : units,
    );
  });
}

let parser: PlanParser | undefined;

/** Made when the first plan is read, not when the program starts. */
export const planParser = (): PlanParser => (parser ??= new PlanParser());

/** The units of some lines, which must begin at a unit or at the start of the file. Never fails: see `PlanParser`. */
export function parseUnits(lines: Line[]): RawUnit[] {
  const units = planParser();
  units.input = lines;
  return units.planFile();
}
