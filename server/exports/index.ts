import { csv } from './csv';
import { docx } from './docx';
import { docxDocument } from './docx-document';
import type { ExportFormat } from './export-format';
import { html } from './html';
import { json } from './json';
import { pdf } from './pdf';
import { pdfDocument } from './pdf-document';
import { xlsx } from './xlsx';

export type { ExportFormat, ExportInput, ExportOptions } from './export-format';
export { exportJsonSchema, exportSchema, type ExportedPlan } from './json-schema';

/** The kinds of file, in the order they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  docx,
  docxDocument,
  pdf,
  pdfDocument,
  html,
  xlsx,
  csv,
  json,
];

/** The format of that id; undefined when there is none. */
export const findExportFormat = (id: string): ExportFormat | undefined =>
  exportFormats.find((it) => it.id === id);
