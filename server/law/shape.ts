import * as z from 'zod';

/*
 * The shape of the built-in registry as data (see data/README.md). Dates are ISO; null means not known, never "no".
 */

const text = z.string().min(1);

/** A day that exists, `YYYY-MM-DD`. */
export const isoDay = z.iso.date();

/** How sure a record is: read in a source; known without one; doubtful. */
export const certainty = z.enum(['verified', 'known', 'unsure']);

export const documentShape = z.strictObject({
  /** Số, ký hiệu as it should be written. */
  number: text,
  type: text,
  /** Several are separated by `; `. */
  issuer: text,
  title: text,
  issued: isoDay.nullable(),
  /** First day in force. */
  effective: isoDay.nullable(),
  /** First day out of force. */
  expired: isoDay.nullable(),
  replacedBy: z.array(text).optional(),
  amends: z.array(text).optional(),
  amendedBy: z.array(text).optional(),
  /** Names by which it is cited without a number. */
  aliases: z.array(text).optional(),
  certainty,
  /** Fields that were read in a source. */
  verified: z.array(
    z.enum(['number', 'title', 'issued', 'effective', 'expired', 'replacedBy', 'amends', 'amendedBy']),
  ),
  note: text.optional(),
  /** Keys of the table of sources. */
  sources: z.array(z.string().regex(/^S\d+$/)).optional(),
});

export const documentsShape = z.strictObject({
  /** Issue date of the newest document known: nothing later can be looked up. */
  knownTo: isoDay,
  sources: z.record(z.string().regex(/^S\d+$/), text),
  documents: z.array(documentShape),
});

/** One line: number, issued, effective, type, issuer, title. Type and issuer are empty where the codes tell them. */
export const indexShape = z.strictObject({ lines: z.array(z.string().regex(/^[^\t]+(?:\t[^\t]*){5}$/)) });

export type DocumentData = z.infer<typeof documentShape>;
export type DocumentsData = z.infer<typeof documentsShape>;
