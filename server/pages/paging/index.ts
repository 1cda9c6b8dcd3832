export { pagedSheet } from './paged-sheet';
