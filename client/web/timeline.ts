import type { Choice, FromTimeline, ToTimeline } from '../timeline/messages';
import { element, host } from './host';
import { walkByKeys } from './walk';
import './timeline.css';

const chart = element<HTMLSelectElement>('chart');
const section = element<HTMLSelectElement>('section');
const agency = element<HTMLSelectElement>('agency');
const count = element<HTMLOutputElement>('count');
const root = element('picture');
let svg = '';

const tell = (message: FromTimeline): void => host.postMessage(message);

window.addEventListener('message', ({ data }: MessageEvent<ToTimeline>) => {
  if (data.kind === 'draw') {
    void drawPng().then((png) => tell({ kind: 'drawn', png }));
    return;
  }
  const { result, choice } = data;
  svg = result.svg;
  // The server escapes every text in it.
  root.innerHTML = svg;
  chart.value = choice.chart;
  offer(
    section,
    result.sections.map((title, at) => [String(at), title === '' ? `${at + 1}` : title]),
    choice.section === null ? '' : String(choice.section),
  );
  offer(
    agency,
    result.agencies.map((name) => [name, name]),
    choice.agency ?? '',
  );
  count.value = result.drawn < result.found ? `${result.drawn}/${result.found}` : String(result.found);
});

/** Fills a list behind its first entry, which stands for everything. */
function offer(
  list: HTMLSelectElement,
  entries: readonly (readonly [string, string])[],
  chosen: string,
): void {
  list.length = 1;
  for (const [value, label] of entries) list.add(new Option(label, value));
  list.value = chosen;
  if (list.selectedIndex < 0) list.selectedIndex = 0;
}

const choice = (): Choice => ({
  chart: chart.value === 'workload' ? 'workload' : 'timeline',
  section: section.value === '' ? null : Number(section.value),
  agency: agency.value === '' ? null : agency.value,
});

for (const list of [chart, section, agency])
  list.addEventListener('change', () => tell({ kind: 'choose', choice: choice() }));
element('svg').addEventListener('click', () => tell({ kind: 'save', format: 'svg' }));
element('png').addEventListener('click', () => tell({ kind: 'save', format: 'png' }));

const take = (it: Element): void => {
  const line = it.closest('[data-l]')?.getAttribute('data-l');
  const owner = it.closest('[data-agency]')?.getAttribute('data-agency');
  if (line) tell({ kind: 'goTo', line: Number(line) });
  else if (owner) tell({ kind: 'choose', choice: { ...choice(), chart: 'timeline', agency: owner } });
};
root.addEventListener('click', ({ target }) => {
  if (target instanceof Element) take(target);
});
walkByKeys(root, take);

/** No browser draws a canvas that is larger on a side. */
const MOST_PIXELS = 16_000;

/** The picture as it is exported, not in the colours of the theme; in base64. */
async function drawPng(): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, MOST_PIXELS / Math.max(image.width, image.height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

host.setState({ uri: document.body.dataset['uri'] });
tell({ kind: 'ready' });
