import { describe, expect, test } from "vitest";
import { failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { openStripeApi, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import type { Platform } from "../../../platform/platform.ts";
import { money } from "../../../platform/values/money.ts";
import type { SentRefund } from "../../contract/held-money.ts";
import { sendRefund } from "./send-refund.ts";

const anyRefund: SentRefund = {
  id: "1",
  externalId: "pi_1",
  payerId: 1,
  part: undefined,
  due: undefined,
  refundedBefore: money(0n, "USD"),
};

async function openPaid(
  method: "success" | "disputed" | "refund-pending" | "refund-fails" | "debit" = "success",
) {
  const scene = await openStripeApi();
  const page = await scene.openPage();
  await page.pay(method);
  const payment = {
    id: "01JDZ0000000000000000000AE",
    externalId: page.session.payment_intent ?? "",
    payerId: 1,
    part: undefined,
    due: undefined,
    refundedBefore: money(0n, "USD"),
  };
  const refund = (changes: Partial<SentRefund> = {}) =>
    sendRefund(scene.platform as Platform, { ...payment, ...changes });
  const sendPart = (cents: bigint, id = "01JDZ0000000000000000000AG") =>
    refund({ id, part: money(cents, "USD") });
  return { ...scene, page, send: refund, sendPart };
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

  test("whose first answer is a fault, which the key repeats for a day, is sent by the same attempt", async () => {
    const { stripe, page, send } = await openPaid();
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "500" });
    expect(await send()).toBe("sent");
    expect(await send()).toBe("sent");
    expect(stripe.store.list("refund")).toMatchObject([{ amount: 999 }]);
    expect(page.charge?.refunded).toBe(true);
  });

  test("that Stripe makes in spite of its fault is sent once, beside an earlier part", async () => {
    const { stripe, page, send, sendPart } = await openPaid();
    await sendPart(333n);
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "500", times: 2 });
    expect((await failureOf(send())).retryable).toBe(true);
    await page.refund();
    expect(await send()).toBe("sent");
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([666, 333]);
  });

  test("that takes a while is sent", async () => {
    const { send } = await openPaid("refund-pending");
    expect(await send()).toBe("sent");
  });

  test("of a disputed payment, and of one that the account does not have, is refused", async () => {
    const { send, sendPart } = await openPaid("disputed");
    expect(await send()).toBe("refused");
    expect(await sendPart(100n)).toBe("refused");
    expect(await send({ id: "01JDZ0000000000000000000AF", externalId: "pi_unknown" })).toBe("refused");
  });

  test("of a disputed bank debit, whose refusal has another code, is refused", async () => {
    const { send, sendPart, page } = await openPaid("debit");
    await page.settle("succeeds");
    await page.openDispute();
    expect(await send()).toBe("refused");
    expect(await sendPart(100n)).toBe("refused");
  });

  test("that the vendor refuses for a reason of its own is refused, because the answer stays the same", async () => {
    const error = { type: "invalid_request_error", message: "This payment cannot be refunded" };
    const platform = stripeAnswering({ status: 400, text: JSON.stringify({ error }) }) as Platform;
    expect(await sendRefund(platform, anyRefund)).toBe("refused");
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
    expect(await sendRefund(platform, anyRefund)).toBe("refused");
  });

  test("that the balance does not cover is left to a person", async () => {
    const error = {
      type: "invalid_request_error",
      code: "balance_insufficient",
      message: "Insufficient funds",
    };
    const refused = { status: 400, text: JSON.stringify({ error }) };
    expect(await sendRefund(stripeAnswering(refused) as Platform, anyRefund)).toBe("by_hand");
    const noRefunds = { status: 200, text: JSON.stringify({ data: [], has_more: false }) };
    const platform = stripeAnswering(noRefunds, refused) as Platform;
    expect(await sendRefund(platform, { ...anyRefund, part: money(1n, "USD") })).toBe("by_hand");
  });

  test("with an answer of another form is a fault", async () => {
    const platform = stripeAnswering({ status: 200, text: "{}" }) as Platform;
    const refund = sendRefund(platform, anyRefund);
    expect((await failureOf(refund)).message).toContain("unknown form");
  });
});

describe("The rest after a part that failed later", () => {
  const rest = { due: { amount: "6.66", currency: "USD" }, refundedBefore: money(333n, "USD") };

  async function openFailed() {
    const open = await openPaid("refund-fails");
    await open.sendPart(333n);
    open.clock.advance(2 * 3_600_000);
    await open.stripe.advance();
    // The card takes refunds again.
    Object.assign(open.page.charge ?? {}, { payment_method: "pm_card_success" });
    return open;
  }

  test("is the exact sum, sent once, also after a lost answer and the end of the key", async () => {
    const { stripe, page, send, clock } = await openFailed();
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "reset-after" });
    expect((await failureOf(send(rest))).retryable).toBe(true);
    expect(await send(rest)).toBe("sent");
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([666, 333]);
    // Stripe has enough left for the same sum again.
    Object.assign(page.charge ?? {}, { amount: 2_000 });
    clock.advance(25 * 3_600_000);
    expect(await send(rest)).toBe("sent");
    expect(stripe.store.list("refund")).toHaveLength(2);
  });

  test("waits until the key has ended after a fault, since Stripe may have made it", async () => {
    const { stripe, send, clock } = await openFailed();
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "500" });
    expect((await failureOf(send(rest))).retryable).toBe(true);
    expect((await failureOf(send(rest))).retryable).toBe(true);
    clock.advance(25 * 3_600_000);
    expect(await send(rest)).toBe("sent");
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([666, 333]);
  });

  test("is all that Stripe has left, where the part was sent again in the dashboard", async () => {
    const { stripe, page, send } = await openFailed();
    await page.refund(333);
    expect(await send(rest)).toBe("sent");
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([666, 333, 333]);
    expect(page.charge?.refunded).toBe(true);
  });
});

describe("A part", () => {
  test("is sent once, also after a lost answer and a day, beside another of the same amount", async () => {
    const { stripe, page, sendPart, send, clock } = await openPaid();
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "reset-after" });
    expect((await failureOf(sendPart(333n))).retryable).toBe(true);
    // The vendor forgets a key after a day.
    clock.advance(25 * 3_600_000);
    expect(await sendPart(333n)).toBe("sent");
    expect(await sendPart(333n, "01JDZ0000000000000000000AH")).toBe("sent");
    expect(await send()).toBe("sent");
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([333, 333, 333]);
    expect(page.charge?.refunded).toBe(true);
  });

  test("whose first answer is a fault waits until the key has ended, since Stripe may have made it", async () => {
    const { stripe, sendPart, clock } = await openPaid();
    stripe.faults.add({ path: /refunds/, method: "POST", kind: "500" });
    expect((await failureOf(sendPart(333n))).retryable).toBe(true);
    expect((await failureOf(sendPart(333n))).retryable).toBe(true);
    expect(stripe.store.list("refund")).toEqual([]);
    clock.advance(25 * 3_600_000);
    expect(await sendPart(333n)).toBe("sent");
    expect(stripe.store.list("refund")).toHaveLength(1);
  });

  test("of more than is left is refused, and so is one of a payment that is back", async () => {
    const { page, sendPart } = await openPaid();
    await page.refund(700);
    expect(await sendPart(300n)).toBe("refused");
    await page.refund();
    // A part of its own: under the key of the first one, Stripe would refuse the other amount.
    expect(await sendPart(1n, "01JDZ0000000000000000000AH")).toBe("refused");
    expect(page.charge?.amount_refunded).toBe(999);
  });

  test("that the card refused is not sent again", async () => {
    const { stripe, sendPart, clock } = await openPaid("refund-fails");
    expect(await sendPart(333n)).toBe("sent");
    clock.advance(2 * 3_600_000);
    await stripe.advance();
    expect(await sendPart(333n)).toBe("refused");
    expect(stripe.store.list("refund")).toHaveLength(1);
  });
});
