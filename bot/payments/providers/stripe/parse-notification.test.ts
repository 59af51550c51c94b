import { Stripe } from "stripe";
import { describe, expect, test } from "vitest";
import { bareConfig, stripeConfig } from "../../../../tests/scenes/stripe-api-scene.ts";
import { parseNotification } from "./parse-notification.ts";

const now = new Date("2026-12-01T10:00:00Z");
const NOW_S = now.getTime() / 1_000;
const ORDER = "01JDZ0000000000000000000AA";
const config = stripeConfig();

const session = {
  id: "cs_test_1",
  object: "checkout.session",
  mode: "payment",
  status: "complete",
  payment_status: "paid",
  amount_total: 999,
  currency: "usd",
  client_reference_id: ORDER,
  customer_details: { email: "bob@example.com" },
  metadata: { order: ORDER },
  payment_intent: "pi_1",
};
const charge = {
  id: "ch_1",
  amount: 999,
  amount_refunded: 999,
  currency: "usd",
  metadata: { order: ORDER },
  payment_intent: "pi_1",
  refunded: true,
};
const event = (type: string, object: object, changes: object = {}) => ({
  id: "evt_1",
  object: "event",
  api_version: "2026-07-29.dahlia",
  type,
  data: { object },
  ...changes,
});

const parse = (body: unknown, { time = NOW_S, secret = "whsec_secret", header = "" } = {}) => {
  const payload = typeof body === "string" ? body : JSON.stringify(body);
  const signature = header || Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: time });
  return parseNotification(
    { headers: { "stripe-signature": signature }, body: Buffer.from(payload) },
    config,
    now,
  );
};
const completed = event("checkout.session.completed", session);

describe("An event of Stripe", () => {
  test("about a paid session is a paid payment, without what it says about the person", () => {
    const parsed = parse(completed);
    expect(parsed).toEqual({
      kind: "payment",
      event: {
        provider: "stripe",
        externalId: "pi_1",
        parentExternalId: undefined,
        dedupeKey: "paid",
        status: "paid",
        source: "notification",
        orderRef: ORDER,
        price: { amount: "9.99", currency: "USD" },
        asked: { amount: "9.99", currency: "USD" },
        arrived: { amount: "9.99", currency: "USD" },
        fees: [],
        outcome: undefined,
        recurring: undefined,
        payerId: undefined,
        payload: expect.stringContaining('"id":"cs_test_1"'),
      },
    });
    expect(JSON.stringify(parsed)).not.toContain("bob@example.com");
  });

  test.each([
    ["checkout.session.completed", { payment_status: "unpaid" }, "confirming", "pi_1", "0"],
    ["checkout.session.async_payment_succeeded", {}, "paid", "pi_1", "9.99"],
    ["checkout.session.async_payment_failed", { payment_status: "unpaid" }, "failed", "pi_1", "0"],
    [
      "checkout.session.expired",
      { status: "expired", payment_status: "unpaid", payment_intent: null },
      "expired",
      "cs_test_1",
      "0",
    ],
  ])("%s with %j is %s", (type, changes, status, externalId, amount) => {
    expect(parse(event(type, { ...session, ...changes }))).toMatchObject({
      kind: "payment",
      event: { status, dedupeKey: status, externalId, arrived: { amount, currency: "USD" } },
    });
  });

  test("about a charge that is refunded in full is a refund of its payment", () => {
    expect(parse(event("charge.refunded", charge))).toMatchObject({
      kind: "payment",
      event: { status: "refunded", externalId: "pi_1", orderRef: ORDER, price: { amount: "9.99" } },
    });
  });

  test.each([
    ["a part of a charge", event("charge.refunded", { ...charge, amount_refunded: 1, refunded: false })],
    ["a charge of another shop", event("charge.refunded", { ...charge, metadata: {} })],
    ["a session of another shop", event("checkout.session.completed", { ...session, metadata: {} })],
    ["a subscription", event("checkout.session.completed", { ...session, mode: "subscription" })],
    ["something else", event("customer.created", { id: "cus_1" })],
  ])("about %s is no payment", (_name, body) => {
    expect(parse(body)).toEqual({ kind: "other" });
  });

  test.each([
    ["a session without an amount", event("checkout.session.completed", { ...session, amount_total: null })],
    ["an unknown status", event("checkout.session.completed", { ...session, status: "toString" })],
    ["another family of versions", { ...completed, api_version: "2024-06-20" }],
    ["no type", { ...completed, type: undefined }],
    ["no JSON", "{"],
  ])("with %s cannot be read", (_name, body) => {
    expect(parse(body)).toEqual({ kind: "refused", reason: "unreadable" });
  });

  test("of a later version of the same family is read", () => {
    expect(parse({ ...completed, api_version: "2026-08-26.dahlia" })).toMatchObject({ kind: "payment" });
  });

  test.each([
    ["with another secret", { secret: "whsec_other" }],
    ["that is six minutes old", { time: NOW_S - 360 }],
    ["from six minutes ahead", { time: NOW_S + 360 }],
    ["with a header of another form", { header: "v1=5257" }],
    ["without a signature", { header: `t=${NOW_S}` }],
    ["whose second time is ahead", { header: `t=${NOW_S},t=${NOW_S + 360},v1=00` }],
  ])("signed in a way %s is refused", (_name, how) => {
    expect(parse(completed, how)).toEqual({ kind: "refused", reason: "signature" });
  });

  test.each([-290, 290])("signed %i seconds from now is accepted", (seconds) => {
    expect(parse(completed, { time: NOW_S + seconds })).toMatchObject({ kind: "payment" });
  });

  test("with two signatures is accepted if one of them is right", () => {
    const payload = JSON.stringify(completed);
    const right = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret: "whsec_secret",
      timestamp: NOW_S,
    });
    const header = right.replace("v1=", `v1=${"0".repeat(64)},v1=`);
    expect(parse(completed, { header })).toMatchObject({ kind: "payment" });
  });

  test("with one changed byte, or without a header, is refused", () => {
    const payload = JSON.stringify(completed);
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret: "whsec_secret",
      timestamp: NOW_S,
    });
    const body = Buffer.from(payload.replace("999", "998"));
    const refused = { kind: "refused", reason: "signature" };
    expect(parseNotification({ headers: { "stripe-signature": signature }, body }, config, now)).toEqual(
      refused,
    );
    expect(parseNotification({ headers: {}, body: Buffer.from(payload) }, config, now)).toEqual(refused);
    expect(
      parseNotification({ headers: { "stripe-signature": signature }, body: Buffer.alloc(0) }, config, now),
    ).toEqual(refused);
  });

  test("is refused where Stripe is not set up", () => {
    expect(parseNotification({ headers: {}, body: Buffer.from("{}") }, bareConfig(), now)).toEqual({
      kind: "refused",
      reason: "off",
    });
  });
});
