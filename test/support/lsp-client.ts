import { PassThrough } from 'node:stream';
import {
  createConnection,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { greet, serve } from '../../server/lsp';
import type { FoundFiles, Host } from '../../server/workspace';

/** A workspace of texts by URI. */
export function memoryHost(files: Record<string, string>, today = '2026-01-15'): Host {
  return {
    today: () => today,
    readText: (uri) => Promise.resolve(files[uri] ?? null),
    listFiles: (folder): Promise<FoundFiles> => {
      const inside = Object.keys(files).filter((it) => it.startsWith(`${folder}/`));
      return Promise.resolve({
        plans: inside.filter((it) => it.endsWith('.kehoach')),
        settings: inside.find((it) => it === `${folder}/.kehoach.json`) ?? null,
        registries: inside.filter((it) => it.startsWith(`${folder}/.kehoach/`) && it.endsWith('.json')),
      });
    },
  };
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly failures: { readonly count: number };
  /** Messages shown to the user. */
  readonly shown: string[];
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, changes: readonly unknown[]): Promise<void>;
  /** The problems pushed for a file; waits for those of the version, or of any when it is not given. */
  pushed(uri: string, version?: number): Promise<readonly Diagnostic[]>;
  close(): void;
}

/** A client and a server in one process, talking the protocol over streams. */
export async function startClient(
  options: {
    files?: Record<string, string>;
    folders?: readonly string[];
    capabilities?: InitializeParams['capabilities'];
    settings?: unknown;
  } = {},
): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server: Connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const { failures } = serve(server, greet(server, '0.0.0'), {
    host: memoryHost(options.files ?? {}),
    manual: (code) => `file:///manual/${code}.md`,
  });
  server.listen();

  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const latest = new Map<string, PublishDiagnosticsParams>();
  const waiting: (() => void)[] = [];
  const shown: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    latest.set(params.uri, params);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void shown.push(message),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    ...(options.settings !== undefined && { initializationOptions: { settings: options.settings } }),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    failures,
    shown,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'kehoach', version, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    async pushed(uri, version) {
      for (;;) {
        const now = latest.get(uri);
        if (now && (version === undefined || now.version === version)) return now.diagnostics;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    close() {
      connection.dispose();
      server.dispose();
    },
  };
}
