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
 */
export function connectProcess(ended: (tookLeave: boolean) => void): Connection {
  let tookLeave = false;
  process.once('disconnect', () => ended(tookLeave));
  return connect(new IPCMessageReader(process), new IPCMessageWriter(process), () => (tookLeave = true));
}

/**
 * A connection over two streams, as every other editor uses. There is none over a socket: the server never opens
 * one.
 *
 * @param ended called when the client is gone; whether it took its leave with `shutdown`
 */
export function connectStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  ended: (tookLeave: boolean) => void,
): Connection {
  let tookLeave = false;
  const writer = new StreamMessageWriter(output);
  const reader = new FrameReader(input, ({ id, ...error }) => {
    void writer.write({ jsonrpc: '2.0', id, error } as Message);
  });
  input.once('end', () => ended(tookLeave));
  // A client that is gone cannot be written to, and needs no answer.
  output.once('error', () => ended(tookLeave));
  return connect(reader, writer, () => (tookLeave = true));
}

const connect = (reader: MessageReader, writer: MessageWriter, onShutdown: () => void): Connection =>
  createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: lifecycle(writer, onShutdown) });
