import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "./install-browser.ts";

export const NO_BROWSER = "Chromium is missing: run `apt-get install chromium`, or set CHROMIUM_PATH";

export type PageOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "deviceScaleFactor" | "javaScriptEnabled"
>;

/** The pages of one test; disposing closes them. */
export type OpenedBrowser = AsyncDisposable & {
  /** A page in English and UTC, without the cookies and storage of other pages. */
  newPage(options?: PageOptions): Promise<BrowserPage>;
};

export type BrowserPage = {
  readonly page: Page;
  /** Uncaught errors of the page and errors in its console. */
  readonly pageErrors: readonly string[];
};

/** One browser for all tests of a worker. It ends with the worker's process, or by `closeBrowser`. */
let launched: Promise<Browser> | undefined;

/** @throws {Error} without an installed browser. */
function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  // Chromium does not start its sandbox as root.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/** For a command, which ends when nothing runs any more. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

export async function openBrowser(): Promise<OpenedBrowser> {
  const browser = await (launched ??= launchBrowser());
  const contexts: BrowserContext[] = [];
  return {
    async newPage(options = {}) {
      const viewport = { width: 1_280, height: 800 };
      const context = await browser.newContext({
        viewport,
        locale: "en-GB",
        timezoneId: "UTC",
        reducedMotion: "reduce",
        ...options,
      });
      contexts.push(context);
      // A page may wait for a restart of the program, or for the pauses between the attempts of a job.
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      const pageErrors: string[] = [];
      page.on("pageerror", (error) => pageErrors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") pageErrors.push(message.text());
      });
      return { page, pageErrors };
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts) await context.close();
    },
  };
}
