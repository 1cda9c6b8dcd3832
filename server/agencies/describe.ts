import type { AgencyRegistry } from './registry';
import type { Agency, AgencyLevel, Successor } from './shape';
import { statusOn, type AgencyStatus } from './status';

/** How a level is called. */
export const levelNames: Readonly<Record<AgencyLevel, string>> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  party: 'cơ quan Đảng',
  association: 'mặt trận, đoàn thể',
  publicUnit: 'đơn vị sự nghiệp, doanh nghiệp',
  group: 'nhóm cơ quan',
};

/** `01/3/2025` of an ISO date: as Nghị định 30/2020/NĐ-CP writes days, a zero before days and the months 1 and 2. */
export function dayOf(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  const number = Number(month);
  return `${day}/${number < 3 ? month : String(number)}/${year}`;
}

/** One line about a body on a day: `cấp tỉnh · đã kết thúc từ 01/3/2025 → Sở Khoa học và Công nghệ`. */
export function summaryOf(registry: AgencyRegistry, agency: Agency, isoDate: string | null): string {
  const level = levelNames[agency.level];
  if (isoDate === null) return level;
  const status = statusOn(agency, isoDate);
  if (status.state === 'notYet') return `${level} · có từ ${dayOf(status.since!)}`;
  if (status.state !== 'ended') return level;
  const next = status.successors.map((it) => registry.find(it.id)?.name ?? it.id);
  const more = next.length > 1 ? ` và ${next.length - 1} nơi khác` : '';
  const since = status.since === null ? '' : ` từ ${dayOf(status.since)}`;
  return `${level} · đã kết thúc${since}${next.length > 0 ? ` → ${next[0]}${more}` : ''}`;
}

/** All that is known of a body on a day, as Markdown in Vietnamese; null when the registry does not know it. */
export function describeAgency(registry: AgencyRegistry, id: string, isoDate: string | null): string | null {
  const agency = registry.find(id);
  if (!agency) return null;
  const lines = [`**${agency.name}**`, '', `- Loại: ${agency.category}, ${levelNames[agency.level]}`];
  const shortNames = agency.aliases.filter((it) => it.type === 'abbreviation').map((it) => it.text);
  if (shortNames.length > 0) lines.push(`- Viết tắt: ${shortNames.join(', ')}`);
  const otherNames = agency.aliases.filter((it) => it.type !== 'abbreviation' && it.type !== 'elided');
  if (otherNames.length > 0) lines.push(`- Cách viết khác: ${otherNames.map((it) => it.text).join('; ')}`);
  if (agency.documentCodes) lines.push(`- Ký hiệu văn bản: ${agency.documentCodes.join(', ')}`);
  lines.push(`- Hiệu lực: ${spanOf(agency)}`);
  if (isoDate !== null) lines.push(`- Ngày ${dayOf(isoDate)}: ${stateOf(statusOn(agency, isoDate))}`);
  for (const next of agency.successors ?? []) lines.push(`- ${successorOf(registry, next)}`);
  for (const { id: other, when } of agency.mayBe ?? [])
    lines.push(`- Có thể là **${registry.find(other)?.name ?? other}**: ${when}`);
  const before = registry.predecessorsOf(id);
  if (before.length > 0) lines.push(`- Tiếp nhận từ: ${before.map((it) => it.name).join('; ')}`);
  for (const { date, what, basis } of agency.changes ?? [])
    lines.push(
      `- ${date === null ? '' : `Từ ${dayOf(date)}: `}${what}${basis === undefined ? '' : ` (${basis})`}`,
    );
  if (agency.conditional) lines.push('- Không phải tỉnh, thành phố nào cũng có');
  const close = registry.confusableWith(id);
  if (close.length > 0) lines.push(`- Dễ nhầm với: ${close.map((it) => it.name).join('; ')}`);
  for (const note of [agency.members, agency.note, agency.dateNote])
    if (note !== undefined) lines.push('', note);
  if (agency.certainty === 'unsure') lines.push('', '_Chưa kiểm được ở nguồn nào: chỉ để tham khảo._');
  else if (agency.certainty === 'likely')
    lines.push('', '_Ngày tháng suy từ nguồn chung: có thể khác ở từng tỉnh._');
  return lines.join('\n');
}

function spanOf({ validFrom, validTo }: Agency): string {
  if (validFrom === null && validTo === null) return 'đang hoạt động';
  const from = validFrom === null ? '' : `từ ${dayOf(validFrom)}`;
  const to = validTo === null ? '' : `đến hết ${dayOf(validTo)}`;
  return [from, to].filter((it) => it !== '').join(' ');
}

function stateOf({ state, since, until, basis }: AgencyStatus): string {
  if (state === 'valid') return 'đang hoạt động';
  if (state === 'notYet') return `chưa có (có từ ${dayOf(since!)})`;
  const because = basis === null ? '' : `, theo ${basis}`;
  if (until !== null) return `tạm thay từ ${dayOf(since!)} đến hết ${dayOf(until)}${because}`;
  return `đã kết thúc${since === null ? '' : ` từ ${dayOf(since)}`}${because}`;
}

function successorOf(registry: AgencyRegistry, { id, role, since, basis, scope }: Successor): string {
  const name = registry.find(id)?.name ?? id;
  const from = since === null ? '' : ` từ ${dayOf(since)}`;
  const part = role === 'part' ? 'Một phần chuyển về' : 'Chuyển về';
  return `${part} **${name}**${from}${scope === undefined ? '' : `: ${scope}`} (${basis})`;
}
