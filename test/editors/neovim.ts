import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { settingsInManual, type Desk } from './support';

const run = promisify(execFile);

/** How long one answer may take, in milliseconds. */
const patience = 15_000;

/** A Neovim without a screen that is sent keys as from a keyboard. */
export class Neovim {
  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Starts Neovim with the settings of the manual, the plan open. */
  static async open(desk: Desk): Promise<Neovim> {
    const settings = join(desk.folder, '..', 'init.lua');
    writeFileSync(settings, settingsInManual('lua'));
    const socket = join(desk.folder, '..', 'neovim');
    const args = [
      '--headless',
      '-n',
      '-u',
      settings,
      '--listen',
      socket,
      '-S',
      resolve('test/editors/neovim.lua'),
    ];
    const child = spawn('nvim', [...args, desk.plan], { cwd: desk.folder, env: desk.env, stdio: 'ignore' });
    await once(child, 'spawn');
    const editor = new Neovim(child, socket, desk.env);
    await editor.until(
      () => editor.evaluate('1'),
      (it) => it === '1',
    );
    return editor;
  }

  /** Presses keys, in Vim's notation. */
  async send(keys: string): Promise<void> {
    await this.remote('--remote-send', keys);
  }

  /** The value of a Vim expression as text. */
  async evaluate(expression: string): Promise<string> {
    return (await this.remote('--remote-expr', expression)).trimEnd();
  }

  /** Asks a question of `neovim.lua` until the answer is as wanted, and gives that answer. */
  async ask<Answer>(question: string, isWanted: (answer: Answer) => boolean): Promise<Answer> {
    const read = (json: string) => JSON.parse(json) as Answer;
    const answer = await this.until(
      () => this.evaluate(`v:lua.plan_${question}()`),
      (it) => isJson(it) && isWanted(read(it)),
    );
    return read(answer);
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    await this.send('<Esc>:qall!<CR>').catch(() => undefined);
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(timer);
  }

  private async remote(how: string, what: string): Promise<string> {
    const { stdout, stderr } = await run('nvim', ['--server', this.socket, how, what], {
      env: this.env,
      timeout: patience,
    });
    // Answers are printed on either stream, by the version.
    return stdout === '' ? stderr : stdout;
  }

  private async until(ask: () => Promise<string>, isWanted: (answer: string) => boolean): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask().catch((error: unknown) => String(error));
      if (isWanted(answer)) return answer;
      if (Date.now() > end) throw new Error(`Neovim gave no other answer than:\n${answer}`);
      await new Promise((settle) => setTimeout(settle, 50));
    }
  }
}

/** An editor that is not ready yet answers with an error. */
const isJson = (text: string): boolean => /^["[{]/.test(text);
