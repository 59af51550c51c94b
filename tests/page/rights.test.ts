import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import { chooseTierOnPage, payStarsOnPage } from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

browserTest("a join request waits for the owner's approval after the bot has lost its rights", async () => {
  await using sandbox = await openSandboxPage();
  const { page, inChannel } = sandbox;
  const olga = await openPhone(page, "Olga");
  const alice = await chooseTierOnPage(sandbox);
  await payStarsOnPage(page, alice);

  await page.getByRole("button", { name: "Rights" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByText("invite users").waitFor();
  await sheet.getByRole("button", { name: "Remove its rights" }).click();
  await sheet.getByText("The bot has no rights there.").waitFor();
  await page.keyboard.press("Escape");

  await alice.tap("Come in");
  await page.getByText("The request to join was sent").waitFor();
  expect(inChannel()).toEqual(["Olga"]);
  await olga.root.getByRole("button", { name: "Chats of Olga" }).click();
  await olga.root.locator(".chat-entry").last().click();
  await olga.root.getByRole("button", { name: "Approve Alice" }).click();
  await alice.root.locator(".whose", { hasText: "in “Tea & Talk”" }).waitFor();
  expect(inChannel()).toEqual(["Olga", "Alice"]);
  expect(sandbox.pageErrors).toEqual([]);
});
