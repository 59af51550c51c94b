import { describe, expect, test } from "vitest";
import { openCardSubscription } from "../../../../tests/providers/card-subscription.ts";
import { loadTranslations } from "../../../platform/texts/texts.ts";
import { findOrder } from "../../../orders/index.ts";
import type { OrderForSale } from "../../../orders/index.ts";
import { requestRefund } from "../../refunds/request-refund.ts";
import { cancelRenewal } from "../../recurring/change-renewal.ts";
import { cancelRenewalJob, followSubscription } from "../../recurring/recurring.jobs.ts";
import { cancelSecondRenewal, resumeRenewal } from "../../recurring/change-renewal.ts";
import { failureOf, order } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { findCustomer } from "./customers.ts";
import { chargedPeriod, openPortal, recurringCards } from "./recurring.ts";
import { lookup } from "./lookup.ts";
import { fetchState, setRenewing, stateOf } from "./subscriptions.ts";

const END_S = Date.UTC(2027, 0, 1) / 1_000;
const found: Parameters<typeof stateOf>[0] = {
  id: "sub_1",
  status: "active",
  cancel_at_period_end: false,
  cancel_at: null,
  cancellation_details: { reason: null },
  items: { data: [{ current_period_end: END_S }] },
  latest_invoice: { next_payment_attempt: null },
  default_payment_method: null,
};

describe("A subscription of Stripe", () => {
  test.each([
    [{}, "active", false],
    [{ status: "trialing" }, "active", false],
    [{ cancel_at_period_end: true }, "canceled", true],
    [{ cancel_at: END_S }, "canceled", true],
    [{ status: "past_due", latest_invoice: { next_payment_attempt: END_S } }, "past_due", false],
    [{ status: "past_due" }, "failed", false],
    [{ status: "past_due", latest_invoice: null }, "failed", false],
    [{ status: "unpaid" }, "failed", false],
    [{ status: "canceled" }, "canceled", false],
    [{ status: "canceled", cancellation_details: null }, "canceled", false],
    [{ status: "canceled", cancellation_details: { reason: "payment_failed" } }, "failed", false],
  ] as const)("with %j is %s", (changes, state, canResume) => {
    expect(stateOf({ ...found, ...changes })).toMatchObject({ state, canResume });
  });

  test("awaits the next charge or attempt for three hours, and its card lasts to the end of the month", () => {
    const until = new Date((END_S + 3 * 3_600) * 1_000);
    const card = { card: { exp_month: 12, exp_year: 2026 } };
    expect(stateOf({ ...found, default_payment_method: card })).toMatchObject({
      reportedBy: until,
      cardEndsAt: new Date("2027-01-01T00:00:00Z"),
    });
    const retried = { status: "past_due", latest_invoice: { next_payment_attempt: END_S } } as const;
    expect(stateOf({ ...found, ...retried, default_payment_method: {} })).toMatchObject({
      reportedBy: until,
      cardEndsAt: undefined,
    });
  });

  test.each<[Partial<OrderForSale>, string | undefined]>([
    [{ period: { kind: "days", days: 7 } } as object, "week"],
    [{ period: { kind: "months", months: 1 } } as object, "month"],
    [{ period: { kind: "months", months: 3 } } as object, "quarter"],
    [{ period: { kind: "months", months: 6 } } as object, "half-year"],
    [{ period: { kind: "months", months: 12 } } as object, "year"],
    [{ period: { kind: "months", months: 2 } } as object, undefined],
    [{ period: { kind: "days", days: 30 } } as object, undefined],
    [{ period: { kind: "life" } } as object, undefined],
    [{ kind: "donation" }, undefined],
  ])("of %j is charged each %s", (terms, name) => {
    expect(chargedPeriod(Object.assign({}, order, terms))?.name).toBe(name);
  });
});

test.each<Partial<OrderForSale>>([{ kind: "donation" }, { prices: { XTR: 250 } }, {}])(
  "An order with %j is not charged again",
  (changes) => {
    const other = Object.assign({}, order, changes);
    expect(recurringCards.canCharge(other)).toBe(false);
    const texts = loadTranslations().for("en");
    expect(() => recurringCards.describeTerms(texts, other)).toThrow("cannot charge order");
  },
);

describe("The charges of a subscription", () => {
  test("that has ended, or that Stripe does not know, are stopped and cannot be resumed", async () => {
    await using story = await openCardSubscription();
    const { platform } = story.fixture.scene;
    story.fixture.expectedRefusals.push("No such subscription");
    await story.subscribe();
    const known = { externalId: story.subscriptionId(), userId: 1, changedAt: new Date() };
    const stored = story.fixture.stripe.store.get("subscription", known.externalId);
    stored.status = "canceled";
    for (const subscription of [known, { ...known, externalId: "sub_unknown" }]) {
      expect(await setRenewing(platform, subscription, false)).toEqual({ kind: "done" });
      expect(await setRenewing(platform, subscription, true)).toMatchObject({ kind: "refused" });
    }
    expect(await fetchState(platform, "sub_unknown")).toBeUndefined();
    // The key may belong to another account since.
    const { prisma } = story.fixture.scene.database;
    await prisma.providerSubscription.updateMany({ data: { externalId: "sub_unknown" } });
    await followSubscription(platform, { provider: "stripe", externalId: "sub_unknown" });
    expect(await story.state()).toBe("active");
  });

  test("are canceled once by two attempts at the same moment", async () => {
    await using story = await openCardSubscription();
    await story.subscribe();
    const orderId = await story.orderId();
    const cancel = () => cancelRenewal(story.fixture.scene.platform, orderId);
    expect(await Promise.all([cancel(), cancel()])).toEqual([{ kind: "canceled" }, { kind: "canceled" }]);
    expect(await story.state()).toBe("canceled by bot");
  });

  test("stay as they are where the key may not change them, or Stripe is out of order", async () => {
    await using story = await openCardSubscription();
    const { scene, buyer, stripe, expectedRefusals } = story.fixture;
    expectedRefusals.push("rak_subscription_write");
    await story.subscribe();
    await story.say("/subscriptions");
    const { permissions } = stripe.keys;
    stripe.keys.permissions = [
      ...permissions.filter((each) => each !== "subscription_write"),
      "subscription_read",
    ];
    await scene.press(buyer, /Stop renewing/u);
    expect(story.texts()).toMatch(/Your subscription could not be changed.*Error id: [0-9A-F]{8}/u);
    expect(await story.state()).toBe("active");
    const { platform } = scene;
    const orderId = await story.orderId();
    const attempt = { number: 1, isLast: true };
    await expect(cancelRenewalJob.run({ orderId }, platform, attempt)).rejects.toThrow("403");
    await scene.database.prisma.providerSubscription.updateMany({
      data: { state: "canceled", canceledBy: "bot" },
    });
    const { channelId } = story.fixture.sale;
    const resumed = await resumeRenewal(platform, { orderId, userId: buyer.id, channelId });
    expect(resumed).toMatchObject({ kind: "refused", provider: "stripe" });
    stripe.keys.permissions = permissions;
    const known = { externalId: story.subscriptionId(), userId: 1, changedAt: new Date() };
    stripe.faults.add({ path: /subscriptions/, kind: "500", times: 2 });
    expect((await failureOf(setRenewing(scene.platform, known, false))).retryable).toBe(true);
    expect((await failureOf(fetchState(scene.platform, known.externalId))).retryable).toBe(true);
  });

  test("are stopped by the next try after a fault, whose answer Stripe repeats for a day", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe } = story.fixture;
    await story.subscribe();
    const known = { externalId: story.subscriptionId(), userId: 1, changedAt: new Date() };
    const changes = /^\/v1\/subscriptions\/\w+$/;
    stripe.faults.add({ path: changes, method: "POST", kind: "500", times: 2 });
    expect((await failureOf(setRenewing(scene.platform, known, false))).retryable).toBe(true);
    expect(await setRenewing(scene.platform, known, false)).toEqual({ kind: "done" });
    expect(stripe.store.get("subscription", known.externalId).cancel_at_period_end).toBe(true);
  });

  test("belong to one customer object of the buyer, which is made anew in another account", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe, buyer, expectedRefusals } = story.fixture;
    const { platform } = scene;
    const key = { userId: buyer.id, currency: "USD" } as const;
    expect((await failureOf(openPortal(platform, key))).retryable).toBe(false);
    await story.choose();
    await story.choose();
    expect(stripe.store.list("customer")).toHaveLength(1);
    await scene.database.prisma.providerCustomer.updateMany({ data: { externalId: "cus_other" } });
    expectedRefusals.push("No such customer");
    await story.choose();
    const [newest] = stripe.store.list("customer");
    expect(await findCustomer(platform, key)).toBe(newest?.id);
    stripe.faults.add({ path: /sessions/, kind: "500", times: 100 });
    await story.choose();
    expect(story.texts()).toContain("The payment page could not be opened just now");
  });

  test("in two currencies belong to two customer objects, which Stripe demands", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe, sale } = story.fixture;
    await story.subscribe();
    const orderId = await sale.order({ periodDays: null, periodMonths: 1, prices: { EUR: 899 } });
    const inEuros = await findOrder(scene.platform, orderId);
    if (inEuros === undefined) throw new Error("No order");
    await recurringCards.link(loadTranslations().for("en")).open(scene.platform, inEuros);
    const customers = stripe.store.list("session").map(({ customer }) => customer);
    const [euros, dollars] = await Promise.all(
      (["EUR", "USD"] as const).map((currency) =>
        findCustomer(scene.platform, { userId: sale.buyerId, currency }),
      ),
    );
    expect(euros).not.toBe(dollars);
    expect(new Set(customers)).toEqual(new Set([euros, dollars]));
  });

  test("of another use of the account are none of ours", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe } = story.fixture;
    await story.subscribe();
    const [invoice] = stripe.store.list("invoice");
    const [payment] = stripe.store.list("invoice_payment");
    Object.assign(invoice?.parent.subscription_details ?? {}, { metadata: {} });
    expect(await lookup.payment(scene.platform, payment?.payment.payment_intent ?? "")).toBeUndefined();
    expect(await lookup.payment(scene.platform, "pi_unknown")).toBeUndefined();
  });

  test("are looked up by the page on which the subscription began", async () => {
    await using story = await openCardSubscription();
    const { platform } = story.fixture.scene;
    const page = await story.subscribe();
    const { id } = page.session;
    expect(await lookup.payment(platform, id)).toMatchObject({
      status: "paid",
      recurring: { isFirst: true },
    });
    page.session.invoice = null;
    expect(await lookup.payment(platform, id)).toBeUndefined();
    page.session.status = "expired";
    expect(await lookup.payment(platform, id)).toMatchObject({ status: "expired", externalId: id });
  });

  test("that are refunded as a whole count as refunded, also where the refund is the first report", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe } = story.fixture;
    const { prisma } = scene.database;
    const page = await story.subscribe();
    await page.refund();
    await scene.runJobs();
    expect(await prisma.payment.findMany()).toMatchObject([{ status: "refunded" }]);
    stripe.endpoint.sent = false;
    await story.nextPeriod();
    const [payment] = stripe.store.list("invoice_payment");
    const intent = stripe.store.get("payment_intent", payment?.payment.payment_intent ?? "");
    Object.assign(stripe.store.get("charge", intent.latest_charge ?? ""), { refunded: true });
    await story.repeatEvents("newest first");
    expect(await prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(1);
  });

  test("stop with a refund that ends the access, and their fees are booked as those of single payments", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe } = story.fixture;
    const { prisma } = scene.database;
    await story.subscribe();
    await story.fixture.reconcile();
    const payment = await prisma.payment.findFirstOrThrow();
    expect(payment.feeMinor).toBeGreaterThan(0n);
    const actor = { userId: 9 };
    const platform = { ...scene.platform, config: { ...scene.platform.config, operatorIds: [actor.userId] } };
    await requestRefund(platform, { paymentId: payment.id, actor, access: "ended" });
    await scene.runJobs();
    await story.untilSent();
    expect(stripe.store.list("refund")).toMatchObject([{ amount: 999 }]);
    expect(stripe.store.get("subscription", story.subscriptionId()).cancel_at_period_end).toBe(true);
    expect(await story.state()).toBe("canceled by bot");
    expect(await prisma.payment.findMany()).toMatchObject([
      { status: "refunded", accessAfterRefund: "ended" },
    ]);
  });

  test("that would be the second ones are stopped again and again until Stripe does it", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe, expectedRefusals } = story.fixture;
    const [first, second] = [await story.openPage(), await story.openPage()];
    await first.pay();
    await scene.runJobs();
    expectedRefusals.push("rak_subscription_write");
    const { permissions } = stripe.keys;
    const readOnly = permissions.filter((each) => each !== "subscription_write");
    stripe.keys.permissions = [...readOnly, "subscription_read"];
    await second.pay();
    await scene.retryJobs();
    const stored = () => stripe.store.get("subscription", second.session.subscription ?? "");
    expect(stored().cancel_at_period_end).toBe(false);
    stripe.keys.permissions = permissions;
    await scene.retryJobs();
    expect(stored().cancel_at_period_end).toBe(true);
    const unknown = { provider: "stripe", externalId: "sub_unknown" };
    await expect(cancelSecondRenewal(scene.platform, unknown)).resolves.toBeUndefined();
  });

  test("are asked about again where the row changes during the question, three times at most", async () => {
    await using story = await openCardSubscription();
    const { platform } = story.fixture.scene;
    await story.subscribe();
    const key = { provider: "stripe", externalId: story.subscriptionId() } as const;
    const { prisma } = platform.database;
    const follow = (changes: number): Promise<void> => {
      let left = changes;
      const changing = prisma.$extends({
        query: {
          providerSubscription: {
            async findUnique({ args, query }) {
              const row = await query(args);
              if (left > 0)
                await prisma.providerSubscription.updateMany({ data: { updatedAt: new Date(left) } });
              left -= 1;
              return row;
            },
          },
        },
      });
      const database = { ...platform.database, prisma: changing as unknown as typeof prisma };
      return followSubscription({ ...platform, database }, key);
    };
    await expect(follow(2)).resolves.toBeUndefined();
    await expect(follow(3)).rejects.toThrow("changed while its provider was asked");
  });
});
