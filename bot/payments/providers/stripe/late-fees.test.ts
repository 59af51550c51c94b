import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import { openCardSubscription } from "../../../../tests/providers/card-subscription.ts";
import { stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import { readLedgerSums } from "../../../../tests/support/ledger-sums.ts";
import { rejectPayment } from "../../decisions/reject-payment.ts";
import { requestRefund } from "../../refunds/request-refund.ts";
import { askForLateFees } from "./late-fees.ts";

const DAY_MS = 86_400_000;

/** A debit that the bank has got, whose entry the list of the balance has passed. */
async function openDebit() {
  const fixture = await openCardSaleFixture();
  const { scene, stripe } = fixture;
  const { page } = await fixture.openPage();
  await page.pay("debit");
  await fixture.reconcile();
  scene.platform.clock.advance(5 * DAY_MS);
  await fixture.reconcile();
  return {
    fixture,
    scene,
    stripe,
    page,
    payment: () => scene.database.prisma.payment.findFirstOrThrow(),
    sums: () => readLedgerSums(scene.database),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

/** The debit succeeds, and the report names another amount than the price. */
async function succeedHeld({ stripe, page }: Awaited<ReturnType<typeof openDebit>>): Promise<void> {
  stripe.endpoint.sent = false;
  await page.settle("succeeds");
  const event = stripe.events().find(({ type }) => type === "checkout.session.async_payment_succeeded");
  const object = { ...event?.data.object, amount_total: 1_099 };
  await stripe.forge({ body: { ...event, data: { object } } });
}

describe("The fee of a bank debit, whose entry is days older than its success,", () => {
  test("is a cost of the owner once the debit succeeds", async () => {
    await using open = await openDebit();
    expect(await open.payment()).toMatchObject({ grantedAt: null, feeMinor: null });
    await open.page.settle("succeeds");
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ state: "granted", feeMinor: 59n });
    expect(await open.sums()).toEqual({
      provider_clearing: "9.4",
      owner_balance: "-9.11",
      platform_fee: "-0.29",
    });
  });

  test("is a cost of the platform while the payment is held", async () => {
    await using open = await openDebit();
    await succeedHeld(open);
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ state: "held", feeMinor: 59n });
    expect(await open.sums()).toMatchObject({ provider_fee: "0.59" });
  });

  test("is a cost of the platform after the held payment was refunded", async () => {
    await using open = await openDebit();
    const { scene } = open;
    await succeedHeld(open);
    const { id: paymentId } = await open.payment();
    const actor = { userId: scene.olga.id };
    await requestRefund(scene.platform, { paymentId, actor, access: "kept" });
    await scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "refunded", feeMinor: null });
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ state: "refunded", feeMinor: 59n });
    expect(await open.sums()).toEqual({ provider_clearing: "-0.59", provider_fee: "0.59" });
  });

  test("is a cost of the platform after the held payment was rejected", async () => {
    await using open = await openDebit();
    const { scene } = open;
    await succeedHeld(open);
    const { id: paymentId } = await open.payment();
    await rejectPayment(scene.platform, { paymentId, actor: { userId: scene.olga.id } });
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ state: "rejected", feeMinor: 59n });
  });

  test("is not booked if the debit fails", async () => {
    await using open = await openDebit();
    await open.page.settle("fails");
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ status: "failed", feeMinor: null });
    expect(await open.sums()).toEqual({});
  });

  test("is asked for again until it is known", async () => {
    await using open = await openDebit();
    const { stripe, page } = open;
    const known = page.charge?.balance_transaction;
    await page.settle("succeeds");
    Object.assign(page.charge ?? {}, { balance_transaction: null });
    await open.fixture.reconcile();
    stripe.faults.add({ path: /payment_intents\/pi_/, kind: "500" });
    Object.assign(page.charge ?? {}, { balance_transaction: known });
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ feeMinor: 59n });
  });
});

test("The fee of a renewal by debit, which is unknown here until it is paid, is booked", async () => {
  await using story = await openCardSubscription();
  const { scene, stripe } = story.fixture;
  await story.subscribe();
  await story.fixture.reconcile();
  await story.nextPeriod();
  const [entry] = stripe.store.list("balance_transaction");
  Object.assign(entry ?? {}, { created: (entry?.created ?? 0) - 40 * 86_400, type: "payment" });
  await story.fixture.reconcile();
  const payments = await scene.database.prisma.payment.findMany();
  expect(payments.map(({ feeMinor }) => feeMinor)).toEqual([59n, 59n]);
});

describe("The fee of a payment", () => {
  test("whose entry the list has is not asked for, though nobody can convert it", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, stripe } = fixture;
    const { page } = await fixture.openPage();
    await page.pay();
    const [entry] = stripe.store.list("balance_transaction");
    Object.assign(entry ?? {}, { currency: "jpy" });
    stripe.keys.permissions = stripe.keys.permissions.filter((each) => each !== "payment_intent_read");
    await fixture.reconcile();
    expect(await scene.database.prisma.payment.findFirst()).toMatchObject({
      state: "granted",
      feeMinor: null,
    });
  });

  test("that the account does not have, as after a change of the account, is not known", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene } = fixture;
    const { page } = await fixture.openPage();
    await page.pay();
    await scene.runJobs();
    const asking = async (status: number) => {
      const answer = { status, text: JSON.stringify({ error: { type: "invalid_request_error" } }) };
      const platform = { ...scene.platform, ...stripeAnswering(answer) };
      return askForLateFees(platform, new Date(0), new Set());
    };
    expect(await asking(404)).toEqual([]);
    await expect(asking(403)).rejects.toThrow("Stripe refused to read a fee: 403");
  });
});
