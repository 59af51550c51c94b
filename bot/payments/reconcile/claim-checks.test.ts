import { describe, expect, test } from "vitest";
import { checkWaits, FIRST_WAIT, LAST_CHECK_AFTER } from "../events/check-waits.ts";
import { claimChecks, CLAIMED_AT_ONCE } from "./reconcile.jobs.ts";
import { openReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";
import type { ReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";

const MINUTE = 60_000;

const askedFor = async ({ platform }: ReportedPayments): Promise<number> => {
  const { rowCount } = await platform.database.pool.query(
    "select from graphile_worker.jobs where task_identifier in ('payments.look-up-payment', 'payments.look-up-invoice')",
  );
  return rowCount ?? 0;
};

describe("A pending payment", () => {
  test("is looked up once by any number of concurrent claims, and not again before its next check", async () => {
    await using stock = await openReportedPayments(30);
    const { platform } = stock;
    expect(await claimChecks(platform)).toEqual({ payments: 0, checkouts: 0 });
    platform.clock.advance(5 * MINUTE);
    const claims = await Promise.all([claimChecks(platform), claimChecks(platform), claimChecks(platform)]);
    expect(claims.reduce((sum, { payments }) => sum + payments, 0)).toBe(30);
    expect(await askedFor(stock)).toBe(30);
    platform.clock.advance(9 * MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: 0, checkouts: 0 });
    platform.clock.advance(MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: 30, checkouts: 0 });
    // A lookup that still waits is not enqueued twice.
    expect(await askedFor(stock)).toBe(30);
  });

  test("is looked up less and less often, and after two weeks no more", async () => {
    await using stock = await openReportedPayments(1);
    const { platform } = stock;
    const start = platform.clock.now().getTime();
    const waits = checkWaits(FIRST_WAIT.payment);
    for (const [index, wait] of waits.entries()) {
      platform.clock.advance(wait);
      expect(await claimChecks(platform)).toEqual({ payments: 1, checkouts: 0 });
      expect(await platform.database.prisma.payment.findFirst()).toMatchObject({ checks: index + 1 });
    }
    expect(platform.clock.now().getTime() - start).toBeLessThanOrEqual(LAST_CHECK_AFTER + MINUTE);
    const payment = await platform.database.prisma.payment.findFirstOrThrow();
    expect(payment).toMatchObject({ status: "confirming", nextCheckAt: null });
  });

  test("is looked up in the order of its due time, a few a second", async () => {
    await using stock = await openReportedPayments(3);
    const { platform, externalIds } = stock;
    const { prisma, pool } = platform.database;
    const { orderId } = await prisma.payment.findFirstOrThrow();
    // The program was down for a day.
    await pool.query(
      `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor,
                            next_check_at, created_at, updated_at)
       select 'p' || n, 'nowpayments', 'late-' || n, $1, 'pending', 10, 'USD', 999, $2, $2, $2
         from generate_series(1, 300) n`,
      [orderId, new Date(platform.clock.now().getTime() + 6 * MINUTE)],
    );
    platform.clock.advance(10 * MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: CLAIMED_AT_ONCE, checkouts: 0 });
    expect(await prisma.payment.count({ where: { externalId: { in: externalIds }, checks: 1 } })).toBe(3);
    const { rows } = await pool.query<{ span: number }>(
      `select extract(epoch from max(run_at) - min(run_at))::float as span from graphile_worker.jobs
        where task_identifier = 'payments.look-up-payment'`,
    );
    expect(rows[0]?.span).toBeGreaterThan(55);
    expect(rows[0]?.span).toBeLessThan(65);
    expect(await claimChecks(platform)).toEqual({ payments: 103, checkouts: 0 });
  });

  test("is not looked up if no provider has a lookup", async () => {
    await using stock = await openReportedPayments(1, {});
    stock.platform.clock.advance(60 * MINUTE);
    expect(await claimChecks(stock.platform)).toEqual({ payments: 0, checkouts: 0 });
  });
});
