import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { readFocus } from "../support/keyboard-focus.ts";
import {
  broadcastOnPage,
  joinOnPage,
  payStarsOnPage,
  publishOnPage,
  shareOnPage,
} from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

const stepIs = (page: Page, title: string): Promise<void> =>
  page.locator(".tour [aria-current='step']", { hasText: title }).waitFor();
const focused = async (page: Page): Promise<string> => (await readFocus(page)).name;

browserTest(
  "the tour leads through the main job and follows the user's actions",
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

    await stepIs(page, "Put a tier on sale");
    await showMe.click();
    await expect.poll(() => focused(page)).toMatch(/Add a tier/);
    await publishOnPage(olga);
    await stepIs(page, "Share the link");
    await shareOnPage(olga, alice);
    await stepIs(page, "Buy access");
    await payStarsOnPage(page, alice);
    await stepIs(page, "Come in");
    await joinOnPage(alice);
    await stepIs(page, "Send a broadcast");
    await broadcastOnPage(olga, "Tea is ready");
    await stepIs(page, "Let the month pass");
    await showMe.click();
    await expect.poll(() => focused(page)).toBe("31 days later");
    await page.keyboard.press("Enter");
    await page.getByText("The tour is complete").waitFor();
    expect(await page.locator(".tour li.done").count()).toBe(7);
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
