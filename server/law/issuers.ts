import { Remembered, squeeze } from '../../grammar/text';

/** Bodies at the centre by their codes in document numbers, under the names they had when they used them. */
export const issuerNames: Readonly<Record<string, string>> = {
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  CTN: 'Chủ tịch nước',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  HĐBT: 'Hội đồng Bộ trưởng',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  TTCP: 'Thanh tra Chính phủ',
  KTNN: 'Kiểm toán nhà nước',
  TANDTC: 'Tòa án nhân dân tối cao',
  HĐTP: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  UBDT: 'Ủy ban Dân tộc',
  UBTDTT: 'Ủy ban Thể dục thể thao',
  UBTWMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  UBTƯMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BCN: 'Bộ Công nghiệp',
  BTM: 'Bộ Thương mại',
  BTS: 'Bộ Thủy sản',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHCNMT: 'Bộ Khoa học, Công nghệ và Môi trường',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNV: 'Bộ Nội vụ',
  BNN: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BBCVT: 'Bộ Bưu chính, Viễn thông',
  BVHTT: 'Bộ Văn hóa - Thông tin',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
};

const partyBodies = [
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương',
  'Trung ương Đảng',
  'Văn phòng Trung ương',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ban Dân vận Trung ương',
  'Ban Nội chính Trung ương',
  'Ban Kinh tế Trung ương',
  'Ủy ban Kiểm tra Trung ương',
];

/** Longest first: "Thủ tướng Chính phủ" is not "Chính phủ". */
const known = [...new Set([...Object.values(issuerNames), ...partyBodies])]
  .map((name) => ({ name, key: squeeze(name) }))
  .sort((a, b) => b.key.length - a.key.length);

/** Types of documents by their codes; null where the codes do not say it (laws and resolutions of the Assembly). */
const typeNames: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  NQ: 'Nghị quyết',
};

/** What type and issuer the codes of a number tell; null for what they do not. */
export function toldByCodes(number: string): { type: string | null; issuer: string | null } {
  if (/\/QH\d+$/.test(number)) return { type: 'Luật', issuer: issuerNames['QH']! };
  if (/PL-UBTVQH\d+$/.test(number)) return { type: 'Pháp lệnh', issuer: issuerNames['UBTVQH']! };
  if (/UBTVQH\d+$/.test(number)) return { type: 'Nghị quyết', issuer: issuerNames['UBTVQH']! };
  const match = /\/(NĐ|TT|QĐ|CT|TTLT|NQLT|NQ)[-/]([^]+)/.exec(number);
  if (!match) return { type: null, issuer: null };
  const codes = match[2]!.split('-');
  const names = codes.map((code) => issuerNames[code]);
  return {
    type: typeNames[match[1]!] ?? null,
    issuer: names.every((it) => it !== undefined) ? names.join('; ') : null,
  };
}

/**
 * The bodies at the centre that words name: "Bộ trưởng Bộ Tư pháp" is Bộ Tư pháp, "Hội nghị lần thứ VI, Ban Chấp
 * hành Trung ương Đảng (khóa XII)" is Ban Chấp hành Trung ương. Empty when none is known.
 */
export const bodiesNamed = (words: string): readonly string[] => bodies.of(words, findBodies);

const bodies = new Remembered<readonly string[]>();

function findBodies(words: string): string[] {
  let rest = squeeze(words)
    .replace(/bch(?=trunguong)/, 'banchaphanh')
    .replace(/thutuong(?!chinhphu)/, 'thutuongchinhphu');
  const found: string[] = [];
  for (const { name, key } of known) {
    if (!rest.includes(key)) continue;
    found.push(name);
    rest = rest.replace(key, ' ');
  }
  if (found.length === 0 && /^(?:dang)?trunguong/.test(rest)) found.push('Ban Chấp hành Trung ương');
  return found;
}
