import { matchText, NameTable, type AgencyLexicon, type AgencyMatch } from '../../grammar/agencies';
import { editDistance, Remembered, spellingKey, squeeze } from '../../grammar/text';
import { formsOf, tailTexts } from './forms';
import { Provinces, type ProvinceStatus } from './provinces';
import type { Agency, AgencyData, Province, ProvinceData } from './shape';
import { statusOn, wordingOn, type AgencyStatus, type WordingStatus } from './status';

/** `Cơ quan` of a plan: a name of its own, perhaps short, perhaps for an agency of the registry. */
export interface DefinedAgency {
  readonly name: string;
  readonly short?: string | undefined;
  readonly is?: string | undefined;
}

export interface LexiconOptions {
  /** The province or city of the plan, with or without `tỉnh`, `thành phố`. */
  readonly province?: string | undefined;
  readonly definitions?: readonly DefinedAgency[] | undefined;
}

/** A lexicon over a registry, a place and the definitions of one plan. */
export interface RegistryLexicon extends AgencyLexicon {
  /** The same for all plans of provinces, and of cities, that define no names. */
  readonly readsAs: AgencyLexicon;
  readonly registry: AgencyRegistry;
  /** Null when none was given or none has that name. */
  readonly province: Province | null;
  readonly definitions: readonly DefinedAgency[];
  /** How many keys its tables looked up: the unit in which tests count its work. */
  readonly lookUps: number;
}

/** The identity of a plan's own agency that the registry does not know. */
export const definedId = (name: string): string => `plan:${spellingKey(name)}`;

/** Agencies with their names, days, successors and signs. Nothing in it reads a file or a clock. */
export class AgencyRegistry {
  readonly provinces: Provinces;
  private readonly byId = new Map<string, Agency>();
  private readonly byCode = new Map<string, string[]>();
  private readonly close = new Map<string, string[]>();
  /** The names that all plans share: in a province and in a city, made when first asked for. */
  private readonly tables = new Map<Province['type'], NameTable>();
  private readonly lexicons = new Map<string, RegistryLexicon>();

  constructor(
    readonly data: AgencyData,
    provinces: ProvinceData,
  ) {
    this.provinces = new Provinces(provinces);
    for (const agency of data.entries) {
      this.byId.set(agency.id, agency);
      for (const code of agency.documentCodes ?? []) listed(this.byCode, code).push(agency.id);
    }
    for (const [a, b] of data.confusable) {
      listed(this.close, a).push(b);
      listed(this.close, b).push(a);
    }
  }

  get entries(): readonly Agency[] {
    return this.data.entries;
  }

  find(id: string): Agency | null {
    return this.byId.get(id) ?? null;
  }

  /** What a name or abbreviation stands for, matched whole. */
  named(name: string, options: LexiconOptions = {}): AgencyMatch | null {
    const text = matchText(name.normalize('NFC').trim());
    const match = this.lexiconFor(options).longest(text, 0);
    return match && match.end === text.text.length ? match : null;
  }

  /** The issuer's sign of document numbers (`SNV`); several bodies may share one. */
  byDocumentCode(code: string): readonly Agency[] {
    return (this.byCode.get(code.normalize('NFC')) ?? []).flatMap((id) => this.find(id) ?? []);
  }

  /** Bodies whose names are a slip away from this one's (`Sở Nội vụ`, `Sở Ngoại vụ`). */
  confusableWith(id: string): readonly Agency[] {
    return (this.close.get(id) ?? []).flatMap((other) => this.find(other) ?? []);
  }

  /** What decides between the bodies that the words may mean; null when the words are not ambiguous. */
  ambiguityOf(name: string): AgencyData['ambiguous'][number] | null {
    const key = spellingKey(name);
    return this.data.ambiguous.find((it) => it.texts.some((text) => spellingKey(text) === key)) ?? null;
  }

  /** Whether a body is there on a day; null for an identity that the registry does not know. */
  statusOn(agency: Agency | string, isoDate: string, place?: string): AgencyStatus | null {
    const entry = typeof agency === 'string' ? this.find(agency) : agency;
    if (!entry) return null;
    // Every plan asks the same of the same few bodies, once for each time that it names them.
    if (this.asked.isoDate !== isoDate || this.asked.place !== place)
      this.asked = { isoDate, place, statuses: new Map() };
    let status = this.asked.statuses.get(entry);
    if (!status) {
      const name = place === undefined ? undefined : this.provinces.on(place, isoDate)?.province.name;
      status = statusOn(entry, isoDate, name);
      this.asked.statuses.set(entry, status);
    }
    return status;
  }

  /** What was found for the day and the place that were last asked for. */
  private asked: Asked = { isoDate: '', place: undefined, statuses: new Map() };
  /** By day and wording. */
  private readonly wordings = new Remembered<readonly WordingStatus[]>();
  private readonly places = new Map<string, { readonly name: string | null }>();

  /** What in the wording of a name is not of that day (`UBND các thị trấn` after June 2025). */
  wordingOn(surface: string, isoDate: string): readonly WordingStatus[] {
    return this.wordings.of(`${isoDate} ${surface}`, () => wordingOn(surface, isoDate, this.data));
  }

  provinceOn(name: string, isoDate: string): ProvinceStatus | null {
    return this.provinces.on(name, isoDate);
  }

  /** The province or city that a text names (`Vĩnh Long` in `Ủy ban nhân dân tỉnh Vĩnh Long`), or null. */
  provinceIn(text: string): string | null {
    let place = this.places.get(text);
    if (!place) {
      place = { name: this.provinces.nameIn(text) };
      remember(this.places, text, place);
    }
    return place.name;
  }

  /** Of several bodies that the same words may mean, those that are there on a day; all when none is. */
  choose(ids: readonly string[], isoDate: string): readonly Agency[] {
    const all = ids.flatMap((id) => this.find(id) ?? []);
    const there = all.filter((it) => statusOn(it, isoDate).state === 'valid');
    return there.length > 0 ? there : all;
  }

  /** Bodies that went into this one. */
  predecessorsOf(id: string): readonly Agency[] {
    return this.entries.filter((it) => it.successors?.some((next) => next.id === id && next.role === 'main'));
  }

  /**
   * Names a few letters away from an unknown one, the nearest first: to be offered, never put in by themselves,
   * since real names are as close to each other.
   */
  nearest(name: string, limit = 3): readonly Agency[] {
    const key = squeeze(name);
    const allowed = key.length < 8 ? 1 : 2;
    const found: { agency: Agency; distance: number }[] = [];
    for (const agency of this.entries) {
      const distance = editDistance(key, squeeze(agency.name), allowed);
      if (distance <= allowed) found.push({ agency, distance });
    }
    found.sort((a, b) => a.distance - b.distance);
    return found.slice(0, limit).map((it) => it.agency);
  }

  /** The lexicon of a plan. Made once for each province and set of definitions. */
  lexiconFor({ province, definitions = [] }: LexiconOptions = {}): RegistryLexicon {
    const place = province === undefined ? undefined : this.provinces.named(province)[0];
    const key = JSON.stringify([place?.id, definitions.map((it) => [it.name, it.short, it.is])]);
    const known = this.lexicons.get(key);
    if (known) return known;
    const lexicon = this.makeLexicon(place ?? null, definitions);
    // Definitions change with each key stroke in them: old lexicons go.
    const oldest = this.lexicons.keys().next();
    if (this.lexicons.size >= KEPT_LEXICONS && !oldest.done) this.lexicons.delete(oldest.value);
    this.lexicons.set(key, lexicon);
    return lexicon;
  }

  private makeLexicon(province: Province | null, definitions: readonly DefinedAgency[]): RegistryLexicon {
    const shared = this.table(province?.type ?? 'province');
    const own = new NameTable();
    for (const { name, short, is } of definitions) {
      const known = wholeMatch(shared, name);
      const standsFor = is === undefined ? null : wholeMatch(shared, is);
      const form = {
        id: known?.id ?? definedId(name),
        name,
        kind: known?.kind ?? (/^(?:các|những)\s/i.test(name) ? 'group' : 'agency'),
        ...(standsFor && { standsFor: standsFor.id }),
      } as const;
      own.add({ ...form, text: name, quality: 'exact' });
      if (short !== undefined && short.trim() !== '') own.add({ ...form, text: short, quality: 'alias' });
    }
    const common = this.common(province?.type ?? 'province');
    const withOwn: AgencyLexicon = {
      longest: (text, at, head) => {
        const known = common.longest(text, at, head);
        const defined = own.longest(text, at, head);
        return defined && (!known || defined.end >= known.end) ? defined : known;
      },
    };
    const names = definitions.length === 0 ? common : withOwn;
    return {
      ...{ registry: this, province, definitions, longest: names.longest, readsAs: names },
      get lookUps() {
        return shared.lookUps + own.lookUps;
      },
    };
  }

  /** The names of all plans that define none: one for the provinces, one for the cities. */
  private common(type: Province['type']): AgencyLexicon {
    let names = this.commons.get(type);
    if (!names) {
      const table = this.table(type);
      names = { longest: (text, at, head) => this.withHomonym(table.longest(text, at, head)) };
      this.commons.set(type, names);
    }
    return names;
  }

  private readonly commons = new Map<Province['type'], AgencyLexicon>();

  /** `UBND thành phố Huế`: a city of the first level that was one of the level below before. */
  private withHomonym(match: AgencyMatch | null): AgencyMatch | null {
    const place = match && /^(.* thành phố) (.+)$/i.exec(match.spelling);
    if (!place || !this.provinces.data.districtCities.names.includes(place[2]!)) return match;
    const ids = this.ambiguityOf(place[1]!)?.ids;
    return ids ? { ...match, alternatives: ids } : match;
  }

  private table(type: Province['type']): NameTable {
    const known = this.tables.get(type);
    if (known) return known;
    const table = new NameTable();
    for (const [set, text] of tailTexts(this.provinces.data)) table.addTail(set, text);
    for (const { texts, ids } of this.data.ambiguous) {
      const agencies = ids.flatMap((id) => this.find(id) ?? []);
      // "UBND thành phố" is the first level in a city of that level, and the level below in a province.
      if (type === 'city')
        agencies.sort((a, b) => Number(a.level === 'district') - Number(b.level === 'district'));
      else if (texts.some((it) => /thành/i.test(it)))
        agencies.sort((a, b) => Number(isDistrict(b)) - Number(isDistrict(a)));
      for (const { id, name, kind } of agencies)
        for (const text of texts) table.add({ id, name, kind, text, quality: 'alias' });
    }
    for (const agency of this.entries)
      for (const form of formsOf(agency, this.data.wordPairs)) table.add(form);
    this.tables.set(type, table);
    return table;
  }
}

interface Asked {
  readonly isoDate: string;
  readonly place: string | undefined;
  readonly statuses: Map<Agency, AgencyStatus>;
}

const KEPT_LEXICONS = 32;

const isDistrict = (agency: Agency): boolean => agency.area === 'district';

function wholeMatch(lexicon: AgencyLexicon, name: string): AgencyMatch | null {
  const text = matchText(name.normalize('NFC').trim());
  const match = lexicon.longest(text, 0);
  return match && match.end === text.text.length ? match : null;
}

function listed(map: Map<string, string[]>, key: string): string[] {
  const known = map.get(key);
  if (known) return known;
  const fresh: string[] = [];
  map.set(key, fresh);
  return fresh;
}

/** The name of a body in a place: `Báo Vĩnh Long`, `UBND thành phố`; its general name where it has no other. */
export function nameIn(agency: Agency, province: Province | null): string {
  if (!province) return agency.name;
  const isCity = province.type === 'city';
  const template =
    agency.nameTemplates?.find((it) => it.endsWith(isCity ? '{tp}' : '{tinh}')) ??
    agency.nameTemplates?.find((it) => !/ (?:tỉnh|thành phố) \{/.test(it));
  if (template !== undefined) return template.replace(/\{\w+\}$/, province.name);
  return isCity && agency.cityName !== undefined ? agency.cityName : agency.name;
}

/** Keeps a result until there are too many of them. */
function remember<T>(results: Map<string, T>, key: string, result: T): void {
  if (results.size >= 20_000) results.clear();
  results.set(key, result);
}
