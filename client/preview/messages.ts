import type { PreviewResult } from '../../server/protocol';

/** What the extension tells the page. Lines count from 0. */
export type ToPage =
  | { readonly kind: 'page'; readonly result: PreviewResult }
  /** The caret is on that line; the page shows it when the editor is where somebody works. */
  | { readonly kind: 'caret'; readonly line: number; readonly reveal: boolean }
  /** The first line that the editor shows. */
  | { readonly kind: 'scroll'; readonly line: number };

/** What the page tells the extension: checked there, for a web view is never to be trusted. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'goTo'; readonly line: number }
  | { readonly kind: 'scrolled'; readonly line: number };
