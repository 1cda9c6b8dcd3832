import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { pause } from './server';

/** What the suite may ask of the one before the page: type, in `delay` ms a letter; press a key; take a picture. */
export type Wish =
  | { readonly type: string; readonly delay: number }
  | { readonly press: string }
  | { readonly screenshot: string };

/**
 * Does what the suite wishes for until `stopped`: it leaves each wish as a file `N.json` in `folder`; the file
 * is taken away when the wish is done. An extension has no way to press real keys or to see itself.
 */
export async function lendHands(page: Page, folder: string, stopped: () => boolean): Promise<void> {
  mkdirSync(folder, { recursive: true });
  while (!stopped()) {
    for (const name of readdirSync(folder).filter((it) => it.endsWith('.json'))) {
      const file = join(folder, name);
      await fulfil(page, JSON.parse(readFileSync(file, 'utf8')) as Wish);
      rmSync(file);
    }
    await pause(50);
  }
}

async function fulfil(page: Page, wish: Wish): Promise<void> {
  if ('press' in wish) return page.keyboard.press(wish.press);
  if ('type' in wish) return page.keyboard.type(wish.type, { delay: wish.delay });
  mkdirSync(dirname(wish.screenshot), { recursive: true });
  const passing = `${wish.screenshot}.passing.png`;
  await page.screenshot({ path: passing });
  if (existsSync(passing)) renameSync(passing, wish.screenshot);
}
