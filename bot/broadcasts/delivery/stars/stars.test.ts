import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToTeam } from "../../../../tests/support/team.ts";
import { addVisitors, BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";
import type { SceneOptions } from "../../../../tests/scenes/broadcast-scene.ts";
import { testSize } from "../../../../tests/support/test-size.ts";
import { changeDraft } from "../../model/draft-broadcast.ts";
import { stopBroadcast } from "../control/control-broadcast.ts";
import { startBroadcast } from "../control/start-broadcast.ts";
import type { Started } from "../control/start-broadcast.ts";
import { fillRecipients } from "../recipients/recipients.jobs.ts";
import { settleStars } from "./stars.jobs.ts";

const open = (options: SceneOptions = {}): Promise<BroadcastScene> =>
  BroadcastScene.open({ ...options, environment: { PAID_BROADCASTS: "on", BROADCASTS_PER_DAY: "1000" } });

async function draftPaid(scene: BroadcastScene): Promise<{ broadcastId: string; actorId: number }> {
  const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
  await changeDraft(scene.platform, { ...actor, isPaid: true });
  return actor;
}

/** Sums of an account in Stars; a debt is negative. */
async function accountsOf({ database }: BroadcastScene): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ account: string; sum: string }>(
    "select account, trim_scale(sum(amount))::text as sum from ledger_posting group by account having sum(amount) <> 0",
  );
  return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
}

describe("A paid broadcast", () => {
  test("sets the owner's Stars aside at its start, and returns what it did not spend", async () => {
    await using scene = await open({ people: 12 });
    await scene.earn(5);
    const actor = await draftPaid(scene);
    expect(await startBroadcast(scene.platform, actor)).toEqual({ kind: "started" });
    expect(await accountsOf(scene)).toEqual({
      provider_clearing: "5",
      owner_balance: "-3",
      broadcasts: "-2",
    });
    await fillRecipients(scene.platform, actor.broadcastId);
    await scene.database.prisma.user.updateMany({
      where: { id: { in: scene.people.slice(0, 3).map(({ id }) => BigInt(id)) } },
      data: { unreachableSince: scene.platform.clock.now() },
    });
    await scene.run();
    const settled = await Promise.all([settleStars(scene.platform), settleStars(scene.platform)]);
    expect(settled.reduce((sum, count) => sum + count)).toBe(1);
    expect(await accountsOf(scene)).toEqual({ provider_clearing: "4", owner_balance: "-4" });
    expect(await scene.database.prisma.broadcast.findFirst()).toMatchObject({
      starsReserved: 2,
      starsSpent: 1,
    });
  });

  test("of an owner with too few Stars does not start and changes nothing", async () => {
    await using scene = await open({ people: 11 });
    await scene.earn(1);
    const actor = await draftPaid(scene);
    const refused: Started = { kind: "too_few_stars", needed: 2, balance: 1 };
    expect(await startBroadcast(scene.platform, actor)).toEqual(refused);
    expect(await accountsOf(scene)).toEqual({ provider_clearing: "1", owner_balance: "-1" });
    expect((await scene.progress(actor.broadcastId)).state).toBe("draft");
  });

  test("does not start for more Stars than its owner agreed to", async () => {
    await using scene = await open({ people: 11 });
    await scene.earn(5);
    const actor = await draftPaid(scene);
    expect(await startBroadcast(scene.platform, { ...actor, mostStars: 1 })).toEqual({ kind: "costs_more" });
    expect(await accountsOf(scene)).toEqual({ provider_clearing: "5", owner_balance: "-5" });
    expect(await startBroadcast(scene.platform, { ...actor, mostStars: 2 })).toEqual({ kind: "started" });
  });

  test("never spends the Stars of another owner", async () => {
    await using scene = await open({ people: 11 });
    await scene.database.prisma.user.create({
      data: { id: 77n, firstName: "Ben", createdAt: scene.platform.clock.now() },
    });
    await scene.database.pool.query(
      `insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, created_at)
       values ('ben', 'sale', 'provider_clearing', null, 'stars', 'XTR', 500, now()),
              ('ben', 'sale', 'owner_balance', 77, null, 'XTR', -500, now())`,
    );
    const started = await startBroadcast(scene.platform, await draftPaid(scene));
    expect(started).toMatchObject({ kind: "too_few_stars", balance: 0 });
  });

  test("is not started by a manager: only the owner spends the owner's Stars", async () => {
    await using scene = await open();
    await scene.earn(5);
    const { sale, platform, database } = scene;
    await addToTeam(database.prisma, { channelId: sale.channelId, userId: sale.buyerId });
    const { broadcastId } = await draftPaid(scene);
    const manager = { broadcastId, actorId: sale.buyerId };
    expect(await startBroadcast(platform, manager)).toEqual({ kind: "not_owner" });
    await changeDraft(platform, { ...manager, isPaid: false });
    expect(await startBroadcast(platform, manager)).toEqual({ kind: "started" });
    expect(await accountsOf(scene)).toMatchObject({ owner_balance: "-5" });
  });

  test("that a manager has written is started by the owner, who pays for it", async () => {
    await using scene = await open({ people: 12 });
    await scene.earn(5);
    const { sale, platform, database } = scene;
    await addToTeam(database.prisma, { channelId: sale.channelId, userId: sale.buyerId });
    const actor = await draftPaid(scene);
    await database.prisma.broadcast.updateMany({ data: { actorId: BigInt(sale.buyerId) } });
    expect(await startBroadcast(platform, actor)).toEqual({ kind: "started" });
    expect(await accountsOf(scene)).toMatchObject({ broadcasts: "-2" });
    const entry = await database.prisma.auditEntry.findFirst({ where: { action: "broadcast.started" } });
    expect(entry?.actorId).toBe(BigInt(sale.ownerId));
  });

  test("does not share Stars with one that starts at the same moment", async () => {
    await using scene = await open();
    await scene.earn(2);
    const actors = [await draftPaid(scene), await draftPaid(scene), await draftPaid(scene)];
    const started = await Promise.all(actors.map((actor) => startBroadcast(scene.platform, actor)));
    expect(started.map(({ kind }) => kind).toSorted()).toEqual(["started", "started", "too_few_stars"]);
    expect(await accountsOf(scene)).toEqual({ provider_clearing: "2", broadcasts: "-2" });
  });

  test.each([
    [9, true, { provider_clearing: "2", owner_balance: "-1", broadcasts: "-1" }],
    [10, false, { provider_clearing: "2", owner_balance: "-2" }],
  ] as const)(
    "that gets one recipient more than %i costs no more Stars",
    async (people, isPaid, accounts) => {
      await using scene = await open({ people: 0 });
      await addVisitors(scene.database, scene.sale.channelId, people);
      await scene.earn(2);
      const actor = await draftPaid(scene);
      await startBroadcast(scene.platform, actor);
      const { prisma } = scene.database;
      const createdAt = scene.platform.clock.now();
      await prisma.user.create({ data: { id: 99n, firstName: "Late", createdAt } });
      await prisma.storefrontVisit.create({
        data: { channelId: scene.sale.channelId, userId: 99n, visitedAt: createdAt },
      });
      await fillRecipients(scene.platform, actor.broadcastId);
      expect(await scene.progress(actor.broadcastId)).toMatchObject({
        state: "sending",
        total: people + 1,
        isPaid,
      });
      expect(await accountsOf(scene)).toEqual(accounts);
    },
  );

  test("that is stopped returns the rest to the owner who paid, after the last results", async () => {
    await using scene = await open({ people: 30 });
    await scene.earn(3);
    const actor = await draftPaid(scene);
    await startBroadcast(scene.platform, actor);
    await fillRecipients(scene.platform, actor.broadcastId);
    const { pool, prisma } = scene.database;
    // Eleven calls are under way, and one has its result.
    await pool.query(
      `update broadcast_recipient set state = 'attempted', attempted_at = now()
        where user_id in (select user_id from broadcast_recipient order by user_id limit 11)`,
    );
    await prisma.broadcast.updateMany({ data: { sent: 1 } });
    await stopBroadcast(scene.platform, actor);
    await prisma.channel.updateMany({ data: { ownerId: BigInt(scene.sale.buyerId) } });
    expect(await settleStars(scene.platform)).toBe(0);
    scene.platform.clock.advance(60_000);
    expect(await settleStars(scene.platform)).toBe(1);
    expect(await accountsOf(scene)).toEqual({ provider_clearing: "1", owner_balance: "-1" });
    const { rows } = await pool.query(
      "select distinct owner_id from ledger_posting where owner_id is not null",
    );
    expect(rows).toEqual([{ owner_id: String(scene.sale.ownerId) }]);
  });

  test("is free for an album, which Telegram does not send for Stars", async () => {
    await using scene = await open();
    const actor = await draftPaid(scene);
    const content = { telegramChatId: scene.owner.id, messageIds: [1, 2], buttons: [] };
    await changeDraft(scene.platform, { ...actor, content });
    expect(await startBroadcast(scene.platform, actor)).toEqual({ kind: "started" });
    expect(await scene.progress(actor.broadcastId)).toMatchObject({ isPaid: false });
  });
});

test(
  "The ledger adds up after every broadcast, and the owner pays a Star for each ten messages at most",
  { tags: ["sized"] },
  async () => {
    await using scene = await open({ people: 0 });
    const counts = fc.record({
      total: fc.integer({ min: 1, max: 60 }),
      shares: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }),
      state: fc.constantFrom("done", "stopped"),
    });
    await addVisitors(scene.database, scene.sale.channelId, 60);
    const { prisma } = scene.database;
    await fc.assert(
      fc.asyncProperty(counts, async ({ total, shares, state }) => {
        const [before, paidBefore] = await readSums(scene);
        await prisma.broadcastOptOut.deleteMany();
        const muted = await prisma.storefrontVisit.findMany({ take: 60 - total });
        await prisma.broadcastOptOut.createMany({
          data: muted.map(({ userId, channelId }) => ({ userId, channelId, mutedAt: new Date() })),
        });
        await scene.earn(Math.ceil(total / 10));
        const actor = await draftPaid(scene);
        expect(await startBroadcast(scene.platform, actor)).toEqual({ kind: "started" });
        await fillRecipients(scene.platform, actor.broadcastId);
        // One result for each recipient.
        let left = total;
        const [sent = 0, unclear = 0, blocked = 0, failed = 0] = shares.map((share) => {
          const part = Math.min(share, left);
          left -= part;
          return part;
        });
        await prisma.broadcast.update({
          where: { id: actor.broadcastId },
          data: { sent, unclear, blocked, failed, state, doneAt: scene.platform.clock.now() },
        });
        scene.platform.clock.advance(60_000);
        expect(await settleStars(scene.platform)).toBe(1);
        const [after, paidAfter] = await readSums(scene);
        const spent = Math.ceil((sent + unclear) / 10);
        expect(after - before).toBe(Math.ceil(total / 10) - spent);
        expect(paidAfter - paidBefore).toBe(after - before);
        expect(await accountsOf(scene)).not.toHaveProperty("broadcasts");
      }),
      { numRuns: testSize(6, 200) },
    );
  },
);

/** The owner's balance, and the Stars at Telegram. */
async function readSums(scene: BroadcastScene): Promise<[number, number]> {
  const { owner_balance: owed = "0", provider_clearing: held = "0" } = await accountsOf(scene);
  return [-Number(owed), Number(held)];
}
