import * as z from 'zod';

/*
 * The shape of the registry as data. Days are ISO dates; `validFrom` is the first day and `validTo` the last,
 * both included; null means not known or still so, never "no".
 */

const isoDate = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const id = z.string().regex(/^[a-z]+\.[a-z0-9-]+$/);
const sources = z.array(z.string().regex(/^S\d+[a-z]?$/));
const text = z.string().min(1);

/** How sure the record is: read in a source; the name is, its dates are inferred; common knowledge. */
const certainty = z.enum(['verified', 'likely', 'unsure']);

export const agencyLevels = [
  'central',
  'province',
  'district',
  'commune',
  'party',
  'association',
  'publicUnit',
  'group',
] as const;

const aliasShape = z.strictObject({
  text,
  type: z.enum(['abbreviation', 'full', 'short', 'variant', 'elided']),
  /** Met in an issued plan. */
  seen: z.literal(true).optional(),
  sources: sources.optional(),
  /** When the wording itself holds a level or kind of unit that came or went. */
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
});

const successorShape = z.strictObject({
  id,
  /** `main` took over most of the work and may be proposed; of several `part`s the officer must choose. */
  role: z.enum(['main', 'part']),
  since: isoDate.nullable(),
  basis: text,
  /** What it took over. */
  scope: text.optional(),
});

export const agencyShape = z.strictObject({
  id,
  name: text,
  kind: z.enum(['agency', 'group', 'role']),
  level: z.enum(agencyLevels),
  /** Where it works. */
  area: z.enum([
    'central',
    'province',
    'district',
    'commune',
    'interCommune',
    'interProvince',
    'districtAndCommune',
    'several',
    'open',
  ]),
  /** What sort of body, in Vietnamese. */
  category: text,
  aliases: z.array(aliasShape),
  /** The issuer's sign in document numbers (766/TTr-SNV), the usual one first. */
  documentCodes: z.array(text).optional(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  successors: z.array(successorShape).optional(),
  /** Its name in a city of the first level. */
  cityName: text.optional(),
  /** Names with `{tinh}` for a province or `{tp}` for a city. */
  nameTemplates: z.array(z.string().regex(/ \{(?:tinh|tp)\}$/)).optional(),
  nameDiffersByPlace: z.literal(true).optional(),
  /** Not every province has it. */
  conditional: z.literal(true).optional(),
  /** The only places that have it. */
  places: z.array(text).optional(),
  placeExceptions: z
    .array(
      z.strictObject({
        place: text,
        validFrom: isoDate.optional(),
        validTo: isoDate.optional(),
        successor: id.optional(),
        note: text.optional(),
        sources,
      }),
    )
    .optional(),
  /** Spans of days in which another body stood in its place. */
  gaps: z.array(z.strictObject({ from: isoDate, to: isoDate, insteadId: id, basis: text })).optional(),
  /** Whom a role may mean. */
  mayBe: z.array(z.strictObject({ id, when: text, sources: sources.optional() })).optional(),
  changes: z
    .array(
      z.strictObject({
        date: isoDate.nullable(),
        what: text,
        basis: text.optional(),
        sources: sources.optional(),
      }),
    )
    .optional(),
  note: text.optional(),
  /** Why a date is not sure. */
  dateNote: text.optional(),
  /** Who belongs to a group. */
  members: text.optional(),
  sources,
  certainty,
});

const sourceShape = z.strictObject({ url: z.url(), finding: text });

export const agencyDataShape = z.strictObject({
  /** The month up to which changes are known. */
  knownUntil: z.string().regex(/^\d{4}-\d{2}$/),
  entries: z.array(agencyShape),
  /** Words that stand for several bodies; the first is meant where nothing else is known. */
  ambiguous: z.array(z.strictObject({ texts: z.array(text).min(1), ids: z.array(id).min(2), hint: text })),
  /** Names so close that a slip leads from one to the other. */
  confusable: z.array(z.tuple([id, id])),
  /** Short and long writings that stand for each other inside names: `UBND`, `Ủy ban nhân dân`. */
  wordPairs: z.array(z.tuple([text, text])),
  /** Kinds of administrative unit that came or went. */
  unitTerms: z.array(
    z.strictObject({
      term: text,
      validFrom: isoDate.optional(),
      validTo: isoDate.optional(),
      replaceWith: text.optional(),
      basis: text,
    }),
  ),
  sources: z.record(z.string(), sourceShape),
});

const provinceId = z.string().regex(/^[a-z0-9-]+$/);

export const provinceShape = z.strictObject({
  id: provinceId,
  /** Without `tỉnh` or `thành phố`. */
  name: text,
  type: z.enum(['province', 'city']),
  aliases: z.array(text).optional(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  successor: z.strictObject({ id: provinceId, since: isoDate, basis: text }).optional(),
  /** The name lives on, of a larger province. */
  nameReused: z.literal(true).optional(),
  note: text.optional(),
  sources,
  certainty,
});

export const provinceDataShape = z.strictObject({
  knownUntil: z.string().regex(/^\d{4}-\d{2}$/),
  entries: z.array(provinceShape),
  /** Cities below a province that bear its name. */
  districtCities: z.strictObject({ until: isoDate, certainty, names: z.array(text), note: text }),
  sources: z.record(z.string(), sourceShape),
});

export type Agency = z.infer<typeof agencyShape>;
export type AgencyAlias = z.infer<typeof aliasShape>;
export type AgencyLevel = Agency['level'];
export type Successor = z.infer<typeof successorShape>;
export type AgencyData = z.infer<typeof agencyDataShape>;
export type Province = z.infer<typeof provinceShape>;
export type ProvinceData = z.infer<typeof provinceDataShape>;
