import { MarkupKind, type ClientCapabilities, type Hover, type HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../hovers';
import { offsetAt, rangeOf } from './convert';
import type { Views } from './views';

/** What is known of the place; in plain text for a client that shows no Markdown. */
export function hover(views: Views, params: HoverParams, can: ClientCapabilities): Hover | null {
  const file = views.open(params.textDocument.uri);
  if (!file) return null;
  const { tree } = file.view;
  const { language } = views.session.folderOf(file.uri).settings;
  const found = hoverAt(file.view, offsetAt(tree, params.position), language);
  if (!found) return null;
  const formats = can.textDocument?.hover?.contentFormat;
  const kind = !formats || formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = kind === MarkupKind.Markdown ? found.markdown : withoutMarks(found.markdown);
  return { contents: { kind, value }, range: rangeOf(tree, found.span) };
}

const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/\*\*|(?<!\\)_(?=\S)|(?<=\S)(?<!\\)_(?![\p{L}0-9])/gu, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
