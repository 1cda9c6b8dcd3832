import { escapeHtml } from '../views/shell-html';

/** The parts of the table view that its script fills. */
export const tableBody = (title: string, help: string): string =>
  [
    `<p id="help">${escapeHtml(help)}</p>`,
    '<p id="refusal" role="alert"></p>',
    `<main id="grid" aria-label="${escapeHtml(title)}" aria-describedby="help"></main>`,
  ].join('\n');
