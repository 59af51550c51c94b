import { describe, expect, test } from "vitest";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { TRON } from "../../../tests/scenes/payee-scene.ts";
import { earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { countLockWaits } from "../../../tests/support/count-lock-waits.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { addToTeam, makeOperator } from "../../../tests/support/team.ts";
import { until } from "../../../tests/support/until.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { settlePayout } from "../../payouts/settlement/settle-payout.ts";
import {
  createLinkIfNobodyOperates,
  inviteOwner,
  redeemOperatorLink,
} from "../../users/operators/operator-links.ts";
import { erasePerson } from "./erase-person.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";

const DAY = 86_400_000;

/** Olga's channel, which the bot has left; everything that she sold is over. */
async function openClosed({ sales = 0 } = {}): Promise<PayoutScene> {
  const scene = await openPayoutScene();
  if (sales > 0) await earn(scene, "USD", sales);
  scene.olga.removeBot(scene.channel);
  await scene.handleUpdates();
  await scene.runJobs();
  scene.platform.clock.advance(400 * DAY);
  return scene;
}

const erase = ({ platform, olga }: PayoutScene) => erasePerson(platform, { userId: olga.id });

async function obstacleOf(scene: PayoutScene): Promise<string> {
  const result = await erase(scene);
  return result.kind === "not_possible" ? result.obstacle.kind : result.kind;
}

/** The page after "Erase my data". */
async function pageOf(scene: PayoutScene): Promise<string> {
  await scene.say(scene.olga, "/privacy");
  await scene.press(scene.olga, /Erase my data/);
  return newestOf(scene.olga)?.text ?? "";
}

const sums = async ({ database }: PayoutScene) =>
  (
    await database.pool.query(
      "select account, currency, sum(amount)::text as sum from ledger_posting group by 1, 2 order by 1, 2",
    )
  ).rows;

describe("An owner", () => {
  test("is told each step, is paid everything, and is erased with the channel; the ledger stays", async () => {
    await using scene = await openPayoutScene();
    const { olga, operator, platform, database, sale } = scene;
    const { prisma } = database;
    await earn(scene, "USD", 1);
    expect(await pageOf(scene)).toContain("You sell here in: Tea & Talk");
    olga.removeBot(scene.channel);
    await scene.handleUpdates();
    expect(await pageOf(scene)).toContain("time that they paid for: 1, until");
    platform.clock.advance(400 * DAY);
    expect(await pageOf(scene)).toContain("You still have $9.70 here");
    await giveWallet(scene);
    await scene.say(olga, "/payouts");
    await scene.press(olga, /9\.70/);
    expect(await pageOf(scene)).toContain("A payout to you is under way");
    const { id } = await prisma.payout.findFirstOrThrow();
    await scene.pressForged(operator, `payout-claim:${id}`);
    const settlement = { kind: "sent", reference: "hash-1" } as const;
    await settlePayout(platform, { payoutId: id, operatorId: operator.id, settlement });
    await scene.runJobs();
    const before = await sums(scene);
    expect(await pageOf(scene)).toContain("Your channels here close for good");
    await scene.press(olga, /Yes, erase everything/);
    expect(newestOf(olga)?.text).toContain("your data is erased");
    expect(await sums(scene)).toEqual(before);
    const { rows } = await database.pool.query<{ row: string }>(
      `select query_to_xml(format('select * from %I.%I', schemaname, tablename), true, false, '')::text as row
         from pg_tables where schemaname = 'public'`,
    );
    const all = rows.map(({ row }) => row).join("");
    for (const part of [String(olga.id), "Olga", TRON, String(scene.channel.id), "Tea &amp; Talk"])
      expect([part, all.includes(part)]).toEqual([part, false]);
    const payout = await prisma.payout.findFirstOrThrow();
    expect(payout).toMatchObject({ state: "sent", settledBy: BigInt(operator.id) });
    const owners = await prisma.ledgerPosting.findMany({ where: { ownerId: { not: null } } });
    expect(new Set(owners.map(({ ownerId }) => ownerId))).toEqual(new Set([payout.ownerId]));
    expect(payout.ownerId).toBeGreaterThan(900_000_000_000n);
    // The same person begins anew.
    await scene.meet(olga);
    olga.addBot(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await scene.runJobs();
    expect(await prisma.channel.findUniqueOrThrow({ where: { id: sale.channelId } })).toMatchObject({
      ownerId: payout.ownerId,
      state: "gone",
    });
    await scene.say(olga, "/balance");
    expect(scene.lastMessageTo(olga)).not.toContain("9.70");
  });

  test("waits for what is under way", async () => {
    await using scene = await openClosed();
    const { platform, olga, sale, database } = scene;
    const { prisma } = database;
    const now = platform.clock.now();
    const orderId = await sale.order();
    await prisma.checkout.create({
      data: {
        id: "C1",
        orderId,
        provider: "nowpayments",
        currency: "USD",
        telegramChatId: 1n,
        createdAt: now,
      },
    });
    expect(await pageOf(scene)).toContain("A buyer may still pay an open order of yours until");
    const wrong = { price: { amount: "1", currency: "USD" } };
    await confirmPayment(platform, cryptoEvent(orderId, wrong));
    platform.clock.advance(3 * DAY);
    expect(await obstacleOf(scene)).toBe("sale_open");
    await prisma.payment.updateMany({
      data: { resolution: "rejected", resolvedAt: now, resolvedBy: BigInt(olga.id) },
    });
    const content = { telegramChatId: olga.id, messageIds: [1], buttons: [], kind: "text" };
    await prisma.broadcast.create({
      data: {
        id: "B1",
        channelId: sale.channelId,
        actorId: BigInt(olga.id),
        state: "scheduled",
        content,
        audience: {},
        scheduledAt: now,
        createdAt: now,
      },
    });
    expect(await obstacleOf(scene)).toBe("broadcast_open");
    await prisma.broadcast.updateMany({ data: { state: "stopped", doneAt: now } });
    const order = await sale.order();
    const expiresAt = new Date(now.getTime() + 300 * DAY);
    const renewal = renewalRow({ orderId: order, userId: BigInt(sale.buyerId), expiresAt, now });
    await prisma.providerSubscription.create({ data: renewal });
    expect(await obstacleOf(scene)).toBe("renewals");
    await prisma.providerSubscription.updateMany({ data: { state: "canceled", canceledBy: "channel" } });
    expect(await obstacleOf(scene)).toBe("erased");
  });

  test("with a debt is told so, and is erased neither by a forged button", async () => {
    await using scene = await openClosed({ sales: 1 });
    const { database, olga, platform } = scene;
    const post = (amount: number) =>
      database.pool.query(
        `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
         values ('E${amount}', 'payout', 'owner_balance', ${olga.id}, 'USD', ${amount}, now()),
                ('E${amount}', 'payout', 'paid_out', null, 'USD', ${-amount}, now())`,
      );
    await post(10);
    expect(await pageOf(scene)).toContain("Your balance is -$0.30");
    await scene.pressForged(olga, "privacy-erase-yes");
    expect(await database.prisma.user.count({ where: { id: BigInt(olga.id) } })).toBe(1);
    await post(-1);
    Object.assign(platform, { config: { ...platform.config, payouts: false } });
    expect(await pageOf(scene)).toMatch(/still owes you \$0\.70, and payouts are off here.*Oscar/su);
  });

  test("whose sale is credited at the same moment is not erased, and none is credited afterwards", async () => {
    await using scene = await openClosed();
    const { database, olga } = scene;
    const posting = (
      credit: number,
    ) => `insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, created_at)
         values ('E1', 'sale', 'owner_balance', ${olga.id}, null, 'USD', ${-credit}, now()),
                ('E1', 'sale', 'provider_clearing', null, 'nowpayments', 'USD', ${credit}, now())`;
    const client = await database.pool.connect();
    try {
      await client.query("begin");
      await client.query(posting(1));
      const erasing = obstacleOf(scene);
      await until(() => countLockWaits(database.pool, "stop_credits"), 1);
      await client.query("commit");
      expect(await erasing).toBe("balance");
      await client.query(posting(-1));
      expect(await obstacleOf(scene)).toBe("erased");
      await expect(client.query(posting(1))).rejects.toThrow("names an owner who does not exist");
    } finally {
      client.release();
    }
  });
});

describe("A person with a role", () => {
  test("leaves the teams by an erasure, and the owners are notified without a name", async () => {
    await using scene = await openPayoutScene();
    const { olga, platform, database, sale } = scene;
    const sam = scene.telegram.person({ firstName: "Sam" });
    await scene.meet(sam);
    await addToTeam(database.prisma, { channelId: sale.channelId, userId: sam.id, role: "support" });
    expect(await erasePerson(platform, { userId: sam.id })).toEqual({ kind: "erased" });
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toContain("A person of your team erased their data");
    expect(scene.lastMessageTo(olga)).not.toContain("Sam");
    expect(await database.prisma.auditEntry.count({ where: { action: "team.left" } })).toBe(1);
  });

  test("stops being an operator by an erasure, after claimed payouts, and takes open links along", async () => {
    await using scene = await openPayoutScene();
    const { platform, operator, olga, database } = scene;
    const { prisma } = database;
    Object.assign(platform, { config: { ...platform.config, operatorIds: [] } });
    await makeOperator(prisma, operator.id);
    const used = (await inviteOwner(platform, operator.id)) ?? "";
    await redeemOperatorLink(platform, { kind: "owner", token: used, userId: olga.id });
    const open = (await inviteOwner(platform, operator.id)) ?? "";
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    await scene.say(olga, "/payouts");
    await scene.press(olga, /58\.20/);
    const { id: payoutId } = await prisma.payout.findFirstOrThrow();
    await scene.pressForged(operator, `payout-claim:${payoutId}`);
    const erasing = () => erasePerson(platform, { userId: operator.id });
    expect(await erasing()).toMatchObject({ obstacle: { kind: "sends_payout" } });
    await scene.pressForged(operator, `payout-release:${payoutId}`);
    await scene.say(operator, "/privacy");
    await scene.press(operator, /Erase my data/);
    expect(newestOf(operator)?.text).toContain("You are no longer an operator of this bot");
    expect(await erasing()).toEqual({ kind: "erased" });
    expect(await redeemOperatorLink(platform, { kind: "owner", token: open, userId: 10_000_000_002 })).toBe(
      false,
    );
    expect(await prisma.operatorLink.findMany()).toMatchObject([{ usedBy: BigInt(olga.id) }]);
    expect(
      await createLinkIfNobodyOperates({ platform, bot: { botInfo: { username: "b" } }, prints: true }),
    ).toContain("op_");
  });
});
