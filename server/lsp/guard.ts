import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type RemoteConsole,
} from 'vscode-languageserver';

/** Failures since the start; a healthy server keeps it at zero, and tests say so. */
export interface Failures {
  count: number;
}

/**
 * Wraps every handler: a request that fails is logged and answered with an error, and the server goes on with its
 * state as it was. A cancelled request is answered as cancelled.
 */
export class Guard {
  readonly failures: Failures = { count: 0 };

  constructor(private readonly console: Pick<RemoteConsole, 'error'>) {}

  request<P, R>(
    name: string,
    run: (params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return async (given, handed) => {
      // A request that came without parameters is handed over with the token alone.
      const [params, token] = handed
        ? [given, handed]
        : [undefined as P, given as unknown as CancellationToken];
      if (token.isCancellationRequested) throw cancelled();
      let result: R;
      try {
        result = await run(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        throw new ResponseError(LSPErrorCodes.RequestFailed, this.failed(name, error));
      }
      if (token.isCancellationRequested) throw cancelled();
      return result;
    };
  }

  notification<P>(name: string, run: (params: P) => void | Promise<void>): (params: P) => Promise<void> {
    return async (params) => {
      try {
        await run(params);
      } catch (error) {
        this.failed(name, error);
      }
    };
  }

  /** For work that nobody waits for. */
  later(name: string, run: () => void | Promise<void>): void {
    setImmediate(() => void this.notification(name, run)(undefined));
  }

  private failed(name: string, error: unknown): string {
    this.failures.count++;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.console.error(`${name}: ${reason}`);
    return `Yêu cầu «${name}» gặp lỗi: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã bị hủy.');
