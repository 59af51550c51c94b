import { describe, expect, test } from "vitest";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { readBalance } from "../payments/ledger/read-balance.ts";
import { monthOf } from "../payments/ledger/month.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { askRefund } from "../payments/refunds/ask-refund.ts";
import { withdrawRefund, confirmRefundSent } from "../payments/refunds/settle-refund.ts";
import { newId } from "../platform/values/ids.ts";
import { chartOf } from "./chart/chart-of.ts";
import { readFigures } from "./figures.ts";
import { readMembers } from "./read-members.ts";
import { readOffers } from "./read-offers.ts";
import { rank, readShares } from "./read-shares.ts";
import { readTakings } from "./read-takings.ts";
import { openStatsShop } from "./testing/stats-shop.ts";

describe("Money", () => {
  test("stands on the day on which it came, Stars and dollars apart, donations apart from sales", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    await shop.sell();
    await shop.sell();
    await shop.sell({ in: "usd" });
    shop.at("2026-11-22T10:00:00Z");
    await shop.sell({ in: "usd" });
    await shop.donate(50);
    const [stars, dollars, ...others] = await readTakings(shop.platform, await shop.range(3));
    expect(others).toEqual([]);
    expect(stars).toMatchObject({
      currency: "XTR",
      sales: [500n, 0n, 0n],
      donations: [0n, 0n, 50n],
      refunds: [0n, 0n, 0n],
    });
    expect(dollars).toMatchObject({ currency: "USD", sales: [999n, 0n, 999n], donations: [0n, 0n, 0n] });
  });

  test("of a day is that of the reader's clock, on the day on which clocks change too", async () => {
    // In Berlin 25 October 2026 has 25 hours: from 22:00 to 23:00 UTC.
    await using shop = await openStatsShop("2026-10-24T21:59:00Z");
    await shop.sell();
    shop.at("2026-10-24T22:01:00Z");
    await shop.sell();
    shop.at("2026-10-25T22:59:00Z");
    await shop.sell();
    shop.at("2026-10-25T23:01:00Z");
    await shop.sell();
    const salesIn = async (zone: string): Promise<(readonly bigint[])[]> =>
      (await readTakings(shop.platform, await shop.range(3, zone))).map(({ sales }) => sales);
    expect(await salesIn("Europe/Berlin")).toEqual([[250n, 500n, 250n]]);
    expect(await salesIn("UTC")).toEqual([[0n, 500n, 500n]]);
  });

  test("that went back is a figure of its own, on its own day; a withdrawn refund is none", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const { platform, sale } = shop;
    const ids = [await shop.sell({ in: "usd" }), await shop.sell({ in: "usd" })];
    shop.at("2026-11-22T10:00:00Z");
    const actor = { userId: sale.ownerId };
    for (const paymentId of ids) await askRefund(platform, { paymentId, actor, access: "kept" });
    const [kept = "", sent = ""] = ids;
    await withdrawRefund(platform, { paymentId: kept, actor });
    await confirmRefundSent(platform, { paymentId: sent, actor });
    expect(await readTakings(platform, await shop.range(3))).toMatchObject([
      { currency: "USD", sales: [1998n, 0n, 0n], refunds: [0n, 0n, 999n] },
    ]);
  });

  test("after fees is to the cent what the books say", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const { platform, sale } = shop;
    for (let index = 0; index < 3; index += 1) await shop.sell();
    const paymentId = await shop.sell({ in: "usd" });
    await shop.sell({ in: "usd" });
    await shop.donate(33);
    await askRefund(platform, { paymentId, actor: { userId: sale.ownerId }, access: "kept" });
    const takings = await readTakings(platform, await shop.range(7));
    const balances = await readBalance(platform, {
      ownerId: sale.ownerId,
      month: monthOf(platform.clock.now()),
    });
    expect(takings.map(({ currency, net }) => ({ currency, amount: net }))).toEqual(
      balances.map(({ balance }) => balance),
    );
  });

  test("of another channel of the owner counts only where all are looked at", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const { platform, sale } = shop;
    await shop.sell();
    const other = newId(platform.clock.now());
    await platform.database.prisma.channel.create({
      data: {
        id: other,
        telegramId: -1_009_999_999_999n,
        kind: "channel",
        title: "Other",
        ownerId: BigInt(sale.ownerId),
        createdAt: platform.clock.now(),
      },
    });
    const { calendar } = await shop.range(1);
    const of = (channelIds: readonly string[]) =>
      readTakings(platform, { calendar, scope: { ownerId: sale.ownerId, channelIds, title: null } });
    expect(await of([other])).toEqual([]);
    expect(await of([other, sale.channelId])).toMatchObject([{ sales: [250n] }]);
  });
});

describe("People", () => {
  test("are new with their first payment and renew with each further one, of a recurring order too", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const [bob, eve] = [shop.sale.buyerId, await shop.person(77)];
    await shop.sell({ buyerId: bob });
    shop.at("2026-11-21T10:00:00Z");
    await shop.sell({ buyerId: bob, in: "usd" });
    const orderId = await shop.sale.order({ buyerId: eve });
    await confirmPayment(shop.platform, starsEvent(orderId, eve));
    shop.at("2026-11-22T10:00:00Z");
    await confirmPayment(shop.platform, starsEvent(orderId, eve));
    await shop.donate(10);
    expect(await readMembers(shop.platform, await shop.range(3))).toMatchObject({
      joined: [1, 1, 0],
      renewed: [0, 1, 1],
      active: [1, 2, 2],
    });
  });

  test("who never paid here before are new, whatever they gave before", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    await shop.donate(10);
    shop.at("2026-11-21T10:00:00Z");
    await shop.sell();
    expect(await readMembers(shop.platform, await shop.range(2))).toMatchObject({
      joined: [0, 1],
      renewed: [0, 0],
    });
  });

  test("are gone from the day on which their time ended", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const eve = await shop.person(77);
    await shop.sell();
    await shop.sell({ buyerId: eve });
    shop.at("2026-11-21T10:00:00Z");
    await shop.platform.database.prisma.subscription.updateMany({
      where: { userId: BigInt(eve) },
      data: { state: "ended", endReason: "removed", endedAt: shop.platform.clock.now() },
    });
    shop.at("2026-11-22T10:00:00Z");
    expect(await readMembers(shop.platform, await shop.range(4))).toMatchObject({
      left: [0, 0, 1, 0],
      active: [0, 2, 1, 1],
    });
  });
});

test("The sums on the chart are those of the payments", async () => {
  await using shop = await openStatsShop("2026-11-20T10:00:00Z");
  const { platform } = shop;
  for (let index = 0; index < 3; index += 1) await shop.sell();
  await shop.sell({ in: "usd" });
  await shop.donate(17);
  const range = await shop.range(7);
  const { legend } = chartOf(platform.translations.for("en"), {
    title: null,
    calendar: range.calendar,
    figures: await readFigures(platform, range, "revenue"),
    theme: "light",
  });
  const { rows } = await platform.database.pool.query<{ name: string }>(
    `select initcap(case kind when 'access' then 'sales' else 'donations' end) || ' '
            || case currency when 'XTR' then '★ ' || sum(credit_minor) else '$' || round(sum(credit_minor) / 100, 2) end
            as name
       from payment join orders on orders.id = payment.order_id group by kind, currency order by currency desc, kind`,
  );
  expect(legend).toMatchObject({ data: rows });
  expect(rows).toHaveLength(3);
});

test("Orders count on the day on which they were made, as paid whenever that was", async () => {
  await using shop = await openStatsShop("2026-11-20T10:00:00Z");
  const { platform, sale } = shop;
  const orderId = await sale.order();
  await sale.order();
  shop.at("2026-11-21T10:00:00Z");
  await confirmPayment(platform, starsEvent(orderId, sale.buyerId));
  await shop.donate(10);
  expect(await readOffers(platform, await shop.range(2))).toEqual({ made: [2, 0], paid: [1, 0] });
});

describe("Shares", () => {
  test("by tier have the name of today, and what was given apart", async () => {
    await using shop = await openStatsShop("2026-11-20T10:00:00Z");
    const { platform, sale } = shop;
    await shop.sell();
    await platform.database.prisma.tierVersion.create({
      data: {
        id: newId(platform.clock.now()),
        tierId: sale.tierId,
        version: 2,
        name: "Gold",
        periodDays: 30,
        priceStars: 250,
        createdAt: platform.clock.now(),
      },
    });
    await shop.sell({ in: "usd" });
    await shop.donate(10);
    expect(await readShares(platform, await shop.range(1), "tiers")).toEqual([
      { kind: "named", name: "Gold", channelTitle: "Tea & Talk", payments: 2, stars: 250n, usdCents: 999n },
      { kind: "donations", name: "", channelTitle: "", payments: 1, stars: 10n, usdCents: 0n },
    ]);
  });

  test("are ranked by how much of each currency they are, since Stars and dollars cannot be added up", () => {
    const share = { kind: "named" as const, channelTitle: "", payments: 1, stars: 0n, usdCents: 0n };
    const ranked = rank([
      { ...share, name: "few of many Stars", stars: 1_000n },
      { ...share, name: "most Stars", stars: 9_000n },
      { ...share, name: "all dollars", usdCents: 500n },
    ]);
    expect(ranked.map(({ name }) => name)).toEqual(["all dollars", "most Stars", "few of many Stars"]);
  });
});
