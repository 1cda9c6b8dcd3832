import { spellingKey } from '../../grammar/text';

export { editDistance, fold } from '../../grammar/text';

/** What of a writing tells it from others: its letters and digits. */
export const looks = (text: string): string => spellingKey(text).replace(/[^\p{L}\p{N}]/gu, '');
