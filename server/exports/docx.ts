import { composeAnnexes } from './document/compose-annex';
import { WORD_MIME, wordPackage } from './docx/word-package';
import type { ExportFormat } from './export-format';
import { propertiesOf } from './properties';

/** The annexes for Word, each in a landscape section with pages of its own. */
export const docx: ExportFormat = {
  id: 'docx',
  extension: 'docx',
  title: { vi: 'Word (phụ lục)', en: 'Word (annex)' },
  mime: WORD_MIME,
  scope: 'annex',
  write: (input, options) => {
    const title = input.tables.length === 1 ? input.tables[0]!.title : '';
    return Promise.resolve(wordPackage(composeAnnexes(input), propertiesOf(input.plan, title), options));
  },
};
