import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import { money } from "../../platform/values/money.ts";
import type { Dispute } from "../contract/provider-report.ts";
import { recordDispute } from "./record-dispute.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { readLedgerSums } from "../../../tests/support/ledger-sums.ts";

/** Bob has paid $9.99 by card; the platform's share is 3 %. */
async function openPaid() {
  const fixture = await openCardSaleFixture();
  const { page } = await fixture.openPage();
  await page.pay();
  await fixture.scene.runJobs();
  const { prisma } = fixture.scene.database;
  const act = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await fixture.scene.runJobs();
  };
  return {
    fixture,
    page,
    act,
    sums: () => readLedgerSums(fixture.scene.database),
    payment: () => prisma.payment.findFirstOrThrow(),
    disputes: () => prisma.dispute.findMany(),
    toOwner: () => textsTo(fixture),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

const textsTo = ({ scene }: CardSaleFixture): string => newestOf(scene.olga)?.text ?? "";

const sold = { provider_clearing: "9.99", owner_balance: "-9.7", platform_fee: "-0.29" };
/** The bank has the price, and the provider $15. */
const taken = { provider_clearing: "-15", owner_balance: "15" };

describe("A dispute", () => {
  test("takes the money and the fee out of the balance at once, and tells the owner", async () => {
    await using scene = await openPaid();
    expect(await scene.sums()).toEqual(sold);
    await scene.act(scene.page.openDispute());
    expect(await scene.sums()).toEqual(taken);
    expect(await scene.payment()).toMatchObject({ state: "disputed", status: "paid" });
    expect(await scene.disputes()).toMatchObject([{ status: "open", amountMinor: 999n, feeMinor: 1_500n }]);
    expect(scene.toOwner()).toContain("disputes $9.99");
    expect(scene.toOwner()).toContain("a fee of $15.00");
    const { expiresAt } = await scene.fixture.scene.database.prisma.subscription.findFirstOrThrow();
    expect(expiresAt?.getTime()).toBeGreaterThan(scene.fixture.scene.platform.clock.now().getTime());
  });

  test("that is won gives the money back, without the fee", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.openDispute());
    await scene.act(scene.page.closeDispute("won"));
    expect(await scene.sums()).toEqual({
      provider_clearing: "-5.01",
      owner_balance: "5.3",
      platform_fee: "-0.29",
    });
    expect(await scene.payment()).toMatchObject({ state: "granted", disputedAt: null });
    expect(scene.toOwner()).toContain("is won");
  });

  test("that is lost is a refund, and the owner decides about the access", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.openDispute());
    await scene.act(scene.page.closeDispute("lost"));
    expect(await scene.sums()).toEqual(taken);
    expect(await scene.payment()).toMatchObject({ state: "refunded", accessAfterRefund: "open" });
    expect(await scene.disputes()).toMatchObject([{ status: "lost", closedAt: expect.any(Date) }]);
  });

  test("that is lost about a part leaves the sale of the rest", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.openDispute({ amount: 333 }));
    expect(await scene.payment()).toMatchObject({ state: "disputed" });
    await scene.act(scene.page.closeDispute("lost"));
    expect(await scene.payment()).toMatchObject({ state: "granted", refundedMinor: 333n });
    expect(await scene.sums()).toEqual({
      provider_clearing: "-8.34",
      owner_balance: "8.54",
      platform_fee: "-0.2",
    });
  });

  test("may begin as a question of the bank, which moves no money", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.openDispute({ isInquiry: true }));
    expect(await scene.sums()).toEqual(sold);
    expect(await scene.payment()).toMatchObject({ state: "granted" });
    expect(scene.toOwner()).toContain("No money has moved yet");
    await scene.act(scene.page.escalateDispute());
    expect(await scene.sums()).toEqual(taken);
    expect(scene.toOwner()).toContain("disputes $9.99");
  });

  test("that is only a question can be closed", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.openDispute({ isInquiry: true }));
    await scene.act(scene.page.closeDispute("closed"));
    expect(await scene.payment()).toMatchObject({ state: "granted" });
    expect(scene.toOwner()).toContain("is closed");
  });

  test.each(["newest-first", "at-once"] as const)(
    "is booked once, whatever the order (%s) and the number of its reports",
    async (order) => {
      await using scene = await openPaid();
      const { stripe } = scene.fixture;
      stripe.endpoint.order = order;
      stripe.endpoint.copies = 3;
      await scene.act(scene.page.openDispute());
      await scene.act(scene.page.closeDispute("won"));
      for (const event of stripe.events().toReversed()) await stripe.replay(event);
      expect(await scene.sums()).toEqual({
        provider_clearing: "-5.01",
        owner_balance: "5.3",
        platform_fee: "-0.29",
      });
      expect(await scene.payment()).toMatchObject({ state: "granted" });
      expect(await scene.disputes()).toHaveLength(1);
    },
  );

  test("whose reports get lost is found in the list of events", async () => {
    await using scene = await openPaid();
    const { fixture } = scene;
    fixture.stripe.endpoint.sent = false;
    await scene.page.openDispute();
    await fixture.reconcile();
    expect(await scene.sums()).toMatchObject({ owner_balance: expect.not.stringMatching(/^-/) });
    expect(await scene.disputes()).toMatchObject([{ status: "open" }]);
  });

  test("of a payment that is not known here is acknowledged", async () => {
    await using scene = await openPaid();
    const { fixture } = scene;
    const dispute = {
      id: "du_1",
      amount: 999,
      currency: "usd",
      payment_intent: "pi_other",
      status: "needs_response",
      balance_transactions: [],
      evidence_details: { due_by: null },
    };
    const event = { id: "evt_1", api_version: "2026-07-29.dahlia", type: "charge.dispute.created" };
    const { httpStatus } = await fixture.stripe.forge({ body: { ...event, data: { object: dispute } } });
    expect(httpStatus).toBe(200);
    expect(await scene.disputes()).toEqual([]);
  });

  test("makes a refund impossible, also after the refund of a part", async () => {
    await using scene = await openPaid();
    await scene.act(scene.page.refund(100));
    await scene.act(scene.page.openDispute());
    const clearing = (await scene.sums())["provider_clearing"];
    expect(clearing).toBe("-15");
    expect(await scene.payment()).toMatchObject({ state: "disputed", refundedMinor: 100n });
  });

  const report = (changes: Partial<Dispute>): Dispute => ({
    provider: "stripe",
    externalId: "",
    disputeId: "du_1",
    status: "won",
    amount: money(999n, "USD"),
    fee: money(0n, "USD"),
    isWithdrawn: true,
    reinstated: money(999n, "USD"),
    dueBy: undefined,
    ...changes,
  });

  test("whose end is reported first moves the money out and back at once, and later reports move nothing", async () => {
    await using scene = await openPaid();
    const { platform } = scene.fixture.scene;
    const { externalId } = await scene.payment();
    expect(await recordDispute(platform, report({ externalId }))).toBe("recorded");
    expect(await scene.sums()).toEqual(sold);
    const late = { externalId, reinstated: money(0n, "USD"), status: "open" } as const;
    expect(await recordDispute(platform, report(late))).toBe("outdated");
    expect(await scene.payment()).toMatchObject({ state: "granted" });
    const kinds = await scene.fixture.scene.database.prisma.ledgerPosting.groupBy({ by: ["kind"] });
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(["dispute", "dispute_reversed", "sale"]);
  });

  test.each(["open", "lost"] as const)(
    "that is lost before the provider takes the money is a refund once the money is taken (%s)",
    async (status) => {
      await using scene = await openPaid();
      const { platform } = scene.fixture.scene;
      const { externalId } = await scene.payment();
      const lost = { externalId, status: "lost", reinstated: money(0n, "USD") } as const;
      expect(await recordDispute(platform, report({ ...lost, isWithdrawn: false }))).toBe("recorded");
      expect(await scene.sums()).toEqual(sold);
      expect(await scene.payment()).toMatchObject({ state: "granted" });
      const fee = money(1_500n, "USD");
      expect(await recordDispute(platform, report({ ...lost, fee, status }))).toBe("recorded");
      expect(await scene.sums()).toEqual(taken);
      expect(await scene.payment()).toMatchObject({ state: "refunded", disputedAt: null });
      await scene.fixture.scene.runJobs();
      const told = scene.fixture.scene.olga.chat.map(({ text }) => text ?? "").join();
      expect(told).toContain("is lost");
      expect(told).not.toContain("disputes $9.99");
    },
  );

  test("in another currency is none of ours; one of a refunded payment costs the owner its amount", async () => {
    await using scene = await openPaid();
    const { platform } = scene.fixture.scene;
    const { externalId } = await scene.payment();
    expect(await recordDispute(platform, report({ externalId, amount: money(5n, "XTR") }))).toBe("unknown");
    await scene.act(scene.page.refund());
    const lost = { externalId, status: "lost", reinstated: money(0n, "USD") } as const;
    expect(await recordDispute(platform, report(lost))).toBe("recorded");
    await scene.fixture.scene.runJobs();
    expect(scene.toOwner()).toContain("is lost");
    expect(await scene.sums()).toEqual({ provider_clearing: "-9.99", owner_balance: "9.99" });
    expect(await scene.payment()).toMatchObject({ state: "refunded" });
  });

  test("is told to the operators, who can answer the bank", async () => {
    await using scene = await openPaid();
    const { scene: chat } = scene.fixture;
    const operator = chat.telegram.person({ firstName: "Opal" });
    await chat.meet(operator);
    Object.assign(chat.platform, { config: { ...chat.platform.config, operatorIds: [operator.id] } });
    await scene.act(scene.page.openDispute());
    expect(newestOf(operator)?.text).toContain("disputes $9.99");
  });
});
