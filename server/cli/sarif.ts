import { rules } from '../rules';
import type { CheckedDiagnostic, CheckedFile, CheckedRange } from './checked-file';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0 with the rules and the fixes; columns count UTF-16 code units, lines and columns from 1. */
export function asSarif(files: readonly CheckedFile[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kehoach',
            rules: rules.map((it) => ({
              id: it.code,
              shortDescription: { text: it.title.vi },
              fullDescription: { text: it.why.vi },
              ...(it.basis !== null && { help: { text: it.basis } }),
              defaultConfiguration: { level: levels[it.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((it) => it.diagnostics.map(result)),
      },
    ],
  };
}

const region = ({ start, end }: CheckedRange) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/'));

const location = (file: string, range: CheckedRange) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(range) },
});

const result = (it: CheckedDiagnostic) => ({
  ruleId: it.code,
  level: levels[it.severity],
  message: { text: it.message },
  locations: [location(it.file, it.range)],
  ...(it.related.length > 0 && {
    relatedLocations: it.related.map((other) => ({
      ...location(it.file, other.range),
      message: { text: other.message },
    })),
  }),
  ...(it.fixes.length > 0 && {
    fixes: it.fixes.map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation: { uri: uriOf(it.file) },
          replacements: fix.edits.map((edit) => ({
            deletedRegion: region(edit.range),
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    })),
  }),
});
