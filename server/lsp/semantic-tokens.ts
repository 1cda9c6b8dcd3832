import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Unit } from '../../grammar/ast';
import { elementsOf, lineStartsOf, unitsIn, type PlanView } from '../elements';
import { tokenModifiers, tokensOf, tokenTypes } from '../highlighting';
import { offsetAt } from './convert';
import type { Views } from './views';

/** Tokens of one unit: line from its first one, character, length, type, modifiers for each, one behind the other. */
interface UnitTokens {
  readonly elements: unknown;
  readonly around: unknown;
  readonly numbers: readonly number[];
  /** Line ends in the unit. */
  readonly lines: number;
}

/** A result that the client has. */
interface Sent {
  readonly resultId: string;
  readonly units: readonly Unit[];
  /** One for each unit. */
  readonly tokens: readonly UnitTokens[];
  readonly around: PlanView['around'];
  readonly shortForms: PlanView['shortForms'];
}

/** Semantic tokens in the numbers of the protocol (LSP 3.17, Semantic Tokens), each unit coloured once. */
export class SemanticTokensProvider {
  private readonly ofUnit = new WeakMap<Unit, UnitTokens>();
  /** What the client has last got of each open file. */
  private readonly sent = new Map<string, Sent>();
  private results = 0;

  constructor(private readonly views: Views) {}

  full({ textDocument: { uri } }: SemanticTokensParams): SemanticTokens | null {
    const view = this.views.open(uri)?.view;
    if (!view) return null;
    const tokens = view.tree.units.map((it) => this.tokensOf(it, view));
    return { resultId: this.remember(uri, view, tokens), data: encode(tokens, startOfFile).data };
  }

  /** Only what lies between the equal beginnings and ends of two results is encoded and sent. */
  delta(params: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta | null {
    const { uri } = params.textDocument;
    const before = this.sent.get(uri);
    if (!before || before.resultId !== params.previousResultId) return this.full(params);
    const view = this.views.open(uri)?.view;
    if (!view) return null;
    const tokens = this.tokensLike(before, view);
    const edit = editBetween(before.tokens, tokens);
    return { resultId: this.remember(uri, view, tokens), edits: edit ? [edit] : [] };
  }

  range({ textDocument: { uri }, range }: SemanticTokensRangeParams): SemanticTokens | null {
    const view = this.views.open(uri)?.view;
    if (!view) return null;
    const { tree } = view;
    const span = { start: offsetAt(tree, range.start), end: offsetAt(tree, range.end) };
    const units = [...unitsIn(tree, span)];
    const line = units[0] ? tree.lineOf(units[0]) : 0;
    const tokens = units.map((it) => this.tokensOf(it, view));
    return { data: encode(tokens, { ...startOfFile, line }).data };
  }

  closed(uri: string): void {
    this.sent.delete(uri);
  }

  /** The tokens of every unit; units that stand where they stood before are not even looked up. */
  private tokensLike(before: Sent, view: PlanView): UnitTokens[] {
    const { units } = view.tree;
    if (before.around !== view.around || before.shortForms !== view.shortForms)
      return units.map((it) => this.tokensOf(it, view));
    const [first, behind] = equalEnds(before.units, units);
    const middle = units.slice(first, units.length - behind).map((it) => this.tokensOf(it, view));
    const last = before.tokens.slice(before.tokens.length - behind);
    return before.tokens.slice(0, first).concat(middle, last);
  }

  private remember(uri: string, view: PlanView, tokens: readonly UnitTokens[]): string {
    const resultId = String(++this.results);
    const { around, shortForms, tree } = view;
    // The list of the tree changes with it.
    this.sent.set(uri, { resultId, units: [...tree.units], tokens, around, shortForms });
    return resultId;
  }

  private tokensOf(unit: Unit, view: PlanView): UnitTokens {
    const elements = elementsOf(unit, view);
    const known = this.ofUnit.get(unit);
    if (known && known.elements === elements && known.around === view.around) return known;
    const starts = lineStartsOf(unit.text);
    const numbers: number[] = [];
    let line = 0;
    for (const { span, type, modifiers } of tokensOf(unit, view)) {
      const typeNumber = tokenTypes.indexOf(type);
      const bits = modifiers.reduce((all, it) => all | (1 << tokenModifiers.indexOf(it)), 0);
      while (line + 1 < starts.length && starts[line + 1]! <= span.start) line++;
      // A token of the protocol may not go over lines, a name in a wrapped value does.
      for (let start = span.start, at = line; start < span.end; at++, start = starts[at] ?? span.end) {
        const end = Math.min(span.end, starts[at + 1] ?? span.end);
        const piece = unit.text.slice(start, end);
        const indent = at === line ? 0 : piece.length - piece.trimStart().length;
        const length = piece.trimEnd().length - indent;
        if (length > 0) numbers.push(at, start + indent - starts[at]!, length, typeNumber, bits);
      }
    }
    const made = { elements, around: view.around, numbers, lines: starts.length - 1 };
    this.ofUnit.set(unit, made);
    return made;
  }
}

/** Where the encoding stands: the line of the next unit, and the place of the last token, which the next one counts from. */
interface Place {
  readonly line: number;
  readonly lastLine: number;
  readonly lastCharacter: number;
}

const startOfFile: Place = { line: 0, lastLine: 0, lastCharacter: 0 };

function encode(units: readonly UnitTokens[], from: Place): { data: number[]; end: Place } {
  const data: number[] = [];
  let { line, lastLine, lastCharacter } = from;
  for (const { numbers, lines } of units) {
    for (let at = 0; at < numbers.length; at += 5) {
      const tokenLine = line + numbers[at]!;
      const character = numbers[at + 1]!;
      const deltaLine = tokenLine - lastLine;
      const deltaCharacter = deltaLine === 0 ? character - lastCharacter : character;
      data.push(deltaLine, deltaCharacter, numbers[at + 2]!, numbers[at + 3]!, numbers[at + 4]!);
      lastLine = tokenLine;
      lastCharacter = character;
    }
    line += lines;
  }
  return { data, end: { line, lastLine, lastCharacter } };
}

/** The place behind some units, without encoding them. */
function placeBehind(units: readonly UnitTokens[]): Place {
  let line = 0;
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { numbers, lines } of units) {
    if (numbers.length > 0) {
      lastLine = line + numbers[numbers.length - 5]!;
      lastCharacter = numbers[numbers.length - 4]!;
    }
    line += lines;
  }
  return { line, lastLine, lastCharacter };
}

const countOf = (units: readonly UnitTokens[]): number =>
  units.reduce((sum, it) => sum + it.numbers.length, 0);

/** One edit of the numbers sent before; null when nothing changed. */
function editBetween(before: readonly UnitTokens[], now: readonly UnitTokens[]): SemanticTokensEdit | null {
  const [first, behind] = equalEnds(before, now);
  if (first === before.length && first === now.length) return null;
  const removed = before.slice(first, before.length - behind);
  const changed = encode(now.slice(first, now.length - behind), placeBehind(now.slice(0, first)));
  // The first token behind counts from the last one before it.
  const next = now.slice(now.length - behind).findIndex((it) => it.numbers.length > 0);
  const start = countOf(before.slice(0, first));
  if (next < 0) return { start, deleteCount: countOf(removed), data: changed.data };
  const rest = now.slice(now.length - behind, now.length - behind + next + 1);
  const anchor = encode(rest, changed.end).data.slice(0, 5);
  return { start, deleteCount: countOf(removed) + 5, data: [...changed.data, ...anchor] };
}

/** How many items two lists have in common at their beginning, and how many more at their end. */
function equalEnds(a: readonly unknown[], b: readonly unknown[]): [first: number, behind: number] {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first++;
  let behind = 0;
  while (behind < shorter - first && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return [first, behind];
}
