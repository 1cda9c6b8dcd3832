import { escapeHtml } from '../views/shell-html';

/** The parts of the page that its script fills. */
export const pageBody = (title: string, held: string): string =>
  [
    `<main id="page" tabindex="0" aria-label="${escapeHtml(title)}"></main>`,
    `<p id="held" hidden>${escapeHtml(held)}</p>`,
  ].join('\n');
