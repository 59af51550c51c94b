import { describe, expect, test } from "vitest";
import {
  countMessages,
  createRecurringWorld,
  untilJobsFinish,
  renewalState,
  subscribe,
} from "./support/recurring-world.ts";
import type { RecurringWorld } from "./support/recurring-world.ts";
import { until } from "./support/until.ts";

const DAY = 86_400_000;
const NEEDED_RIGHTS = { can_invite_users: true, can_restrict_members: true };

/** The periodic job of every ten minutes. */
async function followChannels(world: RecurringWorld): Promise<void> {
  await world.database.pool.query("select graphile_worker.add_job('renewals.reconcile', '{}')");
  await untilJobsFinish(world);
}

const stateOfChannel = async ({ database }: RecurringWorld): Promise<string> =>
  (await database.prisma.channel.findFirstOrThrow()).state;

const storedMembership = async ({ database }: RecurringWorld): Promise<string | null> =>
  (await database.prisma.subscription.findFirstOrThrow()).membership;

const cancellations = ({ telegram }: RecurringWorld): unknown[] =>
  telegram.callsOf("editUserStarSubscription").map(({ parameters }) => parameters["is_canceled"]);

/** Alice subscribes to a channel that then removes the bot. */
async function subscribeThenRemoveBot(): Promise<RecurringWorld> {
  const world = await createRecurringWorld();
  await subscribe(world, world.alice);
  // A job that still reads the channel's members would be refused.
  await untilJobsFinish(world);
  world.owner.removeBot(world.channel);
  await until(() => stateOfChannel(world), "gone");
  return world;
}

describe("The renewals of a channel that the bot cannot admit anybody to", () => {
  test("go on for a day, then stop with a message", async () => {
    await using world = await subscribeThenRemoveBot();
    const { alice, clock } = world;
    clock.advance(DAY - 60_000);
    await followChannels(world);
    expect(await renewalState(world)).toBe("active");
    clock.advance(120_000);
    for (let run = 0; run < 3; run += 1) await followChannels(world);
    expect(await renewalState(world)).toBe("canceled by channel");
    expect(
      countMessages(alice, "not been able to let anybody in there for a day. You have access until"),
    ).toBe(1);
    expect(cancellations(world)).toEqual([true]);
    await alice.send("/subscriptions");
    const list = await alice.sees("When I can, I ask you");
    expect(list.buttons.flat()).not.toContain("🔁 Resume renewing Tea & Talk");
  });

  test("can be resumed by the subscriber after the channel works again, and not before", async () => {
    await using world = await subscribeThenRemoveBot();
    const { alice, owner, channel, clock, telegram } = world;
    clock.advance(2 * DAY);
    await followChannels(world);
    owner.addBot(channel, NEEDED_RIGHTS);
    await until(() => stateOfChannel(world), "connected");
    for (let run = 0; run < 3; run += 1) await followChannels(world);
    expect(countMessages(alice, "works again. Its renewals are still stopped")).toBe(1);
    expect(cancellations(world)).toEqual([true]);

    owner.setBotRights(channel, { can_invite_users: true });
    await until(() => stateOfChannel(world), "missing_rights");
    const offer = await alice.sees("Its renewals are still stopped");
    await alice.press(/Resume renewing/, { message: offer });
    await alice.sees("so I do not start its renewals");
    owner.setBotRights(channel, NEEDED_RIGHTS);
    await until(() => stateOfChannel(world), "connected");
    await alice.press(/Resume renewing/, { message: offer });
    await alice.sees("switch it on under Settings → My Stars");
    expect(await renewalState(world)).toBe("canceled by user");
    expect(cancellations(world)).toEqual([true, false]);
    expect(telegram.refusals).toEqual([]);
  });

  test("are stopped for a subscriber whom an administrator banned", async () => {
    await using world = await createRecurringWorld();
    const { alice, owner, channel } = world;
    await subscribe(world, alice);
    owner.ban(alice, channel);
    await owner.sees("banned");
    for (let run = 0; run < 2; run += 1) await followChannels(world);
    expect(await renewalState(world)).toBe("canceled by bot");
    expect(countMessages(alice, "no further charge. The people who run it have blocked you there.")).toBe(1);
    expect(cancellations(world)).toEqual([true]);
  });

  test("go on for a subscriber whose ban ends within days, or before the next charge", async () => {
    await using world = await createRecurringWorld();
    const { alice, owner, channel, clock } = world;
    await subscribe(world, alice);
    for (const days of [1 / 24, 20]) {
      owner.ban(alice, channel, new Date(clock.now().getTime() + days * DAY));
      await until(() => storedMembership(world), "banned");
      for (let run = 0; run < 2; run += 1) await followChannels(world);
      owner.unban(alice, channel);
      await until(() => storedMembership(world), "outside");
    }
    clock.advance(29 * DAY);
    owner.ban(alice, channel, new Date(clock.now().getTime() + 2 * DAY));
    await until(() => storedMembership(world), "banned");
    await followChannels(world);
    expect(await renewalState(world)).toBe("active");
    expect(cancellations(world)).toEqual([]);
    owner.ban(alice, channel, new Date(clock.now().getTime() + 9 * DAY));
    await untilJobsFinish(world);
    await followChannels(world);
    expect(await renewalState(world)).toBe("canceled by bot");
  });

  test("go on for a subscriber whose ban is over, of which the bot did not hear", async () => {
    await using world = await createRecurringWorld();
    const { alice, database, telegram } = world;
    await subscribe(world, alice);
    await database.prisma.subscription.updateMany({ data: { membership: "banned" } });
    await followChannels(world);
    expect(await storedMembership(world)).toBe("member");
    expect(await renewalState(world)).toBe("active");
    expect(cancellations(world)).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("are left alone if the subscriber stopped them before", async () => {
    await using world = await createRecurringWorld();
    const { alice, owner, channel, clock } = world;
    const subscription = await subscribe(world, alice);
    alice.cancelStarSubscription(subscription);
    await alice.sees("no further charge");
    owner.removeBot(channel);
    await until(() => stateOfChannel(world), "gone");
    clock.advance(2 * DAY);
    await followChannels(world);
    owner.addBot(channel, NEEDED_RIGHTS);
    await until(() => stateOfChannel(world), "connected");
    await followChannels(world);
    expect(await renewalState(world)).toBe("canceled by user");
    expect(cancellations(world)).toEqual([]);
    expect(countMessages(alice, "works again")).toBe(0);
  });

  test("go on in a channel that works again before the call to Telegram", async () => {
    await using world = await subscribeThenRemoveBot();
    const { alice, owner, channel, clock, telegram, database } = world;
    clock.advance(2 * DAY);
    telegram.faults.add({ method: "editUserStarSubscription", kind: "500", times: 3 });
    await database.pool.query("select graphile_worker.add_job('renewals.reconcile', '{}')");
    await until(async () => (await waiting(world)) > 0, true);
    owner.addBot(channel, NEEDED_RIGHTS);
    await until(() => stateOfChannel(world), "connected");
    await untilJobsFinish(world);
    expect(await renewalState(world)).toBe("active");
    expect(countMessages(alice, "no further charge")).toBe(0);
  });
});

/** The failed attempts of the job that cancels at Telegram. */
const waiting = async ({ database }: RecurringWorld): Promise<number> =>
  (
    await database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'renewals.cancel' and attempts > 0 and locked_at is null",
    )
  ).rowCount ?? 0;
