import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { pause } from './server';

/**
 * What the suite may ask of the one before the page: type, in `delay` ms a letter; press a key; click what a
 * selector finds; fill the box that it finds in and press Enter there; wait until what it finds is on show; take a
 * picture.
 */
export type Wish =
  | { readonly type: string; readonly delay: number }
  | { readonly press: string }
  | { readonly click: string }
  | { readonly answer: string; readonly text: string }
  | { readonly see: string }
  | { readonly screenshot: string };

/** What became of a wish: the text seen, or why it could not be fulfilled. */
export interface Fulfilment {
  readonly text?: string;
  readonly failure?: string;
}

/** How long something may take to be on show, in milliseconds. */
const patience = 15_000;

/**
 * Does what the suite wishes for until `stopped`: it leaves each wish as a file `N.json` in `folder`; what became
 * of it is left as `N.done`. An extension has no way to press real keys or to see itself.
 */
export async function lendHands(page: Page, folder: string, stopped: () => boolean): Promise<void> {
  mkdirSync(folder, { recursive: true });
  while (!stopped()) {
    for (const name of readdirSync(folder).filter((it) => it.endsWith('.json'))) {
      const file = join(folder, name);
      const wish = JSON.parse(readFileSync(file, 'utf8')) as Wish;
      rmSync(file);
      const fulfilment = await fulfil(page, wish).catch(async (error: unknown): Promise<Fulfilment> => {
        // What was on show instead, for whoever looks for the reason.
        await takePicture(page, file.replace(/json$/, 'failed.png'));
        return {
          failure: `${JSON.stringify(wish)}: ${error instanceof Error ? error.message : String(error)}`,
        };
      });
      writeWhole(file.replace(/json$/, 'done'), JSON.stringify(fulfilment));
    }
    await pause(20);
  }
}

async function fulfil(page: Page, wish: Wish): Promise<Fulfilment> {
  if ('press' in wish) await page.keyboard.press(wish.press);
  else if ('type' in wish) await page.keyboard.type(wish.type, { delay: wish.delay });
  else if ('click' in wish) await page.locator(wish.click).first().click({ timeout: patience });
  else if ('answer' in wish) {
    const box = page.locator(wish.answer).first();
    await box.fill(wish.text, { timeout: patience });
    await box.press('Enter');
  } else if ('see' in wish) {
    const found = page.locator(wish.see).first();
    await found.waitFor({ state: 'visible', timeout: patience });
    return { text: await found.innerText() };
  } else await takePicture(page, wish.screenshot);
  return {};
}

/** The window without its title and status bars, which speak of the development of extensions. */
const pictured = { x: 0, y: 30, width: 1280, height: 748 };

async function takePicture(page: Page, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const passing = `${target}.passing.png`;
  await page.screenshot({ path: passing, animations: 'disabled', clip: pictured });
  if (existsSync(passing)) renameSync(passing, target);
}

/** Whoever looks for the file finds all of it or nothing. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.passing`, text);
  renameSync(`${file}.passing`, file);
}
