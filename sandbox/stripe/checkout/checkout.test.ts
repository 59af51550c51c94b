import { describe, expect, test } from "vitest";
import { openTestStripe } from "../testing.ts";

describe("A checkout page", () => {
  test("takes a payment once, and reports it", async () => {
    const { openPage, receivedTypes, stripe } = await openTestStripe();
    const page = await openPage();
    expect(await page.pay()).toEqual({ kind: "paid" });
    expect(page.session).toMatchObject({ status: "complete", payment_status: "paid", url: null });
    expect(page.charge).toMatchObject({
      status: "succeeded",
      amount_captured: 5_000,
      metadata: { order: "01JDZ0000000000000000000AA" },
      payment_intent: page.session.payment_intent,
    });
    expect(receivedTypes()).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
      "checkout.session.completed",
    ]);
    await expect(page.pay()).rejects.toThrow("is complete");
    expect(stripe.store.list("charge")).toHaveLength(1);
  });

  test.each([
    ["declined", "Your card was declined."],
    ["insufficient-funds", "Your card has insufficient funds."],
  ] as const)("lets the buyer of a card that is %s try another one", async (method, sentence) => {
    const { openPage, stripe } = await openTestStripe();
    const page = await openPage();
    expect(await page.pay(method)).toEqual({ kind: "declined", sentence });
    const intent = page.session.payment_intent;
    expect(page.session).toMatchObject({ status: "open", payment_intent: expect.stringMatching(/^pi_/) });
    expect(await page.pay()).toEqual({ kind: "paid" });
    expect(page.session.payment_intent).toBe(intent);
    expect(stripe.store.list("charge").map(({ status }) => status)).toEqual(["succeeded", "failed"]);
  });

  test("asks the bank of a card that needs authentication", async () => {
    const { openPage } = await openTestStripe();
    const page = await openPage();
    expect(await page.pay("authentication")).toEqual({ kind: "authentication" });
    expect(page.charge).toBeUndefined();
    expect(await page.pay("authentication", "fails")).toMatchObject({ kind: "declined" });
    expect(await page.pay("authentication", "passes")).toEqual({ kind: "paid" });
  });

  test.each([
    ["succeeds", "paid", "succeeded", "checkout.session.async_payment_succeeded"],
    ["fails", "unpaid", "failed", "checkout.session.async_payment_failed"],
  ] as const)("completes with a debit that %s later", async (outcome, paymentStatus, chargeStatus, type) => {
    const { openPage, receivedTypes } = await openTestStripe();
    const page = await openPage();
    expect(await page.pay("debit")).toEqual({ kind: "processing" });
    expect(page.session).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect(receivedTypes().at(-1)).toBe("checkout.session.completed");
    await page.settle(outcome);
    expect(page.session.payment_status).toBe(paymentStatus);
    expect(page.charge?.status).toBe(chargeStatus);
    expect(receivedTypes().at(-1)).toBe(type);
    await expect(async () => page.settle(outcome)).rejects.toThrow("already");
  });

  test("that expires cancels the attempt", async () => {
    const { openPage, api } = await openTestStripe();
    const page = await openPage();
    await page.pay("declined");
    await api.checkout.sessions.expire(page.session.id);
    const intent = await api.paymentIntents.retrieve(page.session.payment_intent ?? "");
    expect(intent.status).toBe("canceled");
  });

  test("makes a customer if the merchant wants one, or takes the merchant's", async () => {
    const { openPage, api } = await openTestStripe();
    const always = await openPage({ customer_creation: "always", customer_email: "bob@example.com" });
    expect(always.session.customer).toBeNull();
    await always.pay();
    expect(await api.customers.retrieve(always.session.customer ?? "")).toMatchObject({
      email: "bob@example.com",
    });
    const { id } = await api.customers.create({ name: "Bob", metadata: { user: "5" } });
    const given = await openPage({ customer: id });
    await given.pay();
    expect(given.charge?.customer).toBe(id);
  });
});
