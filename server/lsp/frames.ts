import {
  AbstractMessageReader,
  Disposable,
  ErrorCodes,
  type Message,
  type DataCallback,
  type MessageReader,
} from 'vscode-languageserver/node';

/** What arrived and is no message: told to the client under the id, where one could be made out. */
export interface Fault {
  readonly id: number | string | null;
  readonly code: number;
  readonly message: string;
}

/** More than any file that is read; what announces more has a wrong header. */
const LARGEST_BODY = 512 * 1024 * 1024;
/** More than any header; what has no end until here is none. */
const LONGEST_HEADER = 64 * 1024;

/**
 * Reads messages off a stream (LSP 3.17, Base Protocol). A wrong length or a broken header costs the message it
 * belongs to and no other: in JSON every line end is written `\n`, so that a header that stands bare in a text is
 * surely the next message's.
 */
export class FrameReader extends AbstractMessageReader implements MessageReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Below this many bytes another look would find nothing new. */
  private wanted = 0;
  /** What stands outside the messages, or in one that cannot be read. */
  private loose = '';
  private callback: DataCallback = () => {};

  constructor(
    private readonly input: NodeJS.ReadableStream,
    private readonly onFault: (fault: Fault) => void,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    const onData = (chunk: Buffer | string): void => this.take(Buffer.from(chunk));
    this.input.on('data', onData);
    this.input.on('error', (error: Error) => this.fireError(error));
    this.input.on('close', () => this.fireClose());
    return Disposable.create(() => this.input.off('data', onData));
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < this.wanted) return;
    const data = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    const done = this.read(data);
    this.chunks = done < data.length ? [data.subarray(done)] : [];
    this.size = data.length - done;
  }

  /** Gives out every whole message; returns where what is left begins. */
  private read(data: Buffer): number {
    let at = 0;
    for (;;) {
      this.wanted = 0;
      const end = data.indexOf('\r\n\r\n', at);
      if (end < 0) {
        if (data.length - at <= LONGEST_HEADER) return at;
        this.loosen(data.toString('utf8', at, data.length - LONGEST_HEADER));
        return data.length - LONGEST_HEADER;
      }
      const header = headerIn(data.toString('latin1', at, end));
      const body = end + 4;
      if (!header) {
        // What stands under a header without a length is read up to the next header.
        this.settle();
        at = body;
        continue;
      }
      this.loosen(data.toString('utf8', at, at + header.start));
      if (data.length - body < header.length) {
        this.wanted = body + header.length - at - header.start;
        return at + header.start;
      }
      this.settle();
      at = this.readBody(data, body, body + header.length);
    }
  }

  private readBody(data: Buffer, start: number, end: number): number {
    const text = data.toString('utf8', start, end);
    if (this.give(text)) return end;
    const next = nextHeader(data, start, end);
    if (next !== null) {
      this.loose = data.toString('utf8', start, next);
      return next;
    }
    this.loose = text;
    if (end === data.length) this.settle();
    return end;
  }

  private loosen(text: string): void {
    if (this.loose.length + text.length <= LARGEST_BODY) this.loose += text;
  }

  /** What was outside the messages is a message after all, or a fault. */
  private settle(): void {
    const text = this.loose;
    this.loose = '';
    if (text.trim() === '' || this.give(text)) return;
    this.onFault({
      id: idIn(text),
      code: ErrorCodes.ParseError,
      message:
        'Thông điệp không phải JSON đọc được hoặc sai Content-Length. The message is no readable JSON.',
    });
  }

  /** False when the text is no JSON. */
  private give(text: string): boolean {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    if (isMessage(value)) this.handOver(value);
    else
      this.onFault({
        id: idOf(value),
        code: ErrorCodes.InvalidRequest,
        message: 'Thông điệp không đúng JSON-RPC 2.0. This is no message of JSON-RPC 2.0.',
      });
    return true;
  }

  /** What a receiver cannot take must not end the process: the next message has nothing to do with it. */
  private handOver(message: Message): void {
    try {
      this.callback(message);
    } catch (error) {
      this.fireError(error);
    }
  }
}

/** The length that a header block announces, and where in the block the header begins; null when there is none. */
function headerIn(block: string): { start: number; length: number } | null {
  let found: RegExpMatchArray | null = null;
  for (const match of block.matchAll(/content-length:[ \t]{0,9}(\d{1,9})[ \t]{0,9}(?=\r\n|$)/gi))
    found = match;
  if (!found || Number(found[1]) > LARGEST_BODY) return null;
  // Other headers may stand before the length; anything else before it belongs to no header.
  const others = /(?:^|\r\n)((?:[a-z-]{1,40}:[^\r\n]{0,200}\r\n){1,9})$/i.exec(
    block.slice(Math.max(0, found.index! - 2_000), found.index),
  );
  return { start: found.index! - (others?.[1]?.length ?? 0), length: Number(found[1]) };
}

function nextHeader(data: Buffer, start: number, end: number): number | null {
  for (let at = data.indexOf('Content-Length:', start); at >= 0 && at < end;) {
    if (/^Content-Length:[ \t]{0,9}\d{1,9}\r/.test(data.toString('latin1', at, at + 40))) return at;
    at = data.indexOf('Content-Length:', at + 1);
  }
  return null;
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string';

/** A request or notification with a name, or an answer. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { method, id, params } = value as { method?: unknown; id?: unknown; params?: unknown };
  if (typeof method === 'string')
    return (id === undefined || isId(id)) && (params === undefined || typeof params === 'object');
  return method === undefined && (isId(id) || id === null) && ('result' in value || 'error' in value);
}

function idOf(value: unknown): number | string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null;
  return isId(id) ? id : null;
}

/** The id of a request that broke off, so that its sender does not wait for ever; null when it broke there too. */
function idIn(text: string): number | string | null {
  const match =
    /^\s{0,9}\{\s{0,9}(?:"jsonrpc"\s{0,9}:\s{0,9}"2\.0"\s{0,9},\s{0,9})?"id"\s{0,9}:\s{0,9}(-?\d{1,15}(?![\d.eE])|"[^"\\]{0,99}")/.exec(
      text,
    );
  if (!match) return null;
  try {
    return JSON.parse(match[1]!) as number | string;
  } catch {
    // `01`, or a string with a line end in it.
    return null;
  }
}
