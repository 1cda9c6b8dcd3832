import { composeDocument } from './document/compose-document';
import type { ExportFormat } from './export-format';
import { writePdf } from './pdf/write-pdf';
import { propertiesOf } from './properties';

/** The whole document as PDF: decision, plan, annexes. */
export const pdfDocument: ExportFormat = {
  id: 'pdf-document',
  extension: 'pdf',
  title: { vi: 'PDF (toàn văn)', en: 'PDF (whole document)' },
  mime: 'application/pdf',
  scope: 'document',
  write: (input, options) =>
    Promise.resolve(writePdf(composeDocument(input), propertiesOf(input.plan), options)),
};
