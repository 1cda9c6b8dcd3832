/** The places of a page that keys lead to, one of which can have the focus. */
const places = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-l]')];

/** Arrow keys, Home and End go from cell to cell; Enter and Space take what is there. */
export function walkByKeys(root: HTMLElement, take: (it: HTMLElement) => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-l]');
    if (here && (event.key === 'Enter' || event.key === ' ')) take(here);
    else {
      const next = nextPlace(root, here, event.key);
      if (!next) return;
      focusOn(root, next);
    }
    event.preventDefault();
  });
  root.addEventListener('focus', () => {
    // A click goes to what it was aimed at.
    if (!root.matches(':focus-visible')) return;
    const first = root.querySelector<HTMLElement>('[aria-current]') ?? places(root)[0];
    if (first) focusOn(root, first);
  });
}

function focusOn(root: HTMLElement, it: HTMLElement): void {
  for (const old of root.querySelectorAll<HTMLElement>('[data-l][tabindex]')) old.removeAttribute('tabindex');
  it.tabIndex = -1;
  it.focus({ preventScroll: true });
  it.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function nextPlace(root: HTMLElement, here: HTMLElement | null, key: string): HTMLElement | undefined {
  if (!/^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/.test(key)) return undefined;
  const all = places(root);
  if (key === 'Home') return all[0];
  if (key === 'End') return all[all.length - 1];
  if (!here) return all[0];
  const at = all.indexOf(here);
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return all[at + step];
  // Up and down: the nearest place in that direction that is in the same column.
  const column = here.getBoundingClientRect();
  for (let index = at + step; index >= 0 && index < all.length; index += step) {
    const it = all[index]!;
    const box = it.getBoundingClientRect();
    const isApart = step > 0 ? box.top >= column.bottom - 1 : box.bottom <= column.top + 1;
    // Neighbours share the line between them.
    if (isApart && box.left < column.right - 2 && box.right > column.left + 2) return it;
    if (Math.abs(index - at) > 400) break;
  }
  return all[at + step];
}
