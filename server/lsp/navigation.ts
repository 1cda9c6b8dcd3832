import {
  DocumentHighlightKind,
  type CancellationToken,
  type ClientCapabilities,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type LocationLink,
  type ReferenceParams,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { citedDocument, elementsAt } from '../elements';
import { entryIn } from '../links';
import { definitionOf, occurrencesOf, subjectAt } from '../navigation';
import { offsetAt, rangeIn } from './convert';
import type { FileView, Views } from './views';

/** Where a row, an agency, an abbreviation or a cited document is defined. */
export async function definition(
  views: Views,
  params: DefinitionParams,
  can: ClientCapabilities,
): Promise<LocationLink[] | Location[] | null> {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const { view, uri } = file;
  const offset = offsetAt(view.tree, params.position);
  const place = subjectAt(view, offset);
  if (!place) return null;
  const originSelectionRange = rangeIn(view.tree, place.unit, place.span);
  const found = definitionOf(view, place.subject);
  let link: LocationLink | null = null;
  if (found) {
    const { unit, span } = found;
    link = {
      originSelectionRange,
      targetUri: uri,
      targetRange: rangeIn(view.tree, unit, unit.head?.span ?? span),
      targetSelectionRange: rangeIn(view.tree, unit, span),
    };
  } else if (place.subject.kind === 'document') {
    const entry = await registryEntry(views, file, offset);
    if (entry)
      link = {
        originSelectionRange,
        targetUri: entry.uri,
        targetRange: entry.range,
        targetSelectionRange: entry.range,
      };
  }
  if (!link) return null;
  return can.textDocument?.definition?.linkSupport === true
    ? [link]
    : [{ uri: link.targetUri, range: link.targetSelectionRange }];
}

/** The entry of a cited document in a registry file of the workspace. */
async function registryEntry(views: Views, { view }: FileView, offset: number): Promise<Location | null> {
  for (const { element } of elementsAt(view, offset)) {
    if (element.kind !== 'citation') continue;
    const document = citedDocument(view, element.citation)?.document;
    if (document?.origin) return locateEntry(views, document.origin, document.key);
  }
  return null;
}

/** The place of a document in a registry file; the beginning of the file when it cannot be told. */
export async function locateEntry(views: Views, uri: string, key: string): Promise<Location | null> {
  const text = await views.session.textOf(uri);
  if (text === null) return null;
  const document = TextDocument.create(uri, 'json', 0, text);
  const { start, end } = entryIn(text, key) ?? { start: 0, end: 0 };
  return { uri, range: { start: document.positionAt(start), end: document.positionAt(end) } };
}

/**
 * The other places of what stands at a position. None is an answer too: for no answer an editor marks whatever is
 * spelt alike, and in Vietnamese that is every place with the same syllable.
 */
export function highlights(views: Views, params: DocumentHighlightParams): DocumentHighlight[] | null {
  const view = views.open(params.textDocument.uri)?.view;
  if (!view) return null;
  const place = subjectAt(view, offsetAt(view.tree, params.position));
  if (!place) return [];
  return occurrencesOf(view, place.subject).map(({ unit, span, role }) => ({
    range: rangeIn(view.tree, unit, span),
    kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** A list goes out in pieces of this many places. */
const PIECE = 200;

/** Every place of the workspace that speaks of the same thing; a row is known in its own file only. */
export async function references(
  views: Views,
  params: ReferenceParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  partial?: ResultProgressReporter<Location[]>,
): Promise<Location[] | null> {
  const file = views.open(params.textDocument.uri);
  const place = file && subjectAt(file.view, offsetAt(file.view.tree, params.position));
  if (!file || !place) return null;
  const { subject } = place;
  const wanted = params.context?.includeDeclaration !== false;
  const found: Location[] = [];
  const add = ({ uri, view }: FileView): void => {
    for (const { unit, span, role } of occurrencesOf(view, subject))
      if (wanted || role === 'use') found.push({ uri, range: rangeIn(view.tree, unit, span) });
    if (partial && found.length >= PIECE) partial.report(found.splice(0));
  };
  if (subject.kind === 'row') {
    add(file);
    return found;
  }
  progress.begin(views.say(file.uri, 'Tìm trong các kế hoạch', 'Searching the plans'), 0, undefined, true);
  const told = (done: number, of: number): void => progress.report(Math.floor((done / of) * 100));
  // The file of the question may lie outside every folder.
  add(file);
  for await (const other of views.all(token, told)) if (other.uri !== file.uri) add(other);
  progress.done();
  return found;
}
