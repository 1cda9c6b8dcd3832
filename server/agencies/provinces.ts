import { matchText, NameTable } from '../../grammar/agencies';
import { cleanValue, LETTER, spellingKey } from '../../grammar/text';
import type { Province, ProvinceData } from './shape';

export interface ProvinceStatus {
  readonly province: Province;
  readonly state: 'valid' | 'ended' | 'notYet';
  /** Into which it went, when it has ended. */
  readonly successor: Province | null;
  /** The first day of the successor. */
  readonly since: string | null;
  readonly basis: string | null;
  /** The provinces it was formed from. */
  readonly formedFrom: readonly Province[];
}

/** Provinces and cities of the first level by name and day. */
export class Provinces {
  private readonly byName = new Map<string, Province[]>();
  private readonly byId = new Map<string, Province>();

  constructor(readonly data: ProvinceData) {
    for (const province of data.entries) {
      this.byId.set(province.id, province);
      for (const name of [province.name, fullName(province), ...(province.aliases ?? [])]) {
        const key = nameKey(name);
        const others = this.byName.get(key);
        if (!others) this.byName.set(key, [province]);
        else if (!others.includes(province)) others.push(province);
      }
    }
  }

  find(id: string): Province | null {
    return this.byId.get(id) ?? null;
  }

  /** All that ever bore a name, `tỉnh`, `thành phố` or `TP.` before it or not. */
  named(name: string): readonly Province[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /**
   * The province or city of that name and what it is on a day; one that is there on that day is preferred to one
   * that has ended or is to come. Null when no province ever had the name.
   */
  on(name: string, isoDate: string): ProvinceStatus | null {
    const found = this.named(name)
      .map((it) => this.status(it, isoDate))
      .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
    return found[0] ?? null;
  }

  /** The name of the first province or city in a text; one with `tỉnh`, `thành phố` or `TP` before it is preferred. */
  nameIn(text: string): string | null {
    const table = (this.inText ??= this.makeTable());
    const prepared = matchText(cleanValue(text).text);
    let bare: string | null = null;
    for (const { index } of prepared.text.matchAll(WORD)) {
      const match = table.longest(prepared, index);
      // "hòa bình" is no province, "HÒA BÌNH" is.
      if (!match || match.quality === 'typo') continue;
      if (match.quality === 'exact') return match.name;
      bare ??= match.name;
    }
    return bare;
  }

  private inText: NameTable | undefined;

  private makeTable(): NameTable {
    const table = new NameTable();
    for (const province of this.data.entries) {
      const form = { id: province.id, name: province.name, kind: 'agency' } as const;
      for (const name of [province.name, ...(province.aliases ?? [])]) {
        const kind = province.type === 'city' ? ['thành phố', 'TP.', 'TP'] : ['tỉnh'];
        for (const word of kind) table.add({ ...form, text: `${word} ${name}`, quality: 'exact' });
        table.add({ ...form, text: name, quality: 'alias' });
      }
    }
    return table;
  }

  private status(province: Province, isoDate: string): ProvinceStatus {
    const state =
      province.validFrom !== null && isoDate < province.validFrom
        ? 'notYet'
        : province.validTo !== null && isoDate > province.validTo
          ? 'ended'
          : 'valid';
    const { successor } = province;
    return {
      province,
      state,
      successor: successor && state === 'ended' ? this.find(successor.id) : null,
      since: (state === 'ended' ? successor?.since : province.validFrom) ?? null,
      basis: successor?.basis ?? null,
      formedFrom: this.data.entries.filter((it) => it.successor?.id === province.id),
    };
  }
}

const WORD = new RegExp(`[${LETTER}0-9]+`, 'g');

const ORDER = { valid: 0, ended: 1, notYet: 2 } as const;

/** `tỉnh Vĩnh Long`, `thành phố Huế`. */
export const fullName = ({ name, type }: Province): string =>
  `${type === 'city' ? 'thành phố' : 'tỉnh'} ${name}`;

const nameKey = (name: string): string =>
  spellingKey(name)
    .replace(/^(?:tỉnh|thành phố|tp\.?) /, '')
    .replace(/ ?- ?/g, '-');
