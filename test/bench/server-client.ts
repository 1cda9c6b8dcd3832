import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import type { Place } from '../../grammar/parser';

/** A server that has been silent for so long, in milliseconds, has said everything. */
const QUIET_MS = 1500;

/** What a process holds after a full collection, in bytes. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

/**
 * Preloaded into the server process: says what it holds when asked over the channel of the process, which the
 * protocol's own streams do not touch.
 */
const probe = `process.on('message', () => {
  globalThis.gc(); globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ heap: heapUsed + external, resident: rss });
}); process.channel.unref();`;

/** The server as a process of its own, and a client that speaks with it as an editor does. */
export class ServerClient {
  capabilities: ServerCapabilities = {};
  private readonly process: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly waiting = new Map<string, { version: number; done: () => void }>();
  private readonly versions = new Map<string, number>();
  private publishedAt = 0;

  /** @param watched whether `memory` will be asked for, which takes a little of the time of the start */
  constructor(bundle: string, watched = false) {
    const flags = watched
      ? ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(probe)}`]
      : [];
    this.process = spawn(process.execPath, [...flags, bundle, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(watched ? (['ipc'] as const) : [])],
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
      this.publishedAt = performance.now();
      const waiting = this.waiting.get(params.uri);
      if (!waiting || (params.version ?? 0) < waiting.version) return;
      this.waiting.delete(params.uri);
      waiting.done();
    });
    this.connection.listen();
  }

  /** The handshake; `folders` are the workspace's. */
  async initialize(folders: readonly string[] = []): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: {},
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Opens a plan and waits for its diagnostics; gives their number. */
  async open(uri: string, text: string): Promise<number> {
    this.versions.set(uri, 1);
    const diagnostics = this.diagnosticsOf(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'kehoach', version: 1, text },
    });
    return diagnostics;
  }

  /** Sends one edit. */
  async change(uri: string, start: Place, end: Place, text: string): Promise<void> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  /** The number of diagnostics of the text as last sent, once they are there. */
  async settled(uri: string): Promise<number> {
    return this.diagnosticsOf(uri, this.versions.get(uri)!);
  }

  /**
   * Waits until the server has nothing more to say of a text: it may give what it finds at once and the rest in a
   * pause of typing.
   *
   * @returns when the last diagnostics came (`performance.now`), and how many of this file they were
   */
  async complete(uri: string, quiet = QUIET_MS): Promise<{ readonly at: number; readonly problems: number }> {
    await this.settled(uri);
    while (performance.now() - this.publishedAt < quiet) await new Promise((done) => setTimeout(done, 20));
    return { at: this.publishedAt, problems: await this.settled(uri) };
  }

  request(method: string, params: object): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  memory(): Promise<Memory> {
    return new Promise((done) => {
      this.process.once('message', (memory) => done(memory as Memory));
      this.process.send({});
    });
  }

  async stop(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    this.connection.dispose();
    this.process.kill();
    await gone;
  }

  private diagnosticsOf(uri: string, version: number): Promise<number> {
    const count = (): number => this.published.get(uri)?.diagnostics.length ?? 0;
    if ((this.published.get(uri)?.version ?? -1) >= version) return Promise.resolve(count());
    return new Promise((done) => this.waiting.set(uri, { version, done: () => done(count()) }));
  }
}

/** Where an inserted text ends. */
export function endOfInserted(start: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines[lines.length - 1]!;
  return lines.length === 1
    ? { line: start.line, character: start.character + text.length }
    : { line: start.line + lines.length - 1, character: last.length };
}
