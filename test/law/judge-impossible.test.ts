import { strict as assert } from 'node:assert';
import type { JudgeContext } from '../../server/law';
import { builtin, judged, shown } from './support';

const plan: JudgeContext = {
  planDate: '2025-08-01',
  // With the space that a draft has in front of its code.
  ownNumbers: ['2600/QĐ- UBND'],
  province: 'Vĩnh Long',
  period: { from: '2025-01-01', to: '2026-12-31' },
};

/** What cannot be, in every form that it takes, beside what only looks like it; what else is told is told too. */
const table: readonly (readonly [string, ...string[]])[] = [
  [
    'Nghị định số 15/2020/NĐ-CP, Nghị định số 20/2020/NĐ-CP ngày 31/4/2020 của Chính phủ',
    'error cited-document-impossible «31/4/2020»',
  ],
  [
    'Nghị định số 107/2020/NĐ-CP, Nghị định số 108/2021/NĐ-CP ngày 14/9/2020 của Chính phủ',
    'error cited-document-impossible «108/2021/NĐ-CP ngày 14/9/2020» → 108/2020/NĐ-CP',
  ],
  ['Luật Đất đai ngày 31/4/2013', 'error cited-document-impossible «31/4/2013»'],
  ['Luật Đất đai ngày 29/11/13'],
  ['Luật Đất đai ngày 29/11/2012', 'information cited-document-differs «29/11/2012»'],
  ['Luật Đất đai ngày 29/11/2013'],
  ['Luật Đất đai năm 2010'],
  ['Luật Đất đai năm 2011', 'information cited-document-differs «năm 2011»'],
  ['Luật Đất đai năm 2003'],
  ['Luật Đất đai năm 2012', 'information cited-document-differs «năm 2012»'],
  ['Luật Không có thật năm 2020'],
  ['Luật Đất đai'],
  ['Luật Đất đai ngày    tháng    năm 2013'],
  ['Quyết định số 2600/QĐ-UBND ngày 31/4/2025'],
  ['TCVN ISO 9001:2015'],
  ['Số:      /KH-UBND ngày 31/4/2025'],
  ['Chỉ thị số 26/CT-TTg ngày 05/09/016', 'error cited-document-impossible «05/09/016» → 05/09/2016'],
  ['Chỉ thị số 26/CT-TTg ngày 5/9/016', 'error cited-document-impossible «5/9/016» → 5/9/2016'],
  ['Chỉ thị số 26/CT-TTg ngày 05.9.016', 'error cited-document-impossible «05.9.016» → 05.9.2016'],
  ['Chỉ thị số 26/CT-TTg ngày 05/9/16', 'error cited-document-impossible «05/9/16» → 05/9/2016'],
  ['Chỉ thị số 26/CT-TTg ngày 05/9/20166', 'error cited-document-impossible «05/9/20166» → 05/9/2016'],
  ['Chỉ thị số 26/CT-TTg ngày 06/9/16', 'error cited-document-impossible «06/9/16»'],
  ['Chỉ thị số 26/CT-TTg ngày 05 tháng 9 năm 016', 'error cited-document-impossible «05 tháng 9 năm 016»'],
  ['Luật Đất đai ngày 05/9/016'],
  ['Nghị quyết Đại hội ngày 05/9/016'],
  ['Nghị định số 45/202/NĐ-CP ngày 08/4/2020', 'error cited-document-impossible «202»'],
  [
    'Nghị định số 45/2020/NĐ-CP năm 2021',
    'error cited-document-impossible «45/2020/NĐ-CP năm 2021» → 45/2021/NĐ-CP → 08/4/2020',
  ],
  [
    'Nghị định số 59/2020/NĐ-CP năm 2012 về theo dõi tình hình thi hành pháp luật',
    'error cited-document-impossible «59/2020/NĐ-CP năm 2012» → 59/2012/NĐ-CP → 27/5/2020',
  ],
  [
    'Nghị định số 59/2020/NĐ-CP năm 2012',
    'error cited-document-impossible «59/2020/NĐ-CP năm 2012» → 59/2012/NĐ-CP → 27/5/2020',
  ],
  [
    'Nghị định số 59/2020/NĐ-CP ngày 23/7/2012',
    'error cited-document-impossible «59/2020/NĐ-CP ngày 23/7/2012» → 59/2012/NĐ-CP → 27/5/2020',
  ],
  [
    'Nghị định số 59/2020/NĐ-CP ngày 24/7/2012',
    'error cited-document-impossible «59/2020/NĐ-CP ngày 24/7/2012» → 27/5/2020',
  ],
  [
    'Nghị định số 30/2021/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    'error cited-document-impossible «30/2021/NĐ-CP ngày 05/3/2020» → 30/2020/NĐ-CP',
  ],
  [
    'Nghị định số 30/2021/NĐ-CP ngày 05/3/2020',
    'error cited-document-impossible «30/2021/NĐ-CP ngày 05/3/2020» → 30/2020/NĐ-CP',
  ],
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư',
    'error cited-document-impossible «30/2020/NĐ-CP ngày 05/3/2021» → 05/3/2020',
  ],
  [
    'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2021',
    'error cited-document-impossible «30/2020/NĐ-CP, ngày 05/3/2021» → 05/3/2020',
  ],
  ['Luật số 80/2015/QH14 ngày 22/6/2015', 'error cited-document-impossible «80/2015/QH14»'],
  [
    'Luật số 80/2015/QH13, Luật số 63/2020/QH13 ngày 18/6/2020',
    'error cited-document-impossible «63/2020/QH13»',
  ],
  ['Luật số 80/2015/QH9 ngày 22/6/2015', 'error cited-document-impossible «80/2015/QH9»'],
  ['Luật số 80/2015/QH13 năm 2015'],
  ['Nghị quyết số 1203/NQ-UBTVQH14 ngày 28/9/2024', 'error cited-document-impossible «1203/NQ-UBTVQH14»'],
  [
    'Luật số 8/1930/QH1 ngày 22/6/1930',
    'information citation-number-format «8/1930/QH1» → 08/1930/QH1',
    'information cited-document-not-found «8/1930/QH1»',
  ],
  ['12/2023/ABC-BTC', 'hint cited-document-not-found «12/2023/ABC-BTC»'],
  ['Quyết định số 12/2023/X-TTg'],
  ['12/XY-TTg'],
  [
    'Quyết định số 12/XY-UBND',
    'warning cited-document-differs «Quyết định»',
    'hint cited-document-not-found «12/XY-UBND»',
  ],
  ['12/XY-UBND'],
  ['Công văn số 458/QP-TTg', 'error cited-document-impossible «458/QP-TTg» → 458/QĐ-TTg'],
  ['458/QP-TTg'],
  ['458/QP-CP'],
  ['458/BNV-TTg', 'hint cited-document-not-found «458/BNV-TTg»'],
  ['458/BNV-CCHC', 'hint cited-document-not-found «458/BNV-CCHC»'],
  ['Quyết định số 458/QP-BTC', 'error cited-document-impossible «458/QP-BTC» → 458/QĐ-BTC'],
  ['458/QP-BTC'],
  ['Công văn số 458/QP-BTC', 'hint cited-document-not-found «458/QP-BTC»'],
  ['Quyết định số 458/SNV-BTC', 'error cited-document-impossible «458/SNV-BTC»'],
  ['Nghị định số 12/HĐBT'],
  ['Nghị định số 12/1990/NĐ-HĐBT', 'information cited-document-not-found «12/1990/NĐ-HĐBT»'],
  ['Nghị định số 12-HĐBT'],
  ['12/2023/NĐ-BTC', 'error cited-document-impossible «12/2023/NĐ-BTC»'],
  ['Thông tư số 12/2023/TT-TTg', 'error cited-document-impossible «12/2023/TT-TTg»'],
  ['Thông tư số 12/2023/TT-SNV', 'error cited-document-impossible «12/2023/TT-SNV»'],
  ['Thông tư số 12/2023/TT-S'],
  ['Thông tư số 12/TT-UBND', 'hint cited-document-not-found «12/TT-UBND»'],
  ['Thông tư số 12/2023/TT-QH', 'error cited-document-impossible «12/2023/TT-QH»'],
  ['Thông tư số 12/2023/TT-NHNN'],
  ['Nghị quyết số 12/2023/NQ-BTC', 'error cited-document-impossible «12/2023/NQ-BTC»'],
  ['Nghị quyết số 12/NQ-BTC', 'hint cited-document-not-found «12/NQ-BTC»'],
  ['Nghị quyết số 12/2023/NQ-NHNN', 'error cited-document-impossible «12/2023/NQ-NHNN»'],
  ['Nghị quyết số 12/2023/NQ-TTCP', 'error cited-document-impossible «12/2023/NQ-TTCP»'],
  ['Nghị quyết số 12/2023/NQ-HĐND', 'hint cited-document-not-found «12/2023/NQ-HĐND»'],
  ['Nghị quyết số 12/NQ-CTN', 'error cited-document-impossible «12/NQ-CTN»'],
  ['Nghị quyết số 12/2023/NQ-VPCP', 'information cited-document-not-found «12/2023/NQ-VPCP»'],
  ['Pháp lệnh số 12/2023/PL-QH', 'error cited-document-impossible «12/2023/PL-QH»'],
  ['Pháp lệnh số 12/2023/PL-UBTVQH15', 'information cited-document-not-found «12/2023/PL-UBTVQH15»'],
  ['Pháp lệnh số 12/2023/PL-CP', 'error cited-document-impossible «12/2023/PL-CP»'],
  ['Thông tư liên tịch số 71/2014/TTLT-BTC-BNV'],
  ['Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN'],
  ['Nghị quyết số 12-NQ/TTg', 'error cited-document-impossible «12-NQ/TTg»'],
  ['Quyết định số 12/QĐ-TW', 'error cited-document-impossible «12/QĐ-TW» → 12-QĐ/TW'],
  ['Chỉ thị số 05/CT-TU', 'error cited-document-impossible «05/CT-TU» → 05-CT/TU'],
  ['Nghị quyết số 12-NQ/CP', 'error cited-document-impossible «12-NQ/CP» → 12/NQ-CP'],
  ['Thông tư số 12/2023/TT-BBB', 'hint cited-document-not-found «12/2023/TT-BBB»'],
  // No proposal of another type than the words say.
  ['Thông tư số 12/2023/ABC-BTC', 'error cited-document-impossible «ABC»'],
  ['Thông tư số 12/2023/TTT-BTC', 'error cited-document-impossible «TTT» → TT'],
  ['Thông tư số 12/2023/LT-BTC', 'error cited-document-impossible «LT» → TT'],
  ['12/2023/QX-TTg', 'error cited-document-impossible «QX» → QĐ'],
];

describe('citations that cannot be', () => {
  for (const [text, ...expected] of table)
    it(text, () => assert.deepEqual(shown(text, judged(text, plan, builtin)), expected));

  const said = (text: string): string => judged(text, plan, builtin)[0]!.message.vi;

  it('says which body does not issue what, in words', () => {
    assert.match(said('Pháp lệnh số 12/2023/PL-CP'), /Chính phủ không ban hành pháp lệnh/);
    assert.match(said('Thông tư số 12/2023/TT-SNV'), /không ban hành thông tư/);
    assert.match(said('Nghị quyết số 12/NQ-TTg'), /Thủ tướng Chính phủ không ban hành nghị quyết/);
  });

  it('says which term it was then, where there was one', () => {
    assert.match(
      said('Luật số 80/2015/QH14 ngày 22/6/2015'),
      /khóa 14, không hợp với ngày 22\/6\/2015 \(khi đó là khóa 13\)/,
    );
  });

  it('writes a date that was broken over lines in one', () => {
    assert.match(said('Kế hoạch số 12/KH-UBND ngày 31 tháng 4\nnăm 2025'), /«31 tháng 4 năm 2025»/);
  });

  it('says in which manner a number should be written', () => {
    const titles = (text: string): string[] =>
      judged(text, plan, builtin).flatMap((it) => it.fixes.map((fix) => fix.title.vi));
    assert.deepEqual(titles('Chỉ thị số 26-CT/TTg'), [
      'Viết theo thể thức văn bản của Nhà nước: «26/CT-TTg»',
    ]);
    assert.deepEqual(titles('Chỉ thị số 05/CT-TU'), ['Viết theo thể thức văn bản của Đảng: «05-CT/TU»']);
  });

  it('names the laws that the registry has', () => {
    const text = 'Luật Đất đai năm 2012';
    assert.match(said(text), /45\/2013\/QH13 ngày 29\/11\/2013/);
    assert.match(said(text), /; /);
  });
});
