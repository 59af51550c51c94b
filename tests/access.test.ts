import { describe, expect, test } from "vitest";
import type { Persona, SandboxChannel } from "../sandbox/telegram/index.ts";
import { countInvitations, countJobs, hurryJobs } from "./support/books.ts";
import {
  addTier,
  buyWithStars,
  chooseTier,
  connectChannel,
  createWorld,
  payWithStars,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const WAIT = { timeout: 20_000, interval: 20 };

type Shop = World & { readonly channel: SandboxChannel };

async function openShop(kind: "join_request" | "one_time_link" = "join_request"): Promise<Shop> {
  const world = await createWorld();
  const channel = await connectChannel(world);
  await addTier(world);
  if (kind === "one_time_link") {
    await world.owner.press(/Open its page/);
    await world.owner.press(/Way in: join request/);
  }
  return Object.defineProperties({ channel }, Object.getOwnPropertyDescriptors(world)) as Shop;
}

const isInside = ({ telegram, channel }: Shop, person: Persona): boolean =>
  ["member", "administrator", "creator"].includes(telegram.memberStatus(channel, person));
const comesIn = (shop: Shop, person: Persona): Promise<unknown> =>
  expect.poll(() => isInside(shop, person), WAIT).toBe(true);
const isPutOut = (shop: Shop, person: Persona): Promise<unknown> =>
  expect.poll(() => isInside(shop, person), WAIT).toBe(false);
const approved = ({ telegram }: Shop, person: Persona): number =>
  telegram
    .callsOf("approveChatJoinRequest")
    .filter(
      ({ parameters, response }) => response?.ok === true && Number(parameters["user_id"]) === person.id,
    ).length;
const stateOf = async ({ database }: Shop, person: Persona): Promise<string | undefined> =>
  (await database.prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } }))?.state;
const membershipOf = async ({ database }: Shop, person: Persona): Promise<string | null | undefined> =>
  (await database.prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } }))?.membership;
const settled = ({ database }: Shop): Promise<unknown> =>
  expect
    .poll(async () => {
      await hurryJobs(database);
      return countJobs(database);
    }, WAIT)
    .toBe(0);

async function buyAndEnter(shop: Shop, person: Persona): Promise<string> {
  const link = await buyWithStars(shop, person);
  await person.join(link);
  await comesIn(shop, person);
  // Updates of one person come in order: after this one the bot knows that they came in.
  await person.send("/cancel");
  await person.sees("nothing to cancel");
  return link;
}

describe("A payer's link", () => {
  test("that asks to join is of no use to a stranger, however often they try", async () => {
    await using shop = await openShop();
    const { alice, stranger, telegram, channel } = shop;
    const link = await buyWithStars(shop, alice);
    await stranger.join(link);
    const word = await stranger.sees("that link belongs to somebody else");
    // The word comes before the answer.
    await expect.poll(() => channel.requesterIds, WAIT).toEqual([]);
    await stranger.join(link);
    await stranger.sees("that link belongs to somebody else", { after: word });
    await alice.join(link);
    await comesIn(shop, alice);
    // After the payer came in, too.
    await stranger.join(link).catch(() => undefined);
    await settled(shop);
    expect(telegram.memberStatus(channel, stranger)).toBe("left");
    expect(approved(shop, stranger)).toBe(0);
    expect(isInside(shop, alice)).toBe(true);
  });

  test("lets in another payer, because who asks decides", async () => {
    await using shop = await openShop();
    const { alice, bob } = shop;
    const link = await buyWithStars(shop, alice);
    await buyWithStars(shop, bob);
    await bob.join(link);
    await comesIn(shop, bob);
    await alice.join(link);
    await comesIn(shop, alice);
    expect([approved(shop, alice), approved(shop, bob)]).toEqual([1, 1]);
  });

  test("is not needed by somebody whose request waits already when they pay", async () => {
    await using shop = await openShop();
    const { stranger, owner, channel, telegram } = shop;
    // They ask through a link of the owner's own, which is the owner's to answer.
    await stranger.join(owner.createInviteLink(channel, { createsJoinRequest: true }));
    expect(telegram.memberStatus(channel, stranger)).toBe("left");
    await buyForWaiting(shop, stranger);
    await comesIn(shop, stranger);
    expect(telegram.callsOf("createChatInviteLink")).toEqual([]);
  });

  test("stays theirs when they come back after they left", async () => {
    await using shop = await openShop();
    const { alice, channel } = shop;
    const link = await buyAndEnter(shop, alice);
    await alice.leave(channel);
    expect(isInside(shop, alice)).toBe(false);
    await alice.join(link);
    await comesIn(shop, alice);
  });
});

/** Pays while a request to join waits: the purchase itself lets them in. */
async function buyForWaiting(shop: Shop, person: Persona): Promise<void> {
  await chooseTier(shop, person);
  await payWithStars(person);
  await person.sees("You are in already");
}

describe("A link for one use", () => {
  test("works once, for the payer", async () => {
    await using shop = await openShop("one_time_link");
    const { alice, stranger, telegram, channel } = shop;
    const link = await buyWithStars(shop, alice);
    expect(await alice.join(link)).toBe("joined");
    await settled(shop);
    await expect(stranger.join(link)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    expect(telegram.memberStatus(channel, stranger)).toBe("left");
  });

  test("is replaced on request, once a minute, and the old one is dead", async () => {
    await using shop = await openShop("one_time_link");
    const { alice, clock } = shop;
    const first = await buyWithStars(shop, alice);
    await alice.send("/subscriptions");
    await alice.press(/Enter Tea & Talk/);
    await alice.sees("You got a link less than a minute ago");
    clock.advance(2 * MINUTE);
    await alice.press(/Enter Tea & Talk/);
    const message = await alice.sees("Earlier ones no longer work");
    const { url: second } = await alice.press(/Come in/, { message });
    await settled(shop);
    expect(second).not.toBe(first);
    await expect(alice.join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(await alice.join(second ?? "")).toBe("joined");
  });

  test("that a stranger used puts the stranger out and gives the payer a new one", async () => {
    await using shop = await openShop("one_time_link");
    const { alice, stranger, owner, telegram, channel } = shop;
    const link = await buyWithStars(shop, alice);
    expect(await stranger.join(link)).toBe("joined");
    await isPutOut(shop, stranger);
    await owner.sees("Somebody came into Tea & Talk with another person's link");
    const message = await alice.sees("Somebody else came in with your link");
    const { url } = await alice.press(/Come in/, { message });
    expect(await alice.join(url ?? "")).toBe("joined");
    await settled(shop);
    expect(telegram.memberStatus(channel, alice)).toBe("member");
    // Put out, and not banned: they may buy like anybody.
    expect(telegram.memberStatus(channel, stranger)).toBe("left");
    await buyAndEnterOnce(shop, stranger);
  });

  test("that another payer used lets them stay, and the first payer gets a new one", async () => {
    await using shop = await openShop("one_time_link");
    const { alice, bob } = shop;
    const link = await buyWithStars(shop, alice);
    await buyWithStars(shop, bob);
    expect(await bob.join(link)).toBe("joined");
    const message = await alice.sees("Somebody else came in with your link");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await settled(shop);
    expect([isInside(shop, alice), isInside(shop, bob)]).toEqual([true, true]);
  });
});

async function buyAndEnterOnce(shop: Shop, person: Persona): Promise<void> {
  const link = await buyWithStars(shop, person);
  await person.join(link);
  await settled(shop);
  expect(isInside(shop, person)).toBe(true);
}

describe("When the time is over", () => {
  test("a removal that does not work is tried again and closes nothing before it worked", async () => {
    await using shop = await openShop();
    const { alice, telegram, clock, database } = shop;
    await buyAndEnter(shop, alice);
    const fault = telegram.faults.add({ method: "banChatMember", kind: "500", times: 100 });
    clock.advance(31 * DAY);
    await shop.sweep();
    for (let attempt = 2; attempt <= 4; attempt += 1) {
      await expect.poll(() => attemptsOf(shop), WAIT).toBeGreaterThanOrEqual(attempt - 1);
      expect(await stateOf(shop, alice)).toBe("ending");
      await hurryJobs(database);
      await expect.poll(() => attemptsOf(shop), WAIT).toBeGreaterThanOrEqual(attempt);
    }
    expect(isInside(shop, alice)).toBe(true);
    expect(alice.chat.some(({ text }) => text.includes("so is your access"))).toBe(false);

    fault.remove();
    await settled(shop);
    await alice.sees("is over, and so is your access");
    expect(isInside(shop, alice)).toBe(false);
    expect(await stateOf(shop, alice)).toBe("ended");
  });

  test("a removal waits for a right that was lost, and is done as soon as it is back", async () => {
    await using shop = await openShop();
    const { alice, owner, telegram, channel, clock } = shop;
    await buyAndEnter(shop, alice);
    telegram.expectRefusal(/rights|administrator|CHAT_ADMIN_REQUIRED/i);
    owner.setBotRights(channel, { can_invite_users: true });
    clock.advance(31 * DAY);
    await shop.sweep();
    await owner.sees("I lost rights in Tea & Talk");
    await expect.poll(() => removalsUnderWay(shop), WAIT).toBe(0);
    expect(await attemptsOf(shop)).toBe(0);
    expect(isInside(shop, alice)).toBe(true);
    owner.setBotRights(channel, { can_invite_users: true, can_restrict_members: true });
    await expect.poll(() => stateOfChannel(shop), WAIT).toBe("connected");
    await shop.sweep();
    await isPutOut(shop, alice);
    await expect.poll(() => stateOf(shop, alice), WAIT).toBe("ended");
  });

  test("a removal that gave up is told to the owner and taken up again the next day", async () => {
    await using shop = await openShop();
    const { alice, owner, telegram, clock, database } = shop;
    await buyAndEnter(shop, alice);
    telegram.faults.add({ method: "banChatMember", kind: "500" });
    clock.advance(31 * DAY);
    await database.pool.query(`
      create function hurry() returns trigger language plpgsql as $$
      begin new.max_attempts = 1; return new; end $$;
      create trigger hurry before insert on graphile_worker._private_jobs for each row execute function hurry();`);
    await shop.sweep();
    await owner.sees("One person whose paid time is over is still in Tea & Talk");
    await database.pool.query("drop trigger hurry on graphile_worker._private_jobs");
    expect(await stateOf(shop, alice)).toBe("ending");

    await shop.sweep();
    expect(isInside(shop, alice)).toBe(true);
    // The job runner goes by the database's clock: a day passes for the job that gave up.
    await database.pool.query(
      "update graphile_worker._private_jobs set updated_at = now() - interval '25 hours' where attempts >= max_attempts",
    );
    await shop.sweep();
    await isPutOut(shop, alice);
    await expect.poll(() => stateOf(shop, alice), WAIT).toBe("ended");
  });

  test("a renewal in the last second wins, before the sweep", async () => {
    await using shop = await openShop();
    const { alice, clock, telegram } = shop;
    await buyAndEnter(shop, alice);
    clock.advance(30 * DAY - 1_000);
    await buyForWaiting(shop, alice);
    clock.advance(1_000 + MINUTE);
    await shop.sweep();
    await settled(shop);
    expect([isInside(shop, alice), await stateOf(shop, alice)]).toEqual([true, "active"]);
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    clock.advance(30 * DAY);
    await shop.sweep();
    await isPutOut(shop, alice);
  });

  test("a renewal wins after the sweep, while the removal is on its way", async () => {
    await using shop = await openShop();
    const { alice, clock, telegram } = shop;
    await buyAndEnter(shop, alice);
    // The ban is carried out late, and the payment comes before it.
    let isUnderWay = false;
    const when = (): boolean => (isUnderWay = true);
    telegram.faults.add({ method: "banChatMember", kind: "delay", milliseconds: 1_500, when });
    clock.advance(31 * DAY);
    await shop.sweep();
    await expect.poll(() => isUnderWay, WAIT).toBe(true);
    expect(await stateOf(shop, alice)).toBe("ending");
    await chooseTier(shop, alice);
    await payWithStars(alice);
    await settled(shop);
    expect(await stateOf(shop, alice)).toBe("active");
    expect(countInvitations(telegram, alice)).toBe(2);
    // They were put out by what was already on its way, and get their way in again at once.
    const message = await alice.sees("crossed each other");
    const { url } = await alice.press(/Come in/, { message });
    await alice.join(url ?? "");
    await comesIn(shop, alice);
  });

  test("somebody who comes back later is let in again and gets a full period", async () => {
    await using shop = await openShop();
    const { alice, clock } = shop;
    const first = await buyAndEnter(shop, alice);
    clock.advance(31 * DAY);
    await shop.sweep();
    await alice.sees("is over, and so is your access");
    await settled(shop);
    await expect(alice.join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    const second = await buyWithStars(shop, alice);
    expect(second).not.toBe(first);
    await alice.join(second);
    await comesIn(shop, alice);
  });

  test("an administrator stays, and the owner is told that only they can act", async () => {
    await using shop = await openShop();
    const { alice, owner, telegram, channel, clock } = shop;
    await buyAndEnter(shop, alice);
    owner.promote(alice, channel);
    // Until it is written down, the row is passed over by a sweep of this moment.
    await expect.poll(() => membershipOf(shop, alice), WAIT).toBe("administrator");
    clock.advance(31 * DAY);
    await shop.sweep();
    await owner.sees("The paid time of Alice in Tea & Talk is over");
    await settled(shop);
    expect(telegram.memberStatus(channel, alice)).toBe("administrator");
    expect(telegram.callsOf("banChatMember")).toEqual([]);
    expect(await stateOf(shop, alice)).toBe("ended");
  });

  test("people whom the owner let in, and those who pay elsewhere, are none of our business", async () => {
    await using shop = await openShop();
    const { alice, bob, stranger, owner, channel, clock } = shop;
    await buyAndEnter(shop, alice);
    owner.addMember(stranger, channel);
    await bob.join(owner.createInviteLink(channel));
    clock.advance(31 * DAY);
    await shop.sweep();
    await isPutOut(shop, alice);
    await settled(shop);
    expect([isInside(shop, stranger), isInside(shop, bob)]).toEqual([true, true]);
  });

  test("a payer whom the owner banned stays out, and is told so", async () => {
    await using shop = await openShop();
    const { alice, owner, channel, telegram } = shop;
    await buyAndEnter(shop, alice);
    owner.ban(alice, channel);
    await alice.send("/subscriptions");
    await alice.press(/Enter Tea & Talk/);
    await alice.sees("have blocked you there");
    await settled(shop);
    expect(telegram.memberStatus(channel, alice)).toBe("kicked");
  });
});

const stateOfChannel = async ({ database }: Shop): Promise<string | undefined> =>
  (await database.prisma.channel.findFirst())?.state;

/** Removals that are under way, or about to be tried; not those that wait for their channel. */
const removalsUnderWay = async ({ database }: Shop): Promise<number | null> =>
  (
    await database.pool.query(
      `select from graphile_worker.jobs
        where task_identifier = 'subscriptions.remove' and run_at < now() + interval '1 hour'`,
    )
  ).rowCount;

/** Of the job that takes access back. */
async function attemptsOf({ database }: Shop): Promise<number> {
  const { rows } = await database.pool.query<{ attempts: number }>(
    `select attempts from graphile_worker.jobs
      where task_identifier = 'subscriptions.remove' and locked_at is null`,
  );
  return rows[0]?.attempts ?? 0;
}
