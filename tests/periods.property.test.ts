// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grantParts } from "../bot/payments/grant/grant.sql.ts";
import type { OrderTerms } from "../bot/payments/events/decide.ts";
import { newId } from "../bot/platform/values/ids.ts";
import { endAfter } from "../bot/platform/values/period.ts";
import type { Period } from "../bot/platform/values/period.ts";
import { endAfterAdjustments } from "../bot/subscriptions/adjustments/adjustments.ts";
import type { Adjustment } from "../bot/subscriptions/adjustments/adjustments.ts";
import { createTestDatabase } from "./support/test-database.ts";
import type { TestDatabase } from "./support/test-database.ts";
import { testSize } from "./support/test-size.ts";

/*
 * Three calculations of the end of a purchase must agree: `endAfter` before the payment, the SQL that grants the payment,
 * and `endAfterAdjustments` for a refund.
 */

const DAY = 86_400_000;

type Purchase = { readonly at: Date; readonly period: Period };

// Months and years of uneven length are the likely cause of an error.
const starts = fc.oneof(
  fc.date({ min: new Date("2024-01-01"), max: new Date("2031-01-01"), noInvalidDate: true }),
  fc.constantFrom(
    ..."2027-01-29 2027-01-31 2028-01-31 2028-02-29 2027-02-28 2026-03-31 2026-12-31".split(" ").map(
      // Near midnight in Europe, and in the hour that its clocks skip.
      (day) => new Date(`${day}T01:30:00.123Z`),
    ),
    new Date("2026-03-29T23:59:59.999Z"),
    new Date("2026-10-31T00:00:00.000Z"),
  ),
);
const periods = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("days"), days: fc.integer({ min: 1, max: 400 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("months"), months: fc.integer({ min: 1, max: 13 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("until"), ahead: fc.integer({ min: 1000, max: 400 * DAY }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("life") }) },
);
const gaps = fc.oneof(
  fc.constant(1),
  fc.integer({ min: 1, max: 90 * DAY }),
  fc.constantFrom(28, 30, 31).map((days) => days * DAY),
);
const histories: fc.Arbitrary<Purchase[]> = fc
  .tuple(starts, fc.array(fc.tuple(gaps, periods), { minLength: 1, maxLength: 6 }))
  .map(([start, bought]) => {
    let moment = start.getTime();
    return bought.map(([gap, drawn]) => {
      moment += gap;
      const at = new Date(moment);
      // A tier on sale ends later than now, and the SQL grants at least a second.
      const period: Period =
        drawn.kind === "until" ? { kind: "until", until: new Date(moment + drawn.ahead) } : drawn;
      return { at, period };
    });
  });

async function openSaleFixture(database: TestDatabase) {
  const { prisma } = database;
  const createdAt = new Date("2020-01-01");
  const [channelId, tierId, tierVersionId] = [newId(createdAt), newId(createdAt), newId(createdAt)];
  await prisma.user.create({ data: { id: 1n, firstName: "Olga", createdAt } });
  await prisma.channel.create({
    data: { id: channelId, telegramChatId: -100n, kind: "channel", title: "Tea", ownerId: 1n, createdAt },
  });
  await prisma.tier.create({
    data: {
      id: tierId,
      channelId,
      position: 1,
      createdAt,
      versions: { create: { id: tierVersionId, version: 1, name: "Any", prices: { XTR: 1 }, createdAt } },
    },
  });
  let userId = 1;

  /** The end that the SQL stores, after each purchase. */
  return async (purchases: readonly Purchase[]): Promise<(Date | null)[]> => {
    userId += 1;
    await prisma.user.create({ data: { id: BigInt(userId), firstName: "Alice", createdAt } });
    const ends: (Date | null)[] = [];
    for (const { at: now, period } of purchases) {
      const order: OrderTerms = {
        id: newId(now),
        userId,
        channelId,
        ownerId: 1,
        kind: "access",
        tierVersionId,
        period,
        prices: { XTR: 1 },
      };
      await prisma.$transaction(async (transaction) => {
        await transaction.$queryRaw`
          with granted as (select 'a payment'::text as id, 'stars'::text as provider)
          ${grantParts({ order, id: newId(now), postings: [], charge: undefined, now })}
          select id from granted`;
      });
      const { expiresAt } = await prisma.subscription.findFirstOrThrow({ where: { userId: BigInt(userId) } });
      ends.push(expiresAt);
    }
    return ends;
  };
}

const beforePaying = (purchases: readonly Purchase[]): (Date | null)[] => {
  let end: Date | null | undefined;
  return purchases.map(({ at: now, period }) => (end = endAfter(period, { end, now })));
};

const whenRefunded = (purchases: readonly Purchase[]): (Date | null | undefined)[] =>
  purchases.map((_, index) => endAfterAdjustments(purchases.slice(0, index + 1).map(movedBy)));

function movedBy({ at, period }: Purchase): Adjustment {
  const isTimed = period.kind === "days";
  return {
    kind: "added",
    at,
    seconds: isTimed ? period.days * 86_400 : period.kind === "until" ? 0 : null,
    months: period.kind === "months" ? period.months : null,
    until: period.kind === "until" ? period.until : null,
  };
}

test("The preview, the grant and the refund calculate the same end", async () => {
  await using database = await createTestDatabase();
  const granted = await openSaleFixture(database);
  await fc.assert(
    fc.asyncProperty(histories, async (purchases) => {
      const ends = await granted(purchases);
      expect(beforePaying(purchases)).toEqual(ends);
      expect(whenRefunded(purchases)).toEqual(ends);
    }),
    { numRuns: testSize(15, 150) },
  );
});
