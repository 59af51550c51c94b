import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Done } from "./deeds.ts";
import { chooseStars, comeIn, openForTest, sell } from "./testing.ts";

/** From the tap on Pay: before the bot was asked, while it answers, while it delivers, and when all is said. */
const moments = [0, 15, 60, 200];

test("Killed at any moment of a purchase and started again, the bot gives exactly one access for one payment", async () => {
  await using opened = await openForTest({ preCheckoutTimeoutMs: 2_000 });
  const { visitor, database, playground } = opened;
  const link = await sell(visitor);
  for (const [index, moment] of moments.entries()) {
    const name = `Buyer ${index}`;
    await visitor.deed({ kind: "add-person", name, language: "en" });
    const { id } = await visitor.person(name);
    const invoice = await chooseStars(visitor, name, link);
    const pay = (): Promise<Done> => visitor.tryDeed({ kind: "pay", who: id, message: invoice.id });
    const paying = pay();
    await sleep(moment);
    await visitor.deed({ kind: "kill-bot" });
    expect((await visitor.view()).bot.state).toBe("stopped");
    await visitor.deed({ kind: "start-bot" });
    // Telegram asks before it charges. Killed before it answered, the bot has charged nobody: they tap once more.
    const first = await paying;
    expect(first.ok ? first : await pay()).toMatchObject({ says: "Paid." });
    await comeIn(visitor, name);
  }
  const buyers = moments.length;
  expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(buyers);
  expect(await database.prisma.subscription.count({ where: { state: "active" } })).toBe(buyers);
  const days = await database.prisma.subscription.findMany({ select: { startedAt: true, expiresAt: true } });
  for (const { startedAt, expiresAt } of days)
    expect(Math.round(((expiresAt?.getTime() ?? 0) - startedAt.getTime()) / 86_400_000)).toBe(30);
  expect((await visitor.view()).ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
  expect(playground.program.state).toBe("running");
}, 60_000);

test("What is done while the bot is dead waits for it, and who taps meanwhile is told so", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  const { id } = await visitor.person("Alice");
  await visitor.deed({ kind: "start", who: id });
  await visitor.sees("Alice", /./);
  await visitor.deed({ kind: "kill-bot" });
  expect(await visitor.tryDeed({ kind: "kill-bot" })).toEqual({
    ok: false,
    problem: "The bot does not run.",
  });
  const before = Date.parse((await visitor.view()).now);
  await visitor.deed({ kind: "move-time", hours: 48 });
  expect(Date.parse((await visitor.view()).now) - before).toBeGreaterThanOrEqual(48 * 3_600_000);
  await visitor.say("Alice", "/subscriptions");
  await visitor.deed({ kind: "start-bot" });
  await visitor.sees("Alice", /subscription/i);
});
