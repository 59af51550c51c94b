import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { openCheckout, payStarsOnPage, sellOnPage, shareOnPage } from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

/** The violated rules of axe with their elements. Only the contrast depends on the color scheme. */
async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (
    colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe
  ).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

browserTest(
  "all screens of the sandbox are accessible, in light and in dark",
  { timeout: 120_000 },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const violationsInBothSchemes = async (screen: Page): Promise<string[]> => [
      ...(await violations(screen, "dark")),
      ...(await violations(screen, "light")),
    ];
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    expect(await violationsInBothSchemes(page)).toEqual([]);
    // The closed log saves time: it would have hundreds of equal lines.
    const drawer = page.getByRole("button", { name: "Behind the scenes" });
    await drawer.click();
    await sellOnPage(page, olga);
    await shareOnPage(olga, alice);
    expect(await violationsInBothSchemes(page)).toEqual([]);

    await page.getByRole("button", { name: "Faults" }).click();
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await alice.root.getByRole("button", { name: "Menu of commands for Alice" }).click();
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press("Escape");

    const checkout = await openCheckout(page, alice);
    // The page polls each second until the program has answered.
    await checkout.locator(".notices .good").waitFor();
    expect(await violationsInBothSchemes(checkout)).toEqual([]);
    await payStarsOnPage(page, alice);
    await drawer.click();
    for (const tab of ["Ledger", "Channels", "Payments"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await violationsInBothSchemes(page)).toEqual([]);
    }
    await alice.root.getByRole("button", { name: "Chats of Alice" }).click();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  },
);
