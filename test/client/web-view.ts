import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { shellDocument, type Shell } from '../../client/views/shell-html';

const origin = 'http://view.test';

/** A web view as VS Code shows it, in a browser: bundle, policy, messages. */
export interface WebView {
  readonly page: Page;
  /** What the policy forbade and what went wrong in the script. */
  readonly complaints: string[];
  tell(message: unknown): Promise<void>;
  /** The messages sent so far that have this `kind`. */
  told<T>(kind: string): Promise<T[]>;
}

export async function openWebView(browser: Browser, shell: Shell): Promise<WebView> {
  const { outputFiles } = await build({
    entryPoints: [`client/web/${shell.name}.ts`],
    outdir: 'dist',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome122',
  });
  const file = (ending: string): string => outputFiles.find((it) => it.path.endsWith(ending))!.text;
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const complaints: string[] = [];
  page.on('console', (it) => {
    if (it.type() === 'error') complaints.push(it.text());
  });
  page.on('pageerror', (it) => complaints.push(it.message));
  // As text: what a compiler makes of a function does not run in a page.
  await page.addInitScript({
    content: `window.sent = [];
      window.acquireVsCodeApi = () => ({ postMessage: (it) => window.sent.push(it), setState: () => {} });`,
  });
  const html = shellDocument(shell, {
    script: `${origin}/view.js`,
    style: `${origin}/view.css`,
    source: origin,
    nonce: 'once',
  });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/view.js') return route.fulfill({ body: file('.js'), contentType: 'text/javascript' });
    if (pathname === '/view.css') return route.fulfill({ body: file('.css'), contentType: 'text/css' });
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return route.fulfill({ status: 204, body: '' });
  });
  await page.goto(`${origin}/`);
  return {
    page,
    complaints,
    tell: (message) => page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`),
    told: (kind) => page.evaluate(`window.sent.filter((it) => it.kind === ${JSON.stringify(kind)})`),
  };
}
