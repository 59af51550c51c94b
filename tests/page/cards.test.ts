import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import { chooseTierOnPage, joinOnPage } from "../support/sandbox-steps.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";
import { turnOf } from "../support/take-turns.ts";

browserTest(
  "a buyer pays by card on the page of Stripe, whose first card is declined",
  { tags: [turnOf("page", "stripe")] },
  async () => {
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
    await page.getByRole("heading", { name: "Stripe, 9.99 USD" }).waitFor();
    await page.getByText("paid", { exact: true }).waitFor();
    expect(sandbox.pageErrors).toEqual([]);
  },
);
