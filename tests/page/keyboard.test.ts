import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { readFocus, tabTo } from "../support/keyboard-focus.ts";
import { sellOnPage } from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

const press = async (page: Page, name: RegExp): Promise<void> => {
  expect(await tabTo(page, name)).toMatchObject({ ring: "solid" });
  await page.keyboard.press("Enter");
};

browserTest("a purchase works with the keyboard alone", async () => {
  await using sandbox = await openSandboxPage();
  const { page } = sandbox;
  const olga = await openPhone(page, "Olga");
  const alice = await openPhone(page, "Alice");
  await sellOnPage(page, olga);
  await olga.tap("Open its page");
  await olga.sees("Share this link");

  await press(page, /^Copy https:\/\/t\.me\//);
  await press(page, /^Open the copied link/);
  await alice.sees("Choose what suits you");
  await press(page, /^Monthly · 30 days/);
  await alice.sees("How would you like to pay");
  await press(page, /^.{0,3}250 Stars, once$/u);
  await alice.sees("Access to Tea & Talk");
  await press(page, /^Pay .{0,3}250$/u);
  const sheet = page.getByRole("dialog");
  await sheet.waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect((await readFocus(page)).name).toMatch(/^Pay/);
  await page.keyboard.press("Enter");
  await sheet.waitFor();
  expect((await readFocus(page)).name).toBe("Confirm and pay 250 Stars");
  await page.keyboard.press("Enter");
  await alice.sees("Paid.");
  await press(page, /^.{0,3}Come in$/u);
  await alice.root.locator(".whose", { hasText: "in “Tea & Talk”" }).waitFor();
  expect(sandbox.inChannel()).toEqual(["Olga", "Alice"]);
  expect(sandbox.pageErrors).toEqual([]);
});

browserTest("the focus stays in the phone when the focused button disappears", async () => {
  await using sandbox = await openSandboxPage();
  const { page } = sandbox;
  const olga = await openPhone(page, "Olga");
  await olga.say("/newchannel");
  await olga.sees("Which one should I sell access to");
  await olga.root.getByRole("button", { name: "Pick a channel" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Enter");
  await olga.sees("is connected");
  await olga.root.getByRole("group", { name: "Keyboard of Olga" }).waitFor({ state: "detached" });
  await expect.poll(() => readFocus(page)).toMatchObject({ phone: "phone-left" });
  expect(sandbox.pageErrors).toEqual([]);
});
