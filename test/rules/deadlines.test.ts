import { strict as assert } from 'node:assert';
import { checkPlan } from '../support/check-plan';

/** What the rule says of a deadline in a plan signed on a day; an empty list when it says nothing. */
function said(code: string, deadline: string, plan: { signed?: string; period?: string } = {}): string[] {
  const { signed = '16/12/2024', period = 'năm 2025' } = plan;
  const day = signed === '' ? '' : `  Ngày: ${signed}\n`;
  const text = `Kế hoạch: Cải cách hành chính\n${day}  Thời kỳ: ${period}\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Một\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ${deadline}\n`;
  return told(code, text);
}

/** The same of a sentence in the body of a plan signed on 16 December 2024. */
const inBody = (code: string, sentence: string): string[] =>
  told(code, `Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n1. ${sentence}\n`);

const told = (code: string, text: string): string[] =>
  checkPlan(text)
    .found.filter((it) => it.code === code)
    .map((it) => `«${it.text}» ${it.finding.message.vi}`);

describe('a deadline that had passed', () => {
  const passed = (deadline: string, plan = {}) => said('deadline-passed', deadline, plan);

  it('is one that ended before the day of signing, and not on it', () => {
    assert.deepEqual(passed('15/12/2024'), [
      '«15/12/2024» Hạn này hết ngày 15/12/2024, trước ngày ký kế hoạch (16/12/2024).',
    ]);
    assert.deepEqual(passed('16/12/2024'), []);
    assert.deepEqual(passed('trước ngày 16/12/2024').length, 1);
    assert.deepEqual(passed('trước ngày 17/12/2024'), []);
    assert.deepEqual(passed('15/12/2024', { signed: '' }), []);
  });

  it('has no end that is yet to come', () => {
    assert.deepEqual(passed('Từ năm 2022'), []);
    assert.deepEqual(passed('Hằng năm', { period: 'giai đoạn 2022 - 2025' }), []);
    // Of several that are over the last is told.
    assert.match(passed('Hằng quý trong năm 2023')[0]!, /hết ngày 31\/12\/2023/);
    assert.deepEqual(passed('Quý III/2024; Quý I/2025'), []);
    assert.deepEqual(passed('Quý V/2020'), []);
  });

  it('stands in running text only where something bounds the work', () => {
    const body = (sentence: string) => inBody('deadline-passed', sentence);
    assert.deepEqual(body('Hoàn thành trước ngày 15/12/2024.'), [
      '«Hoàn thành trước ngày 15/12/2024» Mốc «Hoàn thành trước ngày 15/12/2024» là trước ngày ký kế hoạch (16/12/2024).',
    ]);
    assert.equal(body('Hoàn thành chậm nhất ngày 15/12/2024.').length, 1);
    assert.deepEqual(body('Hoàn thành chậm nhất ngày 16/12/2024.'), []);
    assert.deepEqual(body('Hoàn thành trước ngày 15/12.'), []);
    assert.deepEqual(body('Ban hành ngày 15/12/2024.'), []);
    assert.deepEqual(body('Hoàn thành trước ngày 31/4/2024.'), []);
  });

  it('is looked for once in a cell, and not where the present state is told', () => {
    assert.equal(passed('trước ngày 15/12/2024').length, 1);
    assert.deepEqual(
      told(
        'deadline-passed',
        'Kế hoạch: Một\n  Ngày: 16/12/2024\n  Thời kỳ: năm 2025\nPhụ lục: A\nPhần I: B\n  Hiện trạng: Đạt trước ngày 15/12/2023\nNhiệm vụ 1: Một\n  Chủ trì: Sở Nội vụ\n',
      ),
      [],
    );
  });
});

describe('a deadline that is about to end', () => {
  const ending = (deadline: string, plan = {}) => said('deadline-ending', deadline, plan);

  it('ends within twenty days of the signing', () => {
    assert.deepEqual(ending('Quý IV/2024'), [
      '«Quý IV/2024» Hạn này hết ngày 31/12/2024, chỉ còn 15 ngày kể từ ngày ký (16/12/2024).',
    ]);
    assert.match(ending('16/12/2024')[0]!, /chỉ còn 0 ngày/);
    assert.match(ending('04/01/2025')[0]!, /chỉ còn 19 ngày/);
    assert.deepEqual(ending('05/01/2025'), []);
    assert.deepEqual(ending('15/12/2024'), []);
    assert.deepEqual(ending('Quý IV/2024', { signed: '' }), []);
  });

  it('is the only one, with an end', () => {
    assert.deepEqual(ending('Từ ngày 20/12/2024'), []);
    assert.deepEqual(ending('Hằng tháng', { signed: '20/12/2025' }), []);
    assert.deepEqual(ending('Thường xuyên'), []);
  });
});

describe('a deadline outside the period', () => {
  const outside = (deadline: string, plan = {}) => said('deadline-outside-period', deadline, plan);

  it('ends after its last day, in a year that is written', () => {
    assert.deepEqual(outside('Năm 2026'), [
      '«Năm 2026» Hạn này hết ngày 31/12/2026, sau khi hết thời kỳ của kế hoạch (31/12/2025).',
    ]);
    assert.deepEqual(outside('31/12/2025'), []);
    assert.equal(outside('01/01/2026').length, 1);
    assert.deepEqual(outside('Từ năm 2026'), []);
    assert.deepEqual(outside('ngày 10 tháng sau hằng tháng'), []);
    assert.deepEqual(outside('Năm 2026', { period: '' }), []);
  });
});
