export type { Block, Page, PagedBlock, PagedSheet, PageTable, Sheet } from './model';
export { changesOf, type Placer, type SentPage } from './changes';
export { isHalfTyped } from './half-typed';
export { pageOf } from './page';
export { pageFonts, pageStyle } from './style';
