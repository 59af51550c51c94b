import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/scenes/channel-scene.ts";
import { cryptoEvent } from "../../tests/support/payment-events.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { claimAndSettle } from "../../tests/scenes/payee-scene.ts";
import { requestFor, earn, giveWallet, openPayoutScene } from "../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../tests/scenes/payout-scene.ts";
import { DAY } from "../../tests/scenes/access-scene.ts";
import { buy, notificationsAfter, newUser, SECOND } from "../../tests/scenes/notification-scene.ts";

const sent = { kind: "sent", reference: "4f2a" } as const;
const refused = { kind: "refused", reason: "Nothing can be sent to this wallet." } as const;

/** An owner with $58.20, a notification about it, and a wallet. */
async function openWithMoney(options?: { start: Date }): Promise<PayoutScene> {
  const scene = await openPayoutScene(options);
  await earn(scene, "USD", 6);
  await giveWallet(scene);
  await notificationsAfter(scene, 20 * SECOND);
  return scene;
}

const settle = (
  scene: PayoutScene,
  payoutId: string,
  settlement: typeof sent | typeof refused,
): Promise<unknown> => claimAndSettle(scene.platform, payoutId, settlement);

/** Presses a button of the settings of Olga's channel. */
const choose = (scene: PayoutScene, kind: string, mode: string): Promise<unknown> =>
  scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:${kind}:${mode}`);

describe("A payout notifies its owner", () => {
  test("of the request and of the transfer, with address, reference and balance", async () => {
    await using scene = await openWithMoney();
    const payoutId = await requestFor(scene, "USD");
    const asked = await notificationsAfter(scene, 20 * SECOND);
    expect(asked).toEqual([
      expect.stringMatching(
        /A payout of <b>\$58\.20<\/b> was requested.*USDT on TRON \(TRC-20\), <code>TR7N.*your balance: <b>\$0\.00<\/b>$/isu,
      ),
    ]);
    await settle(scene, payoutId, sent);
    await earn(scene, "USD", 4);
    const received = await notificationsAfter(scene, 70 * SECOND);
    expect(received).toHaveLength(2);
    const transfer = received.find((text) => text.includes("has been sent"));
    expect(transfer).toMatch(/<b>\$58\.20<\/b> has been sent.*<code>4f2a<\/code>.*<b>\$38\.80<\/b>/su);
    expect(transfer).toContain("Towards your next payout: $38.80 of $50.00");
    expect(buttonsOf(scene.olga)).toHaveLength(1);
  });

  test("of a refusal and its reason by one message", async () => {
    await using scene = await openWithMoney();
    const payoutId = await requestFor(scene, "USD");
    await notificationsAfter(scene, 20 * SECOND);
    const before = scene.messagesTo(scene.olga).length;
    await settle(scene, payoutId, refused);
    await notificationsAfter(scene, 70 * SECOND);
    expect(scene.messagesTo(scene.olga).slice(before)).toEqual([
      expect.stringContaining(
        "Your payout of <b>$58.20</b> could not be sent: Nothing can be sent to this wallet.",
      ),
    ]);
  });

  test("of a refusal only, where payouts are switched off for all channels", async () => {
    await using scene = await openWithMoney();
    await scene.say(scene.olga, "/notifications");
    await scene.press(scene.olga, "🔔 Payouts (of all channels)");
    await scene.press(scene.olga, "🗓 Payouts (of all channels)");
    expect(buttonsOf(scene.olga)).toContain("🔕 Payouts (of all channels)");
    const before = scene.messagesTo(scene.olga).length;
    const first = await requestFor(scene, "USD");
    await settle(scene, first, sent);
    await notificationsAfter(scene, 70 * SECOND);
    expect(scene.messagesTo(scene.olga).slice(before)).toEqual([]);
    await earn(scene, "USD", 6);
    await notificationsAfter(scene, 70 * SECOND);
    const second = await requestFor(scene, "USD");
    await settle(scene, second, refused);
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toContain("could not be sent");
    expect(await scene.database.prisma.ownerNotificationSetting.findMany()).toMatchObject([
      { kind: "payout", mode: "off" },
    ]);
  });

  test("of all steps in the digest, where the owner chose that", async () => {
    await using scene = await openWithMoney({ start: new Date("2026-11-24T12:00:00Z") });
    await choose(scene, "payout", "digest");
    const payoutId = await requestFor(scene, "USD");
    await settle(scene, payoutId, refused);
    await notificationsAfter(scene, 70 * SECOND);
    const digest = await notificationsAfter(scene, DAY);
    expect(digest).toEqual([expect.stringMatching(/^🗓 <b>Payouts<\/b>.*was requested.*could not be sent/su)]);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
  });
});

describe("A notification of a sale", () => {
  test("shows the progress to the next payout", async () => {
    await using scene = await openPayoutScene();
    await buy(scene, await newUser(scene, "Ada"), "crypto");
    const [received = ""] = await notificationsAfter(scene, 20 * SECOND);
    expect(received).toMatch(/balance: <b>\$9\.70<\/b>\nTowards your next payout: \$9\.70 of \$50\.00$/u);
  });

  test("shows no progress while a payout is under way, or without payouts", async () => {
    await using scene = await openWithMoney();
    await requestFor(scene, "USD");
    await notificationsAfter(scene, 20 * SECOND);
    await buy(scene, await newUser(scene, "Ada"), "crypto");
    const [received = ""] = await notificationsAfter(scene, 70 * SECOND);
    expect(received).toMatch(/balance: <b>\$9\.70<\/b>$/u);
    await using other = await openPayoutScene({ isOn: false });
    await buy(other, await newUser(other, "Ada"), "crypto");
    expect(await notificationsAfter(other, 20 * SECOND)).toEqual([
      expect.stringMatching(/balance: <b>\$9\.70<\/b>$/u),
    ]);
  });
});

describe("A payment with an anomaly notifies the owner", () => {
  test("by the question about it only", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    const arrived = { amount: "0.00005", currency: "BTC" };
    await confirmPayment(
      scene.platform,
      cryptoEvent(await scene.sale.order(), { arrived, status: "partially_paid" }),
    );
    await scene.runJobs();
    const questions = scene.messagesTo(scene.olga).length;
    expect(questions).toBe(1);
    expect(await notificationsAfter(scene, 70 * SECOND)).toEqual([]);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
  });

  test("in the digest where the owner chose that, once for each payment", async () => {
    await using scene = await openPayoutScene({ isOn: false, start: new Date("2026-11-24T12:00:00Z") });
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:anomaly:digest`);
    const half = { amount: "0.00005", currency: "BTC" };
    const short = cryptoEvent(await scene.sale.order(), { arrived: half, status: "partially_paid" });
    await confirmPayment(scene.platform, short);
    // The same payment finishes with too little and is held.
    const { externalId } = short;
    await confirmPayment(scene.platform, cryptoEvent(short.orderRef, { externalId, arrived: half }));
    const wrong = { amount: "9", currency: "ETH" };
    await confirmPayment(scene.platform, cryptoEvent(await scene.sale.order(), { arrived: wrong }));
    await notificationsAfter(scene, 70 * SECOND);
    const events = await scene.database.prisma.notificationEvent.findMany();
    expect(events.map(({ event }) => event).toSorted()).toEqual(["held", "held", "short"]);
    const [digest = ""] = await notificationsAfter(scene, DAY);
    expect(digest).toMatch(/Tea &amp; Talk.*<b>2 payments<\/b> that needed attention/su);
  });

  test("in the digest of a failed refund of Stars, too", async () => {
    await using scene = await openPayoutScene({ isOn: false, start: new Date("2026-11-24T12:00:00Z") });
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:anomaly:digest`);
    const id = await earn(scene, "XTR", 1);
    const { prisma } = scene.database;
    const at = scene.platform.clock.now();
    await prisma.payment.update({ where: { id }, data: { refundRequestedAt: at } });
    await prisma.payment.update({ where: { id }, data: { refundRequestedAt: null } });
    await notificationsAfter(scene, 20 * SECOND);
    expect(await prisma.notificationEvent.findMany()).toMatchObject([
      { event: "refund_failed", delivery: "digest" },
    ]);
  });

  test("not where the bot merges two deposits that make up the price", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:anomaly:digest`);
    const order = await scene.sale.order();
    const first = cryptoEvent(order, {
      arrived: { amount: "0.00006", currency: "BTC" },
      status: "partially_paid",
    });
    await confirmPayment(scene.platform, first);
    const rest = { amount: "0.00004", currency: "BTC" };
    await confirmPayment(
      scene.platform,
      cryptoEvent(order, {
        parentExternalId: first.externalId,
        arrived: rest,
        outcome: { amount: "4", currency: "USDTTRC20" },
      }),
    );
    await notificationsAfter(scene, 20 * SECOND);
    expect(await scene.database.prisma.notificationEvent.findMany({ where: { kind: "anomaly" } })).toEqual(
      [],
    );
  });
});
