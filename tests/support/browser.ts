import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { BrowserContextOptions, Page } from "playwright-core";

/** Where systems put it; CHROMIUM_PATH goes first. */
const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** 100 MB come over the network. */
const INSTALL_MS = 180_000;

const findBrowser = (): string | undefined => PLACES.find((path) => path !== undefined && existsSync(path));

/** Tests in a browser are skipped where there is none; the global set-up says so once. */
export const isBrowserThere = findBrowser() !== undefined;

const howToGetBrowser =
  "No Chromium here: the tests of pages are skipped. Get it by `apt-get install chromium`, or set CHROMIUM_PATH.";

/** Gets a browser where a machine is there for nothing but to run tests; everywhere else says how to get one. */
export function provideBrowser(): void {
  if (findBrowser() !== undefined) return;
  if (process.env["CI"] !== undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const isInstalled = [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]].every(
      (order) => spawnSync("apt-get", order, { stdio: "ignore", timeout: INSTALL_MS }).status === 0,
    );
    if (isInstalled) return;
  }
  console.warn(howToGetBrowser);
}

export type PageOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "deviceScaleFactor" | "javaScriptEnabled"
>;

export type OpenedBrowser = AsyncDisposable & {
  /** A page of its own: English, UTC, nothing remembered from other pages. */
  newPage(options?: PageOptions): Promise<BrowserPage>;
};

export type BrowserPage = {
  readonly page: Page;
  /** What the console and the page itself complained of. */
  readonly complaints: readonly string[];
};

/** @throws {Error} where there is no browser. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(howToGetBrowser);
  // Chromium refuses to wall itself in as root.
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
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
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      return { page, complaints };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
