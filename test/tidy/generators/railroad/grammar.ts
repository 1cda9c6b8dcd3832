import type { ISerializedGast } from 'chevrotain';
import {
  choice,
  nothing,
  oneOfTokens,
  optional,
  repeated,
  rule,
  sequence,
  token,
  type Shape,
} from './shapes';

/** What Chevrotain tells of a grammar, as far as it is drawn. */
interface Production {
  readonly type: string;
  readonly name?: string;
  readonly label?: string;
  readonly separator?: Production;
  readonly definition?: readonly Production[];
}

export interface DrawnRule {
  readonly name: string;
  readonly shape: Shape;
}

/** A choice among more tokens than this is one box. */
const MANY_TOKENS = 6;
const LINE = 64;

/**
 * The rules of a grammar, the first one first, each with its diagram, in the order in which they are met.
 * `linkTo` gives the address of the diagram of a rule.
 */
export function drawRules(
  serialized: readonly ISerializedGast[],
  first: string,
  linkTo: (name: string) => string,
): readonly DrawnRule[] {
  const rules = new Map((serialized as readonly Production[]).map((it) => [it.name!, it]));
  const order: string[] = [];
  const waiting = [first];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const production = rules.get(name);
    if (!production || order.includes(name)) continue;
    order.push(name);
    waiting.push(...namesIn(production));
  }
  return order.map((name) => ({ name, shape: row(rules.get(name)!, linkTo) }));
}

const namesIn = (production: Production): string[] =>
  (production.definition ?? []).flatMap((it) => (it.type === 'NonTerminal' ? [it.name!] : namesIn(it)));

const row = (production: Production, linkTo: (name: string) => string): Shape =>
  sequence((production.definition ?? []).map((it) => draw(it, linkTo)));

function draw(production: Production, linkTo: (name: string) => string): Shape {
  const inner = (): Shape => row(production, linkTo);
  const separator = (): Shape | null =>
    production.separator ? token(production.separator.label ?? production.separator.name!) : null;
  switch (production.type) {
    case 'Terminal':
      return token(production.label ?? production.name!);
    case 'NonTerminal':
      return rule(production.name!, linkTo(production.name!));
    case 'Option':
      return optional(inner());
    case 'Repetition':
      return optional(repeated(inner(), null));
    case 'RepetitionWithSeparator':
      return optional(repeated(inner(), separator()));
    case 'RepetitionMandatory':
      return repeated(inner(), null);
    case 'RepetitionMandatoryWithSeparator':
      return repeated(inner(), separator());
    case 'Alternation':
      return drawChoice(production.definition ?? [], linkTo);
    default:
      return inner();
  }
}

function drawChoice(ways: readonly Production[], linkTo: (name: string) => string): Shape {
  const lone = (way: Production): Production | null =>
    way.definition?.length === 1 && way.definition[0]!.type === 'Terminal' ? way.definition[0]! : null;
  const tokens = ways.flatMap((it) => lone(it) ?? []);
  const others = ways.filter((it) => !lone(it)).map((it) => row(it, linkTo));
  if (tokens.length <= MANY_TOKENS)
    return ways.length === 0 ? nothing : choice(ways.map((it) => row(it, linkTo)));
  const box = oneOfTokens(wrap([...new Set(tokens.map((it) => it.label ?? it.name!))]));
  return others.length === 0 ? box : choice([...others, box]);
}

/** The labels on lines that are not too long. */
function wrap(labels: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + label.length + 3 <= LINE)
      lines[lines.length - 1] = `${last} │ ${label}`;
    else lines.push(label);
  }
  return lines;
}
