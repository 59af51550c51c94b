import { describe, expect, test } from "vitest";
import type Stripe from "stripe";
import { openTestStripe, paymentParams, subscriptionParams } from "../testing.ts";

const HOUR_S = 3_600;
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

describe("A checkout session", () => {
  test("shows its price, its order and a page, and nothing of a payment", async () => {
    const { api, stripe } = await openTestStripe();
    const session = await api.checkout.sessions.create(paymentParams);
    expect(session).toMatchObject({
      object: "checkout.session",
      mode: "payment",
      ui_mode: "hosted_page",
      status: "open",
      payment_status: "unpaid",
      amount_total: 5_000,
      currency: "usd",
      client_reference_id: "01JDZ0000000000000000000AA",
      metadata: { order: "01JDZ0000000000000000000AA" },
      payment_intent: null,
      subscription: null,
      customer: null,
      livemode: false,
    });
    expect(session.id).toMatch(/^cs_test_/);
    expect(session.url).toBe(`${stripe.url}/c/pay/${session.id}`);
    expect(session.expires_at - session.created).toBe(24 * HOUR_S);
    expect(await api.checkout.sessions.retrieve(session.id)).toEqual(session);
  });

  const price = { currency: "usd", unit_amount: 5_000, product_data: { name: "Tea" } };
  const wrong = (changes: object) => changes as Partial<Stripe.Checkout.SessionCreateParams>;
  test.each([
    ["the old name of the page", wrong({ ui_mode: "hosted" }), "Invalid ui_mode"],
    ["an unknown parameter", wrong({ colour: "red" }), "Received unknown parameter: colour"],
    [
      "an unknown parameter inside",
      wrong({ line_items: [{ price_data: { ...price, tax: 1 } }] }),
      "unknown parameter: line_items[0][price_data][tax]",
    ],
    ["no items", wrong({ line_items: undefined }), "Missing required param: line_items."],
    ["an expiry in 29 minutes", wrong({ expires_at: inSeconds(29 * 60) }), "at least 30 minutes"],
    ["an expiry in 25 hours", wrong({ expires_at: inSeconds(25 * HOUR_S) }), "less than 24 hours"],
    ["49 cents", wrong({ line_items: [{ price_data: { ...price, unit_amount: 49 } }] }), "at least 50 cents"],
    [
      "a million",
      wrong({ line_items: [{ price_data: { ...price, unit_amount: 100_000_000 } }] }),
      "no more than $999,999.99",
    ],
    [
      "a price that is no integer",
      wrong({ line_items: [{ price_data: { ...price, unit_amount: 9.5 } }] }),
      "Invalid integer",
    ],
    [
      "an unknown currency",
      wrong({ line_items: [{ price_data: { ...price, currency: "xxx" } }] }),
      "Invalid currency",
    ],
    [
      "a currency in upper case",
      wrong({ line_items: [{ price_data: { ...price, currency: "USD" } }] }),
      "Invalid currency",
    ],
    ["a recurring price", wrong({ ...subscriptionParams, mode: "payment" }), "passed a recurring price"],
    [
      "the subscription's data",
      wrong({ subscription_data: { metadata: { order: "1" } } }),
      "can not pass `subscription_data`",
    ],
    ["an unknown customer", wrong({ customer: "cus_1" }), "No such customer: 'cus_1'"],
    [
      "a customer and an e-mail",
      wrong({ customer: "cus_1", customer_email: "a@example.com" }),
      "only specify one",
    ],
    ["a return to a script", wrong({ success_url: "javascript:alert(1)" }), "Not a valid URL"],
    ["a reference of 201 characters", wrong({ client_reference_id: "x".repeat(201) }), "client_reference_id"],
    ["metadata of 501 characters", wrong({ metadata: { order: "x".repeat(501) } }), "metadata[order]"],
  ])("for a payment is refused with %s", async (_name, changes, message) => {
    const { api, stripe } = await openTestStripe();
    await expect(api.checkout.sessions.create({ ...paymentParams, ...changes })).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
      message: expect.stringContaining(message),
    });
    expect(stripe.store.list("session")).toEqual([]);
  });

  test.each([
    ["a price that does not recur", wrong({ line_items: [{ price_data: price }] }), "at least one recurring"],
    [
      "the payment's data",
      wrong({ payment_intent_data: { metadata: { order: "1" } } }),
      "can not pass `payment_intent_data`",
    ],
    ["a wish for a customer", wrong({ customer_creation: "always" }), "only be used in `payment`"],
    [
      "an interval of 37 months",
      wrong({
        line_items: [
          { price_data: { ...price, recurring: { interval: "month", interval_count: 37 } }, quantity: 1 },
        ],
      }),
      "longer than three years",
    ],
  ])("for a subscription is refused with %s", async (_name, changes, message) => {
    const { api } = await openTestStripe();
    await expect(
      api.checkout.sessions.create({ ...paymentParams, ...subscriptionParams, ...changes }),
    ).rejects.toThrow(message);
  });

  test("ends by a call, once, or by its time", async () => {
    const { api, clock, openPage } = await openTestStripe();
    const { session } = await openPage();
    expect(await api.checkout.sessions.expire(session.id)).toMatchObject({ status: "expired", url: null });
    await expect(api.checkout.sessions.expire(session.id)).rejects.toThrow('status in ["open"]');
    const later = await openPage();
    clock.advance(24 * HOUR_S * 1_000);
    expect(await api.checkout.sessions.retrieve(later.session.id)).toMatchObject({ status: "expired" });
    await expect(later.pay()).rejects.toThrow("is expired");
  });

  test("is listed by its payment and its status, the newest first, in pages", async () => {
    const { api, openPage } = await openTestStripe();
    const pages = [await openPage(), await openPage(), await openPage()];
    await pages[0]?.pay();
    const idOf = (index: number): string | undefined => pages[index]?.session.id;
    const paid = await api.checkout.sessions.list({
      payment_intent: pages[0]?.session.payment_intent ?? "",
    });
    expect(paid.data.map(({ id }) => id)).toEqual([idOf(0)]);
    const first = await api.checkout.sessions.list({ status: "open", limit: 1 });
    expect([first.data[0]?.id, first.has_more]).toEqual([idOf(2), true]);
    const rest = await api.checkout.sessions.list({ starting_after: idOf(2) ?? "" });
    expect(rest.data.map(({ id }) => id)).toEqual([idOf(1), idOf(0)]);
    const newer = await api.checkout.sessions.list({ ending_before: idOf(0) ?? "", limit: 1 });
    expect([newer.data[0]?.id, newer.has_more]).toEqual([idOf(1), true]);
  });

  describe("with a tax", () => {
    const { payment_intent_data: _, ...monthly } = { ...paymentParams, ...subscriptionParams };
    const price = { currency: "usd", unit_amount: 5_000, product_data: { name: "Monthly" } };
    const inclusive = { ...price, tax_behavior: "inclusive" } as const;
    const month = { ...inclusive, recurring: { interval: "month" } } as const;
    const once = {
      ...paymentParams,
      automatic_tax: { enabled: true },
      line_items: [{ price_data: inclusive, quantity: 1 }],
    };
    const taxed = {
      ...monthly,
      automatic_tax: { enabled: true },
      line_items: [{ price_data: month, quantity: 1 }],
    };

    test("contains the tax once the buyer has paid", async () => {
      const { openPage } = await openTestStripe();
      const page = await openPage(once);
      expect(page.session).toMatchObject({
        automatic_tax: { enabled: true, status: "requires_location_inputs" },
        total_details: { amount_tax: 0 },
      });
      await page.pay();
      expect(page.session).toMatchObject({
        amount_total: 5_000,
        automatic_tax: { status: "complete" },
        total_details: { amount_tax: 798 },
      });
    });

    test("has the tax in each invoice", async () => {
      const { api, openPage } = await openTestStripe();
      await (await openPage({ ...taxed, payment_intent_data: undefined as never })).pay();
      const { data } = await api.invoices.list();
      expect(data).toMatchObject([
        { total: 5_000, total_taxes: [{ amount: 798, tax_behavior: "inclusive" }] },
      ]);
    });

    test("needs a behaviour of the price, and an address of a given customer", async () => {
      const { api } = await openTestStripe();
      const { id: customer } = await api.customers.create({});
      await expect(api.checkout.sessions.create({ ...taxed, customer })).rejects.toMatchObject({
        code: "customer_tax_location_invalid",
      });
      await expect(
        api.checkout.sessions.create({ ...once, line_items: [{ price_data: price, quantity: 1 }] }),
      ).rejects.toThrow("tax_behavior");
      await expect(
        api.checkout.sessions.create({ ...taxed, customer_update: { address: "auto" } }),
      ).rejects.toThrow("customer_update");
      const update = { customer, customer_update: { address: "auto" } } as const;
      expect(await api.checkout.sessions.create({ ...taxed, ...update })).toMatchObject({ status: "open" });
    });
  });
});
