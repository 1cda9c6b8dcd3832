import type { Message } from '../../grammar/text';
import { escapeXml as escaped } from '../exports/ooxml/xml';
import type { Timeline, TimelineFilter } from './model';
import { fitting, palette, picture, text } from './svg';
import { workloadOf } from './workload';
import { words } from './words';

const LABEL = 300;
const CELL = 56;
const ROW = 28;
const HEAD = 64;
const roman = ['I', 'II', 'III', 'IV'] as const;

/** Agencies down, quarters across, the more tasks the darker; the same for the same plan. */
export function drawWorkload(timeline: Timeline, filter: TimelineFilter, language: keyof Message): string {
  const { quarters, rows, most } = workloadOf(timeline, filter);
  const title = `${words.workload[language]}: ${timeline.title}`;
  const width = LABEL + (quarters.length + 2) * CELL + 16;
  const content = [text(8, 22, fitting(title, width - 16), ' font-weight="bold"', 14)];
  const column = (at: number): number => LABEL + at * CELL + CELL / 2;
  const middle = ' text-anchor="middle"';
  content.push(text(8, HEAD - 6, words.agency[language], ' font-weight="bold"'));
  quarters.forEach(({ year, number }, at) => {
    content.push(text(column(at), HEAD - 20, `${words.quarter[language]} ${roman[number - 1]!}`, middle, 11));
    content.push(text(column(at), HEAD - 6, String(year), middle, 11));
  });
  content.push(
    text(column(quarters.length), HEAD - 6, '…', `${middle} aria-label="${words.withoutEnd[language]}"`, 11),
  );
  content.push(
    text(column(quarters.length + 1), HEAD - 6, words.total[language], `${middle} font-weight="bold"`, 11),
  );
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW;
    const cells = [...row.counts, row.open].map((count, at) => {
      const share = most === 0 || at === row.counts.length ? 0 : count / most;
      const says =
        at === row.counts.length
          ? words.withoutEnd[language]
          : `${words.quarter[language]} ${roman[quarters[at]!.number - 1]!}/${quarters[at]!.year}`;
      const heat = `<rect x="${LABEL + at * CELL}" y="${y}" width="${CELL}" height="${ROW}" fill="${palette.bar}" fill-opacity="${Math.round(share * 60) / 100}" stroke="${palette.line}" class="heat"/>`;
      return `<g role="img" aria-label="${escaped(`${row.agency}, ${says}: ${count} ${words.tasks[language]}`)}">${heat}${count === 0 ? '' : text(column(at), y + 18, String(count), middle)}</g>`;
    });
    content.push(
      `<g class="agency" data-agency="${escaped(row.agency)}"><title>${escaped(row.agency)}</title>${text(8, y + 18, fitting(row.agency, LABEL - 16))}${cells.join('')}${text(column(quarters.length + 1), y + 18, String(row.total), `${middle} font-weight="bold"`)}</g>`,
    );
  });
  return picture(width, HEAD + rows.length * ROW + 16, title, content);
}
