// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AccessScene } from "../../tests/scenes/access-scene.ts";
import { collectEvents } from "./collect-events.jobs.ts";
import { buy, SECOND, starsOwed } from "../../tests/scenes/notification-scene.ts";
import { testSize } from "../../tests/support/test-size.ts";

const step = fc.record({
  sales: fc.integer({ min: 0, max: 4 }),
  seconds: fc.integer({ min: 0, max: 45 }),
  collectors: fc.integer({ min: 0, max: 3 }),
  fails: fc.boolean(),
});

test("Each sale is notified once, and no two notifications come within a minute, in every order of events", async () => {
  await using scene = await AccessScene.openFor();
  const { clock } = scene.platform;
  let buyer = 30_000_000_000;
  const sell = async (): Promise<void> => {
    const id = ++buyer;
    const user = { id: BigInt(id), firstName: "Buyer", createdAt: clock.now() };
    await scene.database.prisma.user.create({ data: user });
    await buy(scene, { id });
    // Without the buyer's message.
    await scene.database.pool.query(
      `delete from graphile_worker._private_jobs where task_id in (
         select id from graphile_worker._private_tasks where identifier = 'payments.deliver-purchase')`,
    );
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const before = { messages: scene.messagesTo(scene.olga).length, owed: await starsOwed(scene) };
      for (const { sales, seconds, collectors, fails } of steps) {
        for (let sale = 0; sale < sales; sale++) await sell();
        clock.advance(seconds * SECOND);
        const fault = scene.telegram.faults.add({ method: "sendMessage", kind: "500", times: fails ? 1 : 0 });
        await Promise.all(Array.from({ length: collectors }, () => collectEvents(scene.platform)));
        await scene.runJobs();
        fault.remove();
        await scene.retryJobs();
      }
      clock.advance(120 * SECOND);
      await collectEvents(scene.platform);
      await scene.runJobs();

      const messages = scene.messagesTo(scene.olga).slice(before.messages);
      const paid = messages.map((text) =>
        Number(/^⭐ ([\d,]+), of which/mu.exec(text)?.[1]?.replaceAll(",", "")),
      );
      const sold = steps.reduce((sum, { sales }) => sum + sales, 0);
      expect(paid.reduce((sum, stars) => sum + stars, 0)).toBe(sold * 250);
      const owed = await starsOwed(scene);
      expect(owed - before.owed).toBe(sold * 243);
      const shown = sold === 0 ? "" : `⭐ ${owed.toLocaleString("en")}</b>`;
      expect(messages.at(-1) ?? "").toContain(shown);
      expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
      const notifications = await scene.database.prisma.notification.findMany({
        orderBy: { createdAt: "asc" },
      });
      const times = notifications.map(({ createdAt }) => createdAt.getTime());
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(gaps.filter((gap) => gap < 60 * SECOND)).toEqual([]);
    }),
    { numRuns: testSize(4, 12) },
  );
});
