export { documentLinksOf, type DocumentLink } from './document-links';
export { entryIn, movedRegistries, type MovedFile } from './registry-files';
