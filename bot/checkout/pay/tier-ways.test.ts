import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { readSaleTotals, totalsOfSales } from "../../../tests/support/sale-totals.ts";

/** The owner opens the ways to pay of the tier. */
async function openWays({ scene, sale }: CardSaleFixture): Promise<void> {
  await scene.pressForged(scene.olga, `tier:${sale.tierId}`);
  await scene.press(scene.olga, "💳 Ways to pay");
}

async function offeredTo({ scene, sale, buyer }: CardSaleFixture): Promise<string[]> {
  await scene.pressForged(buyer, `buy:${sale.tierId}`);
  return buttonsOf(buyer);
}

describe("The ways to pay of a tier", () => {
  test("are all on, and are switched by their owner", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, sale, buyer } = fixture;
    await openWays(fixture);
    expect(buttonsOf(scene.olga)).toEqual([
      "✅ Telegram Stars · ⭐ 250 Stars",
      "✅ Stripe · $9.99",
      "⬅️ Back to the tier",
    ]);
    await scene.press(scene.olga, /Telegram Stars/u);
    expect(buttonsOf(scene.olga)[0]).toBe("▫️ Telegram Stars · ⭐ 250 Stars");
    expect(await offeredTo(fixture)).toEqual(["💳 $9.99 by card"]);
    await scene.say(buyer, `/start t_${sale.tierId}`);
    expect(buttonsOf(buyer)).toEqual(["Monthly · 30 days · $9.99"]);
    await scene.press(scene.olga, /Telegram Stars/u);
    expect(await offeredTo(fixture)).toHaveLength(3);
  });

  test("that are all off are pointed out to the owner", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, sale, buyer } = fixture;
    await openWays(fixture);
    await scene.press(scene.olga, /Telegram Stars/u);
    expect(newestOf(scene.olga)?.text).not.toContain("Nobody can buy");
    await scene.press(scene.olga, /Stripe/u);
    expect(newestOf(scene.olga)?.text).toContain("Nobody can buy this tier now");
    await scene.press(scene.olga, /Back/u);
    expect(newestOf(scene.olga)?.text).toContain("Nobody can buy this tier now");
    await scene.pressForged(scene.olga, `channel-sell:${sale.channelId}`);
    expect(newestOf(scene.olga)?.text).toContain("no way to pay is on");
    await offeredTo(fixture);
    expect(scene.lastMessageTo(buyer)).toContain("cannot take payments for this offer right now");
  });

  test("that are switched off take what was opened before, and nothing new", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer } = fixture;
    const { page } = await fixture.openPage();
    await offeredTo(fixture);
    const offer = newestOf(buyer);
    await openWays(fixture);
    await scene.press(scene.olga, /Stripe/u);
    await scene.press(buyer, /by card/u, offer);
    expect(scene.lastMessageTo(buyer)).toContain("cannot take payments for this offer right now");
    await page.pay();
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(totalsOfSales(1, [30]));
  });

  test("are shown to those who manage the tier only, and a second press changes nothing", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, sale, buyer } = fixture;
    const off = `tier-way:${sale.tierId}:stripe:off`;
    const tierOf = () => scene.database.prisma.tier.findUniqueOrThrow({ where: { id: sale.tierId } });
    await scene.pressForged(buyer, `tier-ways:${sale.tierId}`);
    await scene.pressForged(buyer, off);
    expect((await tierOf()).providersOff).toEqual([]);
    await openWays(fixture);
    expect(dataOf(newestOf(scene.olga))).toContain(off);
    for (let press = 0; press < 2; press += 1) await scene.pressForged(scene.olga, off);
    expect((await tierOf()).providersOff).toEqual(["stripe"]);
    const entries = await scene.database.prisma.auditEntry.findMany({ where: { subject: sale.tierId } });
    expect(entries).toMatchObject([{ action: "tier.provider_off", detail: { provider: "stripe" } }]);
  });
});
