import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Unit } from '../../../grammar/ast';
import { readAgencyList } from '../../../grammar/agencies';
import { parseNumber, readCitations } from '../../../grammar/citations';
import { findDeadlines, readDeadline } from '../../../grammar/deadlines';
import { PlanTree } from '../../../grammar/parser';
import { readTargets } from '../../../grammar/targets';
import { applyEdits, cleanValue } from '../../../grammar/text';
import { formatPlan } from '../../../server/formatting';
import { testWorld } from '../../support/check-plan';
import { apply, edits, phraseText, planText } from '../support/generators';
import { ofText, spansLieIn, type Property } from '../support/property';

/** A unit as plain text, with all that is read of it. */
function outline(unit: Unit): string {
  const entries = unit.head ? [unit.head, ...unit.fields] : unit.fields;
  return JSON.stringify([
    unit.kind,
    unit.number,
    unit.value?.text,
    entries.map((it) => [it.keyword, it.number, it.value.text, it.headSpan, it.keywordSpan]),
    unit.comments.map((it) => it.text),
    unit.problems.map((it) => [it.code, it.span, it.message.vi, it.fixes?.map((fix) => fix.edits)]),
  ]);
}

/** The units of a tree tile its text, and all that they name lies in them. */
function lossless(text: string): void {
  const tree = PlanTree.parse(text);
  assert.equal(tree.text, text);
  assert.equal(tree.units.map((it) => it.text).join(''), text);
  for (const unit of tree.units) {
    spansLieIn([unit.fields.map((it) => [it.headSpan, it.keywordSpan]), unit.comments], unit.text.length);
    for (const problem of unit.problems) {
      spansLieIn(problem, unit.text.length);
      for (const fix of problem.fixes ?? []) applyEdits(unit.text, fix.edits);
    }
  }
}

function sameTree(tree: PlanTree, text: string): void {
  assert.equal(tree.text, text);
  assert.deepEqual(tree.units.map(outline), PlanTree.parse(text).units.map(outline));
}

const lexicon = testWorld.agencies.lexiconFor({ definitions: [] });

/** Every reader of a small language, as a user of it alone calls it. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  deadlines: (text) => [readDeadline(text), findDeadlines(text)],
  agencies: (text) => [readAgencyList(text), readAgencyList(text, lexicon)],
  citations: (text) => {
    parseNumber(text);
    return readCitations(text);
  },
  targets: (text) => readTargets(text),
};

/** What a plan says: every value, whatever the white space around it; a file of blank lines says nothing. */
const meaning = (text: string): unknown =>
  PlanTree.parse(text)
    .units.filter((it) => cleanValue(it.text).text !== '')
    .map((it) => [
      it.kind,
      it.head?.value.text,
      it.head?.number?.text,
      it.value?.text,
      it.fields.map((field) => [field.keyword, field.value.text]),
      it.comments.map((comment) => comment.text.trim()),
    ]);

const format = (text: string): string => applyEdits(text, formatPlan(PlanTree.parse(text)));

export const grammarProperties: readonly Property[] = [
  {
    name: 'a plan is read whole, whatever it is',
    share: 20,
    generate: ofText(planText),
    check: ({ text }) => lossless(text),
  },
  ...Object.entries(readers).map(([name, read]): Property => ({
    name: `the language of ${name} reads any text, and says where in it`,
    share: 12,
    generate: ofText(phraseText),
    check: ({ text }) => spansLieIn(read(text), text.length),
  })),
  {
    name: 'a cleaned value says where it comes from',
    share: 5,
    generate: ofText(phraseText),
    check({ text }) {
      const value = cleanValue(text);
      for (let at = 0; at <= value.text.length; at++)
        spansLieIn(value.spanToSource({ start: at, end: Math.min(at + 3, value.text.length) }), text.length);
      assert.equal(cleanValue(value.text).text, value.text);
    },
  },
  {
    name: 'reading by the difference gives what reading from the start gives',
    share: 12,
    generate: (random) => ({ text: planText(random), edits: edits(random, 8) }),
    check(it) {
      let { text } = it;
      const tree = PlanTree.parse(text);
      for (const edit of it.edits) {
        const after = apply(text, edit);
        tree.edit({ start: after.from, end: after.to }, edit.added);
        text = after.text;
        sameTree(tree, text);
      }
    },
  },
  {
    name: 'places go there and back, and are those of the protocol',
    share: 5,
    generate: ofText(planText),
    check({ text }) {
      const tree = PlanTree.parse(text);
      const document = TextDocument.create('file:///a', 'kehoach', 1, text);
      for (let offset = 0; offset <= text.length; offset++) {
        const place = tree.placeOf(offset);
        // Between the two halves of a line end there is no place.
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.deepEqual(place, document.positionAt(offset));
        assert.equal(tree.offsetAt(place), offset);
      }
    },
  },
  {
    name: 'laying out changes white space alone, and is done after once',
    share: 10,
    generate: ofText(planText),
    check({ text }) {
      const once = format(text);
      const bare = (it: string): string => it.replace(/[^\S\r\n]|\u200b/g, '');
      assert.equal(bare(once), bare(text));
      assert.deepEqual(meaning(once), meaning(text));
      assert.equal(format(once), once);
    },
  },
];
