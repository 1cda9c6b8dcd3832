import { strict as assert } from 'node:assert';
import { builtinAgencies } from '../../server/agencies';
import { readAgencyList } from '../../grammar/agencies';
import { read, shown } from './support';

/** Text, its parts with what was restored, and where given their identities. */
const table: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
  // one body
  ['Sở Nội vụ tỉnh Vĩnh Long', ['Sở Nội vụ tỉnh Vĩnh Long'], ['tinh.so-noi-vu']],
  ['SỞ NỘI VỤ', ['SỞ NỘI VỤ'], ['tinh.so-noi-vu']],
  [
    'Sở Văn hoá, Thể thao và Du lịch',
    ['Sở Văn hoá, Thể thao và Du lịch'],
    ['tinh.so-van-hoa-the-thao-va-du-lich'],
  ],
  ['UBND thành phố Đà Nẵng', ['UBND thành phố Đà Nẵng'], ['tinh.ubnd-tinh']],
  ['Công an thành phố Vĩnh Long', ['Công an thành phố Vĩnh Long'], ['huyen.cong-an-huyen']],
  ['UBND xã Tân Ngãi', ['UBND xã Tân Ngãi'], ['xa.ubnd-cap-xa']],
  ['Phòng Nội vụ huyện Long Hồ', ['Phòng Nội vụ huyện Long Hồ'], ['huyen.phong-noi-vu']],
  ['Chi cục Thuế khu vực XV', ['Chi cục Thuế khu vực XV'], ['nd.chi-cuc-thue-khu-vuc']],
  ['Báo Vĩnh Long', ['Báo Vĩnh Long'], ['sn.bao-tinh']],
  ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu'], ['tinh.ubnd-tinh']],
  [
    'Ban Chỉ đạo tổng kết Nghị quyết 18-NQ/TW',
    ['Ban Chỉ đạo tổng kết Nghị quyết 18-NQ/TW'],
    ['cd.bcd-tong-ket-nq18'],
  ],
  ['Giám đốc Sở Nội vụ', ['Giám đốc Sở Nội vụ'], ['tinh.so-noi-vu']],
  ['Văn phòng\nUBND tỉnh', ['Văn phòng UBND tỉnh'], ['tinh.van-phong-ubnd-tinh']],
  // abbreviations and careless writing
  ['SNV, STC', ['SNV', 'STC'], ['tinh.so-noi-vu', 'tinh.so-tai-chinh']],
  [
    'Sở KH & CN; Sở TN và MT',
    ['Sở KH & CN', 'Sở TN và MT'],
    ['tinh.so-khoa-hoc-va-cong-nghe', 'tinh.so-tai-nguyen-va-moi-truong'],
  ],
  ['So Noi vu; UBND cap xa', ['So Noi vu', 'UBND cap xa'], ['tinh.so-noi-vu', 'xa.ubnd-cap-xa']],
  // lists
  ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Sở Giáo dục và Đào tạo và Sở Y tế', ['Sở Giáo dục và Đào tạo', 'Sở Y tế']],
  ['Sở Nội vụ - Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Sở Nội vụ. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['- Sở Nội vụ;\n- Sở Tài chính;\n- UBND cấp xã.', ['Sở Nội vụ', 'Sở Tài chính', 'UBND cấp xã']],
  ['(1) Sở Nội vụ; (2) Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['1. Sở Nội vụ; 2. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Chủ trì: Sở Nội vụ; Phối hợp: các sở, ban, ngành', ['Sở Nội vụ', 'các sở, ban, ngành']],
  ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Giao Sở Nội vụ chủ trì', ['Sở Nội vụ']],
  ['MTTQ\nTỉnh đoàn', ['MTTQ', 'Tỉnh đoàn'], ['nhom.mttq', 'dt.tinh-doan']],
  // heads and levels left out
  [
    'Sở Nội vụ, Tài chính, Thông tin và Truyền thông',
    ['Sở Nội vụ', 'Tài chính=Sở Tài chính', 'Thông tin và Truyền thông=Sở Thông tin và Truyền thông'],
  ],
  ['các Sở: Nội vụ; Tài chính; UBND cấp xã', ['Nội vụ=Sở Nội vụ', 'Tài chính=Sở Tài chính', 'UBND cấp xã']],
  [
    'các Sở Tư pháp, Tài chính và Nội vụ',
    ['Tư pháp=Sở Tư pháp', 'Tài chính=Sở Tài chính', 'Nội vụ=Sở Nội vụ'],
  ],
  [
    'Giám đốc các Sở: Lao động - Thương binh và Xã hội, Nội vụ',
    ['Lao động - Thương binh và Xã hội=Sở Lao động - Thương binh và Xã hội', 'Nội vụ=Sở Nội vụ'],
    ['tinh.so-lao-dong-tbxh', 'tinh.so-noi-vu'],
  ],
  ['Các sở, ngành: Tài chính, Công an tỉnh', ['Tài chính=Sở Tài chính', 'Công an tỉnh']],
  [
    'UBND các huyện: Long Hồ, Mang Thít và thị xã Bình Minh',
    [
      'Long Hồ=UBND huyện Long Hồ',
      'Mang Thít=UBND huyện Mang Thít',
      'thị xã Bình Minh=UBND thị xã Bình Minh',
    ],
    ['huyen.ubnd-cap-huyen', 'huyen.ubnd-cap-huyen', 'huyen.ubnd-cap-huyen'],
  ],
  [
    'UBND huyện Long Hồ, thành phố Vĩnh Long',
    ['UBND huyện Long Hồ', 'thành phố Vĩnh Long=UBND thành phố Vĩnh Long'],
  ],
  [
    'Đảng ủy, HĐND, UBND xã',
    ['Đảng ủy=Đảng ủy xã', 'HĐND=HĐND xã', 'UBND xã'],
    ['dang.dang-uy-xa', 'xa.hdnd-cap-xa', 'xa.ubnd-cap-xa'],
  ],
  [
    'HĐND và UBND các xã, phường, đặc khu',
    ['HĐND=HĐND các xã, phường, đặc khu', 'UBND các xã, phường, đặc khu'],
    ['xa.hdnd-cap-xa', 'xa.ubnd-cap-xa'],
  ],
  [
    'Chủ tịch UBND huyện, xã',
    ['Chủ tịch UBND huyện', 'xã=Chủ tịch UBND xã'],
    ['huyen.chu-tich-ubnd-cap-huyen', 'xa.chu-tich-ubnd-cap-xa'],
  ],
  [
    'Tòa án nhân dân, Viện kiểm sát nhân dân tỉnh',
    ['Tòa án nhân dân=Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
    ['nd.tand-tinh', 'nd.vksnd-tinh'],
  ],
  // groups
  [
    'Các sở, ban, ngành, đoàn thể cấp tỉnh',
    ['Các sở, ban, ngành, đoàn thể cấp tỉnh'],
    ['nhom.so-ban-nganh-tinh'],
  ],
  [
    'UBND các quận, huyện, thị xã và thành phố',
    ['UBND các quận, huyện, thị xã và thành phố'],
    ['huyen.ubnd-cap-huyen'],
  ],
  ['các sở, ngành có liên quan', ['các sở, ngành có liên quan'], ['nhom.co-quan-don-vi-lien-quan']],
  [
    'các cơ quan, tổ chức, đơn vị, địa phương có liên quan',
    ['các cơ quan, tổ chức, đơn vị, địa phương có liên quan'],
    ['nhom.co-quan-don-vi-lien-quan'],
  ],
  ['các sở, ban, ngành và UBND cấp xã', ['các sở, ban, ngành', 'UBND cấp xã']],
  [
    'các sở, ban, ngành, huyện, thành phố',
    ['các sở, ban, ngành', 'huyện, thành phố=UBND huyện, thành phố'],
    ['nhom.so-ban-nganh-tinh', 'huyen.ubnd-cap-huyen'],
  ],
  ['UBND huyện/thị xã/thành phố', ['UBND huyện/thị xã/thành phố'], ['huyen.ubnd-cap-huyen']],
  ['Các cơ quan thông tấn, báo chí; Sở Y tế', ['Các cơ quan thông tấn, báo chí', 'Sở Y tế']],
  ['các cơ quan, đơn vị trực thuộc', ['các cơ quan, đơn vị'], ['nhom.cac-co-quan-don-vi']],
  [
    'UBND Quận 1, Quận 3',
    ['UBND Quận 1', 'Quận 3=UBND Quận 3'],
    ['huyen.ubnd-cap-huyen', 'huyen.ubnd-cap-huyen'],
  ],
  ['Sở Tư pháp phối hợp các sở, ban, ngành', ['Sở Tư pháp', 'các sở, ban, ngành']],
  ['Sở Nội vụ & Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['a) Sở Nội vụ; b) Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Tỉnh ủy, HĐND, UBND, UBMTTQ tỉnh', ['Tỉnh ủy', 'HĐND=HĐND tỉnh', 'UBND=UBND tỉnh', 'UBMTTQ tỉnh']],
  // unknown to the registry
  ['Ban Dân vận Huyện ủy', ['Ban Dân vận Huyện ủy']],
  ['Công ty TNHH Một Hai, Sở Y tế', ['Công ty TNHH Một Hai', 'Sở Y tế']],
  [
    'Trung tâm Hỗ trợ, tư vấn và Xúc tiến ABC; Sở Y tế',
    ['Trung tâm Hỗ trợ, tư vấn và Xúc tiến ABC', 'Sở Y tế'],
  ],
  ['Cơ quan, đơn vị được giao nhiệm vụ', ['Cơ quan, đơn vị được giao nhiệm vụ']],
  ['Theo quy định của pháp luật', ['Theo quy định của pháp luật']],
];

describe('further forms of owners', () => {
  for (const [text, parts, ids] of table)
    it(JSON.stringify(text), () => {
      const reading = read(text);
      assert.deepEqual(reading.parts.map(shown), parts);
      if (ids)
        assert.deepEqual(
          reading.parts.map((it) => it.id),
          ids,
        );
    });

  it('keeps notes, limits and conditions beside the name', () => {
    const [first, second] = read(
      'Sở Nội vụ (cơ quan thường trực) nơi có dự án: đối với cấp tỉnh; UBND cấp xã',
    ).parts;
    assert.equal(first?.surface, 'Sở Nội vụ');
    assert.equal(first?.note?.text, 'cơ quan thường trực');
    assert.equal(first?.qualifier?.text, 'nơi có dự án');
    assert.equal(first?.condition?.text, 'đối với cấp tỉnh');
    assert.equal(second?.surface, 'UBND cấp xã');
  });

  it('splits conditions at commas before the next body with one', () => {
    const { parts } = read('Sở Nội vụ: đối với cấp tỉnh, UBND cấp xã: đối với cấp xã');
    assert.deepEqual(
      parts.map((it) => [it.surface, it.condition?.text]),
      [
        ['Sở Nội vụ', 'đối với cấp tỉnh'],
        ['UBND cấp xã', 'đối với cấp xã'],
      ],
    );
  });

  it('knows the agencies that a plan defines, and whom they stand for', () => {
    const lexicon = builtinAgencies().lexiconFor({
      definitions: [
        { name: 'Cơ quan thường trực BCĐ CCHC tỉnh', is: 'Sở Nội vụ' },
        { name: 'Tổ giúp việc Đề án 57', short: 'TGV57' },
      ],
    });
    const { parts } = readAgencyList(
      'Cơ quan thường trực BCĐ CCHC tỉnh; TGV57, Tổ giúp việc Đề án 57',
      lexicon,
    );
    assert.deepEqual(
      parts.map((it) => [it.kind, it.resolution, it.id, it.standsFor]),
      [
        ['role', 'role', 'cd.co-quan-thuong-truc-bcd-cchc', 'tinh.so-noi-vu'],
        ['agency', 'alias', 'plan:tổ giúp việc đề án 57', null],
        ['agency', 'exact', 'plan:tổ giúp việc đề án 57', null],
      ],
    );
  });

  it('names all bodies that ambiguous words may mean, by the place first', () => {
    const ids = (province: string | undefined, text: string) =>
      readAgencyList(text, builtinAgencies().lexiconFor({ province })).parts.map((it) => [
        it.id,
        it.alternatives.length,
      ]);
    assert.deepEqual(ids('Vĩnh Long', 'UBND thành phố'), [['huyen.ubnd-cap-huyen', 2]]);
    assert.deepEqual(ids('thành phố Đà Nẵng', 'UBND thành phố'), [['tinh.ubnd-tinh', 2]]);
    assert.deepEqual(ids(undefined, 'Cục Thuế'), [['nd.cuc-thue-tinh', 2]]);
    assert.deepEqual(ids(undefined, 'UBND thành phố Huế'), [['tinh.ubnd-tinh', 2]]);
    assert.deepEqual(ids(undefined, 'UBND thành phố Đà Nẵng'), [['tinh.ubnd-tinh', 0]]);
  });

  it('tells a shared head from a condition', () => {
    const [part] = read('Các sở: đối với nhiệm vụ được giao; UBND cấp xã').parts;
    assert.equal(part?.condition?.text, 'đối với nhiệm vụ được giao');
  });

  it('says which head a next item would share', () => {
    assert.equal(read('các Sở: Tư pháp, ').openHead, 'Sở');
    assert.equal(read('các Sở: Tư pháp; UBND cấp xã').openHead, null);
    assert.equal(read('Sở Tư pháp, ').openHead, null);
  });
});
