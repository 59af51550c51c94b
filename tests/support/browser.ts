import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { BrowserContextOptions, Page } from "playwright-core";

/** The usual paths of Chromium; CHROMIUM_PATH has precedence. */
const PATHS = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The packages of Chromium are 100 MB. */
const INSTALL_MS = 180_000;

const findBrowser = (): string | undefined => PATHS.find((path) => path !== undefined && existsSync(path));

/** Browser tests are skipped without a browser; the global set-up warns once. */
export const isBrowserInstalled = findBrowser() !== undefined;

const INSTALL_INSTRUCTIONS =
  "Chromium is missing: the browser tests are skipped. Run `apt-get install chromium`, or set CHROMIUM_PATH.";

/** Installs Chromium in CI; elsewhere prints instructions. */
export function provideBrowser(): void {
  if (findBrowser() !== undefined) return;
  if (process.env["CI"] !== undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const isInstalled = [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]].every(
      (parameters) => spawnSync("apt-get", parameters, { stdio: "ignore", timeout: INSTALL_MS }).status === 0,
    );
    if (isInstalled) return;
  }
  console.warn(INSTALL_INSTRUCTIONS);
}

export type PageOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "deviceScaleFactor" | "javaScriptEnabled"
>;

export type OpenedBrowser = AsyncDisposable & {
  /** A page in English and UTC, without the cookies and storage of other pages. */
  newPage(options?: PageOptions): Promise<BrowserPage>;
};

export type BrowserPage = {
  readonly page: Page;
  /** Uncaught errors of the page and errors in its console. */
  readonly pageErrors: readonly string[];
};

/** @throws {Error} without an installed browser. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(INSTALL_INSTRUCTIONS);
  // Chromium does not start its sandbox as root.
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
      const pageErrors: string[] = [];
      page.on("pageerror", (error) => pageErrors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") pageErrors.push(message.text());
      });
      return { page, pageErrors };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
