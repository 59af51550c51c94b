import { describe, expect, test } from "vitest";
import { acceptPayment } from "../bot/payments/decisions/accept-payment.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { killAfter, openHold } from "./support/kills.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { until } from "./support/until.ts";
import { createVictim } from "./support/victim.ts";
import type { Victim } from "./support/victim.ts";

/*
 * What people decide about payments, and what is asked about them, survives a SIGKILL between any two of its steps: the
 * next start continues from where the rows stand.
 */

// Some 15 s when nothing else runs; with the whole suite beside it, several times that.
const PATIENCE_MS = 90_000;

describe.concurrent("A refund of Stars continues from", { timeout: PATIENCE_MS }, () => {
  test("being asked for", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, paymentId } = await paidWithStars(victim);
    await victim.kill();
    await ask(victim, paymentId);
    expect(await balances(victim)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
    await victim.start();
    await expectRefunded(victim, person, paymentId);
  });

  test("Telegram having sent them back, with its answer lost", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, paymentId } = await paidWithStars(victim);
    victim.telegram.expectRefusal(/CHARGE_ALREADY_REFUNDED/);
    const killed = killAfter(victim, ({ method }) => method === "refundStarPayment");
    await ask(victim, paymentId);
    await killed;
    expect(await balances(victim)).toContain("refunds XTR -250");
    await victim.start();
    await expectRefunded(victim, person, paymentId);
  });

  test("the middle of the transaction that reverses the postings", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, paymentId } = await paidWithStars(victim);
    victim.telegram.expectRefusal(/CHARGE_ALREADY_REFUNDED/);
    const hold = await openHold(victim, ["ledger_posting"]);
    await victim.kill();
    await ask(victim, paymentId);
    await hold.at("ledger_posting");
    await victim.start();
    // The job's transaction, or that of Telegram's own word about the refund.
    await hold.until(1);
    await victim.kill();
    expect(await balances(victim)).toContain("refunds XTR -250");
    await victim.start();
    await hold.release();
    await expectRefunded(victim, person, paymentId);
  });
});

describe.concurrent("A payment that people accept continues from", { timeout: PATIENCE_MS }, () => {
  test("their word", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, payment } = await victim.buyer();
    await payment.become("partially_paid", { actually_paid: 0.00005 });
    const { id } = await victim.database.prisma.payment.findFirstOrThrow();
    await victim.kill();
    const accepted = await acceptPayment(createTestPlatform(victim.database), {
      paymentId: id,
      actor: { userId: victim.sale.ownerId },
    });
    expect(accepted).toEqual({ kind: "granted" });
    await victim.start();
    await person.sees(/Paid\./, { timeoutMs: PATIENCE_MS });
  });

  test("the middle of joining two deposits that make up the price", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, payment } = await victim.buyer();
    await payment.become("partially_paid", { actually_paid: 0.00005 });
    const hold = await openHold(victim, ["subscription"]);
    await hold.at("subscription");
    await payment.payAgain({ amount: "0.00005" });
    await hold.until(1);
    await victim.kill();
    expect(await victim.database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(0);
    await victim.start();
    await hold.release();
    await person.sees(/Paid\./, { timeoutMs: PATIENCE_MS });
    expect(await victim.database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(1);
    expect(await balances(victim)).not.toContain("unallocated BTC -0.00005");
  });
});

describe.concurrent("A payment whose last notice was lost continues from", { timeout: PATIENCE_MS }, () => {
  test("the question about it, wherever the program dies while it asks", async () => {
    await using victim = await createVictim();
    await victim.start();
    const { person, payment } = await victim.buyer();
    await payment.become("confirming");
    victim.nowpayments.ipn.sent = false;
    await payment.become("finished");
    // Its turn has come: the janitor claims it, and the program dies while NOWPayments takes its time to answer.
    victim.nowpayments.faults.add({ path: /v1.payment.\d+$/, kind: "delay", milliseconds: 3_000 });
    const { prisma, pool } = victim.database;
    await prisma.payment.updateMany({ data: { nextCheckAt: new Date(0) } });
    await pool.query("select graphile_worker.add_job('payments.claim-checks')");
    await until(() => victim.nowpayments.faults.pending(), 0);
    await victim.kill();
    expect(await prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(0);
    await victim.start();
    await person.sees(/Paid\./, { timeoutMs: PATIENCE_MS });
    expect(await prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(1);
  });
});

async function paidWithStars(victim: Victim): Promise<{ person: TestUser; paymentId: string }> {
  const person = await victim.person();
  await person.start(`t_${victim.sale.tierId}`);
  await person.press(/Monthly/);
  await person.press(/Star/);
  await until(() => person.chat.some(({ invoice }) => invoice !== undefined), true);
  expect(await person.pay()).toMatchObject({ ok: true });
  await person.sees(/Paid\./, { timeoutMs: PATIENCE_MS });
  const { id } = await victim.database.prisma.payment.findFirstOrThrow();
  return { person, paymentId: id };
}

/** As the owner's button does, while the program may be dead. */
const ask = ({ database, sale }: Victim, paymentId: string): Promise<unknown> =>
  requestRefund(createTestPlatform(database), {
    paymentId,
    actor: { userId: sale.ownerId },
    access: "ended",
  });

async function expectRefunded(victim: Victim, person: TestUser, paymentId: string): Promise<void> {
  await person.sees(/went back to you/, { timeoutMs: PATIENCE_MS });
  expect(await balances(victim)).toEqual([]);
  const row = await victim.database.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } });
  expect(row).toMatchObject({ status: "refunded", refundAccess: "ended" });
  const sent = victim.telegram.callsOf("refundStarPayment").filter(({ response }) => response?.ok === true);
  expect(sent).toHaveLength(1);
  await until(
    async () => (await victim.database.prisma.subscription.findFirstOrThrow()).state !== "active",
    true,
  );
}

async function balances({ database }: Victim): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || currency || ' ' || trim_scale(sum(amount)) as line from ledger_posting
      group by account, currency having sum(amount) <> 0 order by line`,
  );
  return rows.map(({ line }) => line);
}
