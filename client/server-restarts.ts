import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';
import { say } from './messages';

/** A server that ends so many times within the time is not started again unasked. */
const MOST_ENDS = 4;
const WITHIN_MS = 3 * 60_000;

/**
 * What to do when the server ends or cannot be talked to: it is started again in silence, for the text is in the
 * editor and nothing is lost; only one that ends again and again is spoken of.
 */
export function restartingHandler(
  restart: () => Promise<void>,
  now = (): number => Date.now(),
): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed() {
      ends = [...ends.filter((it) => now() - it < WITHIN_MS), now()];
      if (ends.length <= MOST_ENDS) return { action: CloseAction.Restart, handled: true };
      ends = [];
      const again = say('Khởi động lại');
      void vscode.window
        .showErrorMessage(
          say(
            'Bộ kiểm tra kế hoạch dừng đột ngột {0} lần liền. Văn bản trong trình soạn thảo vẫn nguyên.',
            MOST_ENDS + 1,
          ),
          again,
        )
        .then((chosen) => (chosen === again ? restart() : undefined));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
