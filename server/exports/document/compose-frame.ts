import type { Particulars, Sourced } from '../../plan/model';
import { longDate } from '../../tables';
import { textWidth } from '../fonts';
import { paragraph, type Block, type ColumnsBlock, type ParagraphBlock } from './blocks';
import { mmToPoints, textWidthMm } from './page';
import { centered, RULE_SHARE } from './rules';
import { paragraphStyles, type ParagraphStyleId } from './styles';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/**
 * The left column of the head; the right one has the rest. National name and longest date line take 97 mm at the
 * sizes of the decree, so the right column is to have no less than 98.
 */
const LEFT_MM = 65;

/** Issuer and number on the left, national name, motto, place and date on the right (ô 1–4). */
export function documentHead(it: Particulars): ColumnsBlock {
  const widthsMm = [LEFT_MM, textWidthMm('portrait') - LEFT_MM];
  const rightMm = widthsMm[1]!;
  const issuer = issuerLines(it.issuer?.value.text ?? '…');
  const left: Block[] = [
    ...lines('parentIssuer', it.parentIssuer),
    ...issuer.slice(0, -1).map((line) => paragraph('issuer', line)),
    ...centered('issuer', issuer.at(-1)!, LEFT_MM, RULE_SHARE.usual),
  ];
  const right: Block[] = [
    paragraph('nationalName', NATIONAL_NAME),
    ...centered('motto', MOTTO, rightMm, RULE_SHARE.motto),
  ];
  const number = it.number?.value.text.replaceAll('\n', ' ') ?? '…';
  return {
    kind: 'columns',
    widthsMm,
    rows: [
      [left, right],
      [[paragraph('number', `Số: ${number}`)], [paragraph('placeAndDate', placeAndDate(it))]],
    ],
  };
}

/** A name that is too long for one line goes on with its place: `ỦY BAN NHÂN DÂN` / `TỈNH VĨNH LONG`. */
function issuerLines(typed: string): string[] {
  return typed.split('\n').flatMap((line) => {
    const { size } = paragraphStyles.issuer;
    if (textWidth(line.toUpperCase(), 'bold', size) <= mmToPoints(LEFT_MM)) return [line];
    const place = /^([^]+?) ((?:tỉnh|thành phố|đặc khu|huyện|quận|thị xã|thị trấn|phường|xã) [^]+)$/i.exec(
      line,
    );
    return place ? [place[1]!, place[2]!] : [line];
  });
}

/** `Vĩnh Phúc, ngày 15 tháng 9 năm 2022`; a date that could not be read prints as it was typed. */
function placeAndDate({ place, date, isoDate }: Particulars): string {
  const day = isoDate === null && date ? date.value.text : `ngày ${longDate(isoDate)}`;
  return `${place?.value.text ?? '…'}, ${day}`.replaceAll('\n', ' ');
}

/** Recipients on the left, authority, post and name on the right (ô 7, 9b); null when none of it was typed. */
export function closing(it: Particulars): ColumnsBlock | null {
  const { recipients, authority, post, signer } = it;
  if (!recipients && !authority && !post && !signer) return null;
  const half = textWidthMm('portrait') / 2;
  const left = recipients ? [paragraph('recipientsHead', 'Nơi nhận:'), ...recipientLines(recipients)] : [];
  const right = [
    ...lines('authority', authority),
    ...lines('authority', post),
    paragraph('signer', signer?.value.text.replaceAll('\n', ' ') ?? ''),
  ];
  return { kind: 'columns', widthsMm: [half, half], rows: [[left, right]] };
}

/** Each begins with a dash at the left margin and ends with a semicolon, the last with a full stop (ô 9b). */
function recipientLines(recipients: Sourced): ParagraphBlock[] {
  const list = recipients.value.text.split('\n').filter((it) => it !== '');
  return list.map((line, at) => {
    const dashed = /^[-–—+]/.test(line) ? line : `- ${line}`;
    const end = /[;.:,]$/.test(dashed) ? '' : at < list.length - 1 ? ';' : '.';
    return paragraph('recipient', dashed + end);
  });
}

const lines = (style: ParagraphStyleId, text: Sourced | null): ParagraphBlock[] =>
  text ? text.value.text.split('\n').map((line) => paragraph(style, line)) : [];
