import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import { cancelRefundedRenewal } from "../bot/renewals/request-cancellation.ts";
import { pendingJobs } from "./support/pending-jobs.ts";
import {
  STARS_PERIOD_MS,
  countMessages,
  createRecurringWorld,
  untilJobsFinish,
  renewalState,
  subscribe,
} from "./support/recurring-world.ts";
import type { RecurringWorld } from "./support/recurring-world.ts";
import { buyWithStars } from "./support/world.ts";

describe("A subscription in Stars whose payment was refunded", () => {
  /** The refund jobs, with the end of the access. */
  const refunded = async ({ database: { prisma } }: RecurringWorld, chargeId: string): Promise<void> => {
    const payment = await prisma.payment.findFirstOrThrow({ where: { externalId: chargeId } });
    await prisma.$transaction((transaction) => cancelRefundedRenewal(transaction, payment));
  };

  test("is canceled if the newest payment was refunded, and the subscriber is notified", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram } = world;
    const subscription = await subscribe(world, alice);
    clock.advance(STARS_PERIOD_MS);
    const renewal = telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    await refunded(world, subscription);
    await untilJobsFinish(world);
    expect(telegram.callsOf("editUserStarSubscription")).toEqual([]);
    await refunded(world, renewal);
    await alice.sees("no further charge");
    expect(await renewalState(world)).toBe("canceled by bot");
    await refunded(world, renewal);
    await untilJobsFinish(world);
    expect(telegram.callsOf("editUserStarSubscription")).toHaveLength(1);
    clock.advance(STARS_PERIOD_MS);
    expect(() => telegram.renewStarSubscription(subscription)).toThrow("canceled");
    expect(telegram.refusals).toEqual([]);
  });

  test("is canceled after a refund by Telegram if the channel ends the access at once", async () => {
    await using world = await createRecurringWorld();
    const { alice, telegram, database } = world;
    await database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    telegram.refundStars(await subscribe(world, alice));
    await alice.sees("no further charge");
    expect(await renewalState(world)).toBe("canceled by bot");
  });

  test("is not looked for after the refund of a single payment", async () => {
    await using world = await createRecurringWorld();
    const { alice, database } = world;
    await buyWithStars(world, alice);
    await untilJobsFinish(world);
    const { externalId } = await database.prisma.payment.findFirstOrThrow();
    await refunded(world, externalId);
    expect(await pendingJobs(database)).toEqual([]);
  });
});

describe("In Telegram's settings a subscriber", () => {
  test("cancels, stays until the end, and may resume, with one message each", async () => {
    await using world = await createRecurringWorld();
    const { alice, telegram } = world;
    const subscription = await subscribe(world, alice);
    alice.cancelStarSubscription(subscription);
    const update = telegram.updatesLog.at(-1);
    await alice.sees("no further charge. You have access until");
    expect(await renewalState(world)).toBe("canceled by user");
    for (let copy = 0; copy < 3; copy += 1) if (update !== undefined) telegram.redeliver(update);
    await untilJobsFinish(world);
    expect(countMessages(alice, "no further charge")).toBe(1);

    await alice.send("/subscriptions");
    const list = await alice.sees("It will not renew: no further charge. You can resume it in Telegram");
    expect(list.buttons.flat()).toEqual(["🔄 Renew Tea & Talk", "🔑 Enter Tea & Talk"]);

    alice.resumeStarSubscription(subscription);
    await alice.sees("goes on: the next charge is ⭐ 250 Stars on");
    expect(await renewalState(world)).toBe("active");
    await untilJobsFinish(world);
    expect(telegram.refusals).toEqual([]);
  });
});

test("An update about an unknown subscription is acknowledged and changes nothing", async () => {
  await using world = await createRecurringWorld();
  const { alice, bob, telegram } = world;
  const subscription = await subscribe(world, alice);
  const { user: sam } = bob;
  await bob.start();
  alice.cancelStarSubscription(subscription);
  await alice.sees("no further charge");
  const { subscription: told, ...update } = structuredClone(telegram.updatesLog.at(-1)) ?? { update_id: 0 };
  if (told === undefined) throw new Error("Nothing was told");
  telegram.redeliver({ ...update, subscription: { ...told, state: "active", invoice_payload: "nobody's" } });
  telegram.redeliver({ ...update, subscription: { ...told, state: "active", user: sam } });
  await untilJobsFinish(world);
  expect(await renewalState(world)).toBe("canceled by user");
});

describe("In /subscriptions a subscriber", () => {
  test("stops the renewals, stays until the end, and resumes them", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, channel } = world;
    const subscription = await subscribe(world, alice);
    await alice.send("/subscriptions");
    const list = await alice.sees("🔁 Renews on");
    expect(list.text).toContain("for ⭐ 250 Stars.");
    expect(list.buttons.flat()).toEqual(["🔑 Enter Tea & Talk", "⏹ Stop renewing Tea & Talk"]);
    await alice.press(/Stop renewing/);
    await alice.sees("no further charge. You have access until");
    expect(await renewalState(world)).toBe("canceled by bot");
    expect(() => telegram.renewStarSubscription(subscription)).toThrow("canceled");
    expect(() => alice.resumeStarSubscription(subscription)).toThrow("BY_BOT");
    // The button of the old message changes nothing.
    await alice.press(/Stop renewing/, { message: list });
    await expect.poll(() => countMessages(alice, "no further charge")).toBe(2);
    expect(telegram.callsOf("editUserStarSubscription")).toHaveLength(1);

    await alice.send("/subscriptions");
    await alice.sees("It will not renew");
    await alice.press(/Resume renewing/);
    await alice.sees("switch it on under Settings → My Stars");
    expect(await renewalState(world)).toBe("canceled by user");
    expect(() => telegram.renewStarSubscription(subscription)).toThrow("canceled");
    alice.resumeStarSubscription(subscription);
    await alice.sees("goes on: the next charge is ⭐ 250 Stars on");
    expect(await renewalState(world)).toBe("active");
    clock.advance(STARS_PERIOD_MS);
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");

    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    await expect.poll(() => renewalState(world)).toBe("canceled by bot");
    clock.advance(STARS_PERIOD_MS);
    await world.sweep();
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("left");
    expect(telegram.callsOf("editUserStarSubscription").map(({ parameters }) => parameters)).toMatchObject(
      [true, false, true].map((is_canceled) => ({
        user_id: alice.id,
        telegram_payment_charge_id: subscription,
        is_canceled,
      })),
    );
    expect(telegram.refusals).toEqual([]);
  });

  test("cannot resume an ended subscription, nor one beside another that renews", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock } = world;
    await subscribe(world, alice);
    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    const stopped = await alice.sees("no further charge");
    await subscribe(world, alice);
    await alice.press(/Resume renewing/, { message: stopped });
    await alice.sees("I did not start a second subscription");
    await alice.send("/subscriptions");
    await alice.press(/Stop renewing/);
    await expect.poll(() => countMessages(alice, "no further charge")).toBe(2);
    clock.advance(2 * STARS_PERIOD_MS);
    await alice.press(/Resume renewing/, { message: stopped });
    await alice.sees("cannot be resumed any more. Your access there has ended.");
  });

  test("stops the renewals in spite of a lost answer of Telegram, and reads of a refusal", async () => {
    await using world = await createRecurringWorld();
    const { alice, telegram, database } = world;
    await subscribe(world, alice);
    await alice.send("/subscriptions");
    const list = await alice.sees("🔁 Renews on");
    // The press was answered before, so the refusal is a message.
    telegram.expectRefusal("query is too old");
    telegram.faults.add({ method: "editUserStarSubscription", kind: "reset-after", times: 4 });
    await alice.press(/Stop renewing/, { message: list });
    await alice.sees("no further charge");
    expect(await renewalState(world)).toBe("canceled by bot");
    expect(telegram.refusals).toEqual([]);

    telegram.expectRefusal("CHARGE_ID_INVALID");
    await database.prisma.providerSubscription.updateMany({
      data: { externalId: "another", state: "active", canceledBy: null },
    });
    await alice.press(/Stop renewing/, { message: list });
    await alice.sees(/Telegram did not change your subscription.*Error id: [0-9A-F]{8}/);
    expect(await renewalState(world)).toBe("active");
  });

  test("cannot change another user's subscription", async () => {
    await using world = await createRecurringWorld();
    const { alice, bob, telegram, database } = world;
    await subscribe(world, alice);
    await subscribe(world, bob);
    const { id } = await database.prisma.order.findFirstOrThrow({ where: { userId: BigInt(alice.id) } });
    // A modified client can send any callback data.
    const forged = new Api(telegram.botToken, { apiRoot: telegram.url });
    for (const action of ["stop-renewing", "resume-renewing", "recur:stars"]) {
      await forged.sendMessage(bob.id, "forged", {
        reply_markup: { inline_keyboard: [[{ text: action, callback_data: `${action}:${id}` }]] },
      });
      expect((await bob.press(action)).text).toContain("out of date");
    }
    expect(telegram.callsOf("editUserStarSubscription")).toEqual([]);
  });
});
