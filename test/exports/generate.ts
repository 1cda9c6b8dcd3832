import { zlibSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { exportJsonSchema } from '../../server/exports/json-schema';
import { shippedCharacters } from '../../server/exports/fonts/characters';
import { TrueTypeFont } from '../../server/exports/fonts/truetype';

/** Files under `server/exports` that are made from others; `path` is relative to the root of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export const generatedExportFiles = (): GeneratedFile[] => [
  {
    path: 'server/exports/kehoach-export.schema.json',
    content: JSON.stringify(exportJsonSchema(), null, 2) + '\n',
  },
  { path: 'server/exports/fonts/tinos.generated.ts', content: fontModule() },
];

const sources = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

function fontModule(): string {
  const require = createRequire(import.meta.url);
  const styles = Object.entries(sources).map(([style, file]) => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`));
    return `export const ${style} =\n  '${shrunk(new TrueTypeFont(new Uint8Array(bytes)))}';\n`;
  });
  return `// Made by test/exports/generate.ts (npm run generate); do not edit.
// The letters of fonts/characters.ts from Tinos. Copyright 2026 The Tinos Project Authors
// (https://github.com/googlefonts/tinos), SIL Open Font License 1.1 (https://openfontlicense.org).
// Each is a TrueType file without hints, compressed with zlib, in base64.
${styles.join('')}`;
}

function shrunk(font: TrueTypeFont): string {
  const characters = new Map<number, number>();
  for (const [first, last] of shippedCharacters) {
    for (let code = first; code <= last; code++) {
      const glyph = font.glyphs.get(code);
      if (glyph !== undefined) characters.set(code, glyph);
    }
  }
  const glyphs = [0, ...new Set(characters.values())];
  return Buffer.from(zlibSync(font.subset(glyphs, characters), { level: 9 })).toString('base64');
}
