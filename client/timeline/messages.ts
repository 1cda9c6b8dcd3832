import type { TimelineParams, TimelineResult } from '../../server/protocol';

/** What the picture shows. */
export type Choice = Omit<TimelineParams, 'uri'>;

/** What the extension tells the view. */
export type ToTimeline =
  | { readonly kind: 'picture'; readonly choice: Choice; readonly result: TimelineResult }
  /** Draw the picture as PNG and send it. */
  | { readonly kind: 'draw' };

/** What the view tells the extension: checked there. */
export type FromTimeline =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'goTo'; readonly line: number }
  | { readonly kind: 'save'; readonly format: 'svg' | 'png' }
  /** The picture in base64. */
  | { readonly kind: 'drawn'; readonly png: string };
