import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Host } from '../workspace';
import { codeActions } from './code-actions';
import { completionList, resolveCompletion } from './completion';
import { Diagnostics } from './diagnostics';
import { serveFeatures } from './features';
import type { Client } from './greeting';
import { Guard, type Failures } from './guard';
import { refactoringActions, resolveRefactoring } from './refactorings';
import { serveRequests } from './requests';
import { Session } from './session';
import { documentSymbols } from './symbols';

const DAY_CHECK_MS = 10 * 60 * 1000;

export interface ServerOptions {
  readonly host: Host;
  /** Address of the manual page of a rule, or null. */
  readonly manual: (code: string) => string | null;
}

const PATIENCE_MS = 2_000;

/**
 * Wires the server to a connection: what arrives, who answers it.
 *
 * @param client what it told of itself; see `greet`
 */
export function serve(
  connection: Connection,
  client: Client,
  { host, manual }: ServerOptions,
): { failures: Failures } {
  const guard = new Guard(connection.console);
  const session = new Session(host, manual);
  const diagnostics = new Diagnostics(connection, session, guard, client);

  /** What the editor has set for a folder; what came with `initialize` for clients that are not asked. */
  const settingsOf = async (scopeUri: string | null): Promise<unknown> => {
    if (!client.capabilities.workspace?.configuration) return client.settings;
    return connection.workspace.getConfiguration({
      section: 'kehoach',
      ...(scopeUri !== null && { scopeUri }),
    });
  };

  const told = new Set<string>();
  let loading: Promise<void> | null = null;
  /** A question about the whole workspace waits for its settings, but not for a client that never tells them. */
  const loaded = async (): Promise<void> => {
    if (loading)
      await Promise.race([
        loading.catch(() => {}),
        new Promise((done) => setTimeout(done, PATIENCE_MS).unref()),
      ]);
  };
  const reload = async (): Promise<void> => {
    const own = session.load(client.folders, settingsOf);
    loading = own;
    await own.finally(() => {
      if (loading === own) loading = null;
    });
    for (const { mistakes, settings } of session.allFolders) {
      for (const { message } of mistakes) {
        const text = message[settings.language];
        if (told.has(text)) continue;
        told.add(text);
        // A notification, not the library's request: nobody waits for an answer.
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: text,
        });
      }
    }
    diagnostics.worldChanged();
    features.worldChanged();
  };
  const features = serveFeatures(connection, session, guard, () => client.capabilities, reload);

  connection.onInitialized(
    guard.notification('initialized', async () => {
      if (client.capabilities.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification('workspaceFolders', async ({ added, removed }) => {
            client.folders = client.folders
              .filter((it) => !removed.some((gone) => gone.uri === it))
              .concat(added.map((it) => it.uri));
            await reload();
          }),
        );
      }
      await reload();
      // What has expired is judged on today's date, which changes while the editor stays open overnight.
      let day = host.today();
      const clock = setInterval(() => {
        if (host.today() === day) return;
        day = host.today();
        guard.later('newDay', reload);
      }, DAY_CHECK_MS);
      clock.unref();
    }),
  );
  connection.onDidChangeConfiguration(
    guard.notification('didChangeConfiguration', async ({ settings }) => {
      const section = (settings as { kehoach?: unknown } | null)?.kehoach;
      if (section !== undefined) client.settings = section;
      told.clear();
      await reload();
    }),
  );

  connection.onDidOpenTextDocument(
    guard.notification('didOpen', async (params) => {
      session.files.opened(params);
      if (session.files.plans.has(params.textDocument.uri)) diagnostics.changed(params.textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', async (params) => {
      if (!session.files.changed(params)) return;
      if (session.files.plans.has(params.textDocument.uri)) diagnostics.changed(params.textDocument.uri);
      else await reload();
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', async (params) => {
      const { uri } = params.textDocument;
      const wasPlan = session.files.plans.has(uri);
      session.files.closed(params);
      if (wasPlan) diagnostics.closed(uri);
      features.closed(uri);
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('didChangeWatchedFiles', async ({ changes }) => {
      for (const { uri } of changes) {
        session.forget(uri);
        features.forget(uri);
      }
      if (changes.some(({ uri }) => /\.json$/i.test(uri))) await reload();
    }),
  );

  connection.languages.diagnostics.on(
    guard.request('diagnostic', (params) =>
      loading ? loaded().then(() => diagnostics.pull(params)) : diagnostics.pull(params),
    ),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => {
    const pull = guard.request('workspaceDiagnostic', (it: typeof params, cancel) =>
      loaded().then(() =>
        diagnostics.pullWorkspace(it, cancel, partial && ((report) => partial.report(report))),
      ),
    );
    return pull(params, token);
  });
  connection.onCompletion(
    guard.request('completion', (params) => completionList(session, params, client.capabilities)),
  );
  connection.onCompletionResolve(
    guard.request('completionResolve', (item) => resolveCompletion(session, item)),
  );
  connection.onCodeAction(
    guard.request('codeAction', (params) => [
      ...codeActions(session, params),
      ...refactoringActions(features.views, params, client.capabilities),
    ]),
  );
  connection.onCodeActionResolve(
    guard.request('codeActionResolve', (action) =>
      resolveRefactoring(features.views, action, client.capabilities),
    ),
  );
  connection.onDocumentSymbol(
    guard.request('documentSymbol', (params) => {
      const plan = session.files.plans.get(params.textDocument.uri);
      return plan ? documentSymbols(plan.analysis.tree, plan.analysis.plan) : [];
    }),
  );
  serveRequests(connection, session, guard);
  return { failures: guard.failures };
}
