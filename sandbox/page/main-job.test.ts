import { expect, test } from "vitest";
import { chooseStars, comeIn, openForTest, sell } from "./testing.ts";

test("By deeds alone a channel is sold, bought and joined, written to, and left when the time is over", async () => {
  await using opened = await openForTest();
  const { visitor, playground } = opened;
  // Asked before the way in is given, in case somebody waits at the door already; nobody does.
  playground.telegram.expectRefusal(/HIDE_REQUESTER_MISSING/);
  expect((await visitor.view()).tour.map(({ isDone }) => isDone)).not.toContain(true);
  const link = await sell(visitor);
  const invoice = await chooseStars(visitor, "Alice", link);
  const { id } = await visitor.person("Alice");
  expect(await visitor.deed({ kind: "pay", who: id, message: invoice.id })).toEqual({
    ok: true,
    says: "Paid.",
  });
  await visitor.sees("Alice", /Paid\./);
  await comeIn(visitor, "Alice");

  await visitor.say("Olga", "/broadcast");
  await visitor.press("Olga", /New broadcast/);
  await visitor.sees("Olga", /Send me what the people/);
  await visitor.say("Olga", "A new tea is here");
  await visitor.press("Olga", /Preview and send/);
  await visitor.press("Olga", /Send to 1 person now/);
  await visitor.sees("Alice", /A new tea is here/);

  const before = await visitor.view();
  await visitor.deed({ kind: "move-time", hours: 31 * 24 });
  const after = await visitor.view();
  const moved = Date.parse(after.now) - Date.parse(before.now);
  expect(Math.floor(moved / 3_600_000)).toBe(31 * 24);
  await visitor.sees("Alice", /is over, and so is your access/);
  const alice = await visitor.person("Alice");
  expect(alice.chats.map(({ kind }) => kind)).toEqual(["bot"]);
  const { tour, ledger } = await visitor.view();
  expect(tour.filter(({ isDone }) => !isDone)).toEqual([]);
  expect(ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
  expect(ledger.entries[0]).toMatchObject({ words: "sale: Alice" });
  expect(playground.telegram.refusals).toEqual([]);
}, 60_000);
