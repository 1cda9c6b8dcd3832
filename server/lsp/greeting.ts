import type { ClientCapabilities, Connection, InitializeResult } from 'vscode-languageserver';
import { capabilities } from './capabilities';

/** What the client told of itself with `initialize` (LSP 3.17); empty before. */
export interface Client {
  capabilities: ClientCapabilities;
  /** Settings that came with `initialize`, for clients that are not asked. */
  settings: unknown;
  /** Addresses of the folders of the workspace. */
  folders: string[];
}

/** Answers `initialize`. */
export function greet(connection: Connection, version: string): Client {
  const client: Client = { capabilities: {}, settings: undefined, folders: [] };
  connection.onInitialize((params): InitializeResult => {
    client.capabilities = params.capabilities ?? {};
    client.settings = (params.initializationOptions as { settings?: unknown } | undefined)?.settings;
    client.folders = (params.workspaceFolders ?? []).map((it) => it.uri);
    if (client.folders.length === 0 && params.rootUri) client.folders = [params.rootUri];
    return { serverInfo: { name: 'kehoach', version }, capabilities };
  });
  return client;
}
