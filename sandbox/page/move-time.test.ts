import { expect, test } from "vitest";
import { chooseStars, comeIn, openForTest, plain, sell } from "./testing.ts";

test("A month that is jumped over brings each reminder on its day and the end at its minute, as if it had been waited for", async () => {
  await using opened = await openForTest();
  const { visitor, database } = opened;
  const link = await sell(visitor);
  const invoice = await chooseStars(visitor, "Alice", link);
  const { id } = await visitor.person("Alice");
  await visitor.deed({ kind: "pay", who: id, message: invoice.id });
  await comeIn(visitor, "Alice");
  const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  const end = expiresAt?.getTime() ?? 0;
  // An odd number of hours, so that no step ends by chance where something falls due.
  await visitor.deed({ kind: "move-time", hours: 7 });
  await visitor.deed({ kind: "move-time", hours: 31 * 24 });
  const { chats } = await visitor.person("Alice");
  const told = (chats[0]?.messages ?? []).filter(({ text }) => /ends on|is over/.test(plain(text)));
  expect(told).toHaveLength(3);
  for (const [index, days] of [3, 1, 0].entries()) {
    const late = Date.parse(told[index]?.date ?? "") - (end - days * 86_400_000);
    // Dates of messages are whole seconds.
    expect(late).toBeGreaterThan(-1_000);
    expect(late).toBeLessThan(61_000);
  }
}, 60_000);

test("Two moves at once pass one after the other, and none is lost", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  const before = Date.parse((await visitor.view()).now);
  await Promise.all([1, 2].map((hours) => visitor.deed({ kind: "move-time", hours })));
  const passed = Date.parse((await visitor.view()).now) - before;
  expect(Math.floor(passed / 3_600_000)).toBe(3);
});
