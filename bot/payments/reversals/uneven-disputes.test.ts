import { describe, expect, test } from "vitest";
import { openPaidByCard } from "../../../tests/scenes/card-part-scene.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";

/** Bob has paid $9.99 by card; the platform's share is 3 %. Each act ends when its reports are booked. */
async function openPaid() {
  const open = await openPaidByCard();
  const { fixture, page, scene } = open;
  const after = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await scene.runJobs();
    expect(fixture.stripe.deliveries.filter(({ httpStatus }) => httpStatus !== 200)).toHaveLength(0);
    return result;
  };
  return {
    ...open,
    refund: (cents: number) => after(page.refund(cents)),
    dispute: (amount: number) => after(page.openDispute({ amount })),
    close: (...how: Parameters<typeof page.closeDispute>) => after(page.closeDispute(...how)),
    disputes: () => scene.database.prisma.dispute.findMany({ orderBy: { id: "asc" } }),
    /** Without the one of a provider's account that is negative, because it has no other payment. */
    anomalies: async () =>
      (await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).items.filter(
        ({ kind }) => kind !== "clearing_negative",
      ),
    /** The clearing account without the fees of the disputes. */
    async moved() {
      const fees = BigInt(fixture.stripe.store.list("dispute").length) * 1_500n;
      const { _sum: sum } = await scene.database.prisma.ledgerPosting.aggregate({
        where: { account: "provider_clearing" },
        _sum: { amount: true },
      });
      return BigInt(sum.amount?.mul(100).toFixed(0) ?? 0) + fees;
    },
  };
}

describe("A dispute of more than the rest", () => {
  test("that is lost after a part was refunded is a refund, whose overdraft the owner bears", async () => {
    await using open = await openPaid();
    await open.refund(400);
    await open.dispute(999);
    const taken = { provider_clearing: "-19", owner_balance: "19" };
    expect(await open.sums()).toEqual(taken);
    await open.close("lost");
    expect(await open.sums()).toEqual(taken);
    expect(await open.payment()).toMatchObject({ state: "refunded", refundedMinor: 400n });
    expect(await open.disputes()).toMatchObject([{ status: "lost", closedAt: expect.any(Date) }]);
    expect(newestOf(open.fixture.buyer)?.text).toContain("$5.99");
    expect(await open.anomalies()).toEqual([]);
  });

  test("that is won after a part was refunded leaves the sale of the rest", async () => {
    await using open = await openPaid();
    await open.refund(400);
    const before = await open.sums();
    await open.dispute(999);
    await open.close("won");
    expect(before).toEqual({ provider_clearing: "5.99", owner_balance: "-5.81", platform_fee: "-0.18" });
    expect(await open.sums()).toEqual({
      provider_clearing: "-9.01",
      owner_balance: "9.19",
      platform_fee: "-0.18",
    });
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 400n });
  });

  test("is won, although the report of the part came during the dispute", async () => {
    await using open = await openPaid();
    const { stripe } = open.fixture;
    stripe.endpoint.sent = false;
    await open.refund(400);
    stripe.endpoint.sent = true;
    await open.dispute(599);
    for (const event of stripe.events()) await stripe.replay(event);
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "disputed", refundedMinor: 400n });
    await open.close("won");
    // As after the other order, but for a cent of rounding.
    expect(await open.sums()).toEqual({
      provider_clearing: "-9.01",
      owner_balance: "9.18",
      platform_fee: "-0.17",
    });
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 400n });
    expect(await open.anomalies()).toEqual([]);
  });

  test("may be above the charge", async () => {
    await using open = await openPaid();
    await open.dispute(1_005);
    await open.close("lost");
    expect(await open.sums()).toEqual({ provider_clearing: "-15.06", owner_balance: "15.06" });
    expect(await open.payment()).toMatchObject({ state: "refunded" });
    expect(await open.anomalies()).toEqual([]);
  });

  test("that is lost ends a refund that waits for an operator", async () => {
    await using open = await openPaid();
    await open.refund(400);
    const { id: paymentId } = await open.payment();
    const { prisma } = open.scene.database;
    await prisma.waitingRefund.create({
      data: { paymentId, askedBy: 1n, access: "kept", askedAt: new Date() },
    });
    await open.dispute(999);
    await open.close("lost");
    expect(await prisma.waitingRefund.findMany()).toEqual([]);
  });
});

/** The dispute is lost, and $2 come back: Stripe reinstates them after the end, whose event does not have the entry yet. */
async function endAndReturn(open: Awaited<ReturnType<typeof openPaid>>, atEnd: object): Promise<void> {
  const { stripe } = open.fixture;
  stripe.endpoint.sent = false;
  await open.close("lost", { reinstated: 200 });
  const [closed, reinstated] = ["closed", "funds_reinstated"].map((end) =>
    stripe.events().find(({ type }) => type === `charge.dispute.${end}`),
  );
  if (closed === undefined || reinstated === undefined) throw new Error("There are no events");
  const [withdrawal] = stripe.store.list("dispute")[0]?.balance_transactions ?? [];
  const object = { ...closed.data.object, balance_transactions: [withdrawal] };
  await stripe.forge({ body: { ...closed, data: { object } } });
  expect(await open.payment()).toMatchObject(atEnd);
  await stripe.replay(reinstated);
  await stripe.replay(closed);
}

describe("A dispute that is lost, and gives a part back", () => {
  test("returns this part in proportion, and leaves its sale", async () => {
    await using open = await openPaid();
    await open.dispute(999);
    await open.close("lost", { reinstated: 400 });
    expect(await open.moved()).toBe(400n);
    expect(await open.sums()).toEqual({
      provider_clearing: "-11",
      owner_balance: "11.12",
      platform_fee: "-0.12",
    });
    expect(await open.payment()).toMatchObject({ state: "granted", disputedAt: null, refundedMinor: 599n });
    expect(await open.disputes()).toMatchObject([{ status: "lost", reinstatedMinor: 400n }]);
  });

  test("which the buyer had back already, leaves nothing", async () => {
    await using open = await openPaid();
    await open.refund(400);
    await open.dispute(999);
    await open.close("lost", { reinstated: 400 });
    expect(await open.sums()).toEqual({ provider_clearing: "-15", owner_balance: "15" });
    expect(await open.payment()).toMatchObject({ state: "refunded" });
    expect(await open.anomalies()).toEqual([]);
  });

  test("returns it once, whatever the order and the number of the reports", async () => {
    await using open = await openPaid();
    const { stripe } = open.fixture;
    stripe.endpoint.order = "newest-first";
    stripe.endpoint.copies = 3;
    await open.dispute(999);
    await open.close("lost", { reinstated: 400 });
    for (const event of stripe.events().toReversed()) await stripe.replay(event);
    expect(await open.moved()).toBe(400n);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 599n });
  });

  test("after the report of its end, returns it to the sale", async () => {
    await using open = await openPaid();
    await open.dispute(500);
    await endAndReturn(open, { state: "granted", refundedMinor: 500n });
    expect(await open.moved()).toBe(699n);
    expect(await open.payment()).toMatchObject({
      state: "granted",
      refundedMinor: 300n,
      accessDecidedMinor: 300n,
    });
  });

  test("of the whole after the report of its end, stays a refund", async () => {
    await using open = await openPaid();
    await open.dispute(999);
    await endAndReturn(open, { state: "refunded" });
    expect(await open.moved()).toBe(200n);
    expect(await open.payment()).toMatchObject({ state: "refunded" });
  });

  test("keeps the sale if all of it comes back", async () => {
    await using open = await openPaid();
    await open.dispute(999);
    await open.close("lost", { reinstated: 999 });
    expect(await open.moved()).toBe(999n);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 0n });
  });
});

describe("A part that was refunded at the provider", () => {
  test.each([200, 300, 400])("and is reported after a part was lost is booked: %d cents", async (cents) => {
    await using open = await openPaid();
    const { stripe } = open.fixture;
    stripe.endpoint.sent = false;
    await open.refund(cents);
    stripe.endpoint.sent = true;
    await open.dispute(300);
    await open.close("lost");
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 300n });
    for (const event of stripe.events()) await stripe.replay(event);
    const refundedMinor = BigInt(300 + cents);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor });
    expect(await open.moved()).toBe(999n - refundedMinor);
    expect(await open.anomalies()).toEqual([]);
  });
});

describe("Two disputes of a payment", () => {
  test("return each its own money", async () => {
    await using open = await openPaid();
    await open.dispute(300);
    await open.close("lost");
    const before = await open.sums();
    await open.dispute(400);
    await open.close("won");
    expect(await open.moved()).toBe(699n);
    expect(await open.sums()).toEqual({ ...before, provider_clearing: "-23.01", owner_balance: "23.22" });
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 300n });
  });

  test.each(["won", "lost"] as const)(
    "leave it disputed until both are closed: the first is %s",
    async (end) => {
      await using open = await openPaid();
      const dispute = await open.dispute(300);
      await open.dispute(400);
      const { disputedAt } = await open.payment();
      await open.close(end, { dispute });
      expect(await open.payment()).toMatchObject({ state: "disputed", disputedAt });
      await open.close("lost");
      const refundedMinor = end === "won" ? 400n : 700n;
      expect(await open.payment()).toMatchObject({ state: "granted", disputedAt: null, refundedMinor });
      expect(await open.moved()).toBe(999n - refundedMinor);
    },
  );

  test("about the whole, of which one is lost and one is won, leave nothing to anybody", async () => {
    await using open = await openPaid();
    const dispute = await open.dispute(999);
    await open.dispute(999);
    await open.close("lost");
    expect(await open.payment()).toMatchObject({ state: "refunded" });
    expect(await open.moved()).toBe(-999n);
    await open.close("won", { dispute });
    expect(await open.sums()).toEqual({ provider_clearing: "-30", owner_balance: "30" });
    expect(await open.anomalies()).toEqual([]);
  });
});
