import { ruleCodes } from '../rules';
import { readSettings, type SettingsMistake } from '../settings';
import { Folder } from './folder';

/** Where the parts of a folder are, and how to read them. */
export interface FolderSource {
  /** Null for files outside every folder. */
  readonly uri: string | null;
  /** Raw settings, weakest first. */
  readonly layers: readonly unknown[];
  /** The registry files that lie where they are looked for by themselves. */
  readonly registries: readonly string[];
  readonly today: string;
  /** The text of a file; null when it cannot be read or is too large. */
  readonly textOf: (uri: string) => Promise<string | null>;
}

/** A folder with its registries, those that its settings name included: the same for every way to check a plan. */
export async function loadFolder({ uri, layers, registries, today, textOf }: FolderSource): Promise<Folder> {
  const mistakes: SettingsMistake[] = [];
  const uris = new Set(registries);
  const named = uri === null ? [] : readSettings(layers, { ruleCodes }).settings.registries;
  for (const path of named) {
    const inside = uriInside(uri!, path);
    if (inside === null) mistakes.push(outside(path));
    else uris.add(inside);
  }
  const read: { uri: string; text: string }[] = [];
  for (const it of uris) {
    const text = await textOf(it);
    if (text === null) mistakes.push(unreadable(it));
    else read.push({ uri: it, text });
  }
  return new Folder(uri, layers, read, today, mistakes);
}

/** A path of the settings as an address inside its folder; null for one that leads, or might lead, out of it. */
export function uriInside(folder: string, path: string): string | null {
  const parts = path.replaceAll('\\', '/').split('/');
  if (parts.length === 0 || parts[0] === '' || parts[0]!.includes(':') || parts.includes('..')) return null;
  try {
    const encoded = parts
      .filter((it) => it !== '.' && it !== '')
      .map((it) => encodeURI(it).replace(/[?#]/g, (mark) => (mark === '?' ? '%3F' : '%23')));
    return encoded.length === 0 ? null : `${folder.replace(/\/$/, '')}/${encoded.join('/')}`;
  } catch {
    // Halves of pairs stand in no address.
    return null;
  }
}

const outside = (path: string): SettingsMistake => ({
  path: ['registries'],
  message: {
    vi: `Tệp danh mục «${path}» không được đọc: đường dẫn phải nằm trong thư mục này, không có «..» hay ổ đĩa.`,
    en: `The registry file «${path}» is not read: its path must lie in this folder, without “..” or a drive.`,
  },
});

const unreadable = (uri: string): SettingsMistake => ({
  path: ['registries'],
  message: {
    vi: `Không đọc được tệp danh mục «${shown(uri)}»: không có tệp này, không được phép đọc, hoặc tệp lớn quá 50 MB.`,
    en: `The registry file «${shown(uri)}» cannot be read: it is missing, may not be read, or is larger than 50 MB.`,
  },
});

function shown(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
