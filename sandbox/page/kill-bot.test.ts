import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { ActionResult } from "./api/actions.ts";
import { chooseStars, joinChannel, publishTier } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

/** Milliseconds after the tap on Pay: before the pre-checkout query, during its answer, during delivery, and afterwards. */
const moments = [0, 15, 60, 200];

test(
  "A bot killed at any moment of a purchase and restarted grants exactly one access for one payment",
  { tags: ["long"] },
  async () => {
    await using opened = await openTestPlayground({ canBeKilled: true, preCheckoutTimeoutMs: 20_000 });
    const { client, database, playground } = opened;
    const link = await publishTier(client);
    for (const [index, moment] of moments.entries()) {
      const name = `Buyer ${index}`;
      await client.act({ kind: "add-person", name, language: "en" });
      const { id } = await client.person(name);
      const invoice = await chooseStars(client, name, link);
      const pay = (): Promise<ActionResult> =>
        client.tryAct({ kind: "pay", userId: id, message: invoice.id });
      const paying = pay();
      await sleep(moment);
      await client.act({ kind: "kill-bot" });
      expect((await client.view()).bot.state).toBe("stopped");
      await client.act({ kind: "start-bot" });
      // Telegram asks the bot before it charges. A bot killed before its answer has charged nobody, and the user pays again.
      const first = await paying;
      expect(first.ok ? first : await pay()).toMatchObject({ message: "Paid." });
      await joinChannel(client, name);
    }
    const buyers = moments.length;
    expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(buyers);
    expect(await database.prisma.subscription.count({ where: { state: "active" } })).toBe(buyers);
    const days = await database.prisma.subscription.findMany({
      select: { startedAt: true, expiresAt: true },
    });
    for (const { startedAt, expiresAt } of days)
      expect(Math.round(((expiresAt?.getTime() ?? 0) - startedAt.getTime()) / 86_400_000)).toBe(30);
    expect((await client.view()).ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
    expect(playground.program.state).toBe("running");
  },
);

test("Updates wait for a killed bot, and actions on it report that it does not run", async () => {
  await using opened = await openTestPlayground({ canBeKilled: true });
  const { client } = opened;
  const { id } = await client.person("Alice");
  await client.act({ kind: "start", userId: id });
  await client.sees("Alice", /./);
  await client.act({ kind: "kill-bot" });
  expect(await client.tryAct({ kind: "kill-bot" })).toEqual({
    ok: false,
    error: "The bot is not running.",
  });
  const before = Date.parse((await client.view()).now);
  await client.act({ kind: "move-time", hours: 48 });
  expect(Date.parse((await client.view()).now) - before).toBeGreaterThanOrEqual(48 * 3_600_000);
  await client.send("Alice", "/subscriptions");
  await client.act({ kind: "start-bot" });
  await client.sees("Alice", /subscription/i);
});
