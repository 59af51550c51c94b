import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { joinOnPage, openCheckout, chooseTierOnPage } from "../support/sandbox-steps.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

async function refuseNextCalls(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Faults" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Telegram").check();
  await sheet.getByLabel("Too many requests (429)").check();
  await sheet.getByLabel("Number of calls").fill("3");
  await sheet.getByRole("button", { name: "Add the fault" }).click();
  await sheet.getByText("Pending faults").waitFor();
  await page.keyboard.press("Escape");
}

browserTest("three refused calls to Telegram delay a sale and lose nothing", async () => {
  await using sandbox = await openSandboxPage();
  const { page, playground, inChannel } = sandbox;
  const alice = await chooseTierOnPage(sandbox);
  const checkout = await openCheckout(page, alice);
  await page.bringToFront();
  await refuseNextCalls(page);
  await checkout.getByRole("button", { name: "Pay exactly" }).click();
  await alice.sees("Paid.");
  const refusals = playground.telegram.calls.filter(
    ({ response }) => response?.ok === false && response.error_code === 429,
  );
  expect(refusals).toHaveLength(3);
  await joinOnPage(alice);
  expect(inChannel()).toEqual(["Olga", "Alice"]);
  expect(await alice.root.locator(".message", { hasText: /Paid\./ }).count()).toBe(1);
  expect(sandbox.pageErrors).toEqual([]);
});

browserTest(
  "a payment during a downtime is granted after the start, and a hundred copies of it grant nothing",
  { tags: ["long"] },
  async () => {
    await using sandbox = await openSandboxPage({ canBeKilled: true });
    const { page } = sandbox;
    const alice = await chooseTierOnPage(sandbox);
    const checkout = await openCheckout(page, alice);
    await page.bringToFront();
    await page.getByRole("button", { name: "Kill the bot" }).click();
    await page.getByRole("button", { name: "Start the bot" }).waitFor();
    await checkout.getByRole("button", { name: "Pay exactly" }).click();
    await page.getByRole("button", { name: "Start the bot" }).click();
    await page.getByRole("button", { name: "Kill the bot" }).waitFor();
    await checkout.locator("output", { hasText: "finished" }).waitFor();
    await alice.sees("Paid.");
    await page.getByRole("button", { name: "Replay the report ×100" }).click();
    await page.getByText(/100 copies/).waitFor();
    await page.getByRole("tab", { name: "Ledger" }).click();
    await page.getByText("✓ in balance").first().waitFor();
    expect(await page.locator(".sums .bad").count()).toBe(0);
    expect(await page.locator(".entries > li").count()).toBe(1);
    expect(await alice.root.locator(".message", { hasText: /Paid\./ }).count()).toBe(1);
    expect(sandbox.pageErrors).toEqual([]);
  },
);
