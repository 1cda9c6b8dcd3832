export { lensesOf, sayLens, type Lens, type LensFacts } from './code-lenses';
export { inlayHintsIn, type InlayHint, type WantedHints } from './inlay-hints';
