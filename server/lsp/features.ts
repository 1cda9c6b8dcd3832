import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import { willRenameFiles } from './file-renames';
import { formatting } from './format';
import type { Guard } from './guard';
import { codeLenses, inlayHints, resolveLens } from './hints';
import { hover } from './hover';
import { documentLinks, resolveLink } from './links';
import { definition, highlights, references } from './navigation';
import { prepareRename, rename } from './rename';
import { SemanticTokensProvider } from './semantic-tokens';
import type { Session } from './session';
import { foldingRanges, selectionRanges } from './structure';
import { Views } from './views';
import { workspaceSymbols } from './workspace-symbols';

export interface Features {
  readonly views: Views;
  /** Settings, registries or the date changed: what is shown of them is asked for again. */
  worldChanged(): void;
  closed(uri: string): void;
  /** The text of a file on the disk may have changed. */
  forget(uri: string): void;
}

/**
 * Answers what an editor asks beside diagnostics, completion and the outline.
 *
 * @param client what the client can do; known once it has said so
 * @param reload reads settings and registries again
 */
export function serveFeatures(
  connection: Connection,
  session: Session,
  guard: Guard,
  client: () => ClientCapabilities,
  reload: () => Promise<void>,
): Features {
  const views = new Views(session);
  const tokens = new SemanticTokensProvider(views);

  connection.onHover(guard.request('hover', (params) => hover(views, params, client())));
  connection.onDefinition(guard.request('definition', (params) => definition(views, params, client())));
  connection.onDocumentHighlight(guard.request('documentHighlight', (params) => highlights(views, params)));
  connection.onReferences((params, token, progress, partial) =>
    guarded('references', params, token, (it, cancel) => references(views, it, cancel, progress, partial)),
  );
  connection.onPrepareRename(guard.request('prepareRename', (params) => prepareRename(views, params)));
  connection.onRenameRequest((params, token, progress) =>
    guarded('rename', params, token, (it, cancel) => rename(views, it, client(), cancel, progress)),
  );
  connection.onWorkspaceSymbol((params, token, progress, partial) =>
    guarded('workspaceSymbol', params, token, (it, cancel) =>
      workspaceSymbols(views, it, cancel, progress, partial),
    ),
  );
  connection.onFoldingRanges(
    guard.request('foldingRange', (params) => foldingRanges(views, params, client())),
  );
  connection.onSelectionRanges(guard.request('selectionRange', (params) => selectionRanges(views, params)));
  const none = { data: [] };
  connection.languages.semanticTokens.on(
    guard.request('semanticTokens', (params) => tokens.full(params) ?? none),
  );
  connection.languages.semanticTokens.onDelta(
    guard.request('semanticTokensDelta', (params) => tokens.delta(params) ?? none),
  );
  connection.languages.semanticTokens.onRange(
    guard.request('semanticTokensRange', (params) => tokens.range(params) ?? none),
  );
  connection.languages.inlayHint.on(guard.request('inlayHint', (params) => inlayHints(views, params)));
  connection.onCodeLens(guard.request('codeLens', (params) => codeLenses(views, params)));
  connection.onCodeLensResolve(
    guard.request('codeLensResolve', (lens) => resolveLens(views, lens, client())),
  );
  connection.onDocumentLinks(guard.request('documentLink', (params) => documentLinks(views, params)));
  connection.onDocumentLinkResolve(guard.request('documentLinkResolve', (link) => resolveLink(views, link)));
  connection.onDocumentFormatting(guard.request('formatting', (params) => formatting(views, params)));
  connection.onDocumentRangeFormatting(
    guard.request('rangeFormatting', (params) => formatting(views, params)),
  );
  connection.workspace.onWillRenameFiles(
    guard.request('willRenameFiles', (params) => willRenameFiles(views, params, client())),
  );
  connection.workspace.onDidRenameFiles(
    guard.notification('didRenameFiles', async ({ files }) => {
      for (const { oldUri } of files) {
        session.forget(oldUri);
        views.forget(oldUri);
      }
      // Registries may have come or gone, with their folder too.
      if (files.some(({ oldUri }) => !/\.kehoach$/i.test(oldUri))) await reload();
    }),
  );

  function guarded<P, R>(
    name: string,
    params: P,
    token: CancellationToken,
    run: (params: P, token: CancellationToken) => Promise<R>,
  ): Promise<R> {
    return guard.request(name, run)(params, token);
  }

  return {
    views,
    worldChanged() {
      const { workspace: can } = client();
      // A client that cannot do it after all may say so; nobody waits for the answer.
      const ask = (request: { method: string }): void =>
        void connection.sendRequest(request.method).catch(() => {});
      if (can?.semanticTokens?.refreshSupport) ask(SemanticTokensRefreshRequest);
      if (can?.inlayHint?.refreshSupport) ask(InlayHintRefreshRequest);
      if (can?.codeLens?.refreshSupport) ask(CodeLensRefreshRequest);
    },
    closed: (uri) => tokens.closed(uri),
    forget: (uri) => views.forget(uri),
  };
}
