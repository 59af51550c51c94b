import { describe, expect, test } from "vitest";
import { openPaidByCard } from "../../../tests/scenes/card-part-scene.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { money } from "../../platform/values/money.ts";
import { recordDispute } from "./record-dispute.ts";

/** Bob has paid $9.99 by card, and a refund is requested whose job does not run. */
async function openRefunding() {
  const open = await openPaidByCard();
  const { fixture, scene } = open;
  const { prisma } = scene.database;
  await prisma.payment.updateMany({ data: { refundRequestedAt: new Date() } });
  return {
    ...open,
    prisma,
    async act(work: Promise<unknown>) {
      await work;
      await scene.runJobs();
    },
    withdraw: () => prisma.payment.updateMany({ data: { refundRequestedAt: null } }),
    /** Stripe sends the reports of the dispute again. */
    async replay() {
      for (const event of fixture.stripe.events())
        if (event.type.startsWith("charge.dispute")) await fixture.stripe.replay(event);
      await scene.runJobs();
    },
    disputes: () => prisma.dispute.findMany(),
    toOwner: () => newestOf(scene.olga)?.text ?? "",
    [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
  };
}

const sold = { provider_clearing: "9.99", owner_balance: "-9.7", platform_fee: "-0.29" };

describe("A dispute of a payment whose refund is under way", () => {
  test("waits for the end of the refund, and is told at once, once", async () => {
    await using open = await openRefunding();
    const { fixture, scene } = open;
    await open.act(open.page.openDispute());
    expect(fixture.stripe.deliveries.at(-1)?.httpStatus).toBe(500);
    expect(await open.sums()).toEqual(sold);
    expect(open.toOwner()).toContain("disputes $9.99");
    expect(open.toOwner()).toContain("a fee of $15.00");
    expect(await open.disputes()).toMatchObject([{ status: "open", dueBy: expect.any(Date) }]);
    const told = scene.olga.chat.length;
    await open.replay();
    expect(await open.sums()).toEqual(sold);
    await open.withdraw();
    await open.replay();
    expect(await open.sums()).toEqual({ provider_clearing: "-15", owner_balance: "15" });
    expect(await open.payment()).toMatchObject({ state: "disputed" });
    expect(scene.olga.chat).toHaveLength(told);
  });

  test("and that costs no fee is told once, too", async () => {
    await using open = await openRefunding();
    const { scene } = open;
    const { externalId } = await open.payment();
    const report = {
      provider: "stripe",
      externalId,
      disputeId: "dp_1",
      status: "open",
      amount: money(999n, "USD"),
      fee: money(0n, "USD"),
      isWithdrawn: true,
      reinstated: money(0n, "USD"),
      dueBy: undefined,
    } as const;
    await expect(recordDispute(scene.platform, report)).rejects.toThrow("has to wait");
    await expect(recordDispute(scene.platform, report)).rejects.toThrow("has to wait");
    await scene.runJobs();
    const told = scene.olga.chat.length;
    expect(open.toOwner()).toContain("disputes $9.99");
    await open.withdraw();
    expect(await recordDispute(scene.platform, report)).toBe("recorded");
    await scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "disputed" });
    expect(scene.olga.chat).toHaveLength(told);
  });

  test.each(["won", "lost"] as const)("and that is %s meanwhile is booked to its end", async (outcome) => {
    await using open = await openRefunding();
    await open.act(open.page.openDispute());
    await open.act(open.page.closeDispute(outcome));
    expect(await open.sums()).toEqual(sold);
    expect(await open.disputes()).toMatchObject([{ status: "open", closedAt: null }]);
    await open.withdraw();
    await open.replay();
    expect(await open.payment()).toMatchObject({ state: outcome === "won" ? "granted" : "refunded" });
    expect(open.toOwner()).toContain(`is ${outcome}`);
  });

  test("and that is only a question is told and closed, because it moves no money", async () => {
    await using open = await openRefunding();
    await open.act(open.page.openDispute({ isInquiry: true }));
    expect(open.toOwner()).toContain("No money has moved yet");
    await open.act(open.page.closeDispute("closed"));
    expect(await open.disputes()).toMatchObject([{ status: "closed" }]);
    expect(await open.payment()).toMatchObject({ state: "refund_requested" });
  });

  test("stops no other report of the provider's list", async () => {
    await using open = await openRefunding();
    const { fixture, prisma } = open;
    fixture.stripe.endpoint.sent = false;
    await open.page.openDispute();
    const other = await fixture.openPage();
    await other.page.pay();
    await fixture.reconcile();
    const granted = await prisma.payment.findMany({ where: { state: "granted" } });
    expect(granted).toMatchObject([{ orderId: other.orderId, feeMinor: 59n }]);
    await open.withdraw();
    await fixture.reconcile();
    expect(await prisma.payment.findMany({ where: { state: "disputed" } })).toHaveLength(1);
  });

  test("is booked after the refund that Stripe refuses because of the dispute", async () => {
    await using open = await openPaidByCard();
    open.fixture.expectedRefusals.push("has been charged back");
    await open.rest();
    await open.page.openDispute();
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "granted" });
    await open.fixture.reconcile();
    expect(await open.payment()).toMatchObject({ state: "disputed" });
  });
});
