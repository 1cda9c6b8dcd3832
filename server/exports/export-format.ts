import type { Message } from '../../grammar/text';
import type { Plan } from '../plan/model';
import type { TaskReading } from '../plan/readings';
import type { AnnexTable } from '../tables';

export interface ExportInput {
  readonly plan: Plan;
  /** One table an annex, in the order of `plan.annexes`. */
  readonly tables: readonly AnnexTable[];
  /** The tasks of each annex, in the order of `tables`; empty where nobody read them. */
  readonly tasks: readonly (readonly TaskReading[])[];
}

export interface ExportOptions {
  /**
   * Print the page number on the first page too. The decree hides it there (Nghị định 30/2020/NĐ-CP, Phụ lục I,
   * phần I, mục I.7); it does not say so of the first page of an annex.
   */
  readonly numberFirstPage?: boolean;
}

/** A kind of file that a plan can be written to. */
export interface ExportFormat {
  /** What is typed for it on the command line. */
  readonly id: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly title: Message;
  readonly mime: string;
  /** Whether the file holds the annexes alone or the whole document. */
  readonly scope: 'annex' | 'document';
  /** The bytes of the file. The same input gives the same bytes; nothing in it asks a clock. */
  write(input: ExportInput, options: ExportOptions): Promise<Uint8Array>;
}

/** UTF-8 bytes; without `TextEncoder`, which is no part of the language. */
export { strToU8 as utf8 } from 'fflate';
