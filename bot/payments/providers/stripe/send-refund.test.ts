import { describe, expect, test } from "vitest";
import { failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { openStripeApi, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import type { Platform } from "../../../platform/platform.ts";
import { sendRefund } from "./send-refund.ts";

async function openPaid(method: "success" | "disputed" | "refund-pending" = "success") {
  const scene = await openStripeApi();
  const page = await scene.openPage();
  await page.pay(method);
  const payment = {
    id: "01JDZ0000000000000000000AE",
    externalId: page.session.payment_intent ?? "",
    payerId: 1,
  };
  return { ...scene, page, send: () => sendRefund(scene.platform as Platform, payment) };
}

describe("A refund", () => {
  test("is sent once, however often it runs, also after a lost answer", async () => {
    const { stripe, page, send, clock } = await openPaid();
    stripe.faults.add({ path: /refunds/, kind: "reset-after" });
    expect((await failureOf(send())).retryable).toBe(true);
    expect(await send()).toBe("sent");
    // The vendor forgets a key after a day.
    clock.advance(25 * 3_600_000);
    expect(await send()).toBe("sent");
    expect(stripe.store.list("refund")).toMatchObject([
      { amount: 999, metadata: { payment: "01JDZ0000000000000000000AE" } },
    ]);
    expect(page.charge?.refunded).toBe(true);
  });

  test("that takes a while is sent", async () => {
    const { send } = await openPaid("refund-pending");
    expect(await send()).toBe("sent");
  });

  test("of a disputed payment, and of one that the account does not have, is refused", async () => {
    const { send, platform } = await openPaid("disputed");
    expect(await send()).toBe("refused");
    const unknown = { id: "01JDZ0000000000000000000AF", externalId: "pi_unknown", payerId: 1 };
    expect(await sendRefund(platform as Platform, unknown)).toBe("refused");
  });

  test("is tried again where the key lacks the permission", async () => {
    const { send, stripe } = await openPaid();
    stripe.keys.permissions = [];
    expect(await failureOf(send())).toMatchObject({ status: 403 });
    stripe.keys.permissions = ["refund_write"];
    expect(await send()).toBe("sent");
  });

  test.each(["failed", "canceled"])("that is %s at once is refused", async (status) => {
    const platform = stripeAnswering({ status: 200, text: JSON.stringify({ status }) }) as Platform;
    expect(await sendRefund(platform, { id: "1", externalId: "pi_1", payerId: 1 })).toBe("refused");
  });

  test("with an answer of another form is a fault", async () => {
    const platform = stripeAnswering({ status: 200, text: "{}" }) as Platform;
    const refund = sendRefund(platform, { id: "1", externalId: "pi_1", payerId: 1 });
    expect((await failureOf(refund)).message).toContain("unknown form");
  });
});
