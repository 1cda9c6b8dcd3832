import { strict as assert } from 'node:assert';
import type { ParagraphNumber } from '../../grammar/ast';
import { findExportFormat } from '../../server/exports';
import { textWidth } from '../../server/exports/fonts';
import type { Decision, Paragraph, Plan } from '../../server/plan/model';
import { annex, particulars, plan, section, task, typed, unit } from '../support/hand-made-plan';
import { schemaErrors } from '../support/ooxml-schema';
import type { XmlNode } from '../support/xml';
import { expectedTable, readDocx, type SeenDocument } from './read-back';
import { inputOf } from './support';

const format = findExportFormat('docx-document')!;

const write = async (it: Plan): Promise<SeenDocument> => readDocx(await format.write(inputOf(it), {}));

/** A paragraph of the body: `body('1.', 'Mục đích', 'arabic')`. */
function body(mark: string, words: string, style?: ParagraphNumber['style']): Paragraph {
  const source = unit('paragraph', `${mark} ${words}`.trim());
  return {
    unit: source,
    number: style ? { style, text: mark.replace(/[.)]$/, ''), span: { start: 0, end: mark.length } } : null,
    text: { ...typed(words), unit: source, entry: null },
  };
}

const basis = (text: string, word = 'Căn cứ') => typed(text, 'basis', word);

const decision: Decision = {
  ...particulars({
    title: 'Ban hành Kế hoạch cải cách hành chính năm 2025',
    number: '2600/QĐ-UBND',
    isoDate: '2024-12-06',
    place: 'Vĩnh Long',
    issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long',
    post: 'CHỦ TỊCH',
    signer: 'Lữ Quang Ngời',
    recipients: '- Như Điều 2;\n- Bộ Nội vụ\n- Lưu: VT',
    bases: [basis('Luật Tổ chức chính quyền địa phương'), basis('của Giám đốc Sở Nội vụ', 'Theo đề nghị')],
  }),
  unit: typed('').unit,
  articles: [
    { number: '1', text: typed('Ban hành kèm theo Quyết định này Kế hoạch.') },
    { number: '2', text: typed('Hiệu lực\n- Từ ngày ký./.') },
  ],
};

const issued = plan(
  { title: 'Cải cách hành chính năm 2025' },
  [annex([section('Phần', [task(null, 'Rà soát')])], { title: 'Nhiệm vụ' })],
  {
    decision,
    body: [
      body('Phần I', 'Quy định chung', 'part'),
      body('I.', 'MỤC ĐÍCH', 'roman'),
      body('1.', 'Mục đích', 'arabic'),
      body('', 'Tiếp tục triển khai.'),
      body('1.1.', 'Yêu cầu', 'decimal'),
      body('a)', 'Đồng bộ.', 'letter'),
      body('-', 'Kịp thời.', 'dash'),
      body('2.', 'Các sở, ban, ngành triển khai thực hiện.', 'arabic'),
    ],
  },
);

const own = plan(
  {
    title: 'Cải cách hành chính',
    number: '232/KH-UBND',
    isoDate: '2022-09-15',
    place: 'Vĩnh Phúc',
    parentIssuer: 'UBND tỉnh Vĩnh Phúc',
    issuer: 'Sở Nội vụ',
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    post: 'PHÓ CHỦ TỊCH',
    signer: 'Vũ Chí Giang',
    recipients: 'Bộ Nội vụ\nLưu: VT',
  },
  [],
  { body: [body('', 'Thực hiện Chương trình, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau./.')] },
);

/** Style and text of each paragraph, empty ones left out. */
const lines = ({ paragraphs }: SeenDocument): string[] =>
  paragraphs.filter((it) => it.text !== '').map((it) => `${it.style}: ${it.text}`);

describe('export of the whole document to Word', () => {
  it('prints decision, plan and annex in this order (Mẫu 1.3)', async () => {
    assert.deepEqual(lines(await write(issued)), [
      'Cơ quan ban hành: Ủy ban nhân dân',
      'Cơ quan ban hành: tỉnh Vĩnh Long',
      'Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tiêu ngữ: Độc lập - Tự do - Hạnh phúc',
      'Số, ký hiệu: Số: 2600/QĐ-UBND',
      'Địa danh, ngày tháng: Vĩnh Long, ngày 06 tháng 12 năm 2024',
      'Tên loại văn bản: Quyết định',
      'Trích yếu: Ban hành Kế hoạch cải cách hành chính năm 2025',
      'Thẩm quyền ban hành: CHỦ TỊCH Ủy ban nhân dân tỉnh Vĩnh Long',
      'Căn cứ ban hành: Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ ban hành: Theo đề nghị của Giám đốc Sở Nội vụ.',
      'Quyết định: Quyết định:',
      'Điều: Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
      'Điều: Điều 2. Hiệu lực',
      'Đoạn văn: - Từ ngày ký./.',
      'Nơi nhận: Nơi nhận:',
      'Danh sách nơi nhận: - Như Điều 2;',
      'Danh sách nơi nhận: - Bộ Nội vụ;',
      'Danh sách nơi nhận: - Lưu: VT.',
      'Quyền hạn, chức vụ: CHỦ TỊCH',
      'Họ tên người ký: Lữ Quang Ngời',
      'Tên loại văn bản: Kế hoạch',
      'Trích yếu: Cải cách hành chính năm 2025',
      'Kèm theo: (Kèm theo Quyết định số 2600/QĐ-UBND ngày 06 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Vĩnh Long)',
      'Phần: Phần I',
      'Tiêu đề phần: Quy định chung',
      'heading 1: I. MỤC ĐÍCH',
      'heading 2: 1. Mục đích',
      'Đoạn văn: Tiếp tục triển khai.',
      'heading 3: 1.1. Yêu cầu',
      'Đoạn văn: a) Đồng bộ.',
      'Đoạn văn: - Kịp thời.',
      'Đoạn văn: 2. Các sở, ban, ngành triển khai thực hiện.',
      'Phụ lục: Phụ lục',
      'Tiêu đề phụ lục: Nhiệm vụ',
      'Kèm theo: (Kèm theo Quyết định số 2600/QĐ-UBND ngày 06 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Vĩnh Long)',
    ]);
  });

  it('prints a plan that stands by itself with head and signature (Mẫu 1.4)', async () => {
    assert.deepEqual(lines(await write(own)), [
      'Cơ quan chủ quản: UBND tỉnh Vĩnh Phúc',
      'Cơ quan ban hành: Sở Nội vụ',
      'Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tiêu ngữ: Độc lập - Tự do - Hạnh phúc',
      'Số, ký hiệu: Số: 232/KH-UBND',
      'Địa danh, ngày tháng: Vĩnh Phúc, ngày 15 tháng 9 năm 2022',
      'Tên loại văn bản: Kế hoạch',
      'Trích yếu: Cải cách hành chính',
      'Đoạn văn: Thực hiện Chương trình, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau./.',
      'Nơi nhận: Nơi nhận:',
      'Danh sách nơi nhận: - Bộ Nội vụ;',
      'Danh sách nơi nhận: - Lưu: VT.',
      'Quyền hạn, chức vụ: TM. ỦY BAN NHÂN DÂN',
      'Quyền hạn, chức vụ: KT. CHỦ TỊCH',
      'Quyền hạn, chức vụ: PHÓ CHỦ TỊCH',
      'Họ tên người ký: Vũ Chí Giang',
    ]);
  });

  const deciders: readonly [
    given: Partial<Record<'issuer' | 'authority' | 'post', string>>,
    printed: string,
  ][] = [
    [{ issuer: 'UBND tỉnh', authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH' }, 'UBND tỉnh'],
    [{ issuer: 'UBND tỉnh', authority: 'KT. CHỦ TỊCH', post: 'PHÓ CHỦ TỊCH' }, 'CHỦ TỊCH UBND tỉnh'],
    [{ issuer: 'UBND tỉnh', authority: 'TM. UBND\nKT. CHỦ TỊCH', post: 'PHÓ CHỦ TỊCH' }, 'UBND tỉnh'],
    [{ issuer: 'Sở Nội vụ', post: 'GIÁM ĐỐC' }, 'GIÁM ĐỐC Sở Nội vụ'],
    [{ issuer: 'Chủ tịch UBND tỉnh', post: 'CHỦ TỊCH' }, 'Chủ tịch UBND tỉnh'],
    [{ issuer: 'UBND tỉnh' }, 'UBND tỉnh'],
  ];
  for (const [given, printed] of deciders)
    it(`names who decides: ${JSON.stringify(given)}`, async () => {
      const it = await write({ ...issued, decision: { ...decision, ...particularsOf(given) } });
      assert.equal(it.paragraphs.find(({ style }) => style === 'Thẩm quyền ban hành')!.text, printed);
    });

  it('leaves dots for what a draft does not know yet, and no signature block', async () => {
    assert.deepEqual(lines(await write(plan({}, []))), [
      'Cơ quan ban hành: …',
      'Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tiêu ngữ: Độc lập - Tự do - Hạnh phúc',
      'Số, ký hiệu: Số: …',
      'Địa danh, ngày tháng: …, ngày … tháng … năm …',
      'Tên loại văn bản: Kế hoạch',
    ]);
  });

  it('keeps a date that could not be read as it was typed', async () => {
    const it = await write(plan({ place: 'Huế', date: '31/4/2025' }, []));
    assert.ok(lines(it).includes('Địa danh, ngày tháng: Huế, 31/4/2025'));
  });

  it('obeys the schema and gives the cells of its annexes', async () => {
    for (const it of [issued, own, plan({}, []), plan({}, [annex([]), annex([])])]) {
      const seen = await write(it);
      for (const [path, part] of seen.parts) assert.deepEqual(schemaErrors(part), [], path);
      assert.deepEqual(seen.tables, inputOf(it).tables.map(expectedTable));
    }
  });

  it('turns only the pages of the annexes (mục I.2), each part numbered on its own', async () => {
    const sections = (await write(issued)).parts.get('word/document.xml')!.all('w:sectPr');
    assert.deepEqual(
      sections.map((it) => [
        it.first('w:pgSz')!.attributes['w:orient'] ?? 'portrait',
        it.first('w:pgNumType')!.attributes['w:start'],
      ]),
      [
        ['portrait', '1'],
        ['portrait', '1'],
        ['landscape', '1'],
      ],
    );
    for (const it of sections) {
      const {
        'w:top': top,
        'w:bottom': bottom,
        'w:left': left,
        'w:right': right,
      } = it.first('w:pgMar')!.attributes;
      // 20–25, 20–25, 30–35 and 15–20 mm in twips (mục I.3).
      const inside = (value: string | undefined, from: number, to: number) =>
        Number(value) >= from && Number(value) <= to;
      assert.ok(
        inside(top, 1134, 1417) &&
          inside(bottom, 1134, 1417) &&
          inside(left, 1701, 1984) &&
          inside(right, 850, 1134),
      );
    }
  });

  const looks: readonly [style: string, halfPoints: number, marks: string, align: string, article: string][] =
    [
      ['Quốc hiệu', 24, 'b', 'center', 'ô 1, V.1'],
      ['Tiêu ngữ', 26, 'b', 'center', 'ô 1, V.1'],
      ['Cơ quan chủ quản', 24, 'caps', 'center', 'ô 2, V.2'],
      ['Cơ quan ban hành', 24, 'b caps', 'center', 'ô 2, V.2'],
      ['Số, ký hiệu', 26, '', 'center', 'ô 3, V.3'],
      ['Địa danh, ngày tháng', 26, 'i', 'center', 'ô 4, V.4'],
      ['Tên loại văn bản', 28, 'b caps', 'center', 'ô 5a, V.5a'],
      ['Trích yếu', 28, 'b', 'center', 'ô 5a, V.5a'],
      ['Thẩm quyền ban hành', 28, 'b caps', 'center', 'Mẫu 1.3'],
      ['Căn cứ ban hành', 28, 'i', 'both', 'mục II.6.a'],
      ['Đoạn văn', 28, '', 'both', 'ô 6, V.6'],
      ['Phần', 28, 'b', 'center', 'V.6b'],
      ['Tiêu đề phần', 28, 'b caps', 'center', 'V.6b'],
      ['heading 1', 28, 'b caps', 'both', 'V.6b'],
      ['heading 2', 28, 'b', 'both', 'V.6b'],
      ['Nơi nhận', 24, 'b i', 'left', 'ô 9b, V.8b'],
      ['Danh sách nơi nhận', 22, '', 'left', 'ô 9b, V.8b'],
      ['Quyền hạn, chức vụ', 28, 'b caps', 'center', 'ô 7a, V.7'],
      ['Họ tên người ký', 28, 'b', 'center', 'ô 7b, V.7'],
    ];
  describe('has the styles of the decree', () => {
    let styles: Map<string, XmlNode>;
    before(async () => {
      const all = (await write(issued)).parts.get('word/styles.xml')!.all('w:style');
      styles = new Map(all.map((it) => [it.first('w:name')!.attributes['w:val']!, it]));
    });
    for (const [name, halfPoints, marks, align, article] of looks)
      it(`${name} (${article})`, () => {
        const style = styles.get(name)!;
        assert.equal(style.first('w:sz')!.attributes['w:val'], String(halfPoints));
        assert.equal(style.first('w:jc')!.attributes['w:val'], align);
        assert.equal(['b', 'i', 'caps'].filter((it) => style.first(`w:${it}`)).join(' '), marks);
      });
    it('body: first line 1 or 1.27 cm, 6 pt between paragraphs, single to one and a half lines (mục II.7.b)', () => {
      for (const name of ['Đoạn văn', 'Căn cứ ban hành', 'Điều', 'heading 1', 'heading 2']) {
        const style = styles.get(name)!;
        assert.ok(['567', '720'].includes(style.first('w:ind')!.attributes['w:firstLine']!), name);
        const spacing = style.first('w:spacing')!.attributes;
        assert.ok(Number(spacing['w:after']) >= 120, name);
        assert.ok(Number(spacing['w:line']) >= 240 && Number(spacing['w:line']) <= 360, name);
      }
    });
    it('signature: room of four lines above the name (ô 7c)', () => {
      assert.ok(
        Number(styles.get('Họ tên người ký')!.first('w:spacing')!.attributes['w:before']) >= 4 * 14 * 20,
      );
    });
    it('headings have levels, other paragraphs none', () => {
      const levels = [...styles].flatMap(([name, it]) => {
        const level = it.first('w:outlineLvl')?.attributes['w:val'];
        return level === undefined ? [] : [`${name} ${level}`];
      });
      assert.deepEqual(
        levels.sort(),
        [
          'Phụ lục 0',
          'Tiêu đề phần 0',
          'Tên loại văn bản 0',
          'heading 1 0',
          'heading 2 1',
          'heading 3 2',
        ].sort(),
      );
    });
  });

  it('has four rules: motto, issuer, subject, annex line; the motto in full, the others a third to a half', async () => {
    const { paragraphs } = await write(own);
    const rules = paragraphs.flatMap((it, at) =>
      it.node.first('w:pBdr') ? [{ it, above: paragraphs[at - 1]! }] : [],
    );
    const container: Record<string, number> = { 'Tiêu ngữ': 100, 'Cơ quan ban hành': 65, 'Trích yếu': 165 };
    assert.deepEqual(rules.map(({ above }) => above.style).sort(), Object.keys(container).sort());
    for (const { it, above } of rules) {
      const twips = (container[above.style]! * 1440) / 25.4;
      const length = twips - 2 * Number(it.node.first('w:ind')!.attributes['w:left']);
      const text = above.style === 'Cơ quan ban hành' ? above.text.toUpperCase() : above.text;
      const share =
        length /
        (textWidth(
          text,
          'bold',
          above.style === 'Cơ quan ban hành' ? 12 : above.style === 'Tiêu ngữ' ? 13 : 14,
        ) *
          20);
      if (above.style === 'Tiêu ngữ') assert.ok(Math.abs(share - 1) < 0.01, String(share));
      else assert.ok(share >= 1 / 3 && share <= 1 / 2, `${above.style} ${share}`);
    }
  });

  it('gives national name and longest date one line each', () => {
    const right = (100 * 72) / 25.4;
    assert.ok(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12) < right);
    assert.ok(textWidth('Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'italic', 13) < right);
  });

  it('binds the signature to the text above it and never parts it', async () => {
    const { parts } = await write(own);
    const tables = parts.get('word/document.xml')!.all('w:tbl');
    const signature = tables.at(-1)!;
    assert.equal(signature.own('w:tr').length, 1);
    assert.ok(signature.first('w:cantSplit'));
    const text = (await write(own)).paragraphs.find((it) => it.style === 'Đoạn văn')!;
    assert.ok(text.node.first('w:keepNext'));
  });

  it('breaks a long title into lines of like length by indents, not by line breaks', async () => {
    const title = 'Nâng cao chất lượng, hiệu quả cung cấp dịch vụ công trực tuyến cho người dân năm 2025';
    const subject = (await write(plan({ title }, []))).paragraphs.find((it) => it.style === 'Trích yếu')!;
    assert.equal(subject.text, title);
    const indent = subject.node.first('w:ind')!.attributes;
    assert.equal(indent['w:left'], indent['w:right']);
    const room = (165 * 1440) / 25.4 - 2 * Number(indent['w:left']);
    const whole = textWidth(title, 'bold', 14) * 20;
    assert.ok(room >= whole / 2 && room <= whole * 0.65, `${room} for ${whole}`);
  });
});

function particularsOf(given: Partial<Record<'issuer' | 'authority' | 'post', string>>) {
  const { issuer, authority, post } = particulars(given);
  return { issuer, authority, post };
}
