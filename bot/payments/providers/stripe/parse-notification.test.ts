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
  test("about a paid session is a paid payment, without the data about the person", () => {
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

  test("about a part of a charge says how much went back so far", () => {
    const part = { ...charge, amount_refunded: 333, refunded: false };
    expect(parse(event("charge.refunded", part))).toEqual({
      kind: "part_refund",
      about: { provider: "stripe", externalId: "pi_1", refunded: { minor: 333n, currency: "USD" } },
    });
  });

  test("about a refund that failed names the payment", () => {
    const failed = { id: "re_1", amount: 999, currency: "usd", payment_intent: "pi_1", status: "failed" };
    const amount = { minor: 999n, currency: "USD" };
    expect(parse(event("refund.failed", failed))).toEqual({
      kind: "failed_refund",
      about: { provider: "stripe", externalId: "pi_1", refundId: "re_1", amount },
    });
    expect(parse(event("refund.failed", { ...failed, currency: "gbp" }))).toEqual({ kind: "other" });
  });

  test.each([
    ["warning_needs_response", [], "inquiry", 0n, false, 0n],
    ["needs_response", [{ amount: -999, fee: 1_500 }], "open", 1_500n, true, 0n],
    ["under_review", [{ amount: -999, fee: 1_500 }], "open", 1_500n, true, 0n],
    ["lost", [{ amount: -999, fee: 1_500 }], "lost", 1_500n, true, 0n],
    [
      "won",
      [
        { amount: -999, fee: 1_500 },
        { amount: 999, fee: -1_500 },
      ],
      "won",
      1_500n,
      true,
      999n,
    ],
    [
      "lost",
      [
        { amount: -999, fee: 1_500 },
        { amount: 400, fee: 0 },
      ],
      "lost",
      1_500n,
      true,
      400n,
    ],
    ["prevented", [], "closed", 0n, false, 0n],
  ] as const)(
    "about a dispute that is %s with the entries %j says what has moved",
    (status, balance_transactions, expected, fee, isWithdrawn, reinstated) => {
      const disputed = {
        id: "du_1",
        amount: 999,
        currency: "usd",
        payment_intent: "pi_1",
        status,
        balance_transactions,
        evidence_details: { due_by: status === "lost" ? null : NOW_S },
      };
      expect(parse(event("charge.dispute.updated", disputed))).toEqual({
        kind: "dispute",
        about: {
          provider: "stripe",
          externalId: "pi_1",
          disputeId: "du_1",
          status: expected,
          amount: { minor: 999n, currency: "USD" },
          fee: { minor: fee, currency: "USD" },
          isWithdrawn,
          reinstated: { minor: reinstated, currency: "USD" },
          dueBy: status === "lost" ? undefined : now,
        },
      });
      expect(parse(event("charge.dispute.closed", { ...disputed, currency: "gbp" }))).toEqual({
        kind: "other",
      });
    },
  );

  test.each([
    [
      "a part in another currency",
      event("charge.refunded", { ...charge, currency: "gbp", amount_refunded: 1, refunded: false }),
    ],
    [
      "a part of a subscription's charge in another currency",
      event("charge.refunded", { ...charge, metadata: {}, currency: "gbp", refunded: false }),
    ],
    [
      "a charge without a payment",
      event("charge.refunded", { ...charge, metadata: {}, payment_intent: null, refunded: true }),
    ],
    [
      "a failed refund of a charge without a payment",
      event("refund.failed", { id: "re_1", amount: 999, currency: "usd", payment_intent: null }),
    ],
    [
      "a dispute of a charge without a payment",
      event("charge.dispute.created", {
        id: "du_1",
        amount: 999,
        currency: "usd",
        payment_intent: null,
        status: "needs_response",
        balance_transactions: [],
        evidence_details: { due_by: null },
      }),
    ],
    ["an invoice of another shop", event("invoice.paid", { id: "in_1", parent: null })],
    ["a failed invoice of another shop", event("invoice.payment_failed", { id: "in_1", parent: null })],
    ["a subscription of another shop", event("customer.subscription.updated", { id: "sub_1", metadata: {} })],
    ["a session of another shop", event("checkout.session.completed", { ...session, metadata: {} })],
    [
      "a session of another shop with orders of its own",
      event("checkout.session.completed", { ...session, metadata: { order: "1001" } }),
    ],
    ["a session without metadata", event("checkout.session.expired", { ...session, metadata: null })],
    [
      "a subscription without an invoice",
      event("checkout.session.completed", { ...session, mode: "subscription", invoice: null }),
    ],
    ["something else", event("customer.created", { id: "cus_1" })],
  ])("about %s is no payment", (_name, body) => {
    expect(parse(body)).toEqual({ kind: "other" });
  });

  test.each([
    ["a session without an amount", event("checkout.session.completed", { ...session, amount_total: null })],
    ["an unknown status", event("checkout.session.completed", { ...session, status: "toString" })],
    ["no type", { ...completed, type: undefined }],
    ["no JSON", "{"],
  ])("with %s cannot be read", (_name, body) => {
    expect(parse(body)).toEqual({ kind: "refused", reason: "unreadable" });
  });

  test("in another family of versions is read in Stripe's list, unless the program reads no such event", () => {
    const old = { api_version: "2024-06-20" };
    expect(parse({ ...completed, ...old })).toEqual({ kind: "listed" });
    expect(parse({ ...event("customer.created", { id: "cus_1" }), ...old })).toEqual({ kind: "other" });
  });

  const ours = { subscription: "sub_1", metadata: { order: session.metadata.order } };
  const invoice = { id: "in_1", parent: { subscription_details: ours } };
  test.each([
    [
      "checkout.session.completed",
      { ...session, mode: "subscription", invoice: "in_1" },
      "payment_changed",
      "in_1",
    ],
    ["invoice.paid", invoice, "payment_changed", "in_1"],
    ["invoice.payment_failed", invoice, "subscription_changed", "sub_1"],
    ["customer.subscription.created", { id: "sub_1", ...ours }, "subscription_changed", "sub_1"],
    ["customer.subscription.updated", { id: "sub_1", ...ours }, "subscription_changed", "sub_1"],
    ["customer.subscription.deleted", { id: "sub_1", ...ours }, "subscription_changed", "sub_1"],
    // The charge of an invoice has no metadata.
    [
      "charge.refunded",
      { ...charge, metadata: {}, amount_refunded: charge.amount, refunded: true },
      "payment_changed",
      "pi_1",
    ],
  ])("%s of a subscription leads to a question about its newest state", (type, object, kind, externalId) => {
    expect(parse(event(type, object))).toEqual({ kind, about: { provider: "stripe", externalId } });
  });

  test("a refunded part of a subscription's charge is a part of the payment", () => {
    const part = { ...charge, metadata: {}, amount_refunded: 100, refunded: false };
    expect(parse(event("charge.refunded", part))).toMatchObject({
      kind: "part_refund",
      about: { externalId: "pi_1", refunded: { minor: 100n } },
    });
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
