import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { keywords } from '../../grammar/tokens';
import { elementsOf, readTaskReferences, valueKinds } from '../../server/elements';
import { viewOfText } from './support';

const references: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['nhiệm vụ 9', ['task 9']],
  ['Nhiệm vụ số 9', ['task 9']],
  ['các nhiệm vụ 1, 2 và 3', ['task 1', 'task 2', 'task 3']],
  ['nhiệm vụ 1 đến 5', ['task 1', 'task 5']],
  ['nhiệm vụ 9 Phần III', ['task 9 in III']],
  ['nhiệm vụ 9, 10 của Phần II và nhiệm vụ 3', ['task 9 in II', 'task 10 in II', 'task 3']],
  ['hoạt động 2.1; mục tiêu IV', ['activity 2.1', 'objective IV']],
  ['9', ['task 9']],
  ['9, 10', ['task 9', 'task 10']],
  ['nhiệm vụ 09.', ['task 09']],
  ['sau khi nhiệm vụ 9 hoàn thành 30 ngày', ['task 9']],
  ['sau 30 ngày', []],
  ['chính nó', []],
  ['', []],
];

describe('references to tasks', () => {
  for (const [text, found] of references) {
    it(`«${text}»`, () => {
      const read = readTaskReferences(text);
      assert.deepEqual(
        read.map((it) => `${it.level} ${it.number}${it.section === null ? '' : ` in ${it.section}`}`),
        found,
      );
      for (const it of read) assert.equal(text.slice(it.span.start, it.span.end), it.number);
    });
  }
});

describe('elements', () => {
  it('have a way to be read for every keyword', () => {
    assert.deepEqual(Object.keys(valueKinds).sort(), keywords.map((it) => it.id).sort());
  });

  for (const folder of ['samples/plans', 'samples/drafts']) {
    for (const file of readdirSync(folder).filter((it) => it.endsWith('.kehoach'))) {
      it(`lie inside their units in ${file}, and stay as long as nothing changes`, () => {
        const view = viewOfText(readFileSync(`${folder}/${file}`, 'utf8'));
        for (const unit of view.tree.units) {
          const elements = elementsOf(unit, view);
          for (const { span } of elements)
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= unit.text.length);
          assert.equal(elementsOf(unit, view), elements);
        }
      });
    }
  }
});
