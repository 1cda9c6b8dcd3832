import { strict as assert } from 'node:assert';
import { Session } from '../../server/lsp/session';
import { memoryHost } from '../support/lsp-client';

/** Settings that arrive when they are let go. */
class Held {
  private readonly waiting = new Map<number, () => void>();

  readonly settingsOf =
    (call: number, profile: string) =>
    async (folder: string | null): Promise<unknown> => {
      if (folder !== null) await new Promise<void>((done) => this.waiting.set(call, done));
      return { profile };
    };

  /** Lets one go, once it has been asked for. */
  async letGo(call: number): Promise<void> {
    while (!this.waiting.has(call)) await new Promise((done) => setImmediate(done));
    this.waiting.get(call)!();
  }
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('settings that are read again before they have been read', () => {
  for (const order of orders)
    it(`hold as they were asked for last, whichever come first (${order.map((it) => it + 1).join(', ')})`, async () => {
      const session = new Session(memoryHost({}), () => null);
      const held = new Held();
      // The first two as they were, the last as it is now.
      const asked = ['party', 'party', 'state'].map((profile, call) =>
        session.load([`file:///w${call}`], held.settingsOf(call, profile)),
      );
      for (const call of order) {
        await held.letGo(call);
        await asked[call];
      }
      assert.deepEqual(
        session.allFolders.map((it) => it.uri),
        [null, 'file:///w2'],
      );
      assert.equal(session.folderOf('file:///w2/a.kehoach').settings.profile, 'state');
    });
});
