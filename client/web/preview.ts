import type { FromPage, ToPage } from '../preview/messages';
import { element, host } from './host';
import { loadPageFonts } from './page-fonts';
import { Sheets } from './sheets';
import { walkByKeys } from './walk';
import './preview.css';

const root = element('page');
const held = element('held');
const sheets = new Sheets(root);
const look = new CSSStyleSheet();
document.adoptedStyleSheets = [look];

/** Scrolling that the editor asked for is not to be told back to it, and the other way round. */
const QUIET_MS = 250;
let quietUntil = 0;
let caret: number | null = null;

const tell = (message: FromPage): void => host.postMessage(message);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'page':
      held.hidden = !data.result.isHeld;
      if (data.result.isHeld) return;
      if (data.result.style !== null) look.replaceSync(data.result.style);
      if (data.result.fonts) void loadPageFonts(data.result.fonts);
      sheets.apply(data.result);
      fit();
      if (caret !== null) mark(caret, false);
      return;
    case 'caret':
      caret = data.line;
      mark(data.line, data.reveal);
      return;
    case 'scroll': {
      const target = sheets.elementOf(data.line);
      if (!target) return;
      quietUntil = performance.now() + QUIET_MS;
      target.scrollIntoView({ block: 'start' });
    }
  }
});

function mark(line: number, reveal: boolean): void {
  for (const old of root.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  const here = sheets.elementOf(line);
  if (!here) return;
  here.setAttribute('aria-current', 'location');
  if (!reveal) return;
  quietUntil = performance.now() + QUIET_MS;
  // Far away, it is shown with what stands around it; close by, the page does not jump.
  const { top, bottom } = here.getBoundingClientRect();
  const isFar = bottom < 0 || top > window.innerHeight;
  here.scrollIntoView({ block: isFar ? 'center' : 'nearest', inline: 'nearest' });
}

const goTo = (it: Element): void => {
  const line = sheets.lineOf(it);
  if (line !== null) tell({ kind: 'goTo', line });
};

root.addEventListener('click', ({ target }) => {
  // Who marks words to copy them does not want to leave.
  if (target instanceof Element && (getSelection()?.isCollapsed ?? true)) goTo(target);
});
walkByKeys(root, goTo);

let isAsked = false;
window.addEventListener(
  'scroll',
  () => {
    if (isAsked || performance.now() < quietUntil) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const line = sheets.lineOf(document.elementFromPoint(window.innerWidth / 2, 24));
      if (line !== null) tell({ kind: 'scrolled', line });
    });
  },
  { passive: true },
);

/** Sheets that are wider than the view are drawn smaller. */
function fit(): void {
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet')) {
    const width = sheet.classList.contains('landscape') ? 297 : 210;
    const pixels = (width / 25.4) * 96;
    const zoom = Math.min(1, Math.max(0.4, (root.clientWidth - 8) / pixels));
    const value = zoom.toFixed(3);
    if (sheet.dataset['zoom'] === value) continue;
    sheet.dataset['zoom'] = value;
    sheet.style.setProperty('zoom', value);
  }
}

window.addEventListener('resize', fit);
host.setState({ uri: document.body.dataset['uri'] });
tell({ kind: 'ready' });
