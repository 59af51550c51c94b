import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { closeBrowser, openBrowser } from "../tests/support/browser.ts";
import type { PageOptions } from "../tests/support/browser.ts";
import {
  broadcastOnPage,
  joinOnPage,
  openCheckout,
  payStarsOnPage,
  offerTierOnPage,
} from "../tests/support/sandbox-steps.ts";
import { openPhone } from "../tests/support/sandbox-phone.ts";
import { startTemporaryPostgres } from "./runtime/local-postgres.ts";
import { openPlayground } from "./page/playground.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "pictures");
/** Keeps the repository small. */
const LIMIT_BYTES = 300_000;
const WIDE = { viewport: { width: 1_440, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/**
 * Plays a sale in the sandbox and writes the pictures of docs/pictures. Needs a font with emoji. Resources are released
 * with the stack.
 */
async function takeScreenshots(stack: AsyncDisposableStack): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const postgres = await startTemporaryPostgres();
  stack.defer(() => postgres.stop());
  const { url } = stack.use(
    await openPlayground({
      connection: postgres.connection,
      port: 0,
      environment: { LOG_LEVEL: "silent" },
    }),
  );
  const browser = stack.use(await openBrowser());
  const open = async (options: PageOptions, hash = ""): Promise<Page> => {
    const { page } = await browser.newPage(options);
    await page.goto(`${url}/${hash}`);
    await page.locator(".phone").first().waitFor({ state: "attached" });
    return page;
  };

  const page = await open(WIDE);
  const { olga, alice } = await offerTierOnPage(page);
  await payStarsOnPage(page, alice);
  await joinOnPage(alice);
  await broadcastOnPage(olga, "Spring oolong came in. Members taste first: Thursday at six.");
  await alice.sees("Spring oolong");
  await page.getByRole("tab", { name: "Ledger" }).click();
  await save(page, "sandbox");
  await page.emulateMedia({ colorScheme: "dark" });
  await save(page, "sandbox-dark");

  const narrow = await open(NARROW, "#side=right");
  await (await openPhone(narrow, "Alice")).sees("Spring oolong");
  await save(narrow, "sandbox-phone");

  const link = await olga.root.getByRole("link", { name: "?start=" }).last().getAttribute("href");
  const sam = await openPhone(page, "Sam");
  await sam.say(link ?? "");
  await sam.tap("Monthly");
  await sam.sees("How would you like to pay");
  const checkout = await openCheckout(page, sam);
  await checkout.setViewportSize({ width: 900, height: 860 });
  await checkout.getByRole("button", { name: "Pay too little" }).click();
  await checkout.locator("output", { hasText: "partially_paid" }).waitFor();
  await checkout.locator(".notices li", { hasText: "partially_paid 200" }).waitFor();
  await save(checkout, "checkout");
  await checkout.getByRole("link", { name: "Back to the merchant" }).click();
  await save(checkout, "payment-page");
}

async function save(page: Page, name: string): Promise<void> {
  // A reload removes toasts and animations.
  await page.reload();
  await page.locator("h1").waitFor();
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  const { size } = await stat(path);
  console.log(`${name}.png ${Math.round(size / 1_000)} kB`);
  if (size > LIMIT_BYTES) throw new Error(`${name}.png is larger than ${LIMIT_BYTES / 1_000} kB`);
}

if (import.meta.main) {
  const stack = new AsyncDisposableStack();
  try {
    await takeScreenshots(stack);
  } finally {
    await stack.disposeAsync();
    await closeBrowser();
  }
}
