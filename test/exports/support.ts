import { createHash } from 'node:crypto';
import type { ExportFormat, ExportInput, ExportOptions } from '../../server/exports';
import type { Plan } from '../../server/plan/model';
import { layOutAnnexes } from '../../server/tables';

export const inputOf = (plan: Plan): ExportInput => {
  const tables = layOutAnnexes(plan);
  return { plan, tables, tasks: tables.map(() => []) };
};

/** The file as text. */
export const write = async (
  format: ExportFormat,
  input: ExportInput,
  options: ExportOptions = {},
): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await format.write(input, options));

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
