import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import {
  chooseTierOnPage,
  connectOnPage,
  joinOnPage,
  publishOnPage,
  shareOnPage,
} from "../support/sandbox-steps.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

browserTest("a buyer pays by card on the page of Stripe, whose first card is declined", async () => {
  await using sandbox = await openSandboxPage();
  const { page, inChannel } = sandbox;
  const alice = await chooseTierOnPage(sandbox);
  await alice.tap("by card");
  const opening = page.context().waitForEvent("page");
  await alice.tap("payment page");
  const checkout = await opening;
  await checkout.getByLabel("Card").selectOption("declined");
  await checkout.getByRole("button", { name: "Pay" }).click();
  await checkout.getByRole("alert").getByText("Your card was declined.").waitFor();
  await checkout.getByLabel("Card").selectOption("authentication");
  await checkout.getByRole("button", { name: "Pay" }).click();
  await checkout.getByRole("button", { name: "Yes, approve it" }).click();
  await checkout.locator("output", { hasText: "complete, paid" }).waitFor();
  await alice.sees("Paid.");
  await checkout.reload();
  await checkout.getByText("checkout.session.completed").first().waitFor();
  expect(await checkout.getByRole("button", { name: "Pay" }).count()).toBe(0);
  await page.bringToFront();
  await joinOnPage(alice);
  expect(inChannel()).toEqual(["Olga", "Alice"]);
  await page.getByRole("tab", { name: "Payments" }).click();
  await page.getByText(/^Stripe, invoice cs_test_\w+: paid$/).waitFor();
  expect(sandbox.pageErrors).toEqual([]);
});

browserTest(
  "a buyer subscribes by card on the page of Stripe, and sees the renewal",
  { tags: ["long"] },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    await connectOnPage(page, olga);
    await publishOnPage(olga, "1 month");
    await shareOnPage(olga, alice);
    await alice.tap("Monthly");
    await alice.tap("every month by card");
    await alice.sees("Your card is charged $9.99 every month");
    const opening = page.context().waitForEvent("page");
    await alice.tap("Subscribe");
    const checkout = await opening;
    await checkout.getByRole("button", { name: "Subscribe" }).click();
    await checkout.locator("output", { hasText: "complete, paid" }).waitFor();
    await page.bringToFront();
    await alice.sees("Paid.");
    await alice.say("/subscriptions");
    await alice.sees(/Renews on .* for \$9\.99/u);
    expect(sandbox.pageErrors).toEqual([]);
  },
);
