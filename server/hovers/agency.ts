import type { AgencyPart } from '../../grammar/agencies';
import {
  describeAgency,
  type Agency,
  type AgencyLevel,
  type AgencyRegistry,
  type AgencyStatus,
} from '../agencies';
import { definitionOfAgency, identityOf, type PlanView } from '../elements';
import type { AgencyDefinition } from '../plan';
import { bullets, dayIn, plain, type Say } from './hover';

/** An agency in a list of owners: who it is, whether it is there on the plan's day, what took its place. */
export function hoverAgency(view: PlanView, part: AgencyPart, say: Say): string {
  const { agencies } = view.around.world;
  const definition = definitionOfAgency(view, identityOf(part), part.expanded);
  const blocks: string[] = [];
  if (definition) blocks.push(describeDefinition(view, definition, say));
  const ids = definition ? [] : [part.id, ...part.alternatives].filter((it) => it !== null);
  const known = [...new Set(ids)].filter((id) => agencies.find(id) !== null).slice(0, 3);
  if (known.length > 1)
    blocks.push(say('Tên này có thể là một trong các cơ quan sau:', 'The name may mean one of these:'));
  for (const id of known) blocks.push(describe(view, id, say));
  if (!definition && known.length === 0) blocks.push(describeUnknown(part, say));
  if (part.surface !== part.expanded && !definition)
    blocks.push(say(`Đọc là «${plain(part.expanded)}».`, `Read as «${plain(part.expanded)}».`));
  const wording = view.around.date === null ? [] : agencies.wordingOn(part.expanded, view.around.date);
  for (const it of wording) {
    const day = dayIn(it.since, say);
    const instead = it.replaceWith === null ? '' : ` → «${it.replaceWith}»`;
    blocks.push(
      it.state === 'ended'
        ? say(
            `«${it.term}» không còn từ ${day}${instead} (${it.basis}).`,
            `«${it.term}» is gone since ${day}${instead} (${it.basis}).`,
          )
        : say(
            `«${it.term}» chỉ có từ ${day} (${it.basis}).`,
            `«${it.term}» exists only since ${day} (${it.basis}).`,
          ),
    );
  }
  return blocks.join('\n\n');
}

/** An agency that the plan itself defines. */
export function describeDefinition(
  view: PlanView,
  { unit, name, short, is }: AgencyDefinition,
  say: Say,
): string {
  const line = view.tree.lineOf(unit) + 1;
  const standsFor = is && is.value.text !== '' ? is.value.text : null;
  const id = standsFor === null ? null : (view.around.read.agencies(standsFor).parts[0]?.id ?? null);
  const own = [
    `**${plain(name.value.text)}**`,
    bullets([
      say(`Cơ quan do kế hoạch này định nghĩa (dòng ${line})`, `Defined by this plan (line ${line})`),
      short && short.value.text !== '' ? say('Gọi tắt: ', 'Short: ') + plain(short.value.text) : null,
      standsFor === null ? null : say('Là: ', 'Stands for: ') + plain(standsFor),
    ]),
  ].join('\n\n');
  return id !== null && view.around.world.agencies.find(id)
    ? `${own}\n\n---\n\n${describe(view, id, say)}`
    : own;
}

function describe({ around }: PlanView, id: string, say: Say): string {
  const { agencies } = around.world;
  return say(describeAgency(agencies, id, around.date) ?? '', describeInEnglish(agencies, id, around));
}

const englishLevels: Readonly<Record<AgencyLevel, string>> = {
  central: 'central',
  province: 'province',
  district: 'district',
  commune: 'commune',
  party: 'Party body',
  association: 'front and associations',
  publicUnit: 'public service unit or enterprise',
  group: 'group of agencies',
};

function describeInEnglish(registry: AgencyRegistry, id: string, around: PlanView['around']): string {
  const agency = registry.find(id);
  if (!agency) return '';
  const shorts = agency.aliases.filter((it) => it.type === 'abbreviation').map((it) => it.text);
  const status =
    around.date === null ? null : registry.statusOn(agency, around.date, around.province ?? undefined);
  const lines = [
    `Level: ${englishLevels[agency.level]}`,
    shorts.length > 0 ? `Abbreviation: ${shorts.join(', ')}` : null,
    `Validity: ${validity(agency)}`,
    status && `On ${around.date}: ${stateInEnglish(status)}`,
    ...(agency.successors ?? []).map(
      (it) =>
        `${it.role === 'part' ? 'Partly taken over' : 'Taken over'} by **${registry.find(it.id)?.name ?? it.id}**` +
        `${it.since === null ? '' : ` since ${it.since}`} (${it.basis})`,
    ),
  ];
  return `**${agency.name}**\n\n${bullets(lines)}`;
}

function validity({ validFrom, validTo }: Agency): string {
  if (validFrom === null && validTo === null) return 'in place';
  return [validFrom === null ? '' : `from ${validFrom}`, validTo === null ? '' : `to ${validTo}`]
    .filter((it) => it !== '')
    .join(' ');
}

function stateInEnglish({ state, since, until, basis }: AgencyStatus): string {
  if (state === 'valid') return 'in place';
  if (state === 'notYet') return `not yet there${since === null ? '' : ` (from ${since})`}`;
  const days = [since === null ? '' : ` since ${since}`, until === null ? '' : ` until ${until}`].join('');
  return `no longer there${days}${basis === null ? '' : `, by ${basis}`}`;
}

function describeUnknown({ expanded, kind, resolution }: AgencyPart, say: Say): string {
  const name = `**${plain(expanded)}**`;
  if (resolution === 'none')
    return `${name}\n\n${say('Không đọc được đây là cơ quan nào.', 'It cannot be told which agency this is.')}`;
  const what =
    kind === 'role'
      ? say(
          'Gọi theo vai trò; kế hoạch nên nói rõ là ai.',
          'Named by a role; the plan should say who that is.',
        )
      : say(
          'Danh mục chưa có cơ quan này. Nếu tên đúng, có thể khai báo bằng dòng «Cơ quan: …».',
          'Not in the registry. If the name is right, a line «Cơ quan: …» can define it.',
        );
  return `${name}\n\n${what}`;
}
