import { expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../support/browser-test.ts";
import { openCheckout, chooseTierOnPage } from "../support/sandbox-steps.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";
import { turnOf } from "../support/take-turns.ts";

const statusIs = (checkout: Page, status: string): Promise<void> =>
  checkout.locator("output", { hasText: new RegExp(`^${status}$`) }).waitFor();
const answersOf = (checkout: Page): Promise<string[]> =>
  checkout
    .locator(".notices summary")
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll("b, span:last-child")].map((part) => part.textContent).join(" "),
      ),
    );

browserTest(
  "a buyer pays the exact amount on the provider's page, which lists the notifications and the program's answers",
  { tags: [turnOf("page", "nowpayments")] },
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const alice = await chooseTierOnPage(sandbox);
    const checkout = await openCheckout(page, alice);
    await checkout.getByRole("button", { name: "Pay exactly" }).click();
    await statusIs(checkout, "finished");
    await alice.sees("Paid.");
    await checkout.reload();
    expect(await answersOf(checkout)).toEqual([
      "finished 200",
      "sending 200",
      "confirmed 200",
      "confirming 200",
      "waiting 200",
    ]);
    await checkout.getByText('"payment_status": "finished"').waitFor();
    await page.getByRole("tab", { name: "Payments" }).click();
    expect(
      await page.getByRole("tabpanel").getByRole("link", { name: "Open its page" }).getAttribute("href"),
    ).toBe(checkout.url());
    expect(sandbox.pageErrors).toEqual([]);
  },
);

browserTest("a partial payment grants no access until the rest is paid", { tags: ["long"] }, async () => {
  await using sandbox = await openSandboxPage();
  const { page } = sandbox;
  const alice = await chooseTierOnPage(sandbox);
  const checkout = await openCheckout(page, alice);
  await checkout.getByRole("button", { name: "Pay too little" }).click();
  await statusIs(checkout, "partially_paid");
  expect(await alice.root.getByText(/Paid\./).count()).toBe(0);
  await checkout.getByRole("button", { name: "Pay the rest" }).click();
  await statusIs(checkout, "finished");
  await alice.sees("Paid.");
  expect(sandbox.pageErrors).toEqual([]);
});
