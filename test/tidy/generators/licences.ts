import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file';
import { made, table } from './markdown';

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Only needed to build and to test; nobody gets it with the product. */
  readonly dev: boolean;
}

/** Every package that is installed, as its own package.json says; by name. */
export function licensedPackages(): LicensedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<
      string,
      { version?: string; dev?: boolean; devOptional?: boolean; optional?: boolean; license?: string }
    >;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, it]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: it.version ?? '',
      licence: it.license ?? '',
      dev: it.dev === true || it.devOptional === true,
    }))
    .sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/** The licences of what ships. */
export function licencesFile(): GeneratedFile {
  const rows = licensedPackages()
    .filter((it) => !it.dev)
    .map((it) => [it.name, it.version, it.licence]);
  const content = [
    made('package-lock.json'),
    '',
    '# Giấy phép của các gói được dùng',
    '',
    'Những gói dưới đây được đóng vào tiện ích, máy chủ ngôn ngữ và chương trình dòng lệnh. Bộ chữ Tinos trong tệp PDF',
    'theo giấy phép ghi tại [server/exports/fonts/LICENSE.txt](../server/exports/fonts/LICENSE.txt).',
    '',
    'The packages below are bundled into the extension, the language server and the command line.',
    '',
    table(['Gói', 'Phiên bản', 'Giấy phép'], rows),
    '',
  ].join('\n');
  return { path: 'docs/giay-phep.md', content };
}
