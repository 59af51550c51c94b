import { describe, expect, test } from "vitest";
import { openCardSubscription } from "../../../tests/providers/card-subscription.ts";

/** A buyer pays the first month of a subscription by card, and no event arrives. */
async function openSilent() {
  const story = await openCardSubscription();
  const { fixture } = story;
  fixture.stripe.endpoint.sent = false;
  const page = await story.openPage();
  await page.pay();
  return {
    story,
    page,
    reconcile: () => fixture.reconcile(),
    payments: () => fixture.scene.database.prisma.payment.findMany(),
    [Symbol.asyncDispose]: () => story[Symbol.asyncDispose](),
  };
}

describe("A charge of a subscription that the provider's list has", () => {
  test("is confirmed before the later reports about it, all in one reading", async () => {
    await using open = await openSilent();
    await open.page.refund(100);
    await open.page.openDispute();
    await open.reconcile();
    expect(await open.payments()).toMatchObject([
      { state: "disputed", refundedMinor: 100n, feeMinor: 59n, status: "paid" },
    ]);
    expect(await open.story.state()).toBe("active");
  });

  test("comes again where the provider does not answer, and so do the later reports", async () => {
    await using open = await openSilent();
    await open.page.refund(100);
    open.story.fixture.stripe.faults.add({ path: /invoice_payments/, kind: "500", times: 2 });
    await open.reconcile();
    expect(await open.payments()).toMatchObject([{ state: "granted", refundedMinor: 100n, feeMinor: 59n }]);
  });
});
