import { describe, expect, test } from "vitest";
import { nextExternalId, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { acceptPayment } from "../../payments/decisions/accept-payment.ts";
import { describeEntry } from "../../operator/timeline/describe-entry.ts";
import { findTimeline } from "../../operator/timeline/find-timeline.ts";
import { newId } from "../../platform/values/ids.ts";

async function openSaleFixture() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  return { database, platform, sale, [Symbol.asyncDispose]: () => database.release() };
}

describe("The payment of a donation", () => {
  test("counts once for twenty concurrent notifications, with one job and no access", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, database } = fixture;
    const event = starsEvent(await sale.donation({ prices: { XTR: 250 } }), sale.buyerId);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => confirmPayment(platform, event)));
    expect(outcomes.filter(({ kind }) => kind === "granted")).toHaveLength(1);
    expect(await database.prisma.subscription.count()).toBe(0);
    expect(await database.prisma.ledgerPosting.count({ where: { kind: "sale" } })).toBe(3);
    const { rows } = await database.pool.query<{ task: string }>(
      "select task_identifier as task from graphile_worker.jobs where task_identifier like '%thank%'",
    );
    expect(rows).toEqual([{ task: "donations.thank-donor" }]);
    const { grantedSeconds, grantedMonths, grantedUntil } = await database.prisma.payment.findFirstOrThrow();
    expect([grantedSeconds, grantedMonths, grantedUntil]).toEqual([0, null, null]);
  });

  test("counts twice for two charges", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, database } = fixture;
    const order = await sale.donation({ prices: { XTR: 250 } });
    for (const externalId of [nextExternalId(), nextExternalId()])
      await confirmPayment(platform, starsEvent(order, sale.buyerId, { externalId }));
    expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(2);
  });

  test("in another currency than the order's belongs to no order", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale } = fixture;
    const order = await sale.donation({ prices: { XTR: 250 } });
    expect(await confirmPayment(platform, cryptoEvent(order))).toEqual({ kind: "unknown_order" });
  });

  test("of another amount is held, and counts after the owner accepts it", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, database } = fixture;
    const event = starsEvent(await sale.donation({ prices: { XTR: 100 } }), sale.buyerId);
    const held = await confirmPayment(platform, event);
    expect(held).toMatchObject({ kind: "held", reason: "wrong_price" });
    const { id: paymentId } = await database.prisma.payment.findFirstOrThrow();
    const accept = () => acceptPayment(platform, { paymentId, actor: { userId: sale.ownerId } });
    expect([await accept(), await accept()]).toEqual([{ kind: "granted" }, { kind: "not_waiting" }]);
    expect(await database.prisma.subscription.count()).toBe(0);
  });
});

describe("The operator's timeline of a donation", () => {
  test("shows the order, the payment and the ledger entry, and no access", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale } = fixture;
    const order = await sale.donation({ prices: { USD: 999 } });
    await confirmPayment(platform, cryptoEvent(order));
    const timeline = await findTimeline(platform, order);
    const texts = platform.translations.for("en");
    const lines = timeline?.entries.map((entry) => describeEntry(texts, entry)) ?? [];
    expect(lines[0]).toMatch(/^💝 .* began a donation to Tea &amp; Talk: \$9\.99\.$/u);
    expect(lines).toContain("✅ Counted as a donation: it gives no access.");
  });
});

describe("The database", () => {
  test.each([
    ["a donation with a tier", `kind = 'donation', prices = '{"XTR": 250}'`, /orders_access_has_a_tier/u],
    ["access without a tier", "tier_version_id = null", /orders_access_has_a_tier/u],
    [
      "a donation of two prices",
      "kind = 'donation', tier_version_id = null, period_days = null",
      /orders_donation_has_one_price/u,
    ],
    [
      "a donation with a period",
      `kind = 'donation', tier_version_id = null, prices = '{"XTR": 250}'`,
      /orders_donation_has_one_price/u,
    ],
    [
      "a donation of too little",
      `kind = 'donation', tier_version_id = null, period_days = null, prices = '{"USD": 498}'`,
      /orders_donation_has_one_price/u,
    ],
    ["an order that becomes another one", "kind = 'donation'", /frozen/u],
  ])("refuses %s", async (_case, changes, refusal) => {
    await using fixture = await openSaleFixture();
    const { database, sale } = fixture;
    const id = await sale.order();
    const isFrozen = refusal.source === "frozen";
    if (!isFrozen) await database.pool.query("alter table orders disable trigger user");
    await expect(database.pool.query(`update orders set ${changes} where id = $1`, [id])).rejects.toThrow(
      refusal,
    );
  });

  test("keeps one draft for a person and a channel", async () => {
    await using fixture = await openSaleFixture();
    const { database, sale, platform } = fixture;
    const begin = () =>
      database.prisma.donation.create({
        data: {
          id: newId(platform.clock.now()),
          userId: BigInt(sale.buyerId),
          channelId: sale.channelId,
          currency: "XTR",
          createdAt: platform.clock.now(),
        },
      });
    await begin();
    await expect(begin()).rejects.toThrow(/unique/iu);
  });
});
