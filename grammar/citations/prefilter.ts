import { nfc } from '../text';

/** `76/NQ`, `18- NQ`, `30c/NQ`; the capital may be a look-alike, or small where only the words show that it is a number. */
const NUMBER =
  /\d[a-zđ]?\s{0,3}[-/\u2010-\u2015\u2212]\s{0,3}(?:[A-ZĐƯ\u0400-\u052f]|[nqtckl][a-zđ]{0,3}[-/])/;
const YEAR_NUMBER = /\d\s{0,3}\/\s{0,3}\d{2,5}\s{0,3}[-/\u2010-\u2015]\s{0,3}[A-ZĐƯa-z\u0400-\u052f]/;
/** "Nghị định 30/2020", "Quyết định số ngày …". */
const SHORT =
  /(?:[Đđ]ịnh|ĐỊNH|[Tt]ư|TƯ|[Qq]uyết|[Tt]hị)\s+(?:số\s+)?(?:\d{1,4}\/(?:19|20)\d\d|ngày)|[Ss]ố\s+ngày/;
const LAW =
  /L(?:uật|UẬT)|[Bb]ộ\s+luật|Pháp\s+lệnh|PHÁP\s+LỆNH|Hiến\s+pháp|(?<!(?:pháp|kỷ|quy)\s)luật\s+[a-zđ]/;
const STANDARD = /TCVN|QCVN|TCCS|QCĐP|ISO|quy\s+chuẩn/;
/** "Số: …/KH-UBND". */
const BLANK = /[Ss][ốỐ][^/\n]{0,24}\/\s{0,3}[A-ZĐ]/;
const UNNUMBERED = /(?:[Qq]uyết|[Đđ]ịnh|[Tt]ư|[Tt]hị|[Hh]oạch|[Ll]uận|[Tt]ịch)\s+(?:của|Quốc|Đại|Chính)/;
const PERIOD = /giai\s+đoạn|đến\s+(?:hết\s+)?năm|thời\s+kỳ|["“«„]/;
const PROGRAMME = /Chương\s+trình|Đề\s+án|Chiến\s+lược|Kế\s+hoạch|Dự\s+án/;

/** False when a text surely holds no citation; cheap, so that it can be asked of every cell. */
export function mayCite(text: string): boolean {
  if (text.length < 6) return false;
  const plain = nfc(text);
  return (
    NUMBER.test(plain) ||
    YEAR_NUMBER.test(plain) ||
    SHORT.test(plain) ||
    LAW.test(plain) ||
    STANDARD.test(plain) ||
    BLANK.test(plain) ||
    UNNUMBERED.test(plain) ||
    (PERIOD.test(plain) && PROGRAMME.test(plain))
  );
}
