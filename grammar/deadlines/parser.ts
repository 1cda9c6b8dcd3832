import type { IToken } from 'chevrotain';
import { phraseFormsAfterPoints, phraseFormsBeforePoints, pointForms } from './forms';
import { cadenceRule } from './forms/cadence';
import { freeText } from './forms/free-text';
import { pointsPhrase } from './forms/relation';
import { DeadlineGrammar, type Rule } from './grammar';
import { spanOf } from './numbers';
import { lowerCase } from './lower-case';
import type { Item, SeparatorName } from './nodes';
import { deadlineLexer } from './vocabulary';
import * as words from './words';

const SEPARATORS = [
  [words.Comma, 'comma'],
  [words.Semicolon, 'semicolon'],
  [words.NewLine, 'newLine'],
  [words.Colon, 'colon'],
  [words.And, 'and'],
  [words.Or, 'or'],
  [words.Dash, 'dash'],
  [words.Slash, 'slash'],
  [words.Plus, 'plus'],
  [words.Dot, 'dot'],
  [words.Open, 'open'],
  [words.Close, 'close'],
] as const;
const separatorNames = new Map<unknown, SeparatorName>(SEPARATORS.map(([type, name]) => [type, name]));

/**
 * `deadline` is a row of phrases, separators and free words; what belongs together is for the reader. Every
 * text is a sentence of it, so that half-typed text costs only itself.
 */
export class DeadlineParser extends DeadlineGrammar {
  readonly deadline: Rule<readonly Item[]>;

  constructor(validate = false) {
    super(validate);
    const points = pointsPhrase(this, pointForms);
    const shared = { cadence: cadenceRule(this), freeText: freeText(this, points.starts) };
    const phrases = [
      ...phraseFormsBeforePoints.map((it) => it.define(this, shared)),
      points,
      ...phraseFormsAfterPoints.map((it) => it.define(this, shared)),
    ];
    const phraseAt = this.firstStarting(phrases);
    const phrase = this.rule('phrase', () =>
      this.choose(
        0,
        phrases.map((it, index) => ({
          GATE: () => phraseAt(1) === index,
          ALT: () => this.call(index, it.rule),
        })),
      ),
    );
    const phraseStarts = (): boolean => phraseAt(1) >= 0;
    const separator = this.rule('separator', this.oneOf(SEPARATORS.map(([type]) => type)));
    const item = this.rule('item', (): Item =>
      this.choose<Item>(0, [
        {
          GATE: phraseStarts,
          ALT: () => {
            const it = this.call(0, phrase);
            return this.action(() => ({ type: 'phrase', span: it.span, phrase: it }));
          },
        },
        {
          GATE: () => separatorNames.has(this.look(1)),
          ALT: () => {
            const token = this.call(0, separator);
            return this.action(() => ({
              type: 'separator',
              span: spanOf(token),
              name: separatorNames.get(token.tokenType)!,
            }));
          },
        },
        {
          ALT: () => {
            const token = this.take(0, words.Anything);
            return this.action(() => ({ type: 'word', span: spanOf(token) }));
          },
        },
      ]),
    );
    this.deadline = this.rule('deadline', () => {
      const items: Item[] = [];
      this.many(0, () => {
        items.push(this.call(0, item));
      });
      return items;
    });
    this.performSelfAnalysis();
  }

  /** The phrases, separators and words of a text that was lexed. Never throws. */
  items(tokens: IToken[], prose: boolean): readonly Item[] {
    this.input = tokens;
    this.prose = prose;
    const items = this.deadline();
    // No text is known to do this; should one be found, it is free text rather than half a tree.
    return this.errors.length === 0 ? items : tokens.map((it) => ({ type: 'word', span: spanOf(it) }));
  }
}

let parser: DeadlineParser | undefined;

/**
 * The one parser of this language; also the source of its railroad diagrams. Made when the first deadline is
 * read, not when the program starts.
 */
export const deadlineParser = (): DeadlineParser => (parser ??= new DeadlineParser());

/** The items of clean text (see `cleanValue`), spans relative to it. */
export function parseItems(clean: string, prose: boolean): readonly Item[] {
  return deadlineParser().items(deadlineLexer().tokenize(lowerCase(clean)).tokens, prose);
}
