import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
  type Connection,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { FrameReader } from './frames';
import { lifecycle } from './lifecycle';

/**
 * A connection over the channel that VS Code opens to a process it started.
 *
 * @param ended called when the client is gone; whether it took its leave with `shutdown`
 * @param load called when `initialize` has been answered; what comes behind it waits until this is done
 */
export function connectProcess(ended: (tookLeave: boolean) => void, load: () => Promise<void>): Connection {
  let tookLeave = false;
  process.once('disconnect', () => ended(tookLeave));
  return connect(
    new IPCMessageReader(process),
    new IPCMessageWriter(process),
    () => (tookLeave = true),
    load,
  );
}

/**
 * A connection over two streams, as every other editor uses. There is none over a socket: the server never opens
 * one.
 *
 * @param ended called when the client is gone; whether it took its leave with `shutdown`
 * @param load called when `initialize` has been answered; what comes behind it waits until this is done
 */
export function connectStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  ended: (tookLeave: boolean) => void,
  load: () => Promise<void>,
): Connection {
  let tookLeave = false;
  const writer = new StreamMessageWriter(output);
  const reader = new FrameReader(input, ({ id, ...error }) => {
    void writer.write({ jsonrpc: '2.0', id, error } as Message);
  });
  input.once('end', () => ended(tookLeave));
  // A client that is gone cannot be written to, and needs no answer.
  output.once('error', () => ended(tookLeave));
  return connect(reader, writer, () => (tookLeave = true), load);
}

function connect(
  reader: MessageReader,
  writer: MessageWriter,
  onShutdown: () => void,
  load: () => Promise<void>,
): Connection {
  const ready = firstResult(writer).then(load);
  return createConnection(ProposedFeatures.all, reader, writer, {
    messageStrategy: lifecycle(writer, onShutdown, ready),
  });
}

/** Settled when the first result is on its way, which is the one of `initialize`: before it there are errors only. */
function firstResult(writer: MessageWriter): Promise<void> {
  const write = writer.write.bind(writer);
  return new Promise((done) => {
    writer.write = async (message) => {
      await write(message);
      if (!('result' in message)) return;
      writer.write = write;
      done();
    };
  });
}
