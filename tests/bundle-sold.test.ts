import { describe, expect, test } from "vitest";
import { notifySkipped } from "../bot/payments/grant/notify-skipped.jobs.ts";
import { acceptPayment } from "../bot/payments/decisions/accept-payment.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { endAccessOf } from "./support/end-access.ts";
import { reconcileRenewalsJob } from "../bot/renewals/reconcile-renewals.jobs.ts";
import { resumeRenewal } from "../bot/payments/recurring/change-renewal.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { AccessScene, DAY } from "./scenes/access-scene.ts";
import { starsEvent } from "./support/payment-events.ts";
import { buy, openBundle } from "./support/bundle.ts";
import type { Bundle } from "./support/bundle.ts";
import { chargeUntil } from "../bot/payments/providers/stars/recurring.ts";

/* A channel of Olga's bundle gets another owner, Ben. */

async function openScene(): Promise<
  Bundle & { person: TestUser; ben: TestUser; sell: () => Promise<unknown> }
> {
  const scene = await AccessScene.openFor();
  const bundle = await openBundle(scene);
  const [person, ben] = [
    scene.telegram.person({ firstName: "Bob" }),
    scene.telegram.person({ firstName: "Ben" }),
  ];
  for (const one of [person, ben]) await scene.meet(one);
  await scene.database.prisma.user.updateMany({ data: { timeZoneAskedAt: scene.platform.clock.now() } });
  const sell = () =>
    scene.database.prisma.channel.update({
      where: { id: bundle.news.id },
      data: { ownerId: BigInt(ben.id) },
    });
  return { ...bundle, person, ben, sell };
}

/** Days until the end in the tier's channel, the sold one and a third one. */
async function daysOf(
  { scene, home, news, clips }: Bundle,
  person: TestUser,
): Promise<(number | undefined)[]> {
  const rows = await scene.database.prisma.subscription.findMany({ where: { userId: BigInt(person.id) } });
  const now = scene.platform.clock.now().getTime();
  return [home, news, clips].map(({ id }) => {
    const end = rows.find(({ channelId }) => channelId === id)?.expiresAt;
    return end === undefined || end === null ? undefined : Math.round((end.getTime() - now) / DAY);
  });
}

const endRefunded = ({ scene }: Bundle, person: TestUser, orderId: string): Promise<void> =>
  scene.database.prisma.$transaction(async (transaction) => {
    await transaction.payment.updateMany({
      where: { orderId },
      data: { accessAfterRefund: "ended", refundedAt: scene.platform.clock.now() },
    });
    await endAccessOf(transaction, scene.platform, person);
  });

describe("A payment for a bundle of which a channel was sold", () => {
  test("adds no time in the sold channel, and the time from before stays", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    await bundle.buy(bundle.person);
    await bundle.sell();
    await bundle.buy(bundle.person);
    expect(await daysOf(bundle, bundle.person)).toEqual([60, 30, 60]);
    expect(await scene.database.prisma.skippedChannel.count()).toBe(1);
  });

  test("does not open the discussion group of the sold channel", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    const group = await scene.database.prisma.channel.create({
      data: {
        id: "group",
        telegramChatId: -1_007n,
        kind: "supergroup",
        title: "News chat",
        ownerId: BigInt(scene.olga.id),
        discussionOfId: bundle.news.id,
        createdAt: scene.platform.clock.now(),
      },
    });
    await bundle.sell();
    await bundle.buy(bundle.person);
    const opened = await scene.database.prisma.subscription.findMany();
    expect(opened.map(({ channelId }) => channelId)).not.toContain(group.id);
    expect(await daysOf(bundle, bundle.person)).toEqual([30, undefined, 30]);
  });

  test("that a person accepts adds no time in the sold channel either", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    const orderId = await bundle.buy(bundle.person);
    const held = starsEvent(orderId, bundle.person.id, { price: { amount: "1", currency: "XTR" } });
    await confirmPayment(scene.platform, held);
    await bundle.sell();
    const { id } = await scene.database.prisma.payment.findFirstOrThrow({
      where: { heldReason: "wrong_price" },
    });
    await acceptPayment(scene.platform, { paymentId: id, actor: { userId: scene.olga.id } });
    expect(await daysOf(bundle, bundle.person)).toEqual([60, 30, 60]);
  });

  test("notifies both owners and the buyer once, and the channel's new owner does not learn who paid", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    await bundle.sell();
    await bundle.buy(bundle.person);
    await Promise.all([notifySkipped(scene.platform), notifySkipped(scene.platform)]);
    await notifySkipped(scene.platform);
    await scene.runJobs();
    const about = (reader: TestUser): string[] =>
      scene.messagesTo(reader).filter((text) => text.includes("News"));
    expect(about(scene.olga)).toEqual([
      expect.stringMatching(
        /^⚠️ Bob paid for .*Gold.*did not open News, which belongs to another owner now/u,
      ),
    ]);
    expect(about(bundle.ben)).toEqual([
      expect.stringMatching(/would also have opened News\. The channel is yours/u),
    ]);
    expect(about(bundle.ben).join()).not.toContain("Bob");
    expect(about(bundle.person)).toEqual([expect.stringMatching(/^ℹ️ News belongs to somebody else now/u)]);
  });

  test("leaves the sold channel out of the invites", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    await bundle.buy(bundle.person);
    await scene.runJobs();
    await bundle.sell();
    await bundle.buy(bundle.person);
    await scene.runJobs();
    const delivered = scene.messagesTo(bundle.person).findLast((text) => text.includes("Paid."));
    expect(delivered).toContain("Clips");
    expect(delivered).not.toContain("News");
  });

  test("takes nothing in the sold channel when it is refunded, and gives nothing when another one is", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    const before = await bundle.buy(bundle.person);
    await bundle.sell();
    const after = await bundle.buy(bundle.person);
    await endRefunded(bundle, bundle.person, after);
    expect(await daysOf(bundle, bundle.person)).toEqual([30, 30, 30]);
    scene.platform.clock.advance(DAY);
    await bundle.buy(bundle.person);
    await endRefunded(bundle, bundle.person, before);
    const [home, sold = 0] = await daysOf(bundle, bundle.person);
    expect(home).toBe(30);
    expect(Math.abs(sold)).toBe(0);
  });

  test("opens everything again after both channels have one owner", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    await bundle.sell();
    await scene.database.prisma.channel.updateMany({ data: { ownerId: BigInt(bundle.ben.id) } });
    await bundle.buy(bundle.person);
    expect(await daysOf(bundle, bundle.person)).toEqual([30, 30, 30]);
  });
});

describe("The renewal of a bundle of which a channel was sold", () => {
  test("stops once, with a message, and cannot be resumed", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    const { person, tierVersionId, home } = bundle;
    const edits: unknown[] = [];
    // The local Telegram does not know a charge that the test reports itself.
    scene.platform.telegram.config.use(async (previous, method, payload, signal) => {
      if (method !== "editUserStarSubscription") return previous(method, payload, signal);
      edits.push("is_canceled" in payload ? payload.is_canceled : undefined);
      return { ok: true, result: true as never };
    });
    const renewsUntil = new Date(scene.platform.clock.now().getTime() + 30 * DAY);
    const orderId = await buy(scene, { person, tierVersionId, renewsUntil });
    const reconcile = async (): Promise<void> => {
      await reconcileRenewalsJob.run({}, scene.platform, { number: 1, isLast: true });
      await scene.runJobs();
    };
    await reconcile();
    expect(edits).toEqual([]);
    await bundle.sell();
    await reconcile();
    await reconcile();
    expect(edits).toEqual([true]);
    expect(await scene.database.prisma.providerSubscription.findFirst()).toMatchObject({
      state: "canceled",
      canceledBy: "bundle",
    });
    const told = scene.messagesTo(person).filter((text) => text.includes("belongs to somebody else now"));
    expect(told).toHaveLength(1);
    const resume = () => resumeRenewal(scene.platform, { orderId, userId: person.id, channelId: home.id });
    expect(await resume()).toEqual({ kind: "over" });
    // A renewal that the subscriber had stopped before the sale cannot be resumed either.
    await scene.database.prisma.providerSubscription.updateMany({ data: { canceledBy: "bot" } });
    expect(await resume()).toEqual({ kind: "over" });
  });

  test("that Telegram charges before it stops adds no time in the sold channel", async () => {
    const bundle = await openScene();
    await using scene = bundle.scene;
    const { person, tierVersionId } = bundle;
    const start = scene.platform.clock.now().getTime();
    const orderId = await buy(scene, { person, tierVersionId, renewsUntil: new Date(start + 30 * DAY) });
    await bundle.sell();
    const recurring = chargeUntil(new Date(start + 60 * DAY), false);
    await confirmPayment(scene.platform, starsEvent(orderId, person.id, { recurring }));
    expect(await daysOf(bundle, person)).toEqual([60, 30, 60]);
  });
});
