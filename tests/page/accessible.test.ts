import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { isBrowserThere } from "../support/browser.ts";
import { openCheckout, payStarsOnPage, sellOnPage, shareOnPage } from "../support/page-story.ts";
import { openPhone } from "../support/phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

/** Each rule that is broken, and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.skipIf(!isBrowserThere)(
  "no screen of the sandbox breaks a rule of accessibility, in light and in dark",
  { timeout: 60_000 },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const inBoth = async (screen: Page): Promise<string[]> => {
      const found: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await screen.emulateMedia({ colorScheme });
        found.push(...(await violations(screen)));
      }
      return found;
    };
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    expect(await inBoth(page)).toEqual([]);
    // The log has hundreds of lines by now, each like the other: without them it is looked at faster.
    const drawer = page.getByRole("button", { name: "Behind the scenes" });
    await drawer.click();
    await sellOnPage(page, olga);
    await shareOnPage(olga, alice);
    expect(await inBoth(page)).toEqual([]);

    await page.getByRole("button", { name: "Faults" }).click();
    expect(await inBoth(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await alice.root.getByRole("button", { name: "Menu of commands for Alice" }).click();
    expect(await inBoth(page)).toEqual([]);
    await page.keyboard.press("Escape");

    const checkout = await openCheckout(page, alice);
    // Until the program answered, the page looks again each second.
    await checkout.locator(".notices .good").waitFor();
    expect(await inBoth(checkout)).toEqual([]);
    await payStarsOnPage(page, alice);
    await drawer.click();
    for (const tab of ["Ledger", "Channels", "Payments"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await inBoth(page)).toEqual([]);
    }
    await alice.root.getByRole("button", { name: "Chats of Alice" }).click();
    expect(await inBoth(page)).toEqual([]);
  },
);
