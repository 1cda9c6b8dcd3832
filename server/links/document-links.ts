import type { Span } from '../../grammar/text';
import { citedDocument, valueKinds, valuesOf, type PlanView } from '../elements';

/** A citation and the registry file of the workspace that knows its document. */
export interface DocumentLink {
  /** Of the file. */
  readonly span: Span;
  /** Address of the registry file. */
  readonly file: string;
  /** The number of the document, equal however it is written. */
  readonly key: string;
  readonly title: string;
}

/** The citations of a plan whose documents stand in a registry file that can be opened. */
export function documentLinksOf(view: PlanView): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { unit, entry, value } of valuesOf(view.tree)) {
    if (value.text === '' || (entry && valueKinds[entry.keyword] !== 'prose')) continue;
    for (const citation of view.around.read.citations(value.text).citations) {
      const document = citedDocument(view, citation)?.document;
      if (!document || document.origin === null) continue;
      const { origin: file, key, title } = document;
      const span = view.tree.spanOf(unit, value.spanToSource(citation.span));
      links.push({ span, file, key, title });
    }
  }
  return links;
}
