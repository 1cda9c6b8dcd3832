import { ErrorCodes, Message, type MessageStrategy, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Keeps the order that the protocol prescribes (LSP 3.17, Lifecycle Messages): nothing is served before
 * `initialize` or after `shutdown`; what comes then is answered as an error, or dropped when nobody waits for it.
 *
 * @param onShutdown called when the client takes its leave
 * @param ready what comes behind `initialize` waits for it: until then nobody is there to serve it
 */
export function lifecycle(
  writer: MessageWriter,
  onShutdown: () => void,
  ready: Promise<void> | null = null,
): MessageStrategy {
  let waiting: (() => void)[] | null = null;
  let state: 'new' | 'running' | 'down' = 'new';

  const refusal = (method: string): { code: number; message: string } | null => {
    if (state === 'down')
      return { code: ErrorCodes.InvalidRequest, message: 'Máy chủ đã dừng. The server is shut down.' };
    if (method === 'initialize')
      return state === 'new'
        ? null
        : { code: ErrorCodes.InvalidRequest, message: 'Đã khởi tạo rồi. The server is initialized already.' };
    return state === 'new'
      ? { code: ErrorCodes.ServerNotInitialized, message: 'Cần initialize trước. Send initialize first.' }
      : null;
  };

  const handle: MessageStrategy['handleMessage'] = (message, next) => {
    if (Message.isRequest(message)) {
      const error = refusal(message.method);
      if (error) return void writer.write({ jsonrpc: '2.0', id: message.id, error } as Message);
      if (message.method === 'initialize') {
        state = 'running';
        if (ready) {
          const held: (() => void)[] = (waiting = []);
          void ready.then(() => {
            waiting = null;
            for (const go of held) go();
          });
        }
      }
      if (message.method === 'shutdown') {
        state = 'down';
        onShutdown();
      }
    } else if (Message.isNotification(message) && message.method !== 'exit' && state !== 'running') return;
    return next(message);
  };

  return {
    handleMessage(message, next) {
      if (waiting) waiting.push(() => void handle(message, next));
      else return handle(message, next);
    },
  };
}
