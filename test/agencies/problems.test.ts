import { strict as assert } from 'node:assert';
import { applyEdits } from '../../grammar/text';
import { read } from './support';

/** Text with the problem between ⟦ ⟧, code, severity, and the text after its fix (null: it has none). */
const table: readonly (readonly [string, string, string, string | null])[] = [
  ['Sở Nội vụ;⟦;⟧ Sở Tài chính', 'agency-list-doubled-separator', 'warning', 'Sở Nội vụ; Sở Tài chính'],
  ['Sở Nội vụ , ⟦,⟧ Sở Tài chính', 'agency-list-doubled-separator', 'warning', 'Sở Nội vụ, Sở Tài chính'],
  ['Sở Nội vụ,⟦;⟧ Sở Tài chính', 'agency-list-doubled-separator', 'warning', 'Sở Nội vụ; Sở Tài chính'],
  ['Sở Nội vụ⟦;⟧', 'agency-list-trailing-separator', 'warning', 'Sở Nội vụ'],
  ['Sở Nội vụ ⟦,⟧', 'agency-list-trailing-separator', 'warning', 'Sở Nội vụ'],
  ['Sở Nội vụ ⟦và⟧', 'agency-list-trailing-separator', 'warning', 'Sở Nội vụ'],
  ['⟦;⟧ Sở Nội vụ', 'agency-list-leading-separator', 'warning', 'Sở Nội vụ'],
  ['⟦:⟧ Sở Nội vụ', 'agency-list-leading-separator', 'warning', 'Sở Nội vụ'],
  ['⟦;⟧', 'agency-list-empty', 'warning', null],
  ['Sở Nội vụ ⟦Sở Tài chính⟧', 'agency-list-missing-separator', 'warning', 'Sở Nội vụ; Sở Tài chính'],
  ['Sở Nội vụ⟦:⟧', 'agency-list-empty-condition', 'warning', null],
  ['Sở Nội vụ⟦:⟧ ; Sở Tài chính', 'agency-list-empty-condition', 'warning', null],
  ['các Sở⟦:⟧', 'agency-list-empty-condition', 'warning', null],
  ['Sở Nội vụ ⟦(⟧thường trực', 'agency-list-bracket', 'warning', null],
  ['Sở Nội vụ thường trực⟦)⟧', 'agency-list-bracket', 'warning', null],
  ['⟦cấp xã⟧', 'agency-list-no-head', 'information', null],
  ['Sở Nội vụ⟦.⟧', 'agency-list-final-dot', 'hint', 'Sở Nội vụ'],
  ['Sở Nội vụ,⟦...⟧', 'agency-list-open-end', 'hint', null],
  ['Sở Nội vụ⟦/⟧ Sở Tài chính', 'agency-list-separator', 'hint', 'Sở Nội vụ; Sở Tài chính'],
  ['Sở Nội vụ⟦.⟧ Sở Tài chính', 'agency-list-separator', 'hint', 'Sở Nội vụ; Sở Tài chính'],
  ['Sở Nội vụ⟦,⟧Sở Tài chính', 'agency-list-spacing', 'hint', 'Sở Nội vụ, Sở Tài chính'],
  ['Sở Nội vụ ⟦;⟧ Sở Tài chính', 'agency-list-spacing', 'hint', 'Sở Nội vụ; Sở Tài chính'],
  ['⟦Sở nội vụ⟧', 'agency-name-spelling', 'hint', 'Sở Nội vụ'],
  // Initials are no name to be put in capitals.
  ['⟦snv⟧; UBND cấp xã', 'agency-name-spelling', 'hint', 'Sở Nội vụ; UBND cấp xã'],
  ['UBND tỉnh; ⟦Stc⟧', 'agency-name-spelling', 'hint', 'UBND tỉnh; Sở Tài chính'],
  ['⟦vp ubnd tỉnh⟧', 'agency-name-spelling', 'hint', 'VP UBND tỉnh'],
  [
    '⟦Cácsở,ban, ngành cấp tỉnh⟧; UBND cấp xã',
    'agency-name-spelling',
    'information',
    'Các sở, ban, ngành cấp tỉnh; UBND cấp xã',
  ],
  [
    'UBND cấp xã; ⟦các Sở ban, ngành⟧',
    'agency-name-spelling',
    'information',
    'UBND cấp xã; các sở, ban, ngành',
  ],
  [
    '⟦Sở Lao động, Thương binh và Xã hội⟧',
    'agency-name-spelling',
    'information',
    'Sở Lao động - Thương binh và Xã hội',
  ],
  ['⟦So Noi vu⟧', 'agency-name-spelling', 'information', 'Sở Nội vụ'],
  ['các Sở: ⟦Tư Phap⟧', 'agency-name-spelling', 'information', 'các Sở: Tư pháp'],
];

const clean: readonly string[] = [
  '',
  '   ',
  'Sở Nội vụ',
  'Sở Nội vụ; Sở Tài chính; và UBND cấp xã',
  'Sở Nội vụ,\nSở Tài chính',
  '- Sở Nội vụ;\n- Sở Tài chính',
  'Sở Công thương; Tỉnh đoàn; Sở Y Tế',
  'Sở Nội vụ (PA 1)',
  'các Sở: Tư pháp, Tài chính',
];

describe('problems of owner strings', () => {
  for (const [marked, code, severity, fixed] of table)
    it(`${marked}: ${code}`, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const { problems } = read(text);
      const problem = problems.find((it) => it.code === code);
      assert.ok(problem, `found ${problems.map((it) => it.code).join(', ') || 'nothing'}`);
      const { start, end } = problem.span;
      assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, marked);
      assert.equal(problem.severity, severity);
      assert.ok(problem.message.vi !== '' && problem.message.en !== '');
      const fix = problem.fixes?.[0];
      assert.equal(fix ? applyEdits(text, fix.edits) : null, fixed);
      if (fixed !== null)
        assert.ok(!read(fixed).problems.some((it) => it.code === code), 'the fix leaves the problem');
    });

  for (const text of clean)
    it(`nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(read(text).problems, []));

  it('fixes by itself only what cannot change the meaning', () => {
    const classOf = (text: string) => read(text).problems[0]?.fixes?.[0]?.fixClass;
    assert.equal(classOf('Sở Nội vụ;; Sở Tài chính'), 'safe');
    assert.equal(classOf('Sở nội vụ'), 'safe');
    assert.equal(classOf('So Noi vu'), 'guarded');
  });

  it('gives spans of the text as it was typed', () => {
    const text = '  Sở  Nội vụ'.normalize('NFD') + ' ;;\u00a0Sở Tài chính';
    const problem = read(text).problems.find((it) => it.code === 'agency-list-doubled-separator');
    assert.equal(problem && applyEdits(text, problem.fixes![0]!.edits), text.replace(' ;;\u00a0', '; '));
  });
});
