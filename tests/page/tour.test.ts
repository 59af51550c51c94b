import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { readFocus } from "../support/keyboard-focus.ts";
import {
  broadcastOnPage,
  connectOnPage,
  joinOnPage,
  payByCardOnPage,
  publishOnPage,
  shareOnPage,
} from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

const stepIs = (page: Page, title: string): Promise<void> =>
  page.locator(".tour [aria-current='step']", { hasText: title }).waitFor();
const focused = async (page: Page): Promise<string> => (await readFocus(page)).name;

browserTest(
  "the tour leads through a sale that is paid by card once, and follows the user's actions",
  { tags: ["long"] },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    const showMe = page.getByRole("button", { name: "Show me" });

    await stepIs(page, "Connect a channel");
    await showMe.click();
    await expect.poll(() => focused(page)).toBe("Message of Olga to the bot");
    await page.keyboard.press("Enter");
    await olga.sees("Which one should I sell access to");
    await showMe.click();
    await expect.poll(() => focused(page)).toMatch(/Pick a channel/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Tea & Talk" }).click();

    await olga.sees("is connected");
    await stepIs(page, "Put a tier on sale");
    await showMe.click();
    await expect.poll(() => focused(page)).toMatch(/Add a tier/);
    await publishOnPage(olga);
    await stepIs(page, "Share the link");
    await shareOnPage(olga, alice);
    await stepIs(page, "Buy access");
    await page.getByLabel("Alice pays").selectOption("by card, once");
    await showMe.click();
    await expect.poll(() => focused(page)).toMatch(/\$9\.99 by card/);
    await payByCardOnPage(page, alice);
    await stepIs(page, "Come in");
    await joinOnPage(alice);
    await stepIs(page, "Send a broadcast");
    await broadcastOnPage(olga, "Tea is ready");
    await stepIs(page, "Let the month pass");
    await showMe.click();
    await expect.poll(() => focused(page)).toBe("31 days later");
    await page.keyboard.press("Enter");
    await page.getByText("The tour is complete: sold, bought, joined, broadcast and expired.").waitFor();
    expect(await page.locator(".tour li.done").count()).toBe(7);
    expect(sandbox.pageErrors).toEqual([]);
  },
);

browserTest(
  "the tour shows that a tier of a month, paid by card, renews by itself",
  { tags: ["long"] },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page, inChannel } = sandbox;
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    const showMe = page.getByRole("button", { name: "Show me" });
    await connectOnPage(page, olga);
    await stepIs(page, "Put a tier on sale");
    await page.getByLabel("Alice pays").selectOption("by card, every month");
    await page.locator(".tour [aria-current='step']", { hasText: "“1 month”" }).waitFor();
    await publishOnPage(olga, "1 month");
    await shareOnPage(olga, alice);
    await stepIs(page, "Buy access");
    await showMe.click();
    await expect.poll(() => focused(page)).toMatch(/every month by card/);
    const checkout = await payByCardOnPage(page, alice, {
      way: "every month by card",
      open: "Subscribe",
      pay: "Subscribe",
    });
    expect(await checkout.getByRole("heading", { level: 1 }).textContent()).toBe("$9.99 every month");
    await alice.say("/subscriptions");
    await alice.sees(/Renews on .* for \$9\.99/u);
    await joinOnPage(alice);
    await broadcastOnPage(olga, "Tea is ready");
    await stepIs(page, "Let the month pass");
    await showMe.click();
    await expect.poll(() => focused(page)).toBe("Next event");
    for (const event of ["Stripe begins a period", "Stripe charges a renewal"]) {
      await page.keyboard.press("Enter");
      await page.getByText(`later: ${event}`).waitFor();
    }
    await page.getByText("The tour is complete: sold, bought, joined, broadcast and renewed.").waitFor();
    expect(inChannel()).toEqual(["Olga", "Alice"]);
    expect(sandbox.pageErrors).toEqual([]);
  },
);

browserTest("the tour can be skipped and continued, also after a reload", async () => {
  await using sandbox = await openSandboxPage();
  const { page } = sandbox;
  await page.getByRole("button", { name: "Skip" }).click();
  expect(await page.getByRole("button", { name: "Show me" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("button", { name: "Take the tour" }).click();
  await stepIs(page, "Connect a channel");
  expect(sandbox.pageErrors).toEqual([]);
});
