import { expect, test } from "vitest";
import { plainText } from "./api/chat-view.ts";
import { offerTier } from "../../tests/support/playground-store.ts";
import { chooseStars, joinChannel } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

test("Moving time past the end of a week sends each reminder on its day and ends the access at its minute", async () => {
  await using opened = await openTestPlayground();
  const { client, database } = opened;
  const link = await offerTier(opened, { periodDays: 7 });
  const invoice = await chooseStars(client, "Alice", link);
  const { id } = await client.person("Alice");
  await client.act({ kind: "pay", userId: id, message: invoice.id });
  await joinChannel(client, "Alice");
  const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  const end = expiresAt?.getTime() ?? 0;
  // An odd number of hours, so that no step ends exactly at a due time.
  await client.act({ kind: "move-time", hours: 7 });
  await client.act({ kind: "move-time", hours: 8 * 24 });
  const { chats } = await client.person("Alice");
  const notifications = (chats[0]?.messages ?? []).filter(({ text }) =>
    /ends on|has ended/.test(plainText(text)),
  );
  expect(notifications).toHaveLength(3);
  for (const [index, days] of [3, 1, 0].entries()) {
    const delay = Date.parse(notifications[index]?.date ?? "") - (end - days * 86_400_000);
    // Message dates are whole seconds.
    expect(delay).toBeGreaterThan(-1_000);
    expect(delay).toBeLessThan(61_000);
  }
});

test("Two concurrent moves of time add up", async () => {
  await using opened = await openTestPlayground();
  const { client } = opened;
  const before = Date.parse((await client.view()).now);
  await Promise.all([1, 2].map((hours) => client.act({ kind: "move-time", hours })));
  const passed = Date.parse((await client.view()).now) - before;
  expect(Math.floor(passed / 3_600_000)).toBe(3);
});

test(
  "The next event of a subscription by card is its renewal, the charge, and each try after a failed one",
  { tags: ["long"] },
  async () => {
    await using opened = await openTestPlayground();
    const { client, database, playground } = opened;
    const toNext = async (): Promise<string> =>
      (await client.act({ kind: "move-to-next-event" })).message ?? "";
    expect(await client.tryAct({ kind: "move-to-next-event" })).toEqual({
      ok: false,
      error: "Nothing waits for the clock.",
    });
    const link = await offerTier(opened, { periodDays: null, periodMonths: 1 });
    const { id } = await client.person("Alice");
    await client.act({ kind: "open", userId: id, url: link });
    await client.press("Alice", /Monthly/);
    await client.press("Alice", /every month by card/);
    const { url = "" } = await client.press("Alice", /Subscribe/);
    await playground.stripe.openCheckout(url).pay("declined-later");
    await client.sees("Alice", /Paid\./);
    await joinChannel(client, "Alice");
    expect(await toNext()).toMatch(/days.* later: Stripe begins a period and drafts its invoice\.$/);
    expect(await toNext()).toMatch(/^1 hour later: Stripe charges a renewal\.$/);
    await client.sees("Alice", /could not be charged/);
    expect(await toNext()).toMatch(/^3 days later: Stripe tries a failed charge again\.$/);
    const { ledger } = await client.view();
    expect(ledger.sums.every(({ isZero }) => isZero)).toBe(true);
    expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(1);
  },
);
