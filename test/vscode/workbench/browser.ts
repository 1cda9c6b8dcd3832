import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { format } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { CommandLine } from './command-line';

/** Where systems put Chromium; `CHROMIUM_PATH` names another one. */
const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What Chromium shall not do while it is watched. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=vi',
];

export async function startBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'];
  const executablePath = wanted ?? usualPlaces.find((it) => existsSync(it));
  if (executablePath === undefined)
    throw new Error(`No Chromium in ${usualPlaces.join(', ')}; install it or set CHROMIUM_PATH.`);
  return chromium.launch({ executablePath, args: switches, timeout: 60_000 });
}

/** How the lines of the suite begin, among all that a workbench has to say. */
const suiteMark = '[suite] ';

/**
 * Opens the workbench with the extension and the suite, prints what the suite prints, and writes all that is said to `log`.
 *
 * @returns the page, and a promise of the suite's exit code.
 */
export async function openWorkbench(
  browser: Browser,
  address: string,
  command: CommandLine,
  log: Writable,
): Promise<{ page: Page; exitCode: Promise<number> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const exitCode = new Promise<number>((settle, fail) => {
    // VS Code calls these two when they exist; that is how its own tests are run in a browser.
    void page.exposeFunction('codeAutomationExit', (code: number) => settle(code));
    page.once('crash', () => fail(new Error('The page of the workbench crashed.')));
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: unknown[]) => {
    const line = format(...words);
    log.write(`${line}\n`);
    if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
  });

  const remote = (path: string) => `vscode-remote://${new URL(address).host}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(command.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(command.extensionTestsPath)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: command.folder, payload: JSON.stringify(payload) });
  await page.goto(`${address}/?${query}`, { timeout: 60_000, waitUntil: 'commit' });
  return { page, exitCode };
}
