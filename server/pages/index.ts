export type { Block, Page, PageTable, Sheet } from './model';
export { changesOf, type Placer, type SentPage } from './changes';
export { isHalfTyped } from './half-typed';
export { pageOf } from './page';
export { pageStyle } from './style';
