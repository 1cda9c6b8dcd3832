import { numberKey } from '../../grammar/citations';
import data from './data/documents.json';
import index from './data/index.json';
import type { LawDocument, LawField } from './document';
import { toldByCodes } from './issuers';
import type { DocumentData } from './shape';

/** What the product knows of law by itself. */
export interface BuiltinLaw {
  /** Issue date of the newest document: nothing later can be looked up. */
  readonly knownTo: string;
  /** Documents with their status. */
  readonly documents: readonly LawDocument[];
  /** Documents by identity alone, read when first asked for. */
  readonly identities: () => readonly LawDocument[];
}

let law: BuiltinLaw | undefined;

/** The built-in registry; the same object each time. */
export function builtinLaw(): BuiltinLaw {
  return (law ??= {
    knownTo: data.knownTo,
    documents: (data.documents as readonly DocumentData[]).map(documentOf),
    identities: memo(() => index.lines.map(identityOf)),
  });
}

const nothing: readonly never[] = [];

function documentOf(it: DocumentData): LawDocument {
  return {
    number: it.number,
    key: numberKey(it.number),
    type: it.type,
    issuer: it.issuer,
    title: it.title,
    issued: it.issued,
    effective: it.effective,
    expired: it.expired,
    replacedBy: it.replacedBy ?? nothing,
    amends: it.amends ?? nothing,
    amendedBy: it.amendedBy ?? nothing,
    aliases: it.aliases ?? nothing,
    certainty: it.certainty,
    verified: it.verified,
    note: it.note ?? null,
    sources: it.sources?.map((id) => (data.sources as Readonly<Record<string, string>>)[id] ?? id) ?? nothing,
    origin: null,
  };
}

const identityFields: readonly LawField[] = ['number', 'title', 'issued'];
const codification: readonly string[] = ['Bộ Pháp điển điện tử'];

/** What the codes behind serial and year tell: few hundred for thousands of documents. */
interface Codes {
  readonly key: string;
  readonly type: string;
  readonly issuer: string;
}

const codesKnown = new Map<string, Codes>();

function codesOf(codes: string): Codes {
  let known = codesKnown.get(codes);
  if (!known) {
    const { type, issuer } = toldByCodes(`0/${codes}`);
    known = { key: numberKey(`0/${codes}`).slice(2), type: type ?? '', issuer: issuer ?? '' };
    codesKnown.set(codes, known);
  }
  return known;
}

function identityOf(line: string): LawDocument {
  const [number, issued, effective, type, issuer, title] = line.split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const year = number.indexOf('/');
  const usual = year > 0 && number[year + 5] === '/';
  const codes = usual ? codesOf(number.slice(year + 6)) : null;
  const told = codes ?? toldByCodes(number);
  return {
    number,
    key: codes ? `${number.slice(0, year + 6).replace(/^0+(?=\d)/, '')}${codes.key}` : numberKey(number),
    type: type || (told.type ?? ''),
    issuer: issuer || (told.issuer ?? ''),
    title,
    issued: issued || null,
    effective: effective || null,
    expired: null,
    replacedBy: nothing,
    amends: nothing,
    amendedBy: nothing,
    aliases: nothing,
    certainty: 'identity',
    verified: identityFields,
    note: null,
    sources: codification,
    origin: null,
  };
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
