import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { findViolations } from "../support/find-violations.ts";
import { openCheckout, payByCardOnPage, sellOnPage, shareOnPage } from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

/**
 * The violated rules of axe with their elements, in light and in dark. Only the contrast depends on the color scheme.
 * @param part the part of the page that is new; the rest was tested before.
 */
async function violations(page: Page, part = "html"): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findViolations(page, { part, rules: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...dark, ...(await findViolations(page, { part }))];
}

browserTest(
  "all screens of the sandbox are accessible, in light and in dark",
  { tags: ["long"] },
  async () => {
    await using sandbox = await openSandboxPage({ tab: "log", introduces: true });
    const { page } = sandbox;
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    expect(await violations(page)).toEqual([]);
    // The closed log saves time: it would have hundreds of equal lines.
    const drawer = page.getByRole("button", { name: "Behind the scenes" });
    await drawer.click();
    await sellOnPage(page, olga);
    await shareOnPage(olga, alice);
    expect(await violations(page)).toEqual([]);

    await page.getByRole("button", { name: "Faults" }).click();
    expect(await violations(page, "dialog")).toEqual([]);
    await page.keyboard.press("Escape");
    await alice.root.getByRole("button", { name: "Menu of commands for Alice" }).click();
    expect(await violations(page, "dialog")).toEqual([]);
    await page.keyboard.press("Escape");

    const checkout = await openCheckout(page, alice);
    // The page polls each second until the program has answered.
    await checkout.locator(".notices .good").waitFor();
    expect(await violations(checkout)).toEqual([]);
    const paid = await payByCardOnPage(page, alice);
    await drawer.click();
    for (const tab of ["Ledger", "Channels", "Payments"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await violations(page, "[role=tabpanel]")).toEqual([]);
    }
    for (const provider of ["Stripe", "Crypto Pay", "NOWPayments"]) {
      const link = page.getByRole("tabpanel").getByRole("link", { name: provider, exact: true });
      await paid.goto((await link.getAttribute("href")) ?? "");
      expect(await violations(paid)).toEqual([]);
    }
    await page.bringToFront();
    await alice.root.getByRole("button", { name: "Chats of Alice" }).click();
    expect(await violations(page, `[aria-label="Alice's Telegram"]`)).toEqual([]);
  },
);
