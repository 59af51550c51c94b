import { test } from "vitest";
import { NO_BROWSER } from "./browser.ts";
import { findBrowser } from "./install-browser.ts";
import { askFor } from "./prepared/ask-for.ts";

/** A test that needs a browser, and is skipped where none is installed. */
export const browserTest = test.extend<{ needsBrowser: undefined }>({
  needsBrowser: [
    async ({ skip }, use) => {
      await askFor("browser");
      skip(findBrowser() === undefined, NO_BROWSER);
      await use(undefined);
    },
    { auto: true },
  ],
});
