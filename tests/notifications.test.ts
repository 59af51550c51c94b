import { expect, test } from "vitest";
import { until } from "./support/until.ts";
import { addTier, buyWithStars, connectChannel, createWorld } from "./support/world.ts";

test("An owner hears of a sale by themselves, and can say that they do not want to", async () => {
  await using world = await createWorld();
  const { alice, bob, owner, clock, database, telegram } = world;
  const gather = async (): Promise<void> => {
    clock.advance(60_000);
    // The clock's own round is a minute away.
    await database.pool.query("select graphile_worker.add_job('notifications:gather')");
  };
  await connectChannel(world);
  await addTier(world);
  await buyWithStars(world, alice);
  await gather();
  const told = await owner.sees("Alice bought Monthly · Tea & Talk");
  expect(told.text).toContain("⭐ 250, of which ⭐ 243 are yours after fees");

  await owner.press("⚙️ What I tell you", { message: told });
  await owner.press("🔔 New subscriptions");
  await owner.press("🗓 New subscriptions");
  await buyWithStars(world, bob);
  await gather();
  await until(() => database.prisma.ownerEvent.count(), 0);
  expect(owner.chat.filter(({ text }) => text.includes("bought Monthly"))).toHaveLength(1);
  expect(telegram.refusals).toEqual([]);
});
