import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The usual paths of Chromium; CHROMIUM_PATH has precedence. The headless shell needs a third of the processor time. */
const PATHS = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The packages of Chromium are 100 MB. */
const INSTALL_MS = 180_000;

export const findBrowser = (): string | undefined =>
  PATHS.find((path) => path !== undefined && existsSync(path));

/** Installs Chromium in CI. */
export function installBrowser(): void {
  if (findBrowser() !== undefined) return;
  if (process.env["CI"] !== undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const isInstalled = [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]].every(
      (parameters) => spawnSync("apt-get", parameters, { stdio: "ignore", timeout: INSTALL_MS }).status === 0,
    );
    if (!isInstalled) console.warn("The installation of Chromium failed");
  }
}
