// What the instrumented code cannot count itself: the steps of what is built in.

type Listed = { readonly length: number };
type Method = (this: Listed, ...args: unknown[]) => unknown;
/** The steps of a call, when its result is known; `length` is that of what it was called on, before. */
type Cost = (length: number, args: readonly unknown[], result: unknown) => number;

const whole: Cost = (length) => length;
const ofResult: Cost = (_length, _args, result) => (result as Listed).length;
const untilFound: Cost = (length, [, from], result) =>
  (Number(result) < 0 ? length : Number(result) + 1) - Math.max(0, Number(from ?? 0));
const fromBehind: Cost = (length, _args, result) => length - Math.max(0, Number(result));
/** What stands behind is moved, unless something stands there as well. */
const moved: Cost = (length, [start], result) =>
  (result as Listed).length + Math.max(0, length - Math.max(0, Number(start ?? 0)));

const ofStrings: Readonly<Record<string, Cost>> = {
  indexOf: untilFound,
  lastIndexOf: fromBehind,
  normalize: whole,
  trim: ofResult,
  trimStart: ofResult,
  trimEnd: ofResult,
  split: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  localeCompare: whole,
  repeat: ofResult,
};
const ofArrays: Readonly<Record<string, Cost>> = {
  slice: ofResult,
  splice: moved,
  unshift: whole,
  concat: ofResult,
  indexOf: untilFound,
  lastIndexOf: fromBehind,
  includes: whole,
  join: whole,
  reverse: whole,
  flat: ofResult,
  fill: whole,
  sort: whole,
};

/**
 * From now on every built-in function that goes through a text or a list gives its steps to `count`. Those of a
 * regular expression are what it passed over: to the end of what it found, or of the text.
 */
export function countNative(count: (steps: number) => void): void {
  const wrap = (prototype: object, costs: Readonly<Record<string, Cost>>): void => {
    for (const [name, cost] of Object.entries(costs)) {
      const method = Reflect.get(prototype, name) as Method;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value: function counted(this: Listed, ...args: unknown[]): unknown {
          const { length } = this;
          const result = method.apply(this, args);
          count(cost(length, args, result));
          return result;
        },
      });
    }
  };
  wrap(String.prototype, ofStrings);
  wrap(Array.prototype, ofArrays);
  const exec = RegExp.prototype.exec;
  // All that uses an expression asks for this one where it is not the one that is built in (ECMA-262, RegExpExec).
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) count(Math.max(1, match.index + match[0].length - from));
    else count(this.sticky ? 1 : Math.max(1, text.length - from));
    return match;
  };
}
