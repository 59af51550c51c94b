import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "./scenes/channel-scene.ts";
import { openCardSubscription } from "./providers/card-subscription.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe("A subscription by card", () => {
  test("is offered beside a single payment, begins on the page of Stripe, and renews each month", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod, state, ends } = story;
    const { scene, buyer, stripe } = fixture;
    const page = await subscribe();
    expect(page.session).toMatchObject({ mode: "subscription", amount_total: 999, currency: "usd" });
    expect(story.texts()).toContain("Your card is charged $9.99 every month until you cancel");
    expect(await state()).toBe("active");
    const [subscription] = stripe.store.list("subscription");
    expect(await ends()).toEqual(subscription?.items.data[0]?.current_period_end);
    expect(buttonsOf(buyer).join()).toContain("Come in");

    await nextPeriod();
    expect(await ends()).toEqual(subscription?.items.data[0]?.current_period_end);
    expect(story.texts()).toContain("renewed");
    const { prisma } = scene.database;
    const payments = await prisma.payment.findMany({ orderBy: { id: "asc" } });
    expect(payments.map(({ externalId }) => externalId.slice(0, 3))).toEqual(["pi_", "pi_"]);
    expect(new Set(payments.map(({ externalId }) => externalId)).size).toBe(2);
    expect(stripe.store.list("customer")).toHaveLength(1);
  });

  test("renews once, however often and in whatever order its events come", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod, ends } = story;
    const { scene, stripe } = fixture;
    stripe.endpoint.sent = false;
    await subscribe();
    expect(await scene.database.prisma.payment.count()).toBe(0);
    await story.repeatEvents("newest first");
    const end = await ends();
    for (let count = 0; count < 3; count += 1) await story.repeatEvents("oldest first");
    expect(await ends()).toBe(end);
    await nextPeriod();
    await story.repeatEvents("newest first");
    const paid = stripe
      .events()
      .filter(({ type }) => type === "invoice.paid")
      .at(-1);
    if (paid !== undefined) await Promise.all(Array.from({ length: 100 }, () => stripe.replay(paid)));
    await scene.runJobs();
    expect(await scene.database.prisma.payment.count()).toBe(2);
    expect(await ends()).toBe(stripe.store.list("subscription")[0]?.items.data[0]?.current_period_end);
  });

  test("is found by the list of events where every event got lost", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod, ends } = story;
    fixture.stripe.endpoint.sent = false;
    await subscribe();
    await fixture.reconcile();
    expect(await fixture.scene.database.prisma.payment.count()).toBe(1);
    await nextPeriod();
    await fixture.reconcile();
    expect(await fixture.scene.database.prisma.payment.count()).toBe(2);
    expect(await ends()).toBe(
      fixture.stripe.store.list("subscription")[0]?.items.data[0]?.current_period_end,
    );
  });

  test("keeps the access while Stripe tries a failed charge again, and goes on with a new card", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod, state, ends } = story;
    await subscribe("declined-later");
    const paidUntil = await ends();
    await nextPeriod();
    expect(await state()).toBe("past_due");
    expect(story.texts()).toContain("could not be charged. It is tried again by");
    const events = await fixture.scene.database.prisma.notificationEvent.findMany();
    expect(events.map(({ event }) => event)).toContain("renewal_failed");
    await story.sweep();
    expect(await story.accessState()).toBe("active");
    await story.say("/subscriptions");
    expect(story.texts()).toContain("The last charge failed");

    const url = await story.openPortal();
    await fetch(url.replace("?", `/${story.subscriptionId()}/card?`), {
      method: "POST",
      body: new URLSearchParams({ method: "success" }),
      redirect: "manual",
    });
    await story.untilSent();
    expect(await state()).toBe("active");
    expect((await ends()) ?? 0).toBeGreaterThan(paidUntil ?? 0);
    expect(await fixture.scene.database.prisma.payment.count()).toBe(2);
  });

  test("ends after the last attempt, and at once where the owner does not keep the access", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod, state } = story;
    await subscribe("declined-later");
    await nextPeriod();
    for (const days of [3, 5, 6]) await story.pass(days * DAY + HOUR);
    expect(await state()).toBe("failed");
    await story.pass(4 * HOUR);
    await story.sweep();
    expect(await story.accessState()).not.toBe("active");

    await using other = await openCardSubscription();
    await other.fixture.scene.database.prisma.channel.updateMany({ data: { accessPastDue: "ended" } });
    await other.subscribe("declined-later");
    await other.nextPeriod();
    await other.sweep();
    expect(await other.accessState()).not.toBe("active");
    expect(fixture.stripe.store.list("subscription")).toMatchObject([{ status: "canceled" }]);
  });

  test("that is stopped while a charge is past due ends at once, also at Stripe", async () => {
    await using story = await openCardSubscription();
    const { scene, buyer, stripe } = story.fixture;
    await story.subscribe("declined-later");
    await story.nextPeriod();
    await story.say("/subscriptions");
    await scene.press(buyer, /Stop renewing/u);
    await story.untilSent();
    expect(stripe.store.get("subscription", story.subscriptionId()).status).toBe("canceled");
    expect(await story.state()).toBe("canceled by provider");
    await scene.pressForged(buyer, `resume-renewing:${await story.orderId()}`);
    expect(story.texts()).toContain("cannot be resumed any more");
    await story.sweep();
    expect(await story.accessState()).not.toBe("active");
  });

  test("that is begun on the pages of two orders is charged once from then on", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe, buyer } = story.fixture;
    const first = await story.openPage();
    const second = await story.openPage();
    await first.pay();
    await scene.runJobs();
    await second.pay();
    await scene.runJobs();
    const stored = (page: typeof first) => stripe.store.get("subscription", page.session.subscription ?? "");
    expect([first, second].map((page) => stored(page).cancel_at_period_end)).toEqual([false, true]);
    expect(story.texts()).toContain("no further charge");
    expect(await scene.database.prisma.payment.count()).toBe(2);
    expect(await story.ends()).toBeGreaterThan(stored(first).items.data[0]?.current_period_end ?? Infinity);
    // No page is opened while one subscription runs.
    await story.choose();
    expect(newestOf(buyer)?.text).toContain("I did not start a second subscription");
  });

  test("opens no page of another person, or for a subscription without one", async () => {
    await using story = await openCardSubscription();
    const { scene, buyer } = story.fixture;
    await story.subscribe();
    const button = `renewal-portal:${await story.orderId()}`;
    const other = scene.telegram.person({ firstName: "Max" });
    await scene.meet(other);
    expect((await scene.pressForged(other, button)).text).toContain("out of date");
    await scene.database.prisma.providerSubscription.updateMany({ data: { hasPortal: false } });
    await scene.pressForged(buyer, button);
    expect(story.texts()).toContain("out of date");
  });

  test("is stopped and resumed in the chat and on the portal, and ends with its period", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, state } = story;
    const { scene, buyer, stripe } = fixture;
    await subscribe();
    const stored = () => stripe.store.get("subscription", story.subscriptionId());
    await story.say("/subscriptions");
    await scene.press(buyer, /Stop renewing/u);
    await scene.runJobs();
    expect(stored().cancel_at_period_end).toBe(true);
    expect(await state()).toBe("canceled by bot");
    await scene.press(buyer, /Resume renewing/u);
    await scene.runJobs();
    expect(stored().cancel_at_period_end).toBe(false);
    expect(await state()).toBe("active");
    expect(story.texts()).not.toContain("My Stars");

    const url = await story.openPortal();
    const press = async (action: string): Promise<void> => {
      await fetch(url.replace("?", `/${story.subscriptionId()}/${action}?`), {
        method: "POST",
        redirect: "manual",
      });
      await story.untilSent();
    };
    await press("cancel");
    expect(await state()).toBe("canceled by bot");
    await press("resume");
    expect(await state()).toBe("active");
    await press("cancel");
    expect(stored()).toMatchObject({ cancel_at: expect.any(Number), cancel_at_period_end: false });
    await story.say("/subscriptions");
    await scene.press(buyer, /Resume renewing/u);
    await scene.runJobs();
    expect(stored().cancel_at).toBeNull();
    expect(await state()).toBe("active");
    await press("cancel");
    await story.nextPeriod();
    await story.sweep();
    expect(await state()).toBe("canceled by provider");
    expect(await story.accessState()).not.toBe("active");
    expect(await scene.database.prisma.payment.count()).toBe(1);
  });

  test("whose card expires before the next charge is reminded once", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe } = story;
    await subscribe();
    const charged = new Date(((await story.ends()) ?? 0) * 1_000);
    await story.pass(charged.getTime() - 3 * DAY - fixture.scene.platform.clock.now().getTime());
    await story.remindOfCards();
    expect(story.texts()).not.toContain("expires before the next charge");
    const { cardExpiry } = fixture.stripe.store;
    Object.assign(cardExpiry, { year: charged.getUTCFullYear(), month: charged.getUTCMonth() });
    if (cardExpiry.month === 0) Object.assign(cardExpiry, { year: cardExpiry.year - 1, month: 12 });
    await story.followSubscription();
    await story.remindOfCards();
    await story.remindOfCards();
    expect(story.texts().split("expires before the next charge")).toHaveLength(2);
    expect(dataOf(newestOf(fixture.buyer)).join()).toContain("renewal-portal:");
  });

  test("is refunded and disputed charge by charge", async () => {
    await using story = await openCardSubscription();
    const { fixture, subscribe, nextPeriod } = story;
    const { scene } = fixture;
    const page = await subscribe();
    await nextPeriod();
    await page.refund(100);
    await scene.runJobs();
    const { prisma } = scene.database;
    const [first] = await prisma.payment.findMany({ orderBy: { createdAt: "asc" } });
    expect(first).toMatchObject({ refundedMinor: 100n, status: "paid" });
    await page.openDispute();
    await scene.runJobs();
    expect(await prisma.dispute.findMany()).toMatchObject([{ paymentId: first?.id, status: "open" }]);
    await page.closeDispute("lost");
    await scene.runJobs();
    expect(await prisma.payment.findMany({ orderBy: { createdAt: "asc" } })).toMatchObject([
      { status: "refunded" },
      { status: "paid" },
    ]);
    const left = await prisma.ledgerPosting.groupBy({ by: ["currency"], _sum: { amount: true } });
    expect(left.filter(({ _sum }) => _sum.amount?.isZero() !== true)).toEqual([]);
  });
});
