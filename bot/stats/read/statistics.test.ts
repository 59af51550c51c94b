import { describe, expect, test } from "vitest";
import { money } from "../../platform/values/money.ts";
import { cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { readBalance } from "../../ledger/read-balance.ts";
import { monthOf } from "../../ledger/month.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { withdrawRefund, confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import { newId } from "../../platform/values/ids.ts";
import { buildChart } from "../chart/build-chart.ts";
import { readStatistics, readMemberStatistics } from "./statistics.ts";
import { rank, readBreakdown, readRevenue } from "./revenue.ts";
import { openStatsScene } from "../../../tests/scenes/stats-scene.ts";

describe("The revenue", () => {
  test("separates days, currencies, sales and donations", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    await scene.sell();
    await scene.sell();
    await scene.sell({ in: "usd" });
    scene.at("2026-11-22T10:00:00Z");
    await scene.sell({ in: "usd" });
    await scene.donate(50);
    const [stars, dollars, ...others] = await readRevenue(scene.platform, await scene.range(3));
    expect(others).toEqual([]);
    expect(stars).toMatchObject({
      currency: "XTR",
      sales: [500n, 0n, 0n],
      donations: [0n, 0n, 50n],
      refunds: [0n, 0n, 0n],
    });
    expect(dollars).toMatchObject({ currency: "USD", sales: [999n, 0n, 999n], donations: [0n, 0n, 0n] });
  });

  test("counts days in the reader's time zone, also when the clocks change", async () => {
    // In Berlin 25 October 2026 has 25 hours: from 22:00 to 23:00 UTC.
    await using scene = await openStatsScene("2026-10-24T21:59:00Z");
    await scene.sell();
    scene.at("2026-10-24T22:01:00Z");
    await scene.sell();
    scene.at("2026-10-25T22:59:00Z");
    await scene.sell();
    scene.at("2026-10-25T23:01:00Z");
    await scene.sell();
    const salesIn = async (zone: string): Promise<(readonly bigint[])[]> =>
      (await readRevenue(scene.platform, await scene.range(3, zone))).map(({ sales }) => sales);
    expect(await salesIn("Europe/Berlin")).toEqual([[250n, 500n, 250n]]);
    expect(await salesIn("UTC")).toEqual([[0n, 500n, 500n]]);
  });

  test("counts refunds on the day of the request, without withdrawn ones", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    const ids = [await scene.sell({ in: "usd" }), await scene.sell({ in: "usd" })];
    scene.at("2026-11-22T10:00:00Z");
    const actor = { userId: sale.ownerId };
    for (const paymentId of ids) await requestRefund(platform, { paymentId, actor, access: "kept" });
    const [kept = "", sent = ""] = ids;
    await withdrawRefund(platform, { paymentId: kept, actor });
    await confirmRefundSent(platform, { paymentId: sent, actor });
    expect(await readRevenue(platform, await scene.range(3))).toMatchObject([
      { currency: "USD", sales: [1998n, 0n, 0n], refunds: [0n, 0n, 999n] },
    ]);
  });

  test("has the net revenue of the ledger", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    for (let index = 0; index < 3; index += 1) await scene.sell();
    const paymentId = await scene.sell({ in: "usd" });
    await scene.sell({ in: "usd" });
    await scene.donate(33);
    await requestRefund(platform, { paymentId, actor: { userId: sale.ownerId }, access: "kept" });
    const revenue = await readRevenue(platform, await scene.range(7));
    const balances = await readBalance(platform, {
      ownerId: sale.ownerId,
      month: monthOf(platform.clock.now()),
    });
    expect(revenue.map(({ currency, net }) => ({ currency, amount: net }))).toEqual(
      balances.map(({ balance }) => balance),
    );
  });

  test("is without the tax in the prices, by tiers and links too", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    await scene.sell();
    const paid = { amount: "9.99", currency: "USD" };
    for (const tax of [{ amount: "1.6", currency: "USD" }, { amount: "99", currency: "EUR" }, undefined])
      await confirmPayment(
        platform,
        cryptoEvent(await sale.order(), {
          provider: "stripe",
          asked: paid,
          arrived: paid,
          ...(tax === undefined ? {} : { tax }),
        }),
      );
    const range = await scene.range(1);
    expect(await readRevenue(platform, range)).toMatchObject([
      { currency: "XTR", sales: [250n] },
      { currency: "USD", sales: [839n + 999n + 999n] },
    ]);
    for (const by of ["tiers", "links"] as const)
      expect(await readBreakdown(platform, range, by)).toMatchObject([
        { amounts: [money(250n, "XTR"), money(2_837n, "USD")] },
      ]);
  });

  test("counts another channel of the owner only in the statistics of all channels", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    await scene.sell();
    const other = newId(platform.clock.now());
    await platform.database.prisma.channel.create({
      data: {
        id: other,
        telegramChatId: -1_009_999_999_999n,
        kind: "channel",
        title: "Other",
        ownerId: BigInt(sale.ownerId),
        createdAt: platform.clock.now(),
      },
    });
    const { calendar } = await scene.range(1);
    const of = (channelIds: readonly string[]) =>
      readRevenue(platform, { calendar, scope: { ownerId: sale.ownerId, channelIds, title: null } });
    expect(await of([other])).toEqual([]);
    expect(await of([other, sale.channelId])).toMatchObject([{ sales: [250n] }]);
  });
});

describe("The members", () => {
  test("counts the first payment as joined and each later one as renewed, also of a recurring order", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const [bob, eve] = [scene.sale.buyerId, await scene.person(77)];
    await scene.sell({ buyerId: bob });
    scene.at("2026-11-21T10:00:00Z");
    await scene.sell({ buyerId: bob, in: "usd" });
    const orderId = await scene.sale.order({ buyerId: eve });
    await confirmPayment(scene.platform, starsEvent(orderId, eve));
    scene.at("2026-11-22T10:00:00Z");
    await confirmPayment(scene.platform, starsEvent(orderId, eve));
    await scene.donate(10);
    expect(await readMemberStatistics(scene.platform, await scene.range(3))).toMatchObject({
      joined: [1, 1, 0],
      renewed: [0, 1, 1],
      active: [1, 2, 2],
    });
  });

  test("counts the first payment of an earlier donor as joined", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    await scene.donate(10);
    scene.at("2026-11-21T10:00:00Z");
    await scene.sell();
    expect(await readMemberStatistics(scene.platform, await scene.range(2))).toMatchObject({
      joined: [0, 1],
      renewed: [0, 0],
    });
  });

  test("counts an ended subscription as left on the day of its end", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const eve = await scene.person(77);
    await scene.sell();
    await scene.sell({ buyerId: eve });
    scene.at("2026-11-21T10:00:00Z");
    await scene.platform.database.prisma.subscription.updateMany({
      where: { userId: BigInt(eve) },
      data: { state: "ended", endReason: "removed", endedAt: scene.platform.clock.now() },
    });
    scene.at("2026-11-22T10:00:00Z");
    expect(await readMemberStatistics(scene.platform, await scene.range(4))).toMatchObject({
      left: [0, 0, 1, 0],
      active: [0, 2, 1, 1],
    });
  });
});

test("The chart shows the sums of the payments", async () => {
  await using scene = await openStatsScene("2026-11-20T10:00:00Z");
  const { platform } = scene;
  for (let index = 0; index < 3; index += 1) await scene.sell();
  await scene.sell({ in: "usd" });
  await scene.donate(17);
  const range = await scene.range(7);
  const { legend } = buildChart(platform.translations.for("en"), {
    title: null,
    calendar: range.calendar,
    statistics: await readStatistics(platform, range, "revenue"),
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

test("Orders count on their own day, and as paid whenever they were paid", async () => {
  await using scene = await openStatsScene("2026-11-20T10:00:00Z");
  const { platform, sale } = scene;
  const orderId = await sale.order();
  await sale.order();
  scene.at("2026-11-21T10:00:00Z");
  await confirmPayment(platform, starsEvent(orderId, sale.buyerId));
  await scene.donate(10);
  expect(await readStatistics(platform, await scene.range(2), "offers")).toEqual({
    view: "offers",
    offers: { made: [2, 0], paid: [1, 0] },
  });
});

describe("The breakdown", () => {
  test("names each tier by its current name, and has a row for donations", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    await scene.sell();
    await platform.database.prisma.tierVersion.create({
      data: {
        id: newId(platform.clock.now()),
        tierId: sale.tierId,
        version: 2,
        name: "Gold",
        periodDays: 30,
        prices: { XTR: 250 },
        createdAt: platform.clock.now(),
      },
    });
    await scene.sell({ in: "usd" });
    await scene.donate(10);
    expect(await readBreakdown(platform, await scene.range(1), "tiers")).toEqual([
      {
        kind: "named",
        name: "Gold",
        channelTitle: "Tea & Talk",
        payments: 2,
        amounts: [money(250n, "XTR"), money(999n, "USD")],
      },
      { kind: "donations", name: "", channelTitle: "", payments: 1, amounts: [money(10n, "XTR")] },
    ]);
  });

  test("ranks rows by their shares of the Stars and of the dollars", () => {
    const row = { kind: "named" as const, channelTitle: "", payments: 1 };
    const ranked = rank([
      { ...row, name: "few of many Stars", amounts: [money(1_000n, "XTR")] },
      { ...row, name: "most Stars", amounts: [money(9_000n, "XTR")] },
      { ...row, name: "all dollars", amounts: [money(500n, "USD")] },
    ]);
    expect(ranked.map(({ name }) => name)).toEqual(["all dollars", "most Stars", "few of many Stars"]);
  });
});
