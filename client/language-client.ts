import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type StaticFeature } from 'vscode-languageclient/node';
import { showTasksCommand, showTimelineCommand } from '../server/protocol';
import { restartingHandler } from './server-restarts';

/** Where plans are edited. Not `git:` and the like: old versions would double every problem. */
const planSchemes = ['file', 'untitled', 'vscode-vfs'];

/** Files beside the open ones that change what is right: other plans, settings of the project, registries. */
const settingsFiles = ['**/.kehoach.json', '**/.kehoach/*.json'];
const watchedFiles = ['**/*.kehoach', ...settingsFiles];

/** The connection to the language server, which runs in a process of its own; not started yet. */
export function createLanguageClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const watchers = watchedFiles.map((pattern) => vscode.workspace.createFileSystemWatcher(pattern));
  context.subscriptions.push(...watchers);

  const client: LanguageClient = new QuietClient(
    'kehoach',
    'Kế hoạch',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [
        ...planSchemes.map((scheme) => ({ scheme, language: 'kehoach' })),
        // Settings and registries are checked as they stand in the editor, not only as they were saved.
        ...settingsFiles.map((pattern) => ({ scheme: 'file', pattern })),
      ],
      synchronize: { configurationSection: 'kehoach', fileEvents: watchers },
      errorHandler: restartingHandler(() => client),
      // Whoever starts it says what went wrong, and in the language of the user.
      initializationFailedHandler: () => false,
    },
  );
  client.registerFeature(ownCommands);
  return client;
}

/** What goes wrong is said by the extension, in the language of the user; the library's own words go into the log. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Tells the server which of our commands it may name. */
const ownCommands: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      ...(capabilities.experimental as object | undefined),
      kehoachCommands: [showTasksCommand, showTimelineCommand],
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
