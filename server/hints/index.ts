export { lensesOf, sayLens, type Lens } from './code-lenses';
export { inlayHintsIn, type InlayHint, type WantedHints } from './inlay-hints';
