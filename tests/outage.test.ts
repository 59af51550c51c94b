import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { SandboxNowPayments } from "../sandbox/nowpayments/index.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { countInvitations, countJobs, hurryJobs, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { startOwnPostgres } from "./support/own-postgres.ts";
import { until } from "./support/until.ts";
import { createVictim } from "./support/victim.ts";
import type { Victim } from "./support/victim.ts";
import {
  addTier,
  buyWithStars,
  chooseTier,
  connectChannel,
  createWorld,
  findWayIn,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const MONTH = 30;
// Some 15 s when nothing else runs; with the whole suite beside it, several times that.
const PATIENCE_MS = 90_000;

async function openShop(): Promise<World> {
  const world = await createWorld();
  await connectChannel(world);
  await addTier(world);
  return world;
}

type Letter = Parameters<SandboxNowPayments["forge"]>[0];
type Load = { readonly people: readonly TestUser[]; readonly letters: readonly Letter[] };

/** Genuine notifications, each of another paid order: five orders for each of forty people. */
async function prepareLoad(victim: Victim): Promise<Load> {
  const [first, ...others] = await Promise.all(Array.from({ length: 40 }, () => victim.buyer()));
  if (first === undefined) throw new Error("There is nobody");
  const people = [first, ...others].map(({ person }) => person);
  const url = victim.nowpayments.invoices()[0]?.ipnCallbackUrl ?? "";
  const orders = await Promise.all(
    people.flatMap(({ id }) => Array.from({ length: 5 }, () => victim.sale.order({ buyerId: id }))),
  );
  const letters = orders.map((order, index) => ({
    url,
    body: first.payment.ipnBody("finished", { payment_id: 8_000_000_000 + index, order_id: order }),
  }));
  return { people, letters };
}

/** Sends each letter until it is answered with 200, twenty at a time; gives every other answer on the way. */
async function sendAll(
  { nowpayments }: Victim,
  letters: readonly Letter[],
  onTaken: (count: number) => void,
): Promise<(number | null)[]> {
  const waiting = [...letters];
  const refused: (number | null)[] = [];
  let taken = 0;
  const sender = async (): Promise<void> => {
    for (let letter = waiting.shift(); letter !== undefined; letter = waiting.shift()) {
      for (;;) {
        const { httpStatus } = await nowpayments.forge(letter);
        if (httpStatus === 200) break;
        refused.push(httpStatus);
        await sleep(100);
      }
      taken += 1;
      onTaken(taken);
    }
  };
  await Promise.all(Array.from({ length: 20 }, sender));
  return refused;
}

async function expectServed({ database, telegram }: Victim, { people, letters }: Load): Promise<void> {
  const each = letters.length / people.length;
  await until(async () => {
    await hurryJobs(database);
    const isMissing = { grantedAt: { not: null }, deliveredAt: null };
    return [await countJobs(database), await database.prisma.payment.count({ where: isMissing })];
  }, [0, 0]);
  expect(await readSaleTotals(database)).toEqual(
    totalsOfSales(
      letters.length,
      people.map(() => each * MONTH),
    ),
  );
  // A message that was sent, but whose row the outage swallowed, is sent once more.
  expect(people.filter((person) => countInvitations(telegram, person) < each)).toEqual([]);
}

describe.concurrent("When the database fails under 200 notifications", { timeout: PATIENCE_MS }, () => {
  test("cut connections, again and again, lose nothing and grant nothing twice", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { database } = victim;
    const load = await prepareLoad(victim);
    const cuts: Promise<unknown>[] = [];
    const cutAll = (): Promise<unknown> =>
      database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      );
    await sendAll(victim, load.letters, (taken) => {
      if (taken % 25 === 0) cuts.push(cutAll().catch(() => undefined));
    });
    await Promise.all(cuts);
    expect(cuts).toHaveLength(8);
    await expectServed(victim, load);
  });

  test("a database that is cut off twice and comes back loses nothing and grants nothing twice", async () => {
    await using postgres = await startOwnPostgres();
    await using victim = await createVictim(postgres.database);
    await victim.start();
    const load = await prepareLoad(victim);
    const outages: Promise<void>[] = [];
    const outage = async (): Promise<void> => {
      await postgres.cut();
      await sleep(500);
      await postgres.bringBack();
    };
    const refused = await sendAll(victim, load.letters, (taken) => {
      if (taken === 40 || taken === 120) outages.push(outage());
    });
    await Promise.all(outages);
    // Our fault, and said so; or no answer at all. The sender takes both as "send it again".
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((status) => status !== null && status < 500)).toEqual([]);
    await expectServed(victim, load);
    // And somebody who comes now is served as if nothing had been.
    const late = await victim.buyer();
    await late.payment.become("finished");
    await until(() => countInvitations(victim.telegram, late.person), 1);
  });
});

describe.concurrent("When Telegram fails", { timeout: PATIENCE_MS }, () => {
  const kinds = ["429", "500", "502-html", "reset-before", "reset-after"] as const;

  test.each(kinds)("with %s while the way in is made and sent, the invitation arrives", async (kind) => {
    await using world = await createWorld();
    const channel = await connectChannel(world);
    await addTier(world);
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    await alice.press(/Star/);
    telegram.faults.add({ method: "createChatInviteLink", kind, times: 2 });
    const when = ({ text }: Record<string, unknown>): boolean => String(text).includes("Paid.");
    telegram.faults.add({ method: "sendMessage", kind, times: 2, when });
    expect(await alice.pay()).toMatchObject({ ok: true });
    await until(async () => {
      await hurryJobs(database);
      return [countInvitations(telegram, alice) > 0, await countJobs(database)];
    }, [true, 0]);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(await alice.join(await findWayIn(alice))).toBe("requested");
    await until(() => telegram.memberStatus(channel, alice), "member");
  });

  test("a join request that could not be answered when it came is answered later", async () => {
    await using world = await createWorld();
    const { alice, telegram, database } = world;
    const channel = await connectChannel(world);
    await addTier(world);
    const link = await buyWithStars(world, alice);
    telegram.faults.add({ method: "approveChatJoinRequest", kind: "500", times: 2 });
    await alice.join(link);
    await until(async () => {
      await hurryJobs(database);
      return telegram.memberStatus(channel, alice);
    }, "member");
    expect(telegram.callsOf("approveChatJoinRequest").length).toBeGreaterThan(2);
  });
});

describe.concurrent("A tap whose answer Telegram does not take", { timeout: PATIENCE_MS }, () => {
  const invoicesOf = ({ chat }: TestUser): number =>
    chat.filter(({ invoice }) => invoice !== undefined).length;

  test("since it has too much to do does what the button says", async () => {
    await using world = await openShop();
    const { alice, telegram } = world;
    await chooseTier(world, alice);
    telegram.faults.add({ method: "answerCallbackQuery", kind: "429", retryAfter: 1, times: 3 });
    // The button spins on and on.
    await expect(alice.press(/Star/)).rejects.toThrow("did not answer");
    await until(() => invoicesOf(alice), 1);
    expect(await alice.pay()).toMatchObject({ ok: true });
    expect(alice.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
  });

  test("since it comes too late, as after an hour in which the bot was down, does so too", async () => {
    await using world = await openShop();
    const { alice, telegram } = world;
    await chooseTier(world, alice);
    await alice.press(/Star/);
    await until(() => invoicesOf(alice), 1);
    // What was answered already is refused in the same words as what is too old.
    telegram.expectRefusal("query is too old");
    const tap = telegram.updatesLog.findLast((update) => update.callback_query !== undefined);
    if (tap === undefined) throw new Error("Nobody tapped");
    telegram.redeliver(tap);
    await until(() => invoicesOf(alice), 2);
    expect(alice.chat.some(({ text }) => text.includes("went wrong"))).toBe(false);
  });
});

describe.concurrent("When NOWPayments fails at the checkout", { timeout: PATIENCE_MS }, () => {
  const kinds = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after"] as const;

  test.each(kinds)("with %s, a kind sentence has an error id and a button that works", async (kind) => {
    await using world = await openShop();
    const { bob, nowpayments, database, telegram } = world;
    await chooseTier(world, bob);
    nowpayments.faults.add({ path: /\/v1\/invoice/, kind, times: 2 });
    await bob.press(/in crypto/);
    const first = await bob.sees(/could not be opened just now.*Nothing was charged.*Error id: [0-9A-F]{8}/s);
    expect(first.text).not.toMatch(/NOWPayments|fetch|JSON|500|ECONN/);
    await bob.press(/Try again/, { message: first });
    const second = await bob.sees(/Error id: [0-9A-F]{8}/, { after: first });
    expect(second.text).not.toBe(first.text);
    await bob.press(/Try again/, { message: second });
    const message = await bob.sees(/pick a coin/i);
    const { url } = await bob.press(/payment page/, { message });
    await (await nowpayments.openInvoice(url ?? "").choose("btc")).pay();
    await findWayIn(bob);
    await until(() => countJobs(database), 0);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(await database.prisma.order.count()).toBe(1);
    expect(telegram.refusals).toEqual([]);
  });

  test("the other way to pay works meanwhile, with the same order", async () => {
    await using world = await openShop();
    const { alice, nowpayments, database } = world;
    await chooseTier(world, alice);
    nowpayments.faults.add({ path: /\/v1\/invoice/, kind: "500", times: 100 });
    await alice.press(/in crypto/);
    await alice.sees("could not be opened just now");
    await alice.press(/Star/);
    expect(await alice.pay()).toMatchObject({ ok: true });
    await findWayIn(alice);
    expect(await database.prisma.order.count()).toBe(1);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
  });
});
