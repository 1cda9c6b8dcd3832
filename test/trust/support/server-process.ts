import { spawn, type ChildProcess } from 'node:child_process';

export interface Answer {
  readonly id: number | string | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Notice {
  readonly method: string;
  readonly params: unknown;
}

/** Preloaded: says what the process holds after a full collection, over its own channel. */
const probe = `process.on('message', () => {
  globalThis.gc(); globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
}); process.channel.unref();`;

export const frame = (body: string): Buffer => {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
};

/** The server as a process, spoken to in bytes, so that a test may say what no library would. */
export class ServerProcess {
  /** Ids that the server owes an answer. */
  readonly owed = new Set<number | string>();
  /** Answers under no id: complaints about what was no request. */
  readonly complaints: Answer[] = [];
  readonly notices: Notice[] = [];
  /** Ids that were answered twice or never asked. */
  readonly strays: (number | string)[] = [];
  readonly exitCode: Promise<number | null>;
  readonly process: ChildProcess;
  errors = '';
  private readonly waiting = new Map<number | string, (answer: Answer) => void>();
  private input = Buffer.alloc(0);
  private last = 0;

  constructor(program: readonly string[], preload: readonly string[] = []) {
    const flags = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(probe)}`];
    this.process = spawn(process.execPath, [...flags, ...preload, ...program], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    this.process.stdout!.on('data', (chunk: Buffer) => this.take(chunk));
    this.process.stderr!.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    // Writing to a server that ended on purpose is no failure of the test.
    this.process.stdin!.on('error', () => {});
    this.exitCode = new Promise((done) => this.process.once('exit', (code) => done(code)));
  }

  bytes(data: Buffer | string): void {
    this.process.stdin!.write(data);
  }

  /** A message as it is; requests in it are owed an answer. */
  raw(message: object): void {
    const { id, method } = message as { id?: number | string; method?: string };
    if (method !== undefined && id !== undefined) this.owed.add(id);
    this.bytes(frame(JSON.stringify(message)));
  }

  nextId(): number {
    return ++this.last;
  }

  /** The answer to a request, an error too. */
  request(method: string, params?: unknown, id: number | string = this.nextId()): Promise<Answer> {
    const answer = this.answerTo(id);
    this.raw({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) });
    return answer;
  }

  /** For a request that a test writes in bytes of its own. */
  answerTo(id: number | string): Promise<Answer> {
    this.owed.add(id);
    return new Promise((done) => this.waiting.set(id, done));
  }

  notify(method: string, params?: unknown): void {
    this.raw({ jsonrpc: '2.0', method, ...(params !== undefined && { params }) });
  }

  async initialize(capabilities: object = {}, folders: readonly string[] = []): Promise<Answer> {
    const answer = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: 'w' })),
    });
    this.notify('initialized', {});
    return answer;
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'kehoach', version, text },
    });
  }

  change(uri: string, version: unknown, contentChanges: unknown): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Bytes held after a full collection. */
  memory(): Promise<number> {
    return new Promise((done) => {
      this.process.once('message', (held) => done(Number(held)));
      this.process.send({});
    });
  }

  /** Shuts down as the protocol says; gives the exit code. */
  async leave(): Promise<number | null> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exitCode;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private take(chunk: Buffer): void {
    this.input = Buffer.concat([this.input, chunk]);
    for (;;) {
      const end = this.input.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.input.toString('latin1', 0, end))![1]);
      if (this.input.length < end + 4 + length) return;
      const text = this.input.toString('utf8', end + 4, end + 4 + length);
      this.input = this.input.subarray(end + 4 + length);
      this.receive(JSON.parse(text) as Answer & Notice);
    }
  }

  private receive(message: Answer & Notice): void {
    if (message.method !== undefined) {
      if (message.id === undefined) this.notices.push(message);
      else {
        const { items } = (message.params ?? {}) as { items?: unknown[] };
        this.bytes(
          frame(JSON.stringify({ jsonrpc: '2.0', id: message.id, result: items?.map(() => null) ?? null })),
        );
      }
    } else if (message.id === null) this.complaints.push(message);
    else {
      if (!this.owed.delete(message.id)) this.strays.push(message.id);
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    }
  }
}
