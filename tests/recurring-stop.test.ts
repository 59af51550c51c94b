import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import { cancelStarSubscription } from "../bot/payments/recurring/cancel-star-subscription.ts";
import { countJobs } from "./support/books.ts";
import { MONTH, heard, openRecurringShop, settled, standing, subscribe } from "./support/recurring-shop.ts";
import type { RecurringShop } from "./support/recurring-shop.ts";
import { buyWithStars } from "./support/world.ts";

const WAIT = { timeout: 20_000, interval: 20 };

describe("A subscription whose payment went back", () => {
  /** What follows a refund that takes the access back. */
  const refunded = async ({ database: { prisma } }: RecurringShop, chargeId: string): Promise<void> => {
    const payment = await prisma.payment.findFirstOrThrow({ where: { externalId: chargeId } });
    await prisma.$transaction((transaction) => cancelStarSubscription(transaction, payment));
  };

  test("is not charged again if it was the newest payment, and its subscriber hears so", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram } = shop;
    const subscription = await subscribe(shop, alice);
    clock.advance(MONTH);
    const renewal = telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    await refunded(shop, subscription);
    await settled(shop);
    expect(telegram.callsOf("editUserStarSubscription")).toEqual([]);
    await refunded(shop, renewal);
    await alice.sees("no further charge");
    expect(await standing(shop)).toBe("canceled by bot");
    await refunded(shop, renewal);
    await settled(shop);
    expect(telegram.callsOf("editUserStarSubscription")).toHaveLength(1);
    clock.advance(MONTH);
    expect(() => telegram.renewStarSubscription(subscription)).toThrow("canceled");
    expect(telegram.refusals).toEqual([]);
  });

  test("is not charged again after a refund by Telegram where the channel ends the access at once", async () => {
    await using shop = await openRecurringShop();
    const { alice, telegram, database } = shop;
    await database.prisma.channel.updateMany({ data: { refundAccess: "at_once" } });
    telegram.refundStars(await subscribe(shop, alice));
    await alice.sees("no further charge");
    expect(await standing(shop)).toBe("canceled by bot");
  });

  test("is nothing that a payment made once has", async () => {
    await using shop = await openRecurringShop();
    const { alice, database } = shop;
    await buyWithStars(shop, alice);
    await settled(shop);
    const { externalId } = await database.prisma.payment.findFirstOrThrow();
    await refunded(shop, externalId);
    expect(await countJobs(database)).toBe(0);
  });
});

describe("In Telegram's settings a subscriber", () => {
  test("cancels, stays to the end, and may resume; each is told once", async () => {
    await using shop = await openRecurringShop();
    const { alice, telegram } = shop;
    const subscription = await subscribe(shop, alice);
    alice.cancelStarSubscription(subscription);
    const update = telegram.updatesLog.at(-1);
    await alice.sees("no further charge. You stay until");
    expect(await standing(shop)).toBe("canceled by user");
    for (let copy = 0; copy < 3; copy += 1) if (update !== undefined) telegram.redeliver(update);
    await settled(shop);
    expect(heard(alice, "no further charge")).toBe(1);

    await alice.send("/subscriptions");
    const list = await alice.sees("You stopped it in Telegram, and can resume it there");
    expect(list.buttons.flat()).toEqual(["🔄 Renew Tea & Talk", "🔑 Enter Tea & Talk"]);

    alice.resumeStarSubscription(subscription);
    await alice.sees("goes on: Telegram charges ⭐ 250 Stars on");
    expect(await standing(shop)).toBe("active");
    await settled(shop);
    expect(telegram.refusals).toEqual([]);
  });
});

test("What Telegram tells of a subscription that is not ours is acknowledged and changes nothing", async () => {
  await using shop = await openRecurringShop();
  const { alice, bob, telegram } = shop;
  const subscription = await subscribe(shop, alice);
  const { user: stranger } = bob;
  await bob.start();
  alice.cancelStarSubscription(subscription);
  await alice.sees("no further charge");
  const { subscription: told, ...update } = structuredClone(telegram.updatesLog.at(-1)) ?? { update_id: 0 };
  if (told === undefined) throw new Error("Nothing was told");
  telegram.redeliver({ ...update, subscription: { ...told, state: "active", invoice_payload: "nobody's" } });
  telegram.redeliver({ ...update, subscription: { ...told, state: "active", user: stranger } });
  await settled(shop);
  expect(await standing(shop)).toBe("canceled by user");
});

describe("In /subscriptions a subscriber", () => {
  test("stops the renewals, stays to the end, and resumes them", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, channel } = shop;
    const subscription = await subscribe(shop, alice);
    await alice.send("/subscriptions");
    const list = await alice.sees("🔁 Renews on");
    expect(list.text).toContain("for ⭐ 250 Stars.");
    expect(list.buttons.flat()).toEqual(["🔑 Enter Tea & Talk", "⏹ Stop renewing Tea & Talk"]);
    await alice.press(/Stop renewing/);
    await alice.sees("no further charge. You stay until");
    expect(await standing(shop)).toBe("canceled by bot");
    expect(() => telegram.renewStarSubscription(subscription)).toThrow("canceled");
    expect(() => alice.resumeStarSubscription(subscription)).toThrow("BY_BOT");
    // The button of the old list changes nothing more.
    await alice.press(/Stop renewing/, { message: list });
    await expect.poll(() => heard(alice, "no further charge"), WAIT).toBe(2);
    expect(telegram.callsOf("editUserStarSubscription")).toHaveLength(1);

    await alice.send("/subscriptions");
    await alice.sees("It will not renew");
    await alice.press(/Resume renewing/);
    await alice.sees("goes on: Telegram charges ⭐ 250 Stars on");
    expect(await standing(shop)).toBe("active");
    clock.advance(MONTH);
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");

    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    await expect.poll(() => standing(shop), WAIT).toBe("canceled by bot");
    clock.advance(MONTH);
    await shop.sweep();
    await expect.poll(() => telegram.memberStatus(channel, alice), WAIT).toBe("left");
    expect(telegram.callsOf("editUserStarSubscription").map(({ parameters }) => parameters)).toMatchObject(
      [true, false, true].map((is_canceled) => ({
        user_id: alice.id,
        telegram_payment_charge_id: subscription,
        is_canceled,
      })),
    );
    expect(telegram.refusals).toEqual([]);
  });

  test("cannot resume what is over, nor beside another subscription that renews", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock } = shop;
    await subscribe(shop, alice);
    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    const stopped = await alice.sees("no further charge");
    await subscribe(shop, alice);
    await alice.press(/Resume renewing/, { message: stopped });
    await alice.sees("I did not start a second subscription");
    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    await expect.poll(() => heard(alice, "no further charge"), WAIT).toBe(2);
    clock.advance(2 * MONTH);
    await alice.press(/Resume renewing/, { message: stopped });
    await alice.sees("cannot be resumed any more. Your time there is over.");
  });

  test("is told so when Telegram refuses, and may try again after a lost answer", async () => {
    await using shop = await openRecurringShop();
    const { alice, telegram, database } = shop;
    await subscribe(shop, alice);
    await alice.send("/subscriptions");
    const list = await alice.sees("🔁 Renews on");
    // The button was answered before: the sentence is a message then.
    telegram.expectRefusal("query is too old");
    telegram.faults.add({ method: "editUserStarSubscription", kind: "reset-after" });
    await alice.press(/Stop renewing/, { message: list });
    await alice.sees("Something went wrong on our side");
    expect(await standing(shop)).toBe("active");
    await alice.press(/Stop renewing/, { message: list });
    await alice.sees("no further charge");
    expect(await standing(shop)).toBe("canceled by bot");
    expect(telegram.refusals).toEqual([]);

    telegram.expectRefusal("CHARGE_ID_INVALID");
    await database.prisma.starSubscription.updateMany({
      data: { firstChargeId: "another", state: "active", canceledBy: null },
    });
    await alice.press(/Stop renewing/, { message: list });
    await alice.sees(/Telegram did not change your subscription.*Error id: [0-9A-F]{8}/);
    expect(await standing(shop)).toBe("active");
  });

  test("cannot touch somebody else's subscription", async () => {
    await using shop = await openRecurringShop();
    const { alice, bob, telegram, database } = shop;
    await subscribe(shop, alice);
    await subscribe(shop, bob);
    const { id } = await database.prisma.order.findFirstOrThrow({ where: { userId: BigInt(alice.id) } });
    // A client that somebody changed can send any data.
    const forged = new Api(telegram.botToken, { apiRoot: telegram.url });
    for (const action of ["stop-renewing", "resume-renewing", "recur"]) {
      await forged.sendMessage(bob.id, "forged", {
        reply_markup: { inline_keyboard: [[{ text: action, callback_data: `${action}:${id}` }]] },
      });
      expect((await bob.press(action)).text).toContain("out of date");
    }
    expect(telegram.callsOf("editUserStarSubscription")).toEqual([]);
  });
});
