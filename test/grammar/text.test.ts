import { strict as assert } from 'node:assert';
import {
  applyEdits,
  cleanValue,
  editDistance,
  fold,
  initials,
  spellingKey,
  squeeze,
  wordPattern,
} from '../../grammar/text';

describe('Vietnamese text', () => {
  it('folds diacritics and đ', () => {
    assert.equal(fold('Sở Kế hoạch và Đầu tư'), 'so ke hoach va dau tu');
    assert.equal(fold('Sở Nội vụ'.normalize('NFD')), 'so noi vu');
    assert.equal(squeeze('Cácsở,ban, ngành'), 'cacsobannganh');
    assert.equal(initials('Sở Thông tin và Truyền thông'), 'sttvtt');
  });
  it('reads both tone placements alike, but not quý', () => {
    assert.equal(spellingKey('Uỷ ban  nhân dân'), spellingKey('Ủy\u00a0ban nhân dân'));
    assert.equal(spellingKey('hoà'), 'hòa');
    assert.equal(spellingKey('Quý'), 'quý');
    assert.equal(spellingKey('hoàn'), 'hoàn');
  });
  it('matches keywords in any case and normal form', () => {
    const word = new RegExp(`^${wordPattern('Thời hạn')}$`);
    for (const text of [
      'Thời hạn',
      'THỜI HẠN',
      'thời\u00a0 hạn',
      'Thời hạn'.normalize('NFD'),
      'Thời hạn'.normalize('NFD').toUpperCase(),
    ])
      assert.match(text, word);
    assert.doesNotMatch('Thoi han', word);
    assert.match('Ðịa danh', new RegExp(wordPattern('Địa danh')));
  });
  it('bounds the edit distance', () => {
    assert.equal(editDistance('chu tri', 'chu tir', 2), 1);
    assert.equal(editDistance('noi vu', 'ngoai vu', 1), 2);
  });
  it('cleans text and finds the way back', () => {
    const source = '  Sở  Nội vụ'.normalize('NFD') + '\r\n\tUBND  ';
    const value = cleanValue(source);
    assert.equal(value.text, 'Sở Nội vụ\nUBND');
    const at = value.text.indexOf('Nội');
    const back = value.spanToSource({ start: at, end: at + 3 });
    assert.equal(source.slice(back.start, back.end), 'Nội'.normalize('NFD'));
    const whole = value.sourceSpan;
    assert.equal(source.slice(whole.start, whole.end), source.trim());
    assert.equal(value.fromSource(back.start), at);
  });
  it('applies edits in order', () => {
    assert.equal(
      applyEdits('abc', [
        { span: { start: 2, end: 3 }, newText: 'C' },
        { span: { start: 0, end: 0 }, newText: '>' },
      ]),
      '>abC',
    );
  });
});
