import { describe, expect, test } from "vitest";
import { acceptPayment } from "../bot/payments/decisions/accept-payment.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { blockWrites, killDuring } from "./support/kill-points.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { until } from "./support/until.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";

/*
 * Decisions about payments, and lookups of payments, survive a SIGKILL between any two of their steps: the next start continues
 * from the rows.
 */

const running = shareKilledProgram();

describe("A refund of Stars continues from", () => {
  test("the request", { tags: ["long"] }, async () => {
    const program = running();
    const { person, paymentId } = await paidWithStars(program);
    await program.kill();
    await ask(program, paymentId);
    expect(await balances(program, person)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
    await program.start();
    await expectRefunded(program, person, paymentId);
  });

  test("the lost answer of Telegram, which has sent them", async () => {
    const program = running();
    const { person, paymentId } = await paidWithStars(program);
    program.telegram.expectRefusal(/CHARGE_ALREADY_REFUNDED/);
    const killed = killDuring(program, "refundStarPayment");
    await ask(program, paymentId);
    await killed;
    expect(await balances(program, person)).toContain("refunds XTR -250");
    await program.start();
    await expectRefunded(program, person, paymentId);
  });

  test("the middle of the transaction that reverses the postings", { tags: ["long"] }, async () => {
    const program = running();
    const { person, paymentId } = await paidWithStars(program);
    program.telegram.expectRefusal(/CHARGE_ALREADY_REFUNDED/);
    await using hold = await blockWrites(program, ["ledger_posting"]);
    await program.kill();
    await ask(program, paymentId);
    await hold.at("ledger_posting");
    await program.start();
    // The transaction of the job, or of the update about the refund.
    await hold.until(1);
    await program.kill();
    expect(await balances(program, person)).toContain("refunds XTR -250");
    await program.start();
    await hold.release();
    await expectRefunded(program, person, paymentId);
  });
});

describe("An accepted payment continues from", () => {
  test("the decision", { tags: ["long"] }, async () => {
    const program = running();
    const { person, payment } = await program.buyer();
    await payment.become("partially_paid", { actually_paid: 0.00005 });
    const { id } = await program.database.prisma.payment.findFirstOrThrow({ where: of(person) });
    await program.kill();
    const accepted = await acceptPayment(createTestPlatform(program.database), {
      paymentId: id,
      actor: { userId: program.sale.ownerId },
    });
    expect(accepted).toEqual({ kind: "granted" });
    await program.start();
    await person.sees(/Paid\./);
  });

  test("the middle of merging two deposits that complete the price", async () => {
    const program = running();
    const { person, payment } = await program.buyer();
    await payment.become("partially_paid", { actually_paid: 0.00005 });
    await using hold = await blockWrites(program, ["subscription"]);
    await hold.at("subscription");
    await payment.payAgain({ amount: "0.00005" });
    await hold.until(1);
    await program.kill();
    expect(await countGranted(program, person)).toBe(0);
    await program.start();
    await hold.release();
    await person.sees(/Paid\./);
    expect(await countGranted(program, person)).toBe(1);
    expect(await balances(program, person)).not.toContain("unallocated BTC -0.00005");
  });
});

describe("A payment whose last notification was lost continues from", () => {
  test("its lookup, wherever the process is killed", async () => {
    const program = running();
    const { person, payment } = await program.buyer();
    await payment.become("confirming");
    program.nowpayments.ipn.sent = false;
    await payment.become("finished");
    // Its check is due: the job claims it, and the process is killed while NOWPayments delays the answer.
    program.nowpayments.faults.add({ path: /v1.payment.\d+$/, kind: "delay", milliseconds: 10_000 });
    const { prisma, pool } = program.database;
    await prisma.payment.updateMany({ where: of(person), data: { nextCheckAt: new Date(0) } });
    await pool.query("select graphile_worker.add_job('payments.claim-checks')");
    await until(() => program.nowpayments.faults.pending(), 0);
    await program.kill();
    expect(await countGranted(program, person)).toBe(0);
    await program.start();
    await person.sees(/Paid\./);
    expect(await countGranted(program, person)).toBe(1);
  });
});

const of = (person: TestUser): { order: { userId: bigint } } => ({ order: { userId: BigInt(person.id) } });

const countGranted = ({ database }: KilledProgram, person: TestUser): Promise<number> =>
  database.prisma.payment.count({ where: { ...of(person), grantedAt: { not: null } } });

async function paidWithStars(program: KilledProgram): Promise<{ person: TestUser; paymentId: string }> {
  const person = await program.person();
  await person.start(`t_${program.sale.tierId}`);
  await person.press(/Monthly/);
  await person.press(/Star/);
  await until(() => person.chat.some(({ invoice }) => invoice !== undefined), true);
  expect(await person.pay()).toMatchObject({ ok: true });
  await person.sees(/Paid\./);
  const { id } = await program.database.prisma.payment.findFirstOrThrow({ where: of(person) });
  return { person, paymentId: id };
}

/** As the owner's button does; the program need not run. */
const ask = ({ database, sale }: KilledProgram, paymentId: string): Promise<unknown> =>
  requestRefund(createTestPlatform(database), {
    paymentId,
    actor: { userId: sale.ownerId },
    access: "ended",
  });

async function expectRefunded(program: KilledProgram, person: TestUser, paymentId: string): Promise<void> {
  await person.sees(/went back to you/);
  expect(await balances(program, person)).toEqual([]);
  const row = await program.database.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } });
  expect(row).toMatchObject({ status: "refunded", accessAfterRefund: "ended" });
  const sent = program.telegram
    .callsOf("refundStarPayment")
    .filter(
      ({ parameters, response }) => response?.ok === true && Number(parameters["user_id"]) === person.id,
    );
  expect(sent).toHaveLength(1);
  const where = { userId: BigInt(person.id), state: "active" };
  await until(() => program.database.prisma.subscription.count({ where }), 0);
}

/** The accounts that the payments of a person have changed. */
async function balances({ database }: KilledProgram, person: TestUser): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || currency || ' ' || trim_scale(sum(amount)) as line from ledger_posting
      where payment_id in (select p.id from payment p join orders o on o.id = p.order_id where o.user_id = $1)
      group by account, currency having sum(amount) <> 0 order by line`,
    [person.id],
  );
  return rows.map(({ line }) => line);
}
