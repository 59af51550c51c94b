import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";

/** A Chromium without windows, which needs half of the processor time of the whole one. A package of Debian. */
const SHELL = "chromium-headless-shell";

/** The usual paths of Chromium; CHROMIUM_PATH has precedence. */
const PATHS = [
  process.env["CHROMIUM_PATH"],
  `/usr/bin/${SHELL}`,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The packages of Chromium are 100 MB. */
const INSTALL_MS = 180_000;

/** A run with another browser need not wait for a silent mirror. */
const APT_OPTIONS = ["-o", "Acquire::http::Timeout=10", "-o", "Acquire::Retries=0"];

export const findBrowser = (): string | undefined =>
  PATHS.find((path) => path !== undefined && existsSync(path));

/** Installs the headless Chromium in CI, or the whole one where only that exists. */
export async function installBrowser(): Promise<void> {
  const mayInstall =
    process.env["CI"] !== undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall || process.env["CHROMIUM_PATH"] !== undefined || existsSync(`/usr/bin/${SHELL}`)) return;
  if (await install(SHELL)) return;
  // The lists of packages may be old or missing.
  await apt("update");
  if (!(await install(SHELL)) && findBrowser() === undefined && !(await install("chromium")))
    console.warn("The installation of Chromium failed");
}

const install = (name: string): Promise<boolean> => apt("install", "--yes", "--no-install-recommends", name);

async function apt(...parameters: string[]): Promise<boolean> {
  const child = spawn("apt-get", [...APT_OPTIONS, ...parameters], { stdio: "ignore", timeout: INSTALL_MS });
  const [code] = (await once(child, "exit").catch(() => [null])) as [number | null];
  return code === 0;
}
