import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "./install-browser.ts";

export const NO_BROWSER =
  "Chromium is missing: run `apt-get install chromium-headless-shell` or `apt-get install chromium`, or set CHROMIUM_PATH";

export type PageOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "deviceScaleFactor" | "javaScriptEnabled"
>;

/** The pages of one test; disposing empties them for later tests. */
export type OpenedBrowser = AsyncDisposable & {
  /** A page in English and UTC, without the cookies and permissions of other tests. Their storage belongs to other ports. */
  newPage(options?: PageOptions & UseOptions): Promise<BrowserPage>;
};

type UseOptions = {
  /** False: the test leaves something that cannot be undone, such as a clock. Default true. */
  readonly isReusable?: boolean;
};

export type BrowserPage = {
  readonly page: Page;
  /** Uncaught errors of the page and errors in its console. */
  readonly pageErrors: readonly string[];
};

type UsedPage = {
  readonly page: Page;
  readonly pageErrors: string[];
  readonly options: PageOptions;
  readonly isReusable: boolean;
};

/** One browser for all tests of a worker. It ends with the worker's process, or by `closeBrowser`. */
let launched: Promise<Browser> | undefined;

/** Pages that no test uses, by their options: a new one takes half a second of processor time. */
const idle = new Map<string, UsedPage[]>();

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
  idle.clear();
}

export async function openBrowser(): Promise<OpenedBrowser> {
  const browser = await (launched ??= launchBrowser());
  const used: UsedPage[] = [];
  return {
    async newPage({ isReusable = true, ...options } = {}) {
      const found = isReusable ? idle.get(JSON.stringify(options))?.pop() : undefined;
      const opened = found ?? { ...(await openPage(browser, options)), options, isReusable };
      used.push(opened);
      return opened;
    },
    async [Symbol.asyncDispose]() {
      for (const page of used) await giveBack(page);
    },
  };
}

async function openPage(
  browser: Browser,
  options: PageOptions,
): Promise<Pick<UsedPage, "page" | "pageErrors">> {
  const context = await browser.newContext({
    viewport: { width: 1_280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    ...options,
  });
  // A page may wait for a restart of the program, or for the pauses between the attempts of a job.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on("pageerror", (error) => pageErrors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") pageErrors.push(message.text());
  });
  return { page, pageErrors };
}

async function giveBack(used: UsedPage): Promise<void> {
  const { page, pageErrors, options, isReusable } = used;
  const context = page.context();
  if (!isReusable || page.isClosed()) return context.close();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto("about:blank");
  await page.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
  await context.clearCookies();
  await context.clearPermissions();
  pageErrors.length = 0;
  const key = JSON.stringify(options);
  idle.set(key, [...(idle.get(key) ?? []), used]);
}
