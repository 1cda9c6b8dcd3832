import { composeAnnexes } from './document/compose-annex';
import type { ExportFormat } from './export-format';
import { writePdf } from './pdf/write-pdf';
import { propertiesOf } from './properties';

/** The annexes as PDF, page for page like the Word file. */
export const pdf: ExportFormat = {
  id: 'pdf',
  extension: 'pdf',
  title: { vi: 'PDF (phụ lục)', en: 'PDF (annex)' },
  mime: 'application/pdf',
  scope: 'annex',
  write: (input, options) => {
    const title = input.tables.length === 1 ? input.tables[0]!.title : '';
    return Promise.resolve(writePdf(composeAnnexes(input), propertiesOf(input.plan, title), options));
  },
};
