import { expect, test } from "vitest";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { createSale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { openTestStripe } from "../stripe/testing.ts";
import { startTelegram } from "../telegram/index.ts";
import { checkEverything } from "./checks.ts";
import { openMarket } from "./market.ts";
import type { Market } from "./market.ts";

test("The checks of a soak find a sale that is lost, doubled or granted too long, and people at the wrong place", async () => {
  await using database = await createTestDatabase();
  const { pool, prisma } = database;
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const telegram = await startTelegram({ clock: movableClock() });
  try {
    const owner = telegram.person({ firstName: "Olga", id: sale.ownerId });
    const channel = owner.createChannel({ title: "Tea & Talk", kind: "channel" });
    await prisma.channel.updateMany({ data: { telegramChatId: BigInt(channel.id) } });
    const person = telegram.person({ firstName: "Bob", id: sale.buyerId });
    const shop = { owner, channel, payload: "", donationPayload: "" };
    const event = starsEvent(await sale.order(), person.id);
    await confirmPayment(platform, event);
    const sold = {
      person,
      shop,
      kind: "access" as const,
      provider: "stars" as const,
      externalId: event.externalId,
      stars: 250,
      at: platform.clock.now(),
      isTold: true,
      isRefunded: false,
    };
    const broken = async (sales: Market["sales"]): Promise<string[]> => {
      const nowpayments = {} as Market["nowpayments"];
      const market = openMarket({ telegram, nowpayments, now: () => platform.clock.now() });
      market.sales.push(...sales);
      const world = { pool, telegram, market, people: [person], shops: [shop], broadcasts: ["News"] };
      return (await checkEverything(world))
        .filter((check) => check.broken.length > 0)
        .map(({ rule }) => rule);
    };
    await pool.query("update graphile_worker._private_jobs set run_at = now() - interval '2 minutes'");
    // The job that delivers has not run, and nobody has let Bob in.
    const outside = ["every payer is inside, and nobody else", "no job is stuck or has given up"];
    expect(await broken([sold])).toEqual(outside);
    owner.addMember(person, channel);
    await pool.query("delete from graphile_worker._private_jobs");
    expect(await broken([sold])).toEqual([]);

    const sales = "every payment at a provider is granted once, and no other payment is granted";
    const stars = "the ledger has the Stars that Telegram has";
    expect(await broken([])).toEqual([sales, stars]);
    const second = { ...sold, externalId: "another" };
    expect(await broken([sold, second])).toEqual([
      sales,
      stars,
      "every payer has the time that was paid for",
    ]);
    await prisma.subscription.updateMany({
      data: { startedAt: new Date(0), expiresAt: new Date(1), accessUntil: new Date(1) },
    });
    expect(await broken([sold])).toEqual([
      "every payer has the time that was paid for",
      "every payer is inside, and nobody else",
    ]);
  } finally {
    await telegram.stop();
    await platform.http.close();
  }
});

test("The checks of a soak find money of Stripe that the ledger has not, and a fee that it does not know", async () => {
  await using database = await createTestDatabase();
  const { pool } = database;
  const { stripe, openPage, clock } = await openTestStripe();
  const telegram = await startTelegram({ clock });
  try {
    const nowpayments = {} as Market["nowpayments"];
    const market = openMarket({ telegram, nowpayments, stripe, now: () => clock.now() });
    const world = { pool, telegram, market, people: [], shops: [], broadcasts: [] };
    const broken = async (): Promise<readonly string[]> =>
      (await checkEverything(world)).find(({ rule }) => rule.includes("Stripe"))?.broken ?? [];
    expect(await broken()).toEqual([]);
    const page = await openPage();
    await page.pay();
    expect(await broken()).toEqual(["the ledger has $0, Stripe has 5000 cents"]);
    clock.advance(4 * 3_600_000);
    expect(await broken()).toEqual([
      "the ledger has $0, Stripe has 5000 cents",
      `${page.session.payment_intent}: a fee of 175 cents, and none in the ledger`,
    ]);
  } finally {
    await telegram.stop();
  }
});
