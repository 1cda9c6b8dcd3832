import type { Unit } from '../../grammar/ast';
import type { Message } from '../../grammar/text';
import { escapeXml as escaped } from '../exports/ooxml/xml';
import { monthsOf, placeIn, quartersOf, type Slice } from './calendar';
import { filtered, type Timeline, type TimelineFilter, type TimelineTask } from './model';
import { fitting, palette, picture, pixels, place, text } from './svg';
import { openWords, words } from './words';

export interface DrawOptions {
  readonly language: keyof Message;
  readonly lineOf: (unit: Unit) => number;
}

/** More rows than that make no picture; the rest is reached by the filter. */
export const MOST_ROWS = 600;

const LABEL = 340;
const ROW = 24;
const HEAD = 64;
/** Up to two years month by month, longer ones by quarters. */
const MOST_MONTHS = 24;

/** The tasks as bars over the months or quarters of the period, those without a last day below; the same for the same plan. */
export function drawTimeline(timeline: Timeline, filter: TimelineFilter, options: DrawOptions): string {
  const { language } = options;
  const { period } = timeline;
  const title = `${words.timeline[language]}: ${timeline.title}`;
  const months = period ? monthsOf(period) : [];
  const slices = months.length <= MOST_MONTHS ? months : quartersOf(period!);
  const wide = slices.length <= 12 ? 56 : 36;
  const width = LABEL + Math.max(slices.length * wide, 360) + 16;
  if (slices.length === 0) return picture(width, 80, title, [text(12, 44, words.noPeriod[language])]);

  const shown = filtered(timeline, filter);
  const dated = shown.filter((at) => timeline.tasks[at]!.open.length === 0).slice(0, MOST_ROWS);
  const open = shown.filter((at) => timeline.tasks[at]!.open.length > 0).slice(0, MOST_ROWS - dated.length);
  const content: string[] = [];
  const boxes = new Map<number, { left: number; right: number; y: number }>();
  let y = HEAD;
  let section = -1;
  const heading = (label: string): void => {
    content.push(text(8, y + 17, fitting(label, width - 16), ' font-weight="bold"'));
    y += ROW;
  };
  for (const at of dated) {
    const task = timeline.tasks[at]!;
    if (task.section !== section) {
      section = task.section;
      if (timeline.sections[section] !== '') heading(timeline.sections[section]!);
    }
    const x = (day: string | null, atEnd: boolean): number =>
      LABEL + wide * (day === null ? (atEnd ? slices.length : 0) : placeIn(slices, day, atEnd));
    const bars = task.stretches.map((it) => ({ left: x(it.from, false), right: x(it.to, true) }));
    boxes.set(at, {
      left: Math.min(...bars.map((it) => it.left)),
      right: Math.max(...bars.map((it) => it.right)),
      y: y + ROW / 2,
    });
    const drawn = bars
      .map(
        ({ left, right }) =>
          `<rect x="${pixels(left)}" y="${y + 5}" width="${pixels(Math.max(4, right - left))}" height="14" rx="2" fill="${palette.bar}" class="bar"/>`,
      )
      .join('');
    content.push(
      place(
        options.lineOf(task.unit),
        labelOf(task, language),
        { y, width, height: ROW },
        rowLabel(task, y) + drawn,
      ),
    );
    y += ROW;
  }
  for (const at of dated) {
    const task = timeline.tasks[at]!;
    for (const before of task.after) {
      const [from, to] = [boxes.get(before), boxes.get(at)];
      if (from && to) content.push(link(from.right, from.y, to.left, to.y));
    }
  }
  const bottom = y;
  if (open.length > 0) {
    y += 8;
    heading(words.withoutEnd[language]);
    for (const at of open) {
      const task = timeline.tasks[at]!;
      const why = task.open.map((it) => openWords[it][language]).join(', ');
      const said = task.deadline === '' ? why : `${task.deadline} (${why})`;
      const note = `<text x="${LABEL}" y="${y + 16}" font-size="12" fill="${palette.open}" class="open">${escaped(fitting(said, width - LABEL - 16))}</text>`;
      content.push(
        place(
          options.lineOf(task.unit),
          labelOf(task, language),
          { y, width, height: ROW },
          rowLabel(task, y) + note,
        ),
      );
      y += ROW;
    }
  }
  return picture(width, y + 12, title, [
    ...grid(slices, wide, bottom, slices === months, language),
    text(8, 22, fitting(title, width - 16), ' font-weight="bold"', 14),
    arrowHead,
    ...content,
  ]);
}

function grid(
  slices: readonly Slice[],
  wide: number,
  bottom: number,
  byMonth: boolean,
  language: keyof Message,
): string[] {
  const lines = slices.map((_, at) => {
    const x = LABEL + at * wide;
    return `<line x1="${x}" y1="${HEAD - 14}" x2="${x}" y2="${bottom}" stroke="${palette.line}" class="line"/>`;
  });
  const labels = slices.map(({ number }, at) =>
    text(
      LABEL + at * wide + wide / 2,
      HEAD - 4,
      byMonth ? `${words.month[language]}${number}` : roman[number - 1]!,
      ' text-anchor="middle"',
      11,
    ),
  );
  const years = slices.flatMap(({ year }, at) =>
    at === 0 || slices[at - 1]!.year !== year
      ? [text(LABEL + at * wide + 4, HEAD - 20, String(year), ' font-weight="bold"')]
      : [],
  );
  return [...lines, ...labels, ...years];
}

const roman = ['I', 'II', 'III', 'IV'] as const;

const rowLabel = (task: TimelineTask, y: number): string =>
  text(16, y + 16, fitting(task.number === null ? task.text : `${task.number}. ${task.text}`, LABEL - 24));

function labelOf(task: TimelineTask, language: keyof Message): string {
  const name = task.number === null ? task.text : `${task.number}. ${task.text}`;
  const days = task.stretches
    .map(({ from, to }) =>
      [from && `${words.from[language]} ${day(from)}`, to && `${words.to[language]} ${day(to)}`]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
  return [name, task.agencies.join(', '), task.deadline, days].filter((it) => it !== '').join(' · ');
}

const day = (iso: string): string => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

const arrowHead = `<defs><marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 6 3 0 6z" fill="${palette.link}" class="head"/></marker></defs>`;

/** Right from the end of the one before, down or up, and into the start of the next. */
function link(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = pixels(Math.max(fromX + 6, toX - 6));
  return `<path d="M${pixels(fromX)} ${fromY}H${middle}V${toY}H${pixels(toX)}" fill="none" stroke="${palette.link}" marker-end="url(#arrow)" class="link"/>`;
}
