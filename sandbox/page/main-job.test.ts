import { expect, test } from "vitest";
import { chooseStars, joinChannel, publishTier } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

// By default, tests/page/main-job.test.ts tells the same by clicks.
test(
  "Page actions cover a whole sale: connecting a channel, buying, joining, a broadcast and the end of access",
  { tags: ["long"] },
  async () => {
    await using opened = await openTestPlayground({ canBeKilled: true });
    const { client, playground } = opened;
    expect((await client.view()).tour.map(({ isDone }) => isDone)).not.toContain(true);
    const link = await publishTier(client);
    const invoice = await chooseStars(client, "Alice", link);
    const { id } = await client.person("Alice");
    expect(await client.act({ kind: "pay", userId: id, message: invoice.id })).toEqual({
      ok: true,
      message: "Paid.",
    });
    await client.sees("Alice", /Paid\./);
    await joinChannel(client, "Alice");

    await client.send("Olga", "/broadcast");
    await client.press("Olga", /New broadcast/);
    await client.sees("Olga", /Send me the message for the people/);
    await client.send("Olga", "A new tea is here");
    await client.press("Olga", /Preview and send/);
    await client.press("Olga", /Send to 1 person now/);
    await client.sees("Alice", /A new tea is here/);

    const before = await client.view();
    await client.act({ kind: "move-time", hours: 31 * 24 });
    const after = await client.view();
    const moved = Date.parse(after.now) - Date.parse(before.now);
    expect(Math.floor(moved / 3_600_000)).toBe(31 * 24);
    await client.sees("Alice", /has ended, and so has your access/);
    const alice = await client.person("Alice");
    expect(alice.chats.map(({ kind }) => kind)).toEqual(["bot"]);
    const { tour, ledger } = await client.view();
    expect(tour.filter(({ isDone }) => !isDone)).toEqual([]);
    expect(ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
    expect(ledger.entries[0]).toMatchObject({ text: "sale: Alice" });
    expect(playground.telegram.refusals).toEqual([]);
  },
);
