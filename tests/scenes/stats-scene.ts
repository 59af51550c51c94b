import { starsEvent, cryptoEvent } from "../support/payment-events.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { lastDays, findScope } from "../../bot/stats/read/range.ts";
import type { StatsRange } from "../../bot/stats/read/range.ts";

export type StatsScene = AsyncDisposable & {
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly sale: Sale;
  /** Moves the clock. */
  at(moment: string): void;
  /** Creates a user. */
  person(id: number): Promise<number>;
  /** Creates and pays an order of 250 Stars or $9.99. @returns the payment's id. */
  sell(options?: { readonly buyerId?: number; readonly in?: "stars" | "usd" }): Promise<string>;
  /** Creates and pays a donation of the buyer. */
  donate(stars: number): Promise<void>;
  /** The owner's range: the last days of the channel. */
  range(days: number, timeZone?: string): Promise<StatsRange>;
};

/** A channel with a monthly tier and real payments in the database, without Telegram. */
export async function openStatsScene(start: string): Promise<StatsScene> {
  const database = await createTestDatabase();
  const made = createTestPlatform(database, { PLATFORM_FEE_PERCENT: "3" });
  const platform = { ...made, clock: movableClock(new Date(start)) };
  const sale = await createSale(platform);
  const { prisma } = database;
  return {
    platform,
    sale,
    at(moment) {
      platform.clock.advance(new Date(moment).getTime() - platform.clock.now().getTime());
    },
    async person(id) {
      await prisma.user.create({ data: { id: BigInt(id), firstName: "P", createdAt: platform.clock.now() } });
      return id;
    },
    async sell({ buyerId = sale.buyerId, in: currency = "stars" } = {}) {
      const orderId = await sale.order({ buyerId });
      const event = currency === "stars" ? starsEvent(orderId, buyerId) : cryptoEvent(orderId);
      await confirmPayment(platform, event);
      return (await prisma.payment.findFirstOrThrow({ where: { orderId } })).id;
    },
    async donate(stars) {
      const now = platform.clock.now();
      const id = newId(now);
      await prisma.order.create({
        data: {
          id,
          kind: "donation",
          userId: BigInt(sale.buyerId),
          channelId: sale.channelId,
          prices: { XTR: stars },
          createdAt: now,
          staleAt: new Date(now.getTime() + 86_400_000),
        },
      });
      const sum = { amount: String(stars), currency: "XTR" };
      await confirmPayment(platform, starsEvent(id, sale.buyerId, { price: sum, asked: sum, arrived: sum }));
    },
    async range(days, timeZone = "UTC") {
      const scope = await findScope(platform, { actorId: sale.ownerId, of: sale.channelId });
      if (scope === undefined) throw new Error("The owner may not see the channel");
      return { scope, calendar: lastDays(platform.clock.now(), days, timeZone) };
    },
    async [Symbol.asyncDispose]() {
      await platform.http.close();
      await database.release();
    },
  };
}
