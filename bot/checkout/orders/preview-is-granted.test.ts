// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addChannel, addOffer } from "../../../tests/support/offers.ts";
import type { Offer } from "../../../tests/support/offers.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { Period } from "../../platform/values/period.ts";
import { storeUser } from "../../users/people/store-user.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { parseSuccessfulPayment } from "../../payments/providers/stars/parse-payment.ts";
import { createOrder } from "./create-order.ts";
import { testSize } from "../../../tests/support/test-size.ts";

const HOUR = 3_600_000;
const now = new Date("2028-01-31T10:20:30.456Z");
const hours = (count: number): Date => new Date(now.getTime() + count * HOUR);

const periods: readonly Period[] = [
  { kind: "days", days: 30 },
  { kind: "months", months: 1 },
  { kind: "until", until: hours(2000) },
  { kind: "life" },
];

/** The subscription before the purchase; null: none. Hours; `left` null: for life. */
type Held = { readonly left: number | null; readonly pausedFor: number | null } | null;

const held: fc.Arbitrary<Held> = fc.option(
  fc.record({
    left: fc.option(fc.integer({ min: -500, max: 2500 }), { freq: 8 }),
    pausedFor: fc.option(fc.integer({ min: 1, max: 400 })),
  }),
);

test("A payment grants exactly the access that its preview showed, in each channel", async () => {
  await using database = await createTestDatabase();
  // The preview and the payment must happen at the same moment.
  const platform = { ...createTestPlatform(database), clock: { now: () => now } };
  const sale = await createSale(platform);
  const news = await addChannel(platform, { title: "News", ownerId: sale.ownerId });
  const tiers: Offer[] = [];
  for (const period of periods) tiers.push(await addOffer(platform, sale, { period, bundle: [news] }));
  let userId = 1000;

  const check = async (tierIndex: number, ...holdings: Held[]): Promise<void> => {
    userId += 1;
    await storeUser(platform, { id: userId, firstName: "Ada" });
    const buyerId = userId;
    const channelIds = [sale.channelId, news];
    for (const [index, holding] of holdings.entries()) {
      if (holding === null) continue;
      const { left, pausedFor } = holding;
      await database.prisma.subscription.create({
        data: {
          id: `${buyerId}-${index}`,
          userId: BigInt(buyerId),
          channelId: channelIds[index] ?? "",
          tierVersionId: sale.tierVersionId,
          startedAt: hours(-1000),
          extendedAt: hours(-1000),
          expiresAt: left === null ? null : hours(left),
          accessUntil: left === null ? null : hours(left),
          state: pausedFor === null ? "active" : "paused",
          pausedAt: pausedFor === null ? null : hours(-pausedFor),
        },
      });
    }
    const result = await createOrder(platform, { buyerId, tierId: tiers[tierIndex]?.tierId ?? "" });
    if (result.kind !== "created") return;
    const payment = {
      currency: "XTR",
      total_amount: result.order.prices.XTR ?? 0,
      invoice_payload: result.order.id,
      telegram_payment_charge_id: `charge-${buyerId}`,
    };
    const { kind } = await confirmPayment(platform, parseSuccessfulPayment(buyerId, payment));
    const given = await database.prisma.subscription.findMany({ where: { userId: BigInt(buyerId) } });
    expect(kind).toBe("granted");
    expect(result.previews.map(({ channelId, endAfter }) => ({ channelId, end: endAfter }))).toEqual(
      channelIds.map((channelId) => ({
        channelId,
        end: given.find((row) => row.channelId === channelId)?.expiresAt,
      })),
    );
  };

  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: periods.length - 1 }), held, held, (index, home, other) =>
      check(index, home, other),
    ),
    { numRuns: testSize(10, 60) },
  );
});
