import { describe, expect, test } from "vitest";
import type { TestUser, SandboxChannel } from "../sandbox/telegram/index.ts";
import { countPaidMessages } from "./support/sale-totals.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { buyWithStars, chooseTier, createWorld, openStore, payWithStars } from "./support/world.ts";
import type { World } from "./support/world.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;

type SaleFixture = World & { readonly channel: SandboxChannel };

async function openSaleFixture(
  accessMode: "join_request" | "one_time_link" = "join_request",
): Promise<SaleFixture> {
  const world = await createWorld();
  const channel = await openStore(world);
  await world.database.prisma.channel.updateMany({ data: { accessMode } });
  return Object.defineProperties({ channel }, Object.getOwnPropertyDescriptors(world)) as SaleFixture;
}

const isInside = ({ telegram, channel }: SaleFixture, person: TestUser): boolean =>
  ["member", "administrator", "creator"].includes(telegram.memberStatus(channel, person));
const comesIn = (fixture: SaleFixture, person: TestUser): Promise<unknown> =>
  expect.poll(() => isInside(fixture, person)).toBe(true);
const isKicked = (fixture: SaleFixture, person: TestUser): Promise<unknown> =>
  expect.poll(() => isInside(fixture, person)).toBe(false);
const approved = ({ telegram }: SaleFixture, person: TestUser): number =>
  telegram
    .callsOf("approveChatJoinRequest")
    .filter(
      ({ parameters, response }) => response?.ok === true && Number(parameters["user_id"]) === person.id,
    ).length;
const stateOf = async ({ database }: SaleFixture, person: TestUser): Promise<string | undefined> =>
  (await database.prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } }))?.state;
const membershipOf = async (
  { database }: SaleFixture,
  person: TestUser,
): Promise<string | null | undefined> =>
  (await database.prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } }))?.membership;
const settled = ({ database }: SaleFixture): Promise<unknown> =>
  expect
    .poll(async () => {
      await makeJobsDue(database);
      return pendingJobs(database);
    })
    .toEqual([]);

async function buyAndEnter(fixture: SaleFixture, person: TestUser): Promise<string> {
  const link = await buyWithStars(fixture, person);
  await person.join(link);
  await comesIn(fixture, person);
  // Updates of one person are handled in order, so the join is recorded before the answer.
  await person.send("/cancel");
  await person.sees("nothing to cancel");
  return link;
}

describe("A subscriber's link", () => {
  test("that makes a join request admits no other person", async () => {
    await using fixture = await openSaleFixture();
    const { alice, sam, telegram, channel } = fixture;
    const link = await buyWithStars(fixture, alice);
    await sam.join(link);
    const explanation = await sam.sees("that link belongs to somebody else");
    // The message comes before the answer to the request.
    await expect.poll(() => channel.requesterIds).toEqual([]);
    await sam.join(link);
    await sam.sees("that link belongs to somebody else", { after: explanation });
    await alice.join(link);
    await comesIn(fixture, alice);
    // Again after the subscriber joined.
    await sam.join(link).catch(() => undefined);
    await settled(fixture);
    expect(telegram.memberStatus(channel, sam)).toBe("left");
    expect(approved(fixture, sam)).toBe(0);
    expect(isInside(fixture, alice)).toBe(true);
  });

  test("admits another subscriber, since the user decides, not the link", async () => {
    await using fixture = await openSaleFixture();
    const { alice, bob } = fixture;
    const link = await buyWithStars(fixture, alice);
    await buyWithStars(fixture, bob);
    await bob.join(link);
    await comesIn(fixture, bob);
    await alice.join(link);
    await comesIn(fixture, alice);
    expect([approved(fixture, alice), approved(fixture, bob)]).toEqual([1, 1]);
  });

  test("is not needed for a join request that waits for the payment", async () => {
    await using fixture = await openSaleFixture();
    const { sam, owner, channel, telegram } = fixture;
    // A request by a link of the owner is left to the owner.
    await sam.join(owner.createInviteLink(channel, { createsJoinRequest: true }));
    expect(telegram.memberStatus(channel, sam)).toBe("left");
    await buyForWaiting(fixture, sam);
    await comesIn(fixture, sam);
    expect(telegram.callsOf("createChatInviteLink")).toEqual([]);
  });

  test("works again for the subscriber after leaving", async () => {
    await using fixture = await openSaleFixture();
    const { alice, channel } = fixture;
    const link = await buyAndEnter(fixture, alice);
    await alice.leave(channel);
    expect(isInside(fixture, alice)).toBe(false);
    await alice.join(link);
    await comesIn(fixture, alice);
  });
});

/** Pays while a join request waits, which the purchase approves. */
async function buyForWaiting(fixture: SaleFixture, person: TestUser): Promise<void> {
  await chooseTier(fixture, person);
  await payWithStars(person);
  await person.sees("You are in already");
}

describe("A one-time link", () => {
  test("works once, for the subscriber", async () => {
    await using fixture = await openSaleFixture("one_time_link");
    const { alice, sam, telegram, channel } = fixture;
    const link = await buyWithStars(fixture, alice);
    expect(await alice.join(link)).toBe("joined");
    await settled(fixture);
    await expect(sam.join(link)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(telegram.memberStatus(channel, sam)).toBe("left");
  });

  test("is replaced and revoked at the subscriber's request, once a minute", async () => {
    await using fixture = await openSaleFixture("one_time_link");
    const { alice, clock } = fixture;
    const first = await buyWithStars(fixture, alice);
    await alice.send("/subscriptions");
    await alice.press(/Enter Tea & Talk/);
    await alice.sees("You got a link less than a minute ago");
    clock.advance(2 * MINUTE);
    await alice.press(/Enter Tea & Talk/);
    const message = await alice.sees("Earlier ones no longer work");
    const { url: second } = await alice.press(/Come in/, { message });
    await settled(fixture);
    expect(second).not.toBe(first);
    await expect(alice.join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(await alice.join(second ?? "")).toBe("joined");
  });

  test("that another person used is replaced, and that person is kicked", async () => {
    await using fixture = await openSaleFixture("one_time_link");
    const { alice, sam, owner, telegram, channel } = fixture;
    const link = await buyWithStars(fixture, alice);
    expect(await sam.join(link)).toBe("joined");
    await isKicked(fixture, sam);
    await owner.sees("Somebody came into Tea & Talk with another person's link");
    const message = await alice.sees("Somebody else came in with your link");
    const { url } = await alice.press(/Come in/, { message });
    expect(await alice.join(url ?? "")).toBe("joined");
    await settled(fixture);
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    // A kicked person is not banned and may buy.
    expect(telegram.memberStatus(channel, sam)).toBe("left");
    await buyAndEnterOnce(fixture, sam);
  });

  test("that another subscriber used is replaced, and both stay", async () => {
    await using fixture = await openSaleFixture("one_time_link");
    const { alice, bob } = fixture;
    const link = await buyWithStars(fixture, alice);
    await buyWithStars(fixture, bob);
    expect(await bob.join(link)).toBe("joined");
    const message = await alice.sees("Somebody else came in with your link");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await settled(fixture);
    expect([isInside(fixture, alice), isInside(fixture, bob)]).toEqual([true, true]);
  });
});

async function buyAndEnterOnce(fixture: SaleFixture, person: TestUser): Promise<void> {
  const link = await buyWithStars(fixture, person);
  await person.join(link);
  await settled(fixture);
  expect(isInside(fixture, person)).toBe(true);
}

describe("The end of a subscription", () => {
  test("retries a failing removal, and closes the subscription only after it worked", async () => {
    await using fixture = await openSaleFixture();
    const { alice, telegram, clock, database } = fixture;
    await buyAndEnter(fixture, alice);
    const fault = telegram.faults.add({ method: "banChatMember", kind: "500", times: 100 });
    clock.advance(31 * DAY);
    await fixture.sweep();
    for (let attempt = 2; attempt <= 4; attempt += 1) {
      await expect.poll(() => attemptsOf(fixture)).toBeGreaterThanOrEqual(attempt - 1);
      expect(await stateOf(fixture, alice)).toBe("ending");
      await makeJobsDue(database);
      await expect.poll(() => attemptsOf(fixture)).toBeGreaterThanOrEqual(attempt);
    }
    expect(isInside(fixture, alice)).toBe(true);
    expect(alice.chat.some(({ text }) => text.includes("so has your access"))).toBe(false);

    fault.remove();
    await settled(fixture);
    await alice.sees("has ended, and so has your access");
    expect(isInside(fixture, alice)).toBe(false);
    expect(await stateOf(fixture, alice)).toBe("ended");
  });

  test("waits for a right that the bot lost", async () => {
    await using fixture = await openSaleFixture();
    const { alice, owner, telegram, channel, clock } = fixture;
    await buyAndEnter(fixture, alice);
    telegram.expectRefusal(/rights|administrator|CHAT_ADMIN_REQUIRED/i);
    owner.setBotRights(channel, { can_invite_users: true });
    clock.advance(31 * DAY);
    await fixture.sweep();
    await owner.sees("I lost rights in Tea & Talk");
    await expect.poll(() => removalsUnderWay(fixture)).toBe(0);
    expect(await attemptsOf(fixture)).toBe(0);
    expect(isInside(fixture, alice)).toBe(true);
    owner.setBotRights(channel, { can_invite_users: true, can_restrict_members: true });
    await expect.poll(() => stateOfChannel(fixture)).toBe("connected");
    await fixture.sweep();
    await isKicked(fixture, alice);
    await expect.poll(() => stateOf(fixture, alice)).toBe("ended");
  });

  test("notifies the owner of a removal that gave up, and tries again the next day", async () => {
    await using fixture = await openSaleFixture();
    const { alice, owner, telegram, clock, database } = fixture;
    await buyAndEnter(fixture, alice);
    telegram.faults.add({ method: "banChatMember", kind: "500", times: 3 });
    clock.advance(31 * DAY);
    await database.pool.query(`
      create function give_up_at_once() returns trigger language plpgsql as $$
      begin new.max_attempts = 1; return new; end $$;
      create trigger give_up_at_once before insert on graphile_worker._private_jobs for each row execute function give_up_at_once();`);
    await fixture.sweep();
    await owner.sees("One person whose access has ended is still in Tea & Talk");
    await database.pool.query("drop trigger give_up_at_once on graphile_worker._private_jobs");
    expect(await stateOf(fixture, alice)).toBe("ending");

    await fixture.sweep();
    expect(isInside(fixture, alice)).toBe(true);
    // The job runner uses the clock of the database: the job gave up a day ago.
    await database.pool.query(
      "update graphile_worker._private_jobs set updated_at = now() - interval '25 hours' where attempts >= max_attempts",
    );
    await fixture.sweep();
    await isKicked(fixture, alice);
    await expect.poll(() => stateOf(fixture, alice)).toBe("ended");
  });

  test("does not come after a renewal in the last second", async () => {
    await using fixture = await openSaleFixture();
    const { alice, clock, telegram } = fixture;
    await buyAndEnter(fixture, alice);
    clock.advance(30 * DAY - 1_000);
    await buyForWaiting(fixture, alice);
    clock.advance(1_000 + MINUTE);
    await fixture.sweep();
    await settled(fixture);
    expect([isInside(fixture, alice), await stateOf(fixture, alice)]).toEqual([true, "active"]);
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    clock.advance(30 * DAY);
    await fixture.sweep();
    await isKicked(fixture, alice);
  });

  test("does not come after a renewal during the removal", async () => {
    await using fixture = await openSaleFixture();
    const { alice, clock, telegram } = fixture;
    await buyAndEnter(fixture, alice);
    // The payment comes while the call that bans is under way.
    const paid = Promise.withResolvers<void>();
    const ban = telegram.faults.add({ method: "banChatMember", kind: "delay", until: paid.promise });
    clock.advance(31 * DAY);
    await fixture.sweep();
    await expect.poll(() => ban.left).toBe(0);
    expect(await stateOf(fixture, alice)).toBe("ending");
    await chooseTier(fixture, alice);
    await payWithStars(alice);
    await expect.poll(() => stateOf(fixture, alice)).toBe("active");
    paid.resolve();
    await settled(fixture);
    expect(await stateOf(fixture, alice)).toBe("active");
    expect(countPaidMessages(telegram, alice)).toBe(2);
    // The call under way kicked the subscriber, who gets a new invite at once.
    const message = await alice.sees("arrived just as your old access ended");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await comesIn(fixture, alice);
  });

  test("is followed by a full period for a subscriber who comes back", async () => {
    await using fixture = await openSaleFixture();
    const { alice, clock } = fixture;
    const first = await buyAndEnter(fixture, alice);
    clock.advance(31 * DAY);
    await fixture.sweep();
    await alice.sees("has ended, and so has your access");
    await settled(fixture);
    await expect(alice.join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    const second = await buyWithStars(fixture, alice);
    expect(second).not.toBe(first);
    await alice.join(second);
    await comesIn(fixture, alice);
  });

  test("leaves an administrator inside, and notifies the owner", async () => {
    await using fixture = await openSaleFixture();
    const { alice, owner, telegram, channel, clock } = fixture;
    await buyAndEnter(fixture, alice);
    owner.promote(alice, channel);
    // A sweep skips the row while the update is recorded.
    await expect.poll(() => membershipOf(fixture, alice)).toBe("administrator");
    clock.advance(31 * DAY);
    await fixture.sweep();
    await owner.sees("The paid access of Alice to Tea & Talk has ended");
    await settled(fixture);
    expect(telegram.memberStatus(channel, alice)).toBe("administrator");
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    expect(await stateOf(fixture, alice)).toBe("ended");
  });

  test("leaves people alone whom the owner admitted or who joined by the owner's links", async () => {
    await using fixture = await openSaleFixture();
    const { alice, bob, sam, owner, channel, clock } = fixture;
    await buyAndEnter(fixture, alice);
    owner.addMember(sam, channel);
    await bob.join(owner.createInviteLink(channel));
    clock.advance(31 * DAY);
    await fixture.sweep();
    await isKicked(fixture, alice);
    await settled(fixture);
    expect([isInside(fixture, sam), isInside(fixture, bob)]).toEqual([true, true]);
  });

  test("leaves a subscriber outside whom the owner banned, and tells them why", async () => {
    await using fixture = await openSaleFixture();
    const { alice, owner, channel, telegram } = fixture;
    await buyAndEnter(fixture, alice);
    owner.ban(alice, channel);
    await alice.send("/subscriptions");
    await alice.press(/Enter Tea & Talk/);
    await alice.sees("have blocked you there");
    await settled(fixture);
    expect(telegram.memberStatus(channel, alice)).toBe("kicked");
  });
});

const stateOfChannel = async ({ database }: SaleFixture): Promise<string | undefined> =>
  (await database.prisma.channel.findFirst())?.state;

/** The removal jobs, without those that wait for their channel. */
const removalsUnderWay = async ({ database }: SaleFixture): Promise<number | null> =>
  (
    await database.pool.query(
      `select from graphile_worker.jobs
        where task_identifier = 'subscriptions.remove-expired' and run_at < now() + interval '1 hour'`,
    )
  ).rowCount;

/** The attempts of the removal job. */
async function attemptsOf({ database }: SaleFixture): Promise<number> {
  const { rows } = await database.pool.query<{ attempts: number }>(
    `select attempts from graphile_worker.jobs
      where task_identifier = 'subscriptions.remove-expired' and locked_at is null`,
  );
  return rows[0]?.attempts ?? 0;
}
