import { escapeHtml } from '../views/shell-html';

export interface TimelineTexts {
  readonly chart: string;
  readonly timeline: string;
  readonly workload: string;
  readonly section: string;
  readonly agency: string;
  readonly all: string;
  readonly picture: string;
}

/** The parts of the view that its script fills. */
export function timelineBody(it: TimelineTexts): string {
  const select = (id: string, label: string, options: string): string =>
    `<label>${escapeHtml(label)} <select id="${id}">${options}</select></label>`;
  const option = (value: string, label: string): string =>
    `<option value="${value}">${escapeHtml(label)}</option>`;
  return [
    '<form id="choice">',
    select('chart', it.chart, option('timeline', it.timeline) + option('workload', it.workload)),
    select('section', it.section, option('', it.all)),
    select('agency', it.agency, option('', it.all)),
    '<button type="button" id="svg">SVG</button>',
    '<button type="button" id="png">PNG</button>',
    '<output id="count"></output>',
    '</form>',
    `<main id="picture" tabindex="0" aria-label="${escapeHtml(it.picture)}"></main>`,
  ].join('\n');
}
