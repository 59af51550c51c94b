import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/support/channel-scene.ts";
import { cryptoEvent } from "../../tests/support/payment-events.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { settlePayout } from "../payouts/settling/settle-payout.ts";
import { OPERATOR } from "../payouts/testing/payee.ts";
import { askFor, earn, giveWallet, openPayoutScene } from "../payouts/testing/payout-scene.ts";
import type { PayoutScene } from "../payouts/testing/payout-scene.ts";
import { DAY } from "../subscriptions/testing/access-scene.ts";
import { buys, later, newcomer, SECOND } from "./testing/notice-scene.ts";

const sent = { kind: "sent", reference: "4f2a" } as const;
const refused = { kind: "refused", reason: "Nothing can be sent to this wallet." } as const;

/** $58.20 earned and told, and a wallet. */
async function openWithMoney(options?: { start: Date }): Promise<PayoutScene> {
  const scene = await openPayoutScene(options);
  await earn(scene, "USD", 6);
  await giveWallet(scene);
  await later(scene, 20 * SECOND);
  return scene;
}

const settle = (
  scene: PayoutScene,
  payoutId: string,
  settlement: typeof sent | typeof refused,
): Promise<unknown> => settlePayout(scene.platform, { payoutId, operatorId: OPERATOR, settlement });

/** The choice on the page of Olga's channel. */
const choose = (scene: PayoutScene, kind: string, mode: string): Promise<unknown> =>
  scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:${kind}:${mode}`);

describe("Of a payout an owner is told", () => {
  test("that it was asked for and that it has gone, with where, by what it is found and what remains", async () => {
    await using scene = await openWithMoney();
    const payoutId = await askFor(scene, "USD");
    const asked = await later(scene, 20 * SECOND);
    expect(asked).toEqual([
      expect.stringMatching(
        /A payout of <b>\$58\.20<\/b> was asked for.*USDT on TRON \(TRC-20\), <code>TR7N.*your balance: <b>\$0\.00<\/b>$/isu,
      ),
    ]);
    await settle(scene, payoutId, sent);
    await earn(scene, "USD", 4);
    const told = await later(scene, 70 * SECOND);
    expect(told).toHaveLength(2);
    const gone = told.find((text) => text.includes("has been sent"));
    expect(gone).toMatch(/<b>\$58\.20<\/b> has been sent.*<code>4f2a<\/code>.*<b>\$38\.80<\/b>/su);
    expect(gone).toContain("Towards your next payout: $38.80 of $50.00");
    expect(buttonsOf(scene.olga)).toHaveLength(1);
  });

  test("why it was refused by a message of its own, and by no second one", async () => {
    await using scene = await openWithMoney();
    const payoutId = await askFor(scene, "USD");
    await later(scene, 20 * SECOND);
    const before = scene.said(scene.olga).length;
    await settle(scene, payoutId, refused);
    await later(scene, 70 * SECOND);
    expect(scene.said(scene.olga).slice(before)).toEqual([
      expect.stringContaining(
        "Your payout of <b>$58.20</b> could not be sent: Nothing can be sent to this wallet.",
      ),
    ]);
  });

  test("nothing but a refusal where they do not want to hear of payouts, from any of their channels", async () => {
    await using scene = await openWithMoney();
    await scene.say(scene.olga, "/notifications");
    await scene.press(scene.olga, "🔔 Payouts (of all channels)");
    await scene.press(scene.olga, "🗓 Payouts (of all channels)");
    expect(buttonsOf(scene.olga)).toContain("🔕 Payouts (of all channels)");
    const before = scene.said(scene.olga).length;
    const first = await askFor(scene, "USD");
    await settle(scene, first, sent);
    await later(scene, 70 * SECOND);
    expect(scene.said(scene.olga).slice(before)).toEqual([]);
    await earn(scene, "USD", 6);
    await later(scene, 70 * SECOND);
    const second = await askFor(scene, "USD");
    await settle(scene, second, refused);
    await scene.runJobs();
    expect(scene.lastSaid(scene.olga)).toContain("could not be sent");
    expect(await scene.database.prisma.ownerChoice.findMany()).toMatchObject([
      { kind: "payout", mode: "off" },
    ]);
  });

  test("once a day of all its steps, where they want that", async () => {
    await using scene = await openWithMoney({ start: new Date("2026-11-24T12:00:00Z") });
    await choose(scene, "payout", "digest");
    const payoutId = await askFor(scene, "USD");
    await settle(scene, payoutId, refused);
    await later(scene, 70 * SECOND);
    const digest = await later(scene, DAY);
    expect(digest).toEqual([expect.stringMatching(/^🗓 <b>Payouts<\/b>.*was asked for.*could not be sent/su)]);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(0);
  });
});

describe("Of a sale an owner is told", () => {
  test("how far it is to the next payout", async () => {
    await using scene = await openPayoutScene();
    await buys(scene, await newcomer(scene, "Ada"), "crypto");
    const [told = ""] = await later(scene, 20 * SECOND);
    expect(told).toMatch(/balance: <b>\$9\.70<\/b>\nTowards your next payout: \$9\.70 of \$50\.00$/u);
  });

  test("nothing of payouts while one is under way, nor where nobody is paid out", async () => {
    await using scene = await openWithMoney();
    await askFor(scene, "USD");
    await later(scene, 20 * SECOND);
    await buys(scene, await newcomer(scene, "Ada"), "crypto");
    const [told = ""] = await later(scene, 70 * SECOND);
    expect(told).toMatch(/balance: <b>\$9\.70<\/b>$/u);
    await using other = await openPayoutScene({ isOn: false });
    await buys(other, await newcomer(other, "Ada"), "crypto");
    expect(await later(other, 20 * SECOND)).toEqual([expect.stringMatching(/balance: <b>\$9\.70<\/b>$/u)]);
  });
});

describe("Of payments that go wrong an owner is told", () => {
  test("at once by the question about each, and by nothing else", async () => {
    await using scene = await openPayoutScene({ isOn: false });
    const arrived = { amount: "0.00005", currency: "BTC" };
    await confirmPayment(
      scene.platform,
      cryptoEvent(await scene.sale.order(), { arrived, status: "partially_paid" }),
    );
    await scene.runJobs();
    const questions = scene.said(scene.olga).length;
    expect(questions).toBe(1);
    expect(await later(scene, 70 * SECOND)).toEqual([]);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(0);
  });

  test("once a day how many, where they want that: each payment once, however often it went wrong", async () => {
    await using scene = await openPayoutScene({ isOn: false, start: new Date("2026-11-24T12:00:00Z") });
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:anomaly:digest`);
    const half = { amount: "0.00005", currency: "BTC" };
    const short = cryptoEvent(await scene.sale.order(), { arrived: half, status: "partially_paid" });
    await confirmPayment(scene.platform, short);
    // The same payment, finished with too little, is held.
    const { externalId } = short;
    await confirmPayment(scene.platform, cryptoEvent(short.orderRef, { externalId, arrived: half }));
    const wrong = { amount: "9", currency: "ETH" };
    await confirmPayment(scene.platform, cryptoEvent(await scene.sale.order(), { arrived: wrong }));
    await later(scene, 70 * SECOND);
    const events = await scene.database.prisma.ownerEvent.findMany();
    expect(events.map(({ what }) => what).toSorted()).toEqual(["held", "held", "short"]);
    const [digest = ""] = await later(scene, DAY);
    expect(digest).toMatch(/Tea &amp; Talk.*<b>2 payments<\/b> that needed a look/su);
  });

  test("that a refund of Stars failed is one of them", async () => {
    await using scene = await openPayoutScene({ isOn: false, start: new Date("2026-11-24T12:00:00Z") });
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:anomaly:digest`);
    const id = await earn(scene, "XTR", 1);
    const { prisma } = scene.database;
    const at = scene.platform.clock.now();
    await prisma.payment.update({ where: { id }, data: { refundAskedAt: at } });
    await prisma.payment.update({ where: { id }, data: { refundAskedAt: null } });
    await later(scene, 20 * SECOND);
    expect(await prisma.ownerEvent.findMany()).toMatchObject([{ what: "refund_failed", delivery: "digest" }]);
  });

  test("what the bot settles by itself, since two deposits made up the price, is none of them", async () => {
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
      cryptoEvent(order, { parentExternalId: first.externalId, arrived: rest }),
    );
    await later(scene, 20 * SECOND);
    expect(await scene.database.prisma.ownerEvent.findMany({ where: { kind: "anomaly" } })).toEqual([]);
  });
});
