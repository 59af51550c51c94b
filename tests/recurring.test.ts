import { describe, expect, test } from "vitest";
import type { ShownMessage } from "../sandbox/telegram/index.ts";
import {
  MONTH,
  askForLink,
  heard,
  latest,
  openRecurringShop,
  settled,
  standing,
  subscribe,
} from "./support/recurring-shop.ts";
import { chooseTier, findWayIn } from "./support/world.ts";

const DAY = 86_400_000;
const LATE = 61 * 60_000;
const WAIT = { timeout: 20_000, interval: 20 };

/** Rows without a button are none. */
const rowsOf = ({ buttons }: ShownMessage): ShownMessage["buttons"] =>
  buttons.filter((row) => row.length > 0);

describe("A tier of 30 days for Stars", () => {
  test("can be paid once or every 30 days, beside the other ways", async () => {
    await using shop = await openRecurringShop();
    const { alice } = shop;
    await chooseTier(shop, alice);
    const offer = await alice.sees("How would you like to pay?");
    expect(rowsOf(offer)).toEqual([
      ["⭐ 250 Stars, once"],
      ["🔁 250 Stars every 30 days"],
      ["🪙 $9.99 in crypto"],
    ]);
  });

  test.each([
    ["of another length", { period: "31", stars: "250" }],
    ["for life", { period: /life/, stars: "250" }],
    ["dearer than a subscription may be", { stars: "10001" }],
    ["without a price in Stars", { usd: "9.99" }],
  ])("is what it takes: one %s is paid as ever", async (_what, tier) => {
    await using shop = await openRecurringShop(tier);
    const { alice } = shop;
    await chooseTier(shop, alice);
    const offer = await alice.sees("How would you like to pay?");
    expect(rowsOf(offer)).toHaveLength(1);
    expect(offer.buttons.flat().join()).not.toMatch(/once|every/);
  });

  test("can be subscribed to by one link, however often it is asked for", async () => {
    await using shop = await openRecurringShop({ stars: "10000" });
    const { alice, telegram } = shop;
    const url = await askForLink(shop, alice);
    const offer = alice.chat.find(({ text }) => text.includes("How would you like to pay?"));
    await alice.press(/every 30 days/, offer === undefined ? {} : { message: offer });
    await expect.poll(() => heard(alice, "until you cancel"), WAIT).toBe(2);
    const { url: again } = await alice.press(/Subscribe/);
    expect(again).toBe(url);
    expect(telegram.callsOf("createInvoiceLink").map(({ parameters }) => parameters)).toMatchObject([
      { subscription_period: 2_592_000, currency: "XTR", provider_token: "" },
    ]);
    expect(telegram.refusals).toEqual([]);
  });

  test("is not sold to somebody else by a link that was passed on", async () => {
    await using shop = await openRecurringShop();
    const url = await askForLink(shop, shop.alice);
    await shop.bob.start();
    expect(await shop.bob.pay(url)).toMatchObject({
      ok: false,
      error: expect.stringContaining("somebody else"),
    });
  });

  test("says that the time which is left stays, and keeps it behind the end", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, database } = shop;
    await chooseTier(shop, alice);
    await alice.press(/once/);
    await alice.pay();
    await findWayIn(alice);
    const { expiresAt: left } = await database.prisma.subscription.findFirstOrThrow();
    clock.advance(10 * DAY);
    await subscribe(shop, alice);
    await alice.sees("it stays yours and follows at the end");
    const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
    expect((expiresAt?.getTime() ?? 0) - (left?.getTime() ?? 0)).toBe(MONTH);
  });

  test("is subscribed to once: neither another order nor the same link charges twice a month", async () => {
    await using shop = await openRecurringShop();
    const { alice, database } = shop;
    const early = await askForLink(shop, alice);
    await subscribe(shop, alice);
    const link = (await database.prisma.checkout.findMany({ orderBy: { id: "desc" } }))[0]?.url ?? "";
    expect(await alice.pay(link)).toMatchObject({
      ok: false,
      error: expect.stringContaining("paid already"),
    });
    expect(await alice.pay(early)).toMatchObject({ ok: false, error: expect.stringContaining("subscribe") });
    await chooseTier(shop, alice);
    await alice.press(/every 30 days/);
    await alice.sees("I did not start a second subscription");
    // To add time once stays possible.
    await alice.press(/once/);
    expect(await alice.pay()).toMatchObject({ ok: true });
    expect(await database.prisma.starSubscription.count()).toBe(1);
  });

  test("is not renewed for who is in for life", async () => {
    await using shop = await openRecurringShop();
    const { alice, database, telegram } = shop;
    await subscribe(shop, alice);
    await database.prisma.starSubscription.updateMany({ data: { state: "failed" } });
    await chooseTier(shop, alice);
    await database.prisma.subscription.updateMany({ data: { expiresAt: null } });
    await alice.press(/every 30 days/);
    await alice.sees("for life, so there is nothing more to buy");
    expect(telegram.callsOf("createInvoiceLink")).toHaveLength(1);
  });
});

describe("A subscription in Stars", () => {
  test("renews month by month, in a short message, and nobody is put out between", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, database, channel } = shop;
    const subscription = await subscribe(shop, alice);
    for (let month = 1; month <= 3; month += 1) {
      clock.advance(MONTH);
      // The charge comes a moment after the end; the sweep may be faster.
      await shop.sweep();
      const before = latest(alice);
      telegram.renewStarSubscription(subscription);
      const message = await alice.sees("renewed until", before);
      expect(message.buttons.flat()).toEqual([]);
      expect(message.text.split("\n")).toHaveLength(1);
      await settled(shop);
    }
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    expect(heard(alice, "Paid.")).toBe(1);
    expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(4);
    const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
    const told = telegram.updatesLog.findLast(({ message }) => message?.successful_payment);
    expect((expiresAt?.getTime() ?? 0) / 1000).toBe(
      told?.message?.successful_payment?.subscription_expiration_date,
    );
  });

  test("counts a renewal once, however often Telegram tells of it", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, database } = shop;
    const subscription = await subscribe(shop, alice);
    clock.advance(MONTH);
    telegram.renewStarSubscription(subscription);
    const update = telegram.updatesLog.at(-1);
    for (let copy = 0; copy < 10; copy += 1) if (update !== undefined) telegram.redeliver(update);
    await alice.sees("renewed until");
    await settled(shop);
    expect(await database.prisma.payment.count()).toBe(2);
    expect(heard(alice, "renewed until")).toBe(1);
  });

  test("that renews too late brings its subscriber back, with a way in", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, channel } = shop;
    const subscription = await subscribe(shop, alice);
    clock.advance(MONTH + LATE);
    await shop.sweep();
    await alice.sees("so is your access");
    expect(telegram.memberStatus(channel, alice)).toBe("left");
    await settled(shop);
    clock.advance(2 * DAY);
    telegram.renewStarSubscription(subscription);
    const message = await alice.sees("renewed until");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await expect.poll(() => telegram.memberStatus(channel, alice), WAIT).toBe("member");
  });

  test("that renews while the removal is under way wins", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, channel, database } = shop;
    const subscription = await subscribe(shop, alice);
    let isUnderWay = false;
    const when = (): boolean => (isUnderWay = true);
    telegram.faults.add({ method: "banChatMember", kind: "delay", milliseconds: 1_000, when });
    clock.advance(MONTH + LATE);
    await shop.sweep();
    await expect.poll(() => isUnderWay, WAIT).toBe(true);
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    await settled(shop);
    expect(await database.prisma.subscription.findFirst()).toMatchObject({ state: "active" });
    const message = await alice.sees("crossed each other");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await expect.poll(() => telegram.memberStatus(channel, alice), WAIT).toBe("member");
  });

  test("that could not be charged ends at its end, and is told with a way to renew by hand", async () => {
    await using shop = await openRecurringShop();
    const { alice, clock, telegram, channel } = shop;
    const subscription = await subscribe(shop, alice);
    clock.advance(MONTH);
    telegram.failStarSubscription(subscription);
    const message = await alice.sees("Telegram could not charge ⭐ 250 Stars");
    expect(message.buttons.flat()).toEqual(["🔄 Renew Tea & Talk"]);
    expect(await standing(shop)).toBe("failed");
    await shop.sweep();
    await expect.poll(() => telegram.memberStatus(channel, alice), WAIT).toBe("left");
    await settled(shop);
    // Telegram succeeds in the end.
    telegram.renewStarSubscription(subscription);
    await alice.sees("renewed until");
    expect(await standing(shop)).toBe("active");
  });
});
