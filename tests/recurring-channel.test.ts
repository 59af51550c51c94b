import { describe, expect, test } from "vitest";
import { heard, openRecurringShop, settled, standing, subscribe } from "./support/recurring-shop.ts";
import type { RecurringShop } from "./support/recurring-shop.ts";
import { until } from "./support/until.ts";

const DAY = 86_400_000;
const NEEDED = { can_invite_users: true, can_restrict_members: true };

/** What the program does by itself every ten minutes. */
async function followChannels(shop: RecurringShop): Promise<void> {
  await shop.database.pool.query("select graphile_worker.add_job('payments.follow-channels', '{}')");
  await settled(shop);
}

const stateOfChannel = async ({ database }: RecurringShop): Promise<string> =>
  (await database.prisma.channel.findFirstOrThrow()).state;

const cancellations = ({ telegram }: RecurringShop): unknown[] =>
  telegram.callsOf("editUserStarSubscription").map(({ parameters }) => parameters["is_canceled"]);

/** Alice subscribes to a channel of which the bot is put out then. */
async function openBrokenShop(): Promise<RecurringShop> {
  const shop = await openRecurringShop();
  await subscribe(shop, shop.alice);
  shop.owner.removeBot(shop.channel);
  await until(() => stateOfChannel(shop), "gone");
  return shop;
}

describe("Renewals of a channel that nobody can be let into", () => {
  test("go on for a day, and are stopped then with a word", async () => {
    await using shop = await openBrokenShop();
    const { alice, clock } = shop;
    clock.advance(DAY - 60_000);
    await followChannels(shop);
    expect(await standing(shop)).toBe("active");
    clock.advance(120_000);
    for (let run = 0; run < 3; run += 1) await followChannels(shop);
    expect(await standing(shop)).toBe("canceled by channel");
    expect(heard(alice, "not been able to let anybody in there for a day. You stay until")).toBe(1);
    expect(cancellations(shop)).toEqual([true]);
    await alice.send("/subscriptions");
    const list = await alice.sees("When I can, I ask you");
    expect(list.buttons.flat()).not.toContain("🔁 Resume renewing Tea & Talk");
  });

  test("can be resumed by their subscriber when the channel works again, and not before", async () => {
    await using shop = await openBrokenShop();
    const { alice, owner, channel, clock, telegram } = shop;
    clock.advance(2 * DAY);
    await followChannels(shop);
    owner.addBot(channel, NEEDED);
    await until(() => stateOfChannel(shop), "connected");
    for (let run = 0; run < 3; run += 1) await followChannels(shop);
    expect(heard(alice, "works again. Its renewals are still stopped")).toBe(1);
    expect(cancellations(shop)).toEqual([true]);

    owner.setBotRights(channel, { can_invite_users: true });
    await until(() => stateOfChannel(shop), "missing_rights");
    const offer = await alice.sees("Its renewals are still stopped");
    await alice.press(/Resume renewing/, { message: offer });
    await alice.sees("so I do not start its renewals");
    owner.setBotRights(channel, NEEDED);
    await until(() => stateOfChannel(shop), "connected");
    await alice.press(/Resume renewing/, { message: offer });
    await alice.sees("goes on: Telegram charges");
    expect(await standing(shop)).toBe("active");
    expect(cancellations(shop)).toEqual([true, false]);
    expect(telegram.refusals).toEqual([]);
  });

  test("that is closed to their subscriber, whom its people banned by hand, are stopped", async () => {
    await using shop = await openRecurringShop();
    const { alice, owner, channel } = shop;
    await subscribe(shop, alice);
    owner.ban(alice, channel);
    await owner.sees("banned");
    for (let run = 0; run < 2; run += 1) await followChannels(shop);
    expect(await standing(shop)).toBe("canceled by bot");
    expect(heard(alice, "no further charge. The people who run it have blocked you there.")).toBe(1);
    expect(cancellations(shop)).toEqual([true]);
  });

  test("that their subscriber stopped before are left, and nobody is asked", async () => {
    await using shop = await openRecurringShop();
    const { alice, owner, channel, clock } = shop;
    const subscription = await subscribe(shop, alice);
    alice.cancelStarSubscription(subscription);
    await alice.sees("no further charge");
    owner.removeBot(channel);
    await until(() => stateOfChannel(shop), "gone");
    clock.advance(2 * DAY);
    await followChannels(shop);
    owner.addBot(channel, NEEDED);
    await until(() => stateOfChannel(shop), "connected");
    await followChannels(shop);
    expect(await standing(shop)).toBe("canceled by user");
    expect(cancellations(shop)).toEqual([]);
    expect(heard(alice, "works again")).toBe(0);
  });

  test("are left to a channel that is mended before Telegram is told", async () => {
    await using shop = await openBrokenShop();
    const { alice, owner, channel, clock, telegram, database } = shop;
    clock.advance(2 * DAY);
    telegram.faults.add({ method: "editUserStarSubscription", kind: "500" });
    await database.pool.query("select graphile_worker.add_job('payments.follow-channels', '{}')");
    await until(async () => (await waiting(shop)) > 0, true);
    owner.addBot(channel, NEEDED);
    await until(() => stateOfChannel(shop), "connected");
    await settled(shop);
    expect(await standing(shop)).toBe("active");
    expect(heard(alice, "no further charge")).toBe(0);
  });
});

/** Attempts that failed to tell Telegram so far. */
const waiting = async ({ database }: RecurringShop): Promise<number> =>
  (
    await database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payments.cancel-renewing' and attempts > 0 and locked_at is null",
    )
  ).rowCount ?? 0;
