import { describe, expect, test } from "vitest";
import type { ShownMessage } from "../sandbox/telegram/index.ts";
import {
  STARS_PERIOD_MS,
  openSubscriptionLink,
  countMessages,
  afterNewest,
  createRecurringWorld,
  untilJobsFinish,
  renewalState,
  subscribe,
} from "./support/recurring-world.ts";
import { chooseTier, findInviteLink } from "./support/world.ts";

const DAY = 86_400_000;
const LATE = 61 * 60_000;

/** The rows of buttons, without empty ones. */
const rowsOf = ({ buttons }: ShownMessage): ShownMessage["buttons"] =>
  buttons.filter((row) => row.length > 0);

describe("A tier of 30 days for Stars", () => {
  test("can be paid once or every 30 days", async () => {
    await using world = await createRecurringWorld();
    const { alice } = world;
    await chooseTier(world, alice);
    const offer = await alice.sees("How would you like to pay?");
    expect(rowsOf(offer)).toEqual([
      ["⭐ 250 Stars, once"],
      ["🔁 250 Stars every 30 days"],
      ["🪙 $9.99 in crypto"],
    ]);
  });

  test.each([
    ["of another length", { periodDays: 31, prices: { XTR: 250 } }],
    ["for life", { periodDays: null, prices: { XTR: 250 } }],
    ["dearer than a subscription may be", { prices: { XTR: 10_001 } }],
    ["without a price in Stars", { prices: { USD: 999 } }],
  ])("alone has this choice: one %s is paid once", async (_what, terms) => {
    await using world = await createRecurringWorld(terms);
    const { alice } = world;
    await chooseTier(world, alice);
    const offer = await alice.sees("How would you like to pay?");
    expect(rowsOf(offer)).toHaveLength(1);
    expect(offer.buttons.flat().join()).not.toMatch(/once|every/);
  });

  test("has one subscription link for repeated requests", async () => {
    await using world = await createRecurringWorld({ prices: { XTR: 10_000 } });
    const { alice, telegram } = world;
    const url = await openSubscriptionLink(world, alice);
    const offer = alice.chat.find(({ text }) => text.includes("How would you like to pay?"));
    await alice.press(/every 30 days/, offer === undefined ? {} : { message: offer });
    await expect.poll(() => countMessages(alice, "until you cancel")).toBe(2);
    const { url: again } = await alice.press(/Subscribe/);
    expect(again).toBe(url);
    expect(telegram.callsOf("createInvoiceLink").map(({ parameters }) => parameters)).toMatchObject([
      { subscription_period: 2_592_000, currency: "XTR", provider_token: "" },
    ]);
    expect(telegram.refusals).toEqual([]);
  });

  test("is not sold to another person by a forwarded link", async () => {
    await using world = await createRecurringWorld();
    const url = await openSubscriptionLink(world, world.alice);
    await world.bob.start();
    expect(await world.bob.pay(url)).toMatchObject({
      ok: false,
      error: expect.stringContaining("somebody else"),
    });
  });

  test("keeps the time that is left after the paid period, and says so", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, database } = world;
    await chooseTier(world, alice);
    await alice.press(/once/);
    await alice.pay();
    await findInviteLink(alice);
    const { expiresAt: left } = await database.prisma.subscription.findFirstOrThrow();
    clock.advance(10 * DAY);
    await subscribe(world, alice);
    await alice.sees("You keep that time: it is added at the end");
    const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
    expect((expiresAt?.getTime() ?? 0) - (left?.getTime() ?? 0)).toBe(STARS_PERIOD_MS);
  });

  test("is charged once a month, with every order and link", async () => {
    await using world = await createRecurringWorld();
    const { alice, database } = world;
    const early = await openSubscriptionLink(world, alice);
    await subscribe(world, alice);
    const link = (await database.prisma.checkout.findMany({ orderBy: { id: "desc" } }))[0]?.url ?? "";
    expect(await alice.pay(link)).toMatchObject({
      ok: false,
      error: expect.stringContaining("paid already"),
    });
    expect(await alice.pay(early)).toMatchObject({ ok: false, error: expect.stringContaining("subscribe") });
    await chooseTier(world, alice);
    await alice.press(/every 30 days/);
    await alice.sees("I did not start a second subscription");
    // A single payment stays possible.
    await alice.press(/once/);
    expect(await alice.pay()).toMatchObject({ ok: true });
    expect(await database.prisma.providerSubscription.count()).toBe(1);
  });

  test("is not offered as a subscription to a subscriber for life", async () => {
    await using world = await createRecurringWorld();
    const { alice, database, telegram } = world;
    await subscribe(world, alice);
    await database.prisma.providerSubscription.updateMany({ data: { state: "failed" } });
    await chooseTier(world, alice);
    await database.prisma.subscription.updateMany({ data: { expiresAt: null, accessUntil: null } });
    await alice.press(/every 30 days/);
    await alice.sees("for life, so there is nothing more to buy");
    expect(telegram.callsOf("createInvoiceLink")).toHaveLength(1);
  });
});

describe("A subscription in Stars", () => {
  test("renews month by month with a short message, and nobody is removed in between", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, database, channel } = world;
    const subscription = await subscribe(world, alice);
    for (let month = 1; month <= 3; month += 1) {
      clock.advance(STARS_PERIOD_MS);
      // The charge comes a moment after the end, and the sweep may come before it.
      await world.sweep();
      const before = afterNewest(alice);
      telegram.renewStarSubscription(subscription);
      const message = await alice.sees("renewed until", before);
      expect(message.buttons.flat()).toEqual([]);
      expect(message.text.split("\n")).toHaveLength(1);
      await untilJobsFinish(world);
    }
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    expect(countMessages(alice, "Paid.")).toBe(1);
    expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(4);
    const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
    const told = telegram.updatesLog.findLast(({ message }) => message?.successful_payment);
    expect((expiresAt?.getTime() ?? 0) / 1000).toBe(
      told?.message?.successful_payment?.subscription_expiration_date,
    );
  });

  test("counts a renewal once, however often Telegram reports it", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, database } = world;
    const subscription = await subscribe(world, alice);
    clock.advance(STARS_PERIOD_MS);
    telegram.renewStarSubscription(subscription);
    const update = telegram.updatesLog.at(-1);
    for (let copy = 0; copy < 10; copy += 1) if (update !== undefined) telegram.redeliver(update);
    await alice.sees("renewed until");
    await untilJobsFinish(world);
    expect(await database.prisma.payment.count()).toBe(2);
    expect(countMessages(alice, "renewed until")).toBe(1);
  });

  test("brings the subscriber an invite after a late renewal", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, channel } = world;
    const subscription = await subscribe(world, alice);
    clock.advance(STARS_PERIOD_MS + LATE);
    await world.sweep();
    await alice.sees("so has your access");
    expect(telegram.memberStatus(channel, alice)).toBe("left");
    await untilJobsFinish(world);
    clock.advance(2 * DAY);
    telegram.renewStarSubscription(subscription);
    const message = await alice.sees("renewed until");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("member");
  });

  test("wins over a removal under way by a renewal", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, channel, database } = world;
    const subscription = await subscribe(world, alice);
    const renewed = Promise.withResolvers<void>();
    const ban = telegram.faults.add({ method: "banChatMember", kind: "delay", until: renewed.promise });
    clock.advance(STARS_PERIOD_MS + LATE);
    await world.sweep();
    await expect.poll(() => ban.left).toBe(0);
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    renewed.resolve();
    await untilJobsFinish(world);
    expect(await database.prisma.subscription.findFirst()).toMatchObject({ state: "active" });
    const message = await alice.sees("arrived just as your old access ended");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("member");
  });

  test("ends after a failed charge, with a message that offers a renewal by hand", async () => {
    await using world = await createRecurringWorld();
    const { alice, clock, telegram, channel } = world;
    const subscription = await subscribe(world, alice);
    clock.advance(STARS_PERIOD_MS);
    telegram.failStarSubscription(subscription);
    const message = await alice.sees("could not be charged");
    expect(message.buttons.flat()).toEqual(["🔄 Renew Tea & Talk"]);
    expect(await renewalState(world)).toBe("failed");
    await world.sweep();
    await expect.poll(() => telegram.memberStatus(channel, alice)).toBe("left");
    await untilJobsFinish(world);
    // Telegram charges successfully later.
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    expect(await renewalState(world)).toBe("active");
  });
});
