import * as vscode from 'vscode';
import { CloseAction, ErrorAction, State, type ErrorHandler } from 'vscode-languageclient/node';
import { say } from './messages';

/** A server that ends so many times within the time is not started again unasked. */
const MOST_ENDS = 4;
const WITHIN_MS = 3 * 60_000;

/** How long after a server that ended while it began the next one is started, in milliseconds. */
const BREATH_MS = 1000;

/** What is needed of the client to start its server again. */
export interface Restartable {
  readonly state: State;
  start(): Promise<void>;
}

/**
 * What to do when the server ends or cannot be talked to: it is started again in silence, for the text is in the
 * editor and nothing is lost; only one that ends again and again is spoken of.
 */
export function restartingHandler(client: () => Restartable, now = (): number => Date.now()): ErrorHandler {
  let ends: number[] = [];
  const start = (): void =>
    void client()
      .start()
      .catch(() => undefined);
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed() {
      ends = [...ends.filter((it) => now() - it < WITHIN_MS), now()];
      if (ends.length > MOST_ENDS) {
        ends = [];
        void tell().then((isWanted) => isWanted && start());
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      // A client that has not greeted its server yet would stop the next one together with the first.
      if (client().state !== State.Starting) return { action: CloseAction.Restart, handled: true };
      setTimeout(start, BREATH_MS);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Says that the server has ended too often; settles with whether to start it again. */
async function tell(): Promise<boolean> {
  const again = say('Khởi động lại');
  const text = 'Bộ kiểm tra kế hoạch dừng đột ngột {0} lần liền. Văn bản trong trình soạn thảo vẫn nguyên.';
  return (await vscode.window.showErrorMessage(say(text, MOST_ENDS + 1), again)) === again;
}
