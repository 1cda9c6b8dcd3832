import type { Citation } from '../../grammar/citations';
import { citedDocument, type PlanView } from '../elements';
import type { LawDocument, LawStatus } from '../law';
import { bullets, clipped, dayIn, plain, type Say } from './hover';

/** A cited document: its title and dates, its status on the plan's day, what replaces it. */
export function hoverCitation(view: PlanView, citation: Citation, say: Say): string {
  const cited = citedDocument(view, citation);
  if (cited) {
    const doubt = cited.exact
      ? null
      : say(
          '_Câu viện dẫn không ghi ngày, nên có thể là một văn bản khác cùng số._',
          '_The citation gives no date, so another document of that number may be meant._',
        );
    return [describeDocument(view, cited.document, cited.status, say), doubt]
      .filter((it) => it !== null)
      .join('\n\n');
  }
  const name = clipped(citation.number?.normalised ?? citation.title?.text ?? citation.type?.text ?? '');
  if (citation.own || isOwn(view, citation))
    return `**${name}**\n\n${say('Số của chính văn bản này.', 'The number of this very document.')}`;
  return `**${name}**\n\n${notFound(view, citation, say)}`;
}

const isOwn = ({ around }: PlanView, { number }: Citation): boolean =>
  number !== null && around.ownNumbers.includes(number.normalised);

function notFound({ around }: PlanView, citation: Citation, say: Say): string {
  if (!citation.number)
    return say(
      'Viện dẫn không ghi số, nên không tra cứu được.',
      'Cited without a number, so it cannot be looked up.',
    );
  const found = around.world.law.lookUp(citation, around.date);
  const same = found.found ? [] : found.sameNumber.slice(0, 3);
  const unknown = say('Danh mục chưa có văn bản này.', 'The registry does not have this document.');
  if (same.length === 0) return unknown;
  const lines = same.map(
    (it) =>
      `${plain(it.number)}${it.issued === null ? '' : `, ${dayIn(it.issued, say)}`}: ${clipped(it.title)}`,
  );
  return `${unknown} ${say('Cùng số, khác ngày:', 'Same number, other day:')}\n\n${bullets(lines)}`;
}

/** What a registry says of a document, and what that means on the plan's day. */
export function describeDocument(
  { around }: PlanView,
  document: LawDocument,
  status: LawStatus | null,
  say: Say,
): string {
  const { law } = around.world;
  const name = [document.type, document.number].filter((it) => it !== '').join(' ');
  const issuer = document.issuer === '' ? '' : ` – ${plain(document.issuer)}`;
  const listed = (numbers: readonly string[]): string =>
    numbers
      .map((number) => {
        const [other] = law.byNumber(number);
        return other && other.title !== ''
          ? `**${plain(number)}** (${clipped(other.title, 90)})`
          : `**${plain(number)}**`;
      })
      .join('; ');
  const date = (label: string, iso: string | null): string | null =>
    iso === null ? null : `${label}: ${dayIn(iso, say)}`;
  const lines = [
    date(say('Ban hành', 'Issued'), document.issued),
    date(say('Có hiệu lực từ', 'In force from'), document.effective),
    date(say('Hết hiệu lực từ', 'Out of force from'), document.expired),
    status && around.date !== null
      ? `${say('Ngày', 'On')} ${dayIn(around.date, say)}: **${statusIn(status, say)}**`
      : say(
          'Chưa biết ngày của kế hoạch, nên chưa xét được hiệu lực.',
          'The day of the plan is not known, so its force is not judged.',
        ),
    document.replacedBy.length > 0
      ? `${say('Thay bằng', 'Replaced by')}: ${listed(document.replacedBy)}`
      : null,
    status && status.amendedBy.length > 0
      ? `${say('Được sửa đổi bởi', 'Amended by')}: ${listed(status.amendedBy)}`
      : null,
    document.amends.length > 0 ? `${say('Sửa đổi', 'Amends')}: ${listed(document.amends)}` : null,
    document.note === null ? null : plain(document.note),
  ];
  const title = document.title === '' ? [] : [`_${plain(document.title)}_`];
  const foot = [sourceOf(document, say), ...(status && !status.certain ? [unsure(say)] : [])].join(' ');
  return [`**${plain(name)}**${issuer}`, ...title, bullets(lines), foot].join('\n\n');
}

function statusIn({ kind, since, until }: LawStatus, say: Say): string {
  const from = since === null ? '' : say(` từ ${dayIn(since, say)}`, ` since ${dayIn(since, say)}`);
  switch (kind) {
    case 'inForce':
      return until === null
        ? say('còn hiệu lực', 'in force')
        : say(`còn hiệu lực, đến trước ${dayIn(until, say)}`, `in force until before ${dayIn(until, say)}`);
    case 'expired':
      return say(`hết hiệu lực${from}`, `out of force${from}`);
    case 'replaced':
      return say(`đã được thay thế${from}`, `replaced${from}`);
    case 'notYetInForce':
      return say('chưa có hiệu lực', 'not yet in force');
    case 'notYetIssued':
      return say('chưa được ban hành', 'not yet issued');
    case 'unknown':
      return say('chưa rõ hiệu lực', 'status unknown');
  }
}

const unsure = (say: Say): string =>
  say(
    '_Hiệu lực chưa kiểm được ở nguồn: chỉ để tham khảo._',
    '_Its force was not read in a source: for information only._',
  );

function sourceOf({ origin, certainty }: LawDocument, say: Say): string {
  if (origin !== null) {
    const file = origin.split('/').pop() ?? origin;
    return say(
      `Theo danh mục của đơn vị (${plain(file)}).`,
      `From the registry of the workspace (${plain(file)}).`,
    );
  }
  return certainty === 'identity'
    ? say(
        'Theo danh mục có sẵn: chỉ có số, ngày và trích yếu.',
        'Built-in registry: number, day and title only.',
      )
    : say('Theo danh mục có sẵn.', 'From the built-in registry.');
}
