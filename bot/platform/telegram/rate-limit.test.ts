import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { BUSY_PER_SECOND, CALM_PER_SECOND, blockSlots, reportSent, takeSlots } from "./rate-limit.ts";

// Each statement gets the time as a parameter, so the clock of the database does not matter.
const begin = Date.parse("2030-01-01T12:00:00Z");
const at = (milliseconds: number): Date => new Date(begin + milliseconds);

// https://core.telegram.org/bots/faq: "about 30 messages per second".
const TELEGRAM_PER_SECOND = 30;

/** The largest number of moments within any second. */
const mostInASecond = (moments: readonly number[]): number =>
  Math.max(0, ...moments.map((from) => moments.filter((each) => each >= from && each < from + 1000).length));

describe("The rate limit of messages", () => {
  test("never exceeds Telegram's limit in any second, for any requests", async () => {
    await using database = await createTestDatabase();
    const askings = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 400 }), wanted: fc.integer({ min: 1, max: 60 }) }),
      { minLength: 5, maxLength: 25 },
    );
    let day = 0;
    await fc.assert(
      fc.asyncProperty(askings, async (asked) => {
        let now = ++day * 86_400_000;
        const moments: number[] = [];
        for (const { after, wanted } of asked) {
          now += after;
          const { delays } = await takeSlots(database.pool, { wanted, isPaid: false, now: at(now) });
          moments.push(...delays.map((delay) => now + delay));
        }
        expect(mostInASecond(moments)).toBeLessThan(TELEGRAM_PER_SECOND);
      }),
      { numRuns: 30 },
    );
  });

  test("is used completely by frequent requests", async () => {
    await using database = await createTestDatabase();
    let given = 0;
    for (let now = 0; now < 60_000; now += 200)
      given += (await takeSlots(database.pool, { wanted: 60, isPaid: false, now: at(now) })).delays.length;
    expect(given / 60).toBeGreaterThan(CALM_PER_SECOND - 0.4);
    expect(given / 60).toBeLessThan(CALM_PER_SECOND + 0.2);
  });

  test("is shared by concurrent requests without loss", async () => {
    await using database = await createTestDatabase();
    const moments: number[] = [];
    for (let now = 0; now < 5_000; now += 100) {
      const asked = Array.from({ length: 3 }, () =>
        takeSlots(database.pool, { wanted: 5, isPaid: false, now: at(now) }),
      );
      for (const { delays } of await Promise.all(asked)) moments.push(...delays.map((delay) => now + delay));
    }
    expect(mostInASecond(moments)).toBeLessThan(TELEGRAM_PER_SECOND);
    expect(moments.length / 5).toBeGreaterThan(CALM_PER_SECOND - 0.9);
  });

  test("counts each message of an album", async () => {
    await using database = await createTestDatabase();
    const first = await takeSlots(database.pool, { wanted: 60, weight: 10, isPaid: false, now: at(0) });
    const later = await takeSlots(database.pool, { wanted: 60, weight: 10, isPaid: false, now: at(200) });
    expect(first.delays).toEqual([0]);
    expect(later.delays).toEqual([expect.closeTo(10_000 / CALM_PER_SECOND - 200, 0)]);
  });

  test("is higher for paid broadcasts", async () => {
    await using database = await createTestDatabase();
    const { delays } = await takeSlots(database.pool, { wanted: 100, isPaid: true, now: at(0) });
    expect(delays).toHaveLength(100);
    expect(delays.at(-1)).toBeLessThan(110);
  });

  test("gives no slot while Telegram demands a pause", async () => {
    await using database = await createTestDatabase();
    await blockSlots(database.pool, 3_000, at(0));
    const asked = (now: number): Promise<number> =>
      takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(now) }).then(
        ({ delays }) => delays.length,
      );
    expect(await asked(2_700)).toBe(0);
    expect(await takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(1_000) })).toMatchObject({
      delays: [],
      waitMs: 1_750,
    });
    expect(await asked(2_800)).toBe(1);
  });

  test("subtracts other messages, and reserves more while there are many", async () => {
    await using database = await createTestDatabase();
    await takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(0) });
    expect(await reportSent(database.pool, 1, at(100))).toBe(true);
    const calm = await takeSlots(database.pool, { wanted: 2, isPaid: false, now: at(100) });
    expect(calm.gapMs).toBeCloseTo(1000 / CALM_PER_SECOND);
    // The other message took the slot after the first one.
    expect(calm.delays[0]).toBeCloseTo(1000 / CALM_PER_SECOND, 0);
    await reportSent(database.pool, 10, at(200));
    const busy = await takeSlots(database.pool, { wanted: 2, isPaid: false, now: at(700) });
    expect(busy.gapMs).toBeCloseTo(1000 / BUSY_PER_SECOND);
    expect((await takeSlots(database.pool, { wanted: 2, isPaid: false, now: at(20_000) })).gapMs).toBeCloseTo(
      1000 / CALM_PER_SECOND,
    );
  });

  test("is lower for a busy bot than for a calm one", async () => {
    await using database = await createTestDatabase();
    const countSlots = async (from: number): Promise<number> => {
      let given = 0;
      for (let now = from; now < from + 5_000; now += 200)
        given += (await takeSlots(database.pool, { wanted: 60, isPaid: false, now: at(now) })).delays.length;
      return given;
    };
    const calm = await countSlots(0);
    await reportSent(database.pool, 10, at(5_000));
    const busy = await countSlots(8_000);
    expect(busy).toBeLessThan(calm);
  });

  test("is not written to without a broadcast", async () => {
    await using database = await createTestDatabase();
    expect(await reportSent(database.pool, 50, at(0))).toBe(false);
    await takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(0) });
    expect(await reportSent(database.pool, 50, at(6_000))).toBe(false);
  });

  test("delays a broadcast by at most two seconds for a burst of other messages", async () => {
    await using database = await createTestDatabase();
    await takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(0) });
    await reportSent(database.pool, 5_000, at(0));
    const { waitMs } = await takeSlots(database.pool, { wanted: 1, isPaid: false, now: at(0) });
    expect(waitMs).toBeCloseTo(1_750);
  });
});
