import type { ExportedPlan } from '../../server/exports';
import type { IssuedAnnex } from './issued-annexes';

/** What differs between an exported annex and the one that was issued, white space aside; empty when nothing does. */
export function differences(issued: IssuedAnnex, exported: ExportedPlan): string[] {
  const annex = exported.annexes[0];
  if (!annex) return ['no annex'];
  const found: string[] = [];
  const same = (what: string, want: unknown, got: unknown): void => {
    if (want !== got) found.push(`${what}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
  };
  const headings = issued.columns.map((it) => it.heading);
  same('columns', headings.map(flat).join(' | '), annex.columns.map(flat).join(' | '));
  same('title', flat(issued.annexTitle), flat(annex.title));
  same('attached to', flat(issued.attachedTo), flat(annex.attachedTo));

  const tasks = annex.rows.filter((it) => it.kind === 'task');
  same('rows', issued.rows.length, tasks.length);
  issued.rows.forEach(({ cells }, at) =>
    cells.forEach((cell, column) =>
      same(`row ${at + 1} «${headings[column]}»`, flat(cell), flat(tasks[at]?.cells[column] ?? null)),
    ),
  );
  const spans = tasks.flatMap((row, at) =>
    row.rowSpans.flatMap((span, column) => (span > 1 ? [`${headings[column]} ${at + 1} ${span}`] : [])),
  );
  same(
    'spans',
    issued.spans
      .map((it) => it.join(' '))
      .sort()
      .join('; '),
    spans.sort().join('; '),
  );

  // Where the headings of parts were lost, an officer may have restored them.
  if (issued.sections.every((it) => it.title === null)) return found;
  const parts = issued.sections.map((it) =>
    flat([`${it.ordinal}. ${it.title}`, it.baseline, it.target].filter(Boolean).join(' ')),
  );
  const printed = annex.rows.filter((it) => it.kind === 'section').map((it) => flat(it.text));
  same('parts', parts.join('\n'), printed.join('\n'));
  return found;
}

const flat = (text: string | null): string | null =>
  text === null ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim();
