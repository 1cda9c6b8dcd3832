import type { Unit } from '../ast';
import type { Span } from '../text';
import { keywords } from '../tokens';
import { isContinuation, modeBehind, readLines, retypeAfter, type Line } from './line';
import { LineStore, type Place } from './line-store';
import { parseUnits } from './plan-parser';
import { Paragraph } from './tokens';
import { closingStarts } from './unit-fields';
import { ParsedUnit } from './unit';

/** What an edit did to the units of a tree. Units that are in neither list are the same objects as before. */
export interface TreeChange {
  /** Index of the first unit replaced, before and after. */
  readonly at: number;
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
  /** Work done, so that its growth can be tested: lines read again. */
  readonly linesRead: number;
}

/**
 * A file as units, kept up to date edit by edit. The tree of a text does not depend on the edits that led to it.
 * Offsets are UTF-16 code units from the start of the file.
 */
export class PlanTree {
  private readonly store: LineStore;
  private readonly parsed: ParsedUnit[];

  private constructor(lines: Line[]) {
    this.store = new LineStore(lines);
    this.parsed = parseUnits(lines).map((it) => new ParsedUnit(it));
  }

  /** The tree of a text. Any text has one; what is wrong with it stands in the `problems` of its units. */
  static parse(text: string): PlanTree {
    return new PlanTree(readLines(text, 'head', null));
  }

  get units(): readonly Unit[] {
    return this.parsed;
  }

  get text(): string {
    return this.store.text();
  }

  get length(): number {
    return this.store.length;
  }

  get lineCount(): number {
    return this.store.count;
  }

  /** Where a unit of this tree starts in the file. */
  offsetOf(unit: Unit): number {
    return this.store.offsetOf(this.lineOf(unit));
  }

  /** The number of the first line of a unit, from 0. */
  lineOf(unit: Unit): number {
    return this.store.numberOf((unit as ParsedUnit).firstLine);
  }

  /** The span in the file of a span in a unit. */
  spanOf(unit: Unit, it: Span): Span {
    const start = this.offsetOf(unit);
    return { start: start + it.start, end: start + it.end };
  }

  /** The unit that holds an offset; the last one for the end of the file; none in an empty file. */
  unitAt(offset: number): Unit | undefined {
    return this.store.at(this.store.numberAt(offset))?.owner as ParsedUnit | undefined;
  }

  /** The index in `units` of a unit of this tree. */
  indexOf(unit: Unit): number {
    const wanted = this.lineOf(unit);
    let low = 0;
    let high = this.parsed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineOf(this.parsed[middle]!) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and character of an offset; offsets outside the file are clamped into it. */
  placeOf(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.store.numberAt(clamped);
    const start = this.store.offsetOf(line);
    const image = this.store.at(line)?.image ?? '';
    // The end of a file that ends in a line end is the start of a last, empty line, which the store does not hold.
    if (clamped - start === image.length && /[\r\n]$/.test(image)) return { line: line + 1, character: 0 };
    return { line, character: clamped - start };
  }

  /** Offset of a place; a character behind the end of its line means the end of the line, a line behind the last the end of the file. */
  offsetAt(place: Place): number {
    if (place.line < 0) return 0;
    if (place.line >= this.lineCount) return this.length;
    const image = this.store.at(place.line)!.image;
    const end = /(?:\r\n|\r|\n)$/.exec(image)?.index ?? image.length;
    return this.store.offsetOf(place.line) + Math.max(0, Math.min(place.character, end));
  }

  /** The text of some lines, line ends included. */
  textOfLines(first: number, end: number): string {
    return this.store.text(first, end);
  }

  slice(it: Span): string {
    const first = this.store.numberAt(it.start);
    const last = this.store.numberAt(it.end);
    const start = this.store.offsetOf(first);
    return this.store.text(first, last + 1).slice(it.start - start, it.end - start);
  }

  /** Puts `newText` in the place of a span of the file and reads again what that can have changed. */
  edit(it: Span, newText: string): TreeChange {
    const start = Math.max(0, Math.min(it.start, this.length));
    const end = Math.max(start, Math.min(it.end, this.length));
    let first = this.store.numberAt(start);
    let last = this.store.numberAt(end);
    // A line end may be made of, or split into, what stands on two lines.
    if (first > 0 && /\r$/.test(this.store.at(first - 1)!.image)) first--;
    const from = this.store.offsetOf(first);
    const old = this.store.text(first, last + 1);
    let text = old.slice(0, start - from) + newText + old.slice(end - from);
    // Whole lines only, and never the two halves of one line end.
    while (last + 1 < this.store.count) {
      const next = this.store.at(last + 1)!.image;
      if (/\n$/.test(text) || (/\r$/.test(text) && !next.startsWith('\n'))) break;
      text += next;
      last++;
    }
    return this.replaceLines(first, Math.min(last + 1, this.store.count), text);
  }

  private replaceLines(first: number, oldEnd: number, text: string): TreeChange {
    const before = first > 0 ? this.store.at(first - 1)! : null;
    const firstOld = this.store.at(first);
    const mode = before ? modeBehind(before) : 'head';
    const lines = readLines(text, mode, before);
    let end = oldEnd;
    // Behind the edit, lines are read again until one would be read as it was.
    let last = lines[lines.length - 1] ?? before;
    let retyped = false;
    for (let step = 16; end < this.store.count; step *= 2) {
      const next = this.store.at(end)!;
      if (next.mode === (last ? modeBehind(last) : 'head')) {
        retyped = retypeAfter(last, next);
        break;
      }
      const stop = Math.min(this.store.count, end + step);
      lines.push(...readLines(this.store.text(end, stop), last ? modeBehind(last) : 'head', last));
      end = stop;
      last = lines[lines.length - 1]!;
    }
    // The units to make again: from the one that held the first line, or one before it that surely begins.
    let firstUnit = firstOld ? this.indexOf(firstOld.owner as ParsedUnit) : this.parsed.length;
    let regionStart = firstOld ? this.lineOf(this.parsed[firstUnit]!) : first;
    let opening = regionStart < first ? this.store.at(regionStart) : (lines[0] ?? this.store.at(end));
    while (firstUnit > 0 && !(opening && surelyBegins(opening))) {
      firstUnit--;
      opening = this.parsed[firstUnit]!.firstLine;
      regionStart = this.lineOf(this.parsed[firstUnit]!);
    }
    // A line that now begins a paragraph, or no longer does, still stands in its old unit.
    let stop = retyped ? end + 1 : end;
    while (stop < this.store.count && !surelyBegins(this.store.at(stop)!)) stop++;
    const behind = this.store.at(stop);
    const lastUnit = behind ? this.indexOf(behind.owner as ParsedUnit) : this.parsed.length;

    const region = [...this.store.slice(regionStart, first), ...lines, ...this.store.slice(end, stop)];
    this.store.replace(first, end - first, lines);
    const added = parseUnits(region).map((raw) => new ParsedUnit(raw));
    const removed = this.parsed.slice(firstUnit, lastUnit);
    this.parsed.splice(firstUnit, lastUnit - firstUnit, ...added);
    return { at: firstUnit, removed, added, linesRead: region.length };
  }
}

/** A closing begins only where the unit above has no such field, which another edit may change. */
function surelyBegins(line: Line): boolean {
  if (line.tokenType === Paragraph) return true;
  if (isContinuation(line)) return false;
  const keyword = line.keyword;
  return keyword !== undefined && unitKeywords.has(keyword) && !closingStarts.includes(keyword);
}

const unitKeywords = new Set(keywords.filter((it) => it.category === 'unit').map((it) => it.id));
