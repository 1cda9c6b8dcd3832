import type { NameForm } from '../../grammar/agencies';
import type { Agency, AgencyData, ProvinceData } from './shape';
import { fullName } from './provinces';

/*
 * The accepted writings of an entry: its name, its aliases, and what follows from them: short and long words for
 * each other, `&` for "và", and the place behind them.
 */

/** Sets of texts that may stand behind a name. */
export const tails = {
  /** `tỉnh Vĩnh Long`, `TP. Cần Thơ`, `Vĩnh Long` */
  place: 'place',
  /** `Vĩnh Long`, behind a name that ends with `tỉnh` */
  ofProvince: 'ofProvince',
  /** `Cần Thơ`, behind a name that ends with `thành phố` */
  ofCity: 'ofCity',
  /** `XV`, behind `khu vực` */
  number: 'number',
} as const;

export function tailTexts({ entries }: ProvinceData): [set: string, text: string][] {
  const found: [string, string][] = [];
  const seen = new Set<string>();
  for (const province of entries) {
    // Most names are borne twice, before July 2025 and after.
    if (seen.has(fullName(province))) continue;
    seen.add(fullName(province));
    const names = [province.name, ...(province.aliases ?? [])];
    const ofKind = province.type === 'city' ? tails.ofCity : tails.ofProvince;
    for (const name of names) {
      found.push([tails.place, name], [ofKind, name]);
      if (province.type === 'province') found.push([tails.place, `tỉnh ${name}`]);
      else found.push([tails.place, `thành phố ${name}`], [tails.place, `TP. ${name}`]);
    }
    found.push([tails.place, fullName(province)]);
  }
  for (let number = 1; number <= LAST_REGION; number++)
    found.push([tails.number, roman(number)], [tails.number, `số ${number}`], [tails.number, `${number}`]);
  return found;
}

/** The Bảo hiểm xã hội had 35 regions, more than any other body (QĐ 391/QĐ-BTC). */
const LAST_REGION = 35;

/** Made once for each entry. */
export function formsOf(agency: Agency, wordPairs: AgencyData['wordPairs']): readonly NameForm[] {
  const known = formsMade.get(agency);
  if (known) return known;
  const made = makeForms(agency, wordPairs);
  formsMade.set(agency, made);
  return made;
}

const formsMade = new WeakMap<Agency, readonly NameForm[]>();

function makeForms(agency: Agency, wordPairs: AgencyData['wordPairs']): NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  const { id, name, kind } = agency;
  const add = (text: string, quality: NameForm['quality'], isTemplate = false): void => {
    const key = isTemplate ? `${text} {}` : text;
    if (seen.has(key)) return;
    seen.add(key);
    const sets = quality === 'elided' ? NO_TAILS : tailsOf(agency, text, isTemplate);
    forms.push({ id, name, kind, text, quality, tails: sets, tailRequired: isTemplate });
  };
  add(agency.name, 'exact');
  const aliases = agency.aliases.map((it) => ({ text: it.text, isElided: it.type === 'elided' }));
  for (const { text, isElided } of aliases) add(text, isElided ? 'elided' : 'alias');
  if (agency.cityName !== undefined) add(agency.cityName, 'alias');
  for (const template of agency.nameTemplates ?? []) add(template.replace(/ \{\w+\}$/, ''), 'alias', true);
  for (const text of [agency.name, ...aliases.filter((it) => !it.isElided).map((it) => it.text)])
    for (const other of rewordings(text, wordPairs)) add(other, 'alias');
  return forms;
}

/** All writings of an entry that stand for it alone. */
export const writingsOf = (agency: Agency, { wordPairs }: Pick<AgencyData, 'wordPairs'>): string[] =>
  formsOf(agency, wordPairs).flatMap((it) => (it.tailRequired || it.quality === 'elided' ? [] : [it.text]));

const NO_TAILS: readonly string[] = [];
const TAILS = {
  place: [tails.place],
  ofProvince: [tails.ofProvince],
  ofCity: [tails.ofCity],
  number: [tails.number],
} as const;

function tailsOf(agency: Agency, text: string, isTemplate: boolean): readonly string[] {
  if (text.endsWith(' khu vực') || text.endsWith(' Khu vực')) return TAILS.number;
  if (agency.area !== 'province' || agency.level === 'party') return NO_TAILS;
  if (text.endsWith(' tỉnh')) return TAILS.ofProvince;
  if (text.endsWith(' thành phố')) return TAILS.ofCity;
  return isTemplate || agency.kind === 'agency' || agency.kind === 'group' ? TAILS.place : NO_TAILS;
}

/** The same name with its words short, with its words long, with `&` for "và" and the other way round. */
function rewordings(text: string, wordPairs: AgencyData['wordPairs']): string[] {
  const found: string[] = [];
  const padded = ` ${text} `;
  // Most names hold none of the words: one test for all of them.
  const applicable = anyOf(wordPairs).test(text)
    ? wordPairs.filter(([short, long]) => padded.includes(` ${short} `) || text.includes(long))
    : [];
  let allShort = text;
  let allLong = padded;
  for (const [short, long] of applicable) {
    if (text.includes(long)) {
      found.push(text.replace(long, short));
      allShort = allShort.replace(long, short);
    } else {
      found.push(padded.replace(` ${short} `, ` ${long} `).trim());
      allLong = allLong.replace(` ${short} `, ` ${long} `);
    }
  }
  if (applicable.length > 1) found.push(allShort, allLong.trim());
  if (text.includes(' và ')) found.push(text.replaceAll(' và ', ' & '));
  else if (text.includes('&')) found.push(text.replaceAll('&', ' và '));
  return found.filter((it) => it !== text);
}

const anyOfPairs = new WeakMap<AgencyData['wordPairs'], RegExp>();

function anyOf(wordPairs: AgencyData['wordPairs']): RegExp {
  const known = anyOfPairs.get(wordPairs);
  if (known) return known;
  const words = wordPairs.flat().map((it) => it.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const pattern = new RegExp(words.length > 0 ? words.join('|') : '(?!)');
  anyOfPairs.set(wordPairs, pattern);
  return pattern;
}

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!;
}
