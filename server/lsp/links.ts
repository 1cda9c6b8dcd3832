import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinksOf } from '../links';
import { rangeOf } from './convert';
import { locateEntry } from './navigation';
import type { Views } from './views';

interface LinkData {
  readonly file: string;
  readonly key: string;
}

/** Citations whose documents stand in a registry file of the workspace. Where in it is found when a link is used. */
export function documentLinks(views: Views, params: DocumentLinkParams): DocumentLink[] | null {
  const file = views.open(params.textDocument.uri);
  if (!file || views.session.folderOf(file.uri).registryProblems.length === 0) return file ? [] : null;
  const { view } = file;
  return documentLinksOf(view).map(({ span, file: target, key, title }) => {
    const data: LinkData = { file: target, key };
    return { range: rangeOf(view.tree, span), ...(title !== '' && { tooltip: title }), data };
  });
}

export async function resolveLink(views: Views, link: DocumentLink): Promise<DocumentLink> {
  const data = link.data as Partial<LinkData> | undefined;
  if (typeof data?.file !== 'string' || typeof data.key !== 'string') return link;
  const place = await locateEntry(views, data.file, data.key);
  if (!place) return { ...link, target: data.file };
  const { line, character } = place.range.start;
  return { ...link, target: `${data.file}#L${line + 1},${character + 1}` };
}
