import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { isBrowserThere } from "../support/browser.ts";
import { openCheckout, offerOnPage } from "../support/page-story.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

const options = { timeout: 60_000 };
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

test.skipIf(!isBrowserThere)(
  "a buyer pays exactly on the checkout page, and sees there what the program was told and answered",
  options,
  async () => {
    await using sandbox = await openSandboxPage();
    const { page } = sandbox;
    const { alice } = await offerOnPage(page);
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
    expect(sandbox.complaints).toEqual([]);
  },
);

test.skipIf(!isBrowserThere)("too little brings no access; the rest of it does", options, async () => {
  await using sandbox = await openSandboxPage();
  const { page } = sandbox;
  const { alice } = await offerOnPage(page);
  const checkout = await openCheckout(page, alice);
  await checkout.getByRole("button", { name: "Pay too little" }).click();
  await statusIs(checkout, "partially_paid");
  expect(await alice.root.getByText(/Paid\./).count()).toBe(0);
  await checkout.getByRole("button", { name: "Pay the rest" }).click();
  await statusIs(checkout, "finished");
  await alice.sees("Paid.");
  expect(sandbox.complaints).toEqual([]);
});
