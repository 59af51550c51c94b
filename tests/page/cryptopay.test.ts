import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import { joinOnPage, chooseTierOnPage } from "../support/sandbox-steps.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";
import { turnOf } from "../support/take-turns.ts";

browserTest(
  "a buyer pays with an asset on the page of Crypto Pay, which lists the update",
  { tags: [turnOf("page", "cryptopay")] },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page, inChannel } = sandbox;
    const alice = await chooseTierOnPage(sandbox);
    await alice.tap("with @CryptoBot");
    const opening = page.context().waitForEvent("page");
    await alice.tap("payment page");
    const checkout = await opening;
    await checkout.getByLabel("Pay with").selectOption({ label: "3.33 TON" });
    await checkout.getByRole("button", { name: "Pay" }).click();
    await checkout.locator("output", { hasText: "paid" }).waitFor();
    await alice.sees("Paid.");
    await checkout.reload();
    await checkout.getByText('"update_type": "invoice_paid"').waitFor();
    expect(await checkout.getByRole("button", { name: "Pay" }).count()).toBe(0);
    await page.bringToFront();
    await joinOnPage(alice);
    expect(inChannel()).toEqual(["Olga", "Alice"]);
    await page.getByRole("tab", { name: "Payments" }).click();
    await page.getByRole("heading", { name: "Crypto Pay, 9.99 USD" }).waitFor();
    await page.getByText("paid (TON)", { exact: true }).waitFor();
    expect(sandbox.pageErrors).toEqual([]);
  },
);
