import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import { openCardSubscription } from "../../../tests/providers/card-subscription.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { partsOf } from "../../../tests/scenes/part-scene.ts";
import type { Terms } from "../../../tests/support/sale.ts";
import {
  pauseSubscription,
  resumeSubscription,
  takePaidTime,
} from "../../subscriptions/adjustments/adjust-subscription.ts";
import { requestPart } from "./request-refund.ts";
import { decideRefundAccess } from "./settle-refund.ts";

const DAY = 86_400_000;

/** Bob has paid $9.99 by card, by default for 30 days. */
async function openPaid(terms: Terms = {}) {
  const fixture = await openCardSaleFixture({}, terms);
  const { page } = await fixture.openPage();
  await page.pay();
  await fixture.scene.runJobs();
  return { ...(await helpersOf(fixture)), page, [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose]() };
}

async function helpersOf(fixture: CardSaleFixture) {
  const { scene, buyer } = fixture;
  const { clock, database } = scene.platform;
  const parts = await partsOf(scene);
  return {
    ...parts,
    fixture,
    clock,
    toBuyer: () => buyer.chat.map(({ text }) => text).join("\n"),
    /** Days of access from now on, to a hundredth. */
    async daysLeft() {
      const { expiresAt } = await parts.subscription();
      return expiresAt === null ? null : Math.round((+expiresAt - +clock.now()) / (DAY / 100)) / 100;
    },
    decide: (access: "shortened" | "kept" | "ended") =>
      decideRefundAccess(scene.platform, {
        paymentId: parts.paymentId,
        actor: { userId: scene.olga.id },
        access,
      }),
    taken: () => database.prisma.subscriptionAdjustment.findMany({ where: { kind: "refund" } }),
    async buyAgain() {
      const again = await fixture.openPage();
      await again.page.pay();
      await scene.runJobs();
    },
    async refundOutside(cents?: number) {
      const [charge] = fixture.stripe.store.list("charge").toReversed();
      const session = fixture.stripe.store
        .list("session")
        .find(({ payment_intent: id }) => id === charge?.payment_intent);
      await fixture.stripe.openCheckout(session?.id ?? "").refund(cents);
      await scene.runJobs();
    },
  };
}

describe("A part that shortens the access", () => {
  test("takes its share of the time that is left, and both are told the new end", async () => {
    await using open = await openPaid();
    const { scene, paymentId } = open;
    open.clock.advance(10 * DAY);
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    await scene.press(scene.olga, /⏳ Refund \$4.99, access until/u);
    const { expiresAt: before } = await open.subscription();
    await scene.runJobs();
    // 500 of 999 cents of 20 days stay with the buyer.
    expect(await open.daysLeft()).toBe(10.01);
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "kept", accessDecidedMinor: 499n });
    expect(open.toBuyer()).toContain("The access that you had bought with it now lasts until");
    expect(newestOf(scene.olga)?.text).toMatch(/\$4.99 of \$9.99.*The access now lasts until/su);
    const { expiresAt, accessUntil } = await open.subscription();
    expect(accessUntil).toEqual(expiresAt);
    const [taken] = await open.taken();
    expect(taken).toMatchObject({ paymentId, seconds: (+(before ?? 0) - +(expiresAt ?? 0)) / 1_000 });
  });

  test("leaves what one part of the same sum leaves, if it is the second one", async () => {
    await using open = await openPaid();
    await open.refund(333n, "shortened");
    await open.refund(333n, "shortened");
    expect(await open.daysLeft()).toBe(10);
  });

  test("does not count the parts after which the access was kept", async () => {
    await using open = await openPaid();
    await open.refund(333n, "kept");
    expect(await open.daysLeft()).toBe(30);
    await open.refund(333n, "shortened");
    expect(await open.daysLeft()).toBe(15);
  });

  test("leaves the period of a later payment, which moves forward", async () => {
    await using open = await openPaid();
    open.clock.advance(15 * DAY);
    await open.buyAgain();
    expect(await open.daysLeft()).toBe(45);
    await open.ask(333n, "shortened");
    await open.scene.runJobs();
    // A third of the 15 days that are left of the first payment.
    expect(await open.daysLeft()).toBe(40);
  });

  test("of a period that is used up takes nothing, and no button offers that", async () => {
    await using open = await openPaid();
    open.clock.advance(15 * DAY);
    await open.buyAgain();
    open.clock.advance(20 * DAY);
    const { scene, paymentId } = open;
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    expect(buttonsOf(scene.olga).some((label) => label.startsWith("⏳"))).toBe(false);
    await open.refund(333n, "shortened");
    expect(await open.daysLeft()).toBe(25);
    expect(await open.taken()).toEqual([]);
    expect(newestOf(scene.olga)?.text).not.toContain("The access now lasts until");
  });

  test("is not offered for an access for life", async () => {
    await using open = await openPaid({ periodDays: null });
    const { scene, paymentId } = open;
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    expect(buttonsOf(scene.olga)).toEqual([
      "↩️ Refund $4.99 and end access",
      "🤝 Refund $4.99, keep access",
      "✏️ Another amount",
      "‹ Back",
    ]);
  });

  test("takes nothing of an access that has ended", async () => {
    await using open = await openPaid();
    await open.refund(333n, "ended");
    const { expiresAt } = await open.subscription();
    await open.refund(333n, "shortened");
    expect((await open.subscription()).expiresAt).toEqual(expiresAt);
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "ended" });
    expect(await open.taken()).toEqual([]);
  });

  test("of a pause takes the time that was left at its beginning", async () => {
    await using open = await openPaid();
    const { scene } = open;
    const { userId, channelId } = await open.subscription();
    const member = { userId: Number(userId), channelId };
    open.clock.advance(9 * DAY);
    await scene.database.prisma.$transaction((transaction) =>
      pauseSubscription(transaction, scene.platform, member),
    );
    open.clock.advance(5 * DAY);
    await open.refund(333n, "shortened");
    expect(await open.subscription()).toMatchObject({ state: "paused" });
    open.clock.advance(DAY);
    await scene.database.prisma.$transaction((transaction) =>
      resumeSubscription(transaction, scene.platform, { ...member, actorId: scene.olga.id }),
    );
    expect(await open.daysLeft()).toBe(14);
  });

  test("is forgotten with the whole payment, and the time of other payments stays", async () => {
    await using open = await openPaid();
    await open.refund(333n, "shortened");
    await open.buyAgain();
    expect(await open.daysLeft()).toBe(50);
    expect(await open.rest()).toEqual({ kind: "under_way" });
    await open.scene.runJobs();
    expect(await open.daysLeft()).toBe(30);
  });

  test("ends the access now, and not before, if the share is more than all that is left", async () => {
    await using open = await openPaid();
    const { scene, paymentId } = open;
    const { userId, channelId, id } = await open.subscription();
    const member = { userId: Number(userId), channelId, paymentId };
    open.clock.advance(DAY);
    const now = open.clock.now();
    const end = await scene.database.prisma.$transaction((transaction) =>
      takePaidTime(transaction, scene.platform, member, async () => 400 * 86_400),
    );
    expect(+(end ?? 0)).toBeGreaterThanOrEqual(+now);
    expect(await open.subscription()).toMatchObject({ id, state: "ending", expiresAt: end });
    await scene.runJobs();
    expect(await open.subscription()).toMatchObject({ state: "ended" });
  });

  test("waits with a refund that the owner's balance does not cover, and is what an operator then allows", async () => {
    await using open = await openPaid();
    const { scene, paymentId } = open;
    const operator = scene.telegram.person({ firstName: "Opal" });
    await scene.meet(operator);
    Object.assign(scene.platform, { config: { ...scene.platform.config, operatorIds: [operator.id] } });
    await scene.database.prisma.ledgerPosting.createMany({
      data: [
        { account: "owner_balance", ownerId: BigInt(scene.olga.id), amount: 9 },
        { account: "paid_out", ownerId: null, amount: -9 },
      ].map((line) => ({
        ...line,
        entryId: "paid-out",
        kind: "payout",
        currency: "USD",
        createdAt: open.clock.now(),
      })),
    });
    expect(await open.ask(333n, "shortened")).toEqual({ kind: "waits" });
    await scene.say(operator, `/refund ${paymentId}`);
    expect(buttonsOf(operator)[0]).toMatch(/^⏳ Refund \$3.33, access until/u);
    await scene.press(operator, /⏳ Refund/u);
    await scene.runJobs();
    expect(await open.daysLeft()).toBe(20);
  });
});

describe("A part that was refunded at the provider", () => {
  test("shortens the access if the owner says so, by all parts that were not decided about", async () => {
    await using open = await openPaid();
    const { scene } = open;
    await open.refundOutside(111);
    await open.refundOutside(222);
    await scene.press(scene.olga, /⏳ Shorten it: until/u);
    await scene.runJobs();
    expect(await open.daysLeft()).toBe(20);
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "kept", accessDecidedMinor: 333n });
    expect(open.toBuyer()).toContain("$3.33 of $9.99");
    expect(open.toBuyer()).toContain("now lasts until");
    expect(await open.decide("shortened")).toEqual({ kind: "not_possible" });
    expect(await open.daysLeft()).toBe(20);
  });

  test("shortens the access without a question where the channel is set so, once for any number of reports", async () => {
    await using open = await openPaid();
    const { scene, fixture } = open;
    await scene.database.prisma.channel.updateMany({ data: { accessAfterPart: "shortened" } });
    await open.refundOutside(333);
    const events = fixture.stripe.events().filter(({ type }) => type === "charge.refunded");
    for (const event of events) await fixture.stripe.replay(event, { times: 3, parallel: true });
    await scene.runJobs();
    expect(await open.daysLeft()).toBe(20);
    expect(newestOf(scene.olga)?.text).toContain("The access now lasts until");
    expect(buttonsOf(scene.olga)).toEqual([]);
    expect(open.toBuyer()).toContain("now lasts until");
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "kept", accessDecidedMinor: 333n });
  });

  test("takes nothing where the answer comes after the period", async () => {
    await using open = await openPaid();
    await open.refundOutside(333);
    open.clock.advance(31 * DAY);
    expect(await open.decide("shortened")).toEqual({ kind: "done" });
    await open.scene.runJobs();
    expect(await open.taken()).toEqual([]);
    expect(open.toBuyer()).not.toContain("now lasts until");
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "kept", accessDecidedMinor: 333n });
  });

  test("cannot shorten what was refunded as a whole meanwhile", async () => {
    await using open = await openPaid();
    await open.refundOutside(333);
    await open.refundOutside();
    expect(await open.decide("shortened")).toEqual({ kind: "not_possible" });
    expect(await open.payment()).toMatchObject({ state: "refunded", accessAfterRefund: "open" });
    expect(await open.decide("kept")).toEqual({ kind: "done" });
  });

  test("that a lost dispute took is not counted by a later part", async () => {
    await using open = await openPaid();
    await open.page.openDispute({ amount: 333 });
    await open.page.closeDispute("lost");
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ refundedMinor: 333n, accessDecidedMinor: 333n });
  });
});

test("A part of a renewal shortens its month, and the card is not charged again", async () => {
  await using story = await openCardSubscription();
  await story.subscribe();
  await story.nextPeriod();
  const { scene } = story.fixture;
  const payments = await scene.database.prisma.payment.findMany({ orderBy: { id: "asc" } });
  const open = await helpersOf(story.fixture);
  const endOf = async () => +((await open.subscription()).expiresAt ?? 0);
  const end = await endOf();
  // The first month is over: a part of its payment takes nothing.
  await open.refund(333n, "shortened");
  expect(await endOf()).toBe(end);
  expect(await story.state()).toBe("active");
  const before = +open.clock.now();
  const actor = { userId: scene.olga.id };
  await requestPart(scene.platform, {
    paymentId: payments.at(-1)?.id ?? "",
    actor,
    minor: 333n,
    access: "shortened",
    refundedBefore: 0n,
  });
  await scene.runJobs();
  // A third of the time that was left at the refund, to a second.
  const shortened = (end * 2 + before) / 3;
  const passed = +open.clock.now() - before;
  expect(await endOf()).toBeGreaterThanOrEqual(shortened - 1_000);
  expect(await endOf()).toBeLessThanOrEqual(shortened + passed / 3 + 1_000);
  expect(await story.state()).toBe("canceled by bot");
});
