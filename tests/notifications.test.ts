import { expect, test } from "vitest";
import { until } from "./support/until.ts";
import { buyWithStars, createWorld, openStore } from "./support/world.ts";

test("An owner is notified of a sale, and switches these notifications off", async () => {
  await using world = await createWorld();
  const { alice, bob, owner, clock, database, telegram } = world;
  const collect = async (): Promise<void> => {
    clock.advance(60_000);
    // The next cron run may be a minute away.
    await database.pool.query("select graphile_worker.add_job('notifications.collect-events')");
  };
  await openStore(world);
  await buyWithStars(world, alice);
  await collect();
  const notification = await owner.sees("Alice bought Monthly · Tea & Talk");
  expect(notification.text).toContain("⭐ 250, of which ⭐ 243 are yours after fees");

  await owner.press("⚙️ Notifications", { message: notification });
  await owner.press("🔔 New subscriptions");
  await owner.press("🗓 New subscriptions");
  await buyWithStars(world, bob);
  await collect();
  await until(() => database.prisma.notificationEvent.count(), 0);
  expect(owner.chat.filter(({ text }) => text.includes("bought Monthly"))).toHaveLength(1);
  expect(telegram.refusals).toEqual([]);
});
