// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { acceptPayment } from "../bot/payments/decisions/accept-payment.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { postRemainderJob } from "../bot/payments/decisions/post-remainder.jobs.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { mergeDepositsJob } from "../bot/payments/decisions/merge-deposits.jobs.ts";
import type { PaymentEvent } from "../bot/payments/contract/payment-event.ts";
import type { OrderKind } from "../bot/orders/order.ts";
import { confirmRefundSent, withdrawRefund } from "../bot/payments/refunds/settle-refund.ts";
import { rejectPayment } from "../bot/payments/decisions/reject-payment.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { bitcoin, cryptoEvent, nextExternalId, starsEvent } from "./support/payment-events.ts";
import { createSale } from "./support/sale.ts";
import type { Sale } from "./support/sale.ts";
import { createTestDatabase } from "./support/test-database.ts";
import type { TestDatabase } from "./support/test-database.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { testSize } from "./support/test-size.ts";

/*
 * After any sequence of reports and decisions, repeated, with any failures of the database, the ledger states exactly the money
 * at the providers and the debts to owners.
 */

/** Tables that a step may write; a fault in any of them rolls the step back. */
const tables = [
  "payment_event",
  "payment",
  "orders",
  "subscription",
  "ledger_posting",
  "audit_entry",
] as const;

type Step = {
  readonly payment: number;
  readonly act:
    | {
        readonly kind: "report";
        readonly status: PaymentEvent["status"];
        readonly hundredths: number;
        readonly worth: number | undefined;
        readonly hours: number;
      }
    | { readonly kind: "accept" | "reject" | "refund" | "refund_sent" | "refund_withdrawn" };
  /** The table at which the first attempt fails; the step is then repeated. */
  readonly fault: (typeof tables)[number] | undefined;
};

const reports = fc.record({
  kind: fc.constant("report" as const),
  status: fc.constantFrom("pending", "partially_paid", "paid", "paid", "failed", "refunded"),
  // Percent of the quoted amount.
  hundredths: fc.constantFrom(1, 40, 60, 99, 100, 130),
  // The coin's value, in percent of the quoted rate; undefined: unknown.
  worth: fc.constantFrom(undefined, 1, 50, 100, 200),
  // Passed since the step before. Quotes end after a day, and a price becomes stale another day later.
  hours: fc.constantFrom(0, 0, 0, 20),
});
const decision = fc.record({
  kind: fc.constantFrom("accept", "reject", "refund", "refund_sent", "refund_withdrawn"),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    payment: fc.integer({ min: 0, max: 3 }),
    act: fc.oneof({ weight: 3, arbitrary: reports }, { weight: 2, arbitrary: decision }),
    fault: fc.option(fc.constantFrom(...tables), { nil: undefined, freq: 2 }),
  }),
  { minLength: 4, maxLength: 16 },
);

type Payment = { readonly order: string; readonly externalId: string; readonly parent: string | undefined };

test("The ledger is exact after any sequence of reports, decisions, faults and repetitions", async () => {
  await using database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  await installFaults(database);
  const kind = fc.constantFrom<OrderKind>("access", "donation");
  await fc.assert(
    fc.asyncProperty(steps, kind, kind, async (sequence, ...kinds) => {
      const payments = await makePayments(sale, kinds);
      for (const step of sequence) await take(platform, sale, payments, step);
      await settleJobs(platform, payments);
      expect(await findFaults(platform)).toEqual(exact);
    }),
    // A failure stays in the database, so that a smaller one is not looked for.
    { numRuns: testSize(20, 100), endOnFailure: true },
  );
});

/**
 * Two in crypto, the second one to the first one's address; one in Stars; one in crypto for the same order as that, which is
 * none of its payments where that is a donation of Stars.
 */
async function makePayments(sale: Sale, kinds: readonly [OrderKind, OrderKind]): Promise<Payment[]> {
  const first = await (kinds[0] === "access" ? sale.order() : sale.donation({ prices: { USD: 999 } }));
  const second = await (kinds[1] === "access" ? sale.order() : sale.donation({ prices: { XTR: 250 } }));
  const parent = nextExternalId();
  return [
    { order: first, externalId: parent, parent: undefined },
    { order: first, externalId: nextExternalId(), parent },
    { order: second, externalId: `charge-${nextExternalId()}`, parent: undefined },
    { order: second, externalId: nextExternalId(), parent: undefined },
  ];
}

async function take(
  platform: ReturnType<typeof createTestPlatform>,
  sale: Sale,
  payments: readonly Payment[],
  step: Step,
): Promise<void> {
  const payment = payments[step.payment];
  if (payment === undefined) return;
  const attempt = (): Promise<unknown> => act(platform, sale, payment, step.act);
  if (step.fault !== undefined) {
    await platform.database.pool.query("insert into fault_at values ($1)", [step.fault]);
    // A step that does not come to that table does not fail.
    await attempt().catch((error: unknown) => {
      if (!String(error).includes("fault in")) throw error;
    });
    await platform.database.pool.query("delete from fault_at");
  }
  await attempt();
}

async function act(
  platform: ReturnType<typeof createTestPlatform>,
  sale: Sale,
  { order, externalId, parent }: Payment,
  step: Step["act"],
): Promise<unknown> {
  if (step.kind === "report") {
    const { status, hundredths, worth, hours } = step;
    platform.clock.advance(hours * 3_600_000);
    await setRate(platform, worth);
    if (externalId.startsWith("charge"))
      return confirmPayment(
        platform,
        starsEvent(order, sale.buyerId, { externalId, status: status === "refunded" ? status : "paid" }),
      );
    return confirmPayment(
      platform,
      cryptoEvent(order, {
        externalId,
        parentExternalId: parent,
        status,
        arrived: bitcoin(status === "pending" ? "0" : `0.${String(hundredths).padStart(6, "0")}`),
      }),
    );
  }
  const row = await platform.database.prisma.payment.findFirst({ where: { externalId } });
  if (row === null) return undefined;
  const input = { paymentId: row.id, actor: { userId: sale.ownerId } };
  switch (step.kind) {
    case "accept":
      return acceptPayment(platform, input);
    case "reject":
      return rejectPayment(platform, input);
    case "refund":
      return requestRefund(platform, { ...input, access: "kept" });
    case "refund_sent":
      return confirmRefundSent(platform, input);
    case "refund_withdrawn":
      return withdrawRefund(platform, input);
  }
}

/** The value of the quoted amount, in percent of the price. */
async function setRate(
  { database: { prisma }, clock }: Platform,
  percent: number | undefined,
): Promise<void> {
  await prisma.coin.deleteMany();
  if (percent === undefined) return;
  // A rate is rounded up by less than a cent.
  const minUsdCents = BigInt(Math.floor((999 * percent) / 100) + 1);
  await prisma.coin.create({
    data: { code: "BTC", minAmount: "0.0001", minUsdCents, checkedAt: clock.now() },
  });
}

/** The jobs that move money, each run twice as after a lost answer. */
async function settleJobs(platform: Platform, payments: readonly Payment[]): Promise<void> {
  const once = { number: 1, isLast: false };
  for (const { externalId, parent } of [...payments, ...payments]) {
    if (externalId.startsWith("charge")) continue;
    const key = { provider: "nowpayments" as const, externalId };
    if (parent !== undefined) await mergeDepositsJob.run(key, platform, once);
    await postRemainderJob.run(key, platform, once);
  }
}

const exact = { payments: [], currencies: [], grants: [] };

/** The deviations of the ledger; `exact` has none. */
async function findFaults({ database: { pool }, config }: Platform): Promise<Record<string, unknown[]>> {
  // For each payment, from its row alone: what the provider holds of it, and what we owe the owner and the platform.
  const { rows: payments } = await pool.query<Record<string, string>>(
    `with expected as (
       select p.id, p.currency,
              case when refunded_at is not null or booked_amount is null then 0 else booked_amount end as held_there,
              case when granted_at is null or refund_requested_at is not null or refunded_at is not null then 0
                   else credit_minor / (case p.currency when 'USD' then 100.0 else 1.0 end) end as credited
         from payment p),
     told as (
       select payment_id,
              coalesce(sum(amount) filter (where account = 'provider_clearing'), 0) as held_there,
              -coalesce(sum(amount) filter (where account in ('owner_balance', 'platform_fee')), 0) as credited,
              coalesce(sum(amount) filter (where account = 'platform_fee'), 0) as fee
         from ledger_posting group by payment_id)
     select e.id, e.held_there::text as "shouldHold", coalesce(t.held_there, 0)::text as holds,
            e.credited::text as "shouldCredit", coalesce(t.credited, 0)::text as credits
       from expected e left join told t on t.payment_id = e.id
      where e.held_there <> coalesce(t.held_there, 0) or e.credited <> coalesce(t.credited, 0)
         or abs(coalesce(t.fee, 0)) * 10000 > e.credited * $1`,
    [config.platformFeeBasisPoints],
  );
  const { rows: currencies } = await pool.query(
    "select currency, sum(amount) from ledger_posting group by currency having sum(amount) <> 0",
  );
  const { rows: grants } = await pool.query(
    `select p.id from payment p left join ledger_posting l on l.payment_id = p.id and l.kind = 'sale'
      group by p.id having count(distinct l.entry_id) <> (case when p.granted_at is null then 0 else 1 end)`,
  );
  return { payments, currencies, grants };
}

async function installFaults({ pool }: TestDatabase): Promise<void> {
  await pool.query(`
    create table fault_at (place text);
    create function fault() returns trigger language plpgsql as $$
    begin
      if exists (select from fault_at where place = tg_table_name) then raise exception 'fault in %', tg_table_name; end if;
      return null;
    end $$;`);
  for (const table of tables)
    await pool.query(
      `create trigger fault after insert or update on ${table} for each row execute function fault()`,
    );
}
