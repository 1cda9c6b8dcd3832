import { composeDocument } from './document/compose-document';
import { WORD_MIME, wordPackage } from './docx/word-package';
import type { ExportFormat } from './export-format';
import { propertiesOf } from './properties';

/** The whole document for Word: decision, plan, annexes. */
export const docxDocument: ExportFormat = {
  id: 'docx-document',
  extension: 'docx',
  title: { vi: 'Word (toàn văn)', en: 'Word (whole document)' },
  mime: WORD_MIME,
  scope: 'document',
  write: (input, options) =>
    Promise.resolve(wordPackage(composeDocument(input), propertiesOf(input.plan), options)),
};
