import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** What trying an expression on a text came to. */
export interface Tried {
  readonly steps: number;
  /** Where it begins to match; null where it does not, or not within the limit. */
  readonly found: number | null;
}

/** Tries an expression on a text as a backtracking engine does, with no more steps than a limit. */
export type Trier = (text: string, limit: number) => Tried;

type Then = (at: number) => boolean;
/** Matches from a place on and asks what follows; a step is counted for each. */
type Matcher = (at: number, then: Then) => boolean;

class TooMany extends Error {}

export const parsed = ({ source, flags }: RegExp): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, flags.includes('u'));

/** Code units alone: what an astral letter costs is not what grows. */
export function trierOf(regex: RegExp): Trier {
  const flags = regex.flags.replace(/[gyd]/g, '');
  let text = '';
  let steps = 0;
  let limit = Infinity;
  const groups = new Map<AST.CapturingGroup, { start: number; end: number } | null>();

  const step = (): void => {
    if (++steps > limit) throw new TooMany();
  };
  const isWord = (at: number): boolean => /[0-9A-Za-z_]/.test(text[at] ?? '');

  /** Whether one letter is what a class, a set or a letter of the expression stands for. */
  const letters = new Map<string, (letter: string) => boolean>();
  const isLetter = (raw: string): ((letter: string) => boolean) => {
    let test = letters.get(raw);
    if (!test) {
      const one = new RegExp(`^(?:${raw})$`, flags.replace('m', ''));
      const known = new Map<string, boolean>();
      test = (letter) => {
        let result = known.get(letter);
        if (result === undefined) known.set(letter, (result = one.test(letter)));
        return result;
      };
      letters.set(raw, test);
    }
    return test;
  };

  function single(raw: string, isBehind: boolean): Matcher {
    const test = isLetter(raw);
    return (at, then) => {
      step();
      const index = isBehind ? at - 1 : at;
      if (index < 0 || index >= text.length || !test(text[index]!)) return false;
      return then(isBehind ? at - 1 : at + 1);
    };
  }

  function ofElement(node: AST.Element, isBehind: boolean): Matcher {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return single(node.raw, isBehind);
      case 'Group':
        return ofAlternatives(node.alternatives, isBehind);
      case 'CapturingGroup': {
        const inner = ofAlternatives(node.alternatives, isBehind);
        return (at, then) => {
          const before = groups.get(node) ?? null;
          const found = inner(at, (end) => {
            const outer = groups.get(node) ?? null;
            groups.set(node, { start: Math.min(at, end), end: Math.max(at, end) });
            if (then(end)) return true;
            groups.set(node, outer);
            return false;
          });
          if (!found) groups.set(node, before);
          return found;
        };
      }
      case 'Backreference': {
        const group = Array.isArray(node.resolved) ? node.resolved[0]! : node.resolved;
        return (at, then) => {
          const span = groups.get(group);
          if (!span) return then(at);
          const wanted = text.slice(span.start, span.end);
          for (let left = wanted.length; left > 0; left--) step();
          const start = isBehind ? at - wanted.length : at;
          if (start < 0 || text.slice(start, start + wanted.length) !== wanted) return false;
          return then(isBehind ? start : start + wanted.length);
        };
      }
      case 'Assertion':
        return ofAssertion(node);
      case 'Quantifier':
        return ofQuantifier(node, isBehind);
    }
  }

  function ofAssertion(node: AST.Assertion): Matcher {
    switch (node.kind) {
      case 'start':
        return (at, then) => {
          step();
          return (at === 0 || (flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at - 1]!))) && then(at);
        };
      case 'end':
        return (at, then) => {
          step();
          return (
            (at === text.length || (flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at]!))) && then(at)
          );
        };
      case 'word':
        return (at, then) => {
          step();
          return (isWord(at - 1) !== isWord(at)) !== node.negate && then(at);
        };
      case 'lookahead':
      case 'lookbehind': {
        const inner = ofAlternatives(node.alternatives, node.kind === 'lookbehind');
        return (at, then) => inner(at, () => true) !== node.negate && then(at);
      }
    }
  }

  function ofQuantifier({ element, min, max, greedy }: AST.Quantifier, isBehind: boolean): Matcher {
    const one = ofElement(element, isBehind);
    const isSingle = /^(?:Character|CharacterSet|CharacterClass)$/.test(element.type);
    if (isSingle && greedy) {
      const test = isLetter(element.raw);
      // As the recursion below, without its depth: a text of some hundred letters is deep enough.
      return (at, then) => {
        let count = 0;
        const direction = isBehind ? -1 : 1;
        while (count < max) {
          step();
          const index = isBehind ? at - count - 1 : at + count;
          if (index < 0 || index >= text.length || !test(text[index]!)) break;
          count++;
        }
        for (; count >= min; count--) {
          step();
          if (then(at + direction * count)) return true;
        }
        return false;
      };
    }
    const from =
      (done: number): Matcher =>
      (at, then) => {
        const more = (): boolean =>
          done < max && one(at, (next) => (next !== at || done < min) && from(done + 1)(next, then));
        step();
        if (done < min) return more();
        return greedy ? more() || then(at) : then(at) || more();
      };
    return from(0);
  }

  function ofAlternatives(alternatives: readonly AST.Alternative[], isBehind: boolean): Matcher {
    const ways = alternatives.map((it) => ofSequence(it.elements, isBehind));
    return ways.length === 1 ? ways[0]! : (at, then) => ways.some((way) => way(at, then));
  }

  function ofSequence(elements: readonly AST.Element[], isBehind: boolean): Matcher {
    const order = isBehind ? [...elements].reverse() : elements;
    const matchers = order.map((it) => ofElement(it, isBehind));
    const from =
      (index: number): Matcher =>
      (at, then) => {
        const matcher = matchers[index];
        return matcher ? matcher(at, (next) => from(index + 1)(next, then)) : then(at);
      };
    return from(0);
  }

  const whole = ofAlternatives(parsed(regex).alternatives, false);
  return (given, most) => {
    text = given;
    steps = 0;
    limit = most;
    groups.clear();
    try {
      const last = regex.sticky ? 0 : text.length;
      for (let start = 0; start <= last; start++)
        if (whole(start, () => true)) return { steps, found: start };
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
    return { steps, found: null };
  };
}
