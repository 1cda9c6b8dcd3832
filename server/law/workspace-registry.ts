import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { citedDate, documentTypes, parseNumber, type DocumentNumber } from '../../grammar/citations';
import { span, type Message, type Problem, type Severity, type Span } from '../../grammar/text';
import type { LawField } from './document';
import { toldByCodes } from './issuers';
import { jsonError, mistakeOf } from './workspace-messages';
import type { WorkspaceDocument } from './registry';
import {
  workspaceDocumentShape,
  workspaceRegistryShape,
  type WorkspaceDocumentData,
} from './workspace-shape';

export interface WorkspaceReading {
  /** What could be read; entries with a mistake that matters are left out. */
  readonly documents: readonly WorkspaceDocument[];
  /** Mistakes, each at its place in the text. */
  readonly problems: readonly Problem[];
}

/** A registry file of a workspace. Never throws; an entry with a mistake costs only itself. */
export function readWorkspaceRegistry(text: string): WorkspaceReading {
  const problems: Problem[] = [];
  const errors: ParseError[] = [];
  const source = text.replace(/^\ufeff/, ' ');
  if (source.trim() === '') return { documents: [], problems };
  const deep = tooDeep(source);
  if (deep !== null)
    return {
      documents: [],
      problems: [problem('registry-syntax', span(deep, deep + 1), deepMessage, 'error')],
    };
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  for (const error of errors) {
    problems.push(problem('registry-syntax', placeOfError(error, source), jsonError(error.error), 'error'));
  }
  if (!tree) return { documents: [], problems };
  const checked = workspaceRegistryShape.safeParse(valueOf(tree));
  const wrong = new Set<number>();
  if (!checked.success) {
    for (const issue of checked.error.issues) {
      for (const it of located(issue, tree)) problems.push(it);
      if (issue.path[0] === 'documents' && typeof issue.path[1] === 'number') wrong.add(issue.path[1]);
    }
  }
  const documents = readEntries(tree, wrong, problems);
  return { documents, problems };
}

function readEntries(tree: Node, wrong: ReadonlySet<number>, problems: Problem[]): WorkspaceDocument[] {
  const list = tree.type === 'object' ? findNodeAtLocation(tree, ['documents']) : undefined;
  const fileDay = textOf(tree, 'updated');
  const fileIssuer = textOf(tree, 'issuer');
  const seen = new Map<string, string>();
  const documents: WorkspaceDocument[] = [];
  (list?.children ?? []).forEach((node, index) => {
    // A mistake in a field that may be absent costs only that field.
    const entry = wrong.has(index)
      ? withoutMistakes(node)
      : workspaceDocumentShape.safeParse(valueOf(node)).data;
    if (!entry) return;
    const document = readEntry(entry, node, fileIssuer, fileDay, problems);
    if (!document) return;
    const id = `${document.key} ${document.issued ?? ''}`;
    const before = seen.get(id);
    if (before !== undefined) {
      problems.push(
        problem(
          'registry-duplicate',
          placeOf(findNodeAtLocation(node, ['number']) ?? node),
          {
            vi: `«${document.number}» ghi hai lần trong tệp này${document.issued === null ? '' : ' với cùng ngày ban hành'}; chỉ một mục được dùng.`,
            en: `“${document.number}” stands twice in this file; only one entry is used.`,
          },
          'warning',
        ),
      );
    }
    seen.set(id, document.number);
    documents.push(document);
  });
  return documents;
}

/** An entry without the fields that are wrong; undefined when the number is one of them. */
function withoutMistakes(node: Node): WorkspaceDocumentData | undefined {
  const value = valueOf(node);
  const checked = workspaceDocumentShape.safeParse(value);
  if (checked.success) return checked.data;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(
    checked.error.issues.flatMap((it) =>
      it.code === 'unrecognized_keys' ? it.keys : it.path.length > 0 ? [String(it.path[0])] : [],
    ),
  );
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  return workspaceDocumentShape.safeParse(rest).data;
}

function readEntry(
  entry: WorkspaceDocumentData,
  node: Node,
  fileIssuer: string | null,
  fileDay: string | null,
  problems: Problem[],
): WorkspaceDocument | null {
  const at = (key: keyof WorkspaceDocumentData): Span => placeOf(findNodeAtLocation(node, [key]) ?? node);
  const number = parseNumber(entry.number);
  if (!number || number.family === null) {
    problems.push(
      problem(
        'registry-number',
        at('number'),
        {
          vi: `«${entry.number}» không phải số, ký hiệu văn bản; cần dạng «2617/QĐ-UBND» hoặc «18-NQ/TW».`,
          en: `“${entry.number}” is no document number, such as “2617/QĐ-UBND”.`,
        },
        'error',
      ),
    );
    return null;
  }
  const dayOf = (key: 'issued' | 'effective' | 'expired' | 'updated'): string | null => {
    const written = entry[key];
    if (written === undefined) return null;
    const iso = isoOf(written);
    if (iso === null) {
      problems.push(
        problem(
          'registry-date',
          at(key),
          { vi: `Không có ngày «${written}» trong lịch.`, en: `There is no such day as “${written}”.` },
          'error',
        ),
      );
    }
    return iso;
  };
  const issued = dayOf('issued');
  if (issued !== null && number.year !== null && number.year !== Number(issued.slice(0, 4))) {
    problems.push(
      problem(
        'registry-date',
        at('issued'),
        {
          vi: `Năm ${issued.slice(0, 4)} khác với năm trong số «${number.normalised}».`,
          en: `This year is not that of “${number.normalised}”.`,
        },
        'warning',
      ),
    );
  }
  const told = toldByCodes(number.normalised);
  const fields: LawField[] = ['number'];
  for (const key of ['title', 'issued', 'effective', 'expired', 'replacedBy', 'amends', 'amendedBy'] as const)
    if (entry[key] !== undefined) fields.push(key);
  return {
    number: number.normalised,
    key: number.key,
    type: entry.type ?? told.type ?? typeOf(number),
    issuer: entry.issuer ?? told.issuer ?? fileIssuer ?? '',
    title: entry.title ?? '',
    issued,
    effective: dayOf('effective'),
    expired: dayOf('expired'),
    replacedBy: entry.replacedBy ?? [],
    amends: entry.amends ?? [],
    amendedBy: entry.amendedBy ?? [],
    aliases: entry.aliases ?? [],
    certainty: entry.certain === false ? 'unsure' : 'verified',
    verified: fields,
    note: entry.note ?? null,
    sources: [],
    origin: 'workspace',
    updated: dayOf('updated') ?? (fileDay === null ? null : isoOf(fileDay)),
  };
}

const typeOf = (number: DocumentNumber): string =>
  documentTypes.find((it) => number.typeCode !== null && it.codes[0] === number.typeCode)?.name ?? '';

/** ISO day of `2021-09-30` or `30/9/2021`; null when there is no such day. */
function isoOf(text: string): string | null {
  const parts = text.includes('/') ? text.split('/') : text.split('-').reverse();
  return citedDate(text, span(0, 0), parts).iso;
}

function textOf(tree: Node, key: string): string | null {
  const value: unknown = tree.type === 'object' ? findNodeAtLocation(tree, [key])?.value : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The value of a node. Unlike `getNodeValue` it makes no prototype out of a key `__proto__`. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  const entries: [string, unknown][] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) entries.push([String(key.value), valueOf(value)]);
  }
  return Object.fromEntries(entries);
}

function located(issue: z.core.$ZodIssue, tree: Node): Problem[] {
  const path = issue.path.map((it) => (typeof it === 'number' ? it : String(it)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const value = findNodeAtLocation(tree, [...path, key]);
      return problem(
        'registry-shape',
        placeOf(value?.parent?.children?.[0] ?? tree),
        mistakeOf(issue, key),
        'warning',
      );
    });
  }
  let node: Node | undefined;
  for (let length = path.length; length >= 0 && !node; length--)
    node = findNodeAtLocation(tree, path.slice(0, length));
  const missing = node && node.type === 'object' && path.length > 0 && !findNodeAtLocation(tree, path);
  const place = missing ? span(node!.offset, node!.offset + 1) : placeOf(node ?? tree);
  return [problem('registry-shape', place, mistakeOf(issue, String(path[path.length - 1] ?? '')), 'error')];
}

/** A registry has four levels; what has many more would use up the stack of whoever reads it. */
const DEEPEST = 40;

const deepMessage: Message = {
  vi: 'Tệp danh mục có quá nhiều dấu ngoặc lồng nhau.',
  en: 'The registry is nested too deeply.',
};

/** Where brackets are nested more deeply than any registry; null when they are not. Brackets in strings count too. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5b || letter === 0x7b) depth++;
    else if (letter === 0x5d || letter === 0x7d) depth--;
    if (depth > DEEPEST) return at;
  }
  return null;
}

const placeOf = (node: Node): Span => span(node.offset, node.offset + node.length);

/** Errors at the end of the file have no length; they are shown on its last character. */
function placeOfError(error: ParseError, text: string): Span {
  const start = Math.min(error.offset, Math.max(0, text.length - 1));
  return span(start, Math.min(text.length, Math.max(start + 1, error.offset + error.length)));
}

const problem = (code: string, place: Span, message: Message, severity: Severity): Problem => ({
  code,
  span: place,
  message,
  severity,
});
