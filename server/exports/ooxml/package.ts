import { zipSync, type Zippable } from 'fflate';
import { utf8 } from '../export-format';
import { escapeXml } from './xml';

/**
 * Word and Excel files are written as their XML parts, not through the `docx` and `exceljs` packages: those stamp the
 * clock and random ids into the file, so that no two exports are alike, and need half a second for a thousand
 * tasks before the first merged cell.
 */
export interface Part {
  /** Inside the package, without a leading slash. */
  readonly path: string;
  /** Of the part; none for relationships, which have one of their own. */
  readonly contentType?: string;
  readonly xml: string;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zip has no time zone and begins in 1980; every entry of every file has this day. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** The package as bytes (ECMA-376, part 2): content types first, then the parts in the order given. */
export function packageBytes(parts: readonly Part[]): Uint8Array {
  const entries: Zippable = { '[Content_Types].xml': utf8(contentTypes(parts)) };
  for (const { path, xml } of parts) entries[path] = utf8(xml);
  return zipSync(entries, { mtime: ENTRY_DATE, level: 6 });
}

export function relationships(path: string, list: readonly Relationship[]): Part {
  const items = list.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${typeUri(type)}" Target="${escapeXml(target)}"/>`,
  );
  return {
    path,
    xml: `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  };
}

const typeUri = (type: string): string =>
  type === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** The day the document was signed, ISO; the only date in the file. */
  readonly isoDate: string | null;
}

/** `docProps/core.xml` and `docProps/app.xml`. */
export function propertyParts({ title, author, isoDate }: DocumentProperties): Part[] {
  const dates = isoDate
    ? ['created', 'modified'].map(
        (it) => `<dcterms:${it} xsi:type="dcterms:W3CDTF">${isoDate}T00:00:00Z</dcterms:${it}>`,
      )
    : [];
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml:
        `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
        `<dc:language>vi-VN</dc:language>${dates.join('')}</cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml:
        `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
        '<Application>Kế hoạch</Application></Properties>',
    },
  ];
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts
    .filter((it) => it.contentType)
    .map((it) => `<Override PartName="/${it.path}" ContentType="${it.contentType}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
