// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { acceptPayment } from "../bot/payments/decisions/accept-payment.ts";
import { findOpenPart, partTag } from "../bot/payments/refunds/open-part.ts";
import { selectDue } from "../bot/payments/refunds/part-postings.sql.ts";
import { requestPart, requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { postRemainderJob } from "../bot/payments/decisions/post-remainder.jobs.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { mergeDepositsJob } from "../bot/payments/decisions/merge-deposits.jobs.ts";
import type { PaymentEvent } from "../bot/payments/contract/payment-event.ts";
import type { OrderKind } from "../bot/orders/order.ts";
import { confirmRefundSent, withdrawRefund } from "../bot/payments/refunds/settle-refund.ts";
import type { SettledRefund } from "../bot/payments/refunds/settle-refund.ts";
import { restOf } from "../bot/payments/events/payment-row.ts";
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
 * at the providers and the debts to owners. Coins that a person sends back by hand leave the provider here, as much as the page of
 * the refund says.
 */

/** Tables that a step may write; a fault in any of them rolls the step back. */
const tables = [
  "payment_event",
  "payment",
  "orders",
  "subscription",
  "ledger_posting",
  "audit_entry",
  "part_refund",
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
    | { readonly kind: "accept" | "reject" | "refund" | "refund_sent" | "refund_withdrawn" | "merge" }
    | { readonly kind: "part"; readonly percent: number; readonly access: "kept" | "ended" }
    | { readonly kind: "part_sent" | "part_withdrawn" };
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
  kind: fc.constantFrom("accept", "reject", "refund", "refund_sent", "refund_withdrawn", "merge"),
});
const part = fc.record({
  kind: fc.constant("part" as const),
  // Of what has not gone back yet. A part of everything is refused.
  percent: fc.constantFrom(1, 33, 50, 99, 100),
  access: fc.constantFrom("kept", "ended"),
});
// Twice as often as a withdrawal: a payment with several parts is the interesting one.
const endOfPart = fc.record({ kind: fc.constantFrom("part_sent", "part_sent", "part_withdrawn") });
const fault = fc.option(fc.constantFrom(...tables), { nil: undefined, freq: 2 });
const anything: fc.Arbitrary<Step[]> = fc
  .record({
    payment: fc.integer({ min: 0, max: 3 }),
    act: fc.oneof(
      { weight: 6, arbitrary: reports },
      { weight: 4, arbitrary: decision },
      { weight: 2, arbitrary: part },
      { weight: 2, arbitrary: endOfPart },
    ),
    fault,
  })
  .map((step) => [step]);
/** Steps drawn one by one seldom pay and refund parts of the same payment. */
const paidThenParts: fc.Arbitrary<Step[]> = fc
  .record({
    payment: fc.constantFrom(0, 3),
    ends: fc.array(fc.record({ act: fc.oneof(part, endOfPart, endOfPart, part, decision, reports), fault }), {
      minLength: 2,
      maxLength: 7,
    }),
  })
  .map(({ payment, ends }) => {
    const paid = { kind: "report", status: "paid", hundredths: 100, worth: 100, hours: 0 } as const;
    return [{ payment, act: paid, fault: undefined }, ...ends.map((step) => ({ payment, ...step }))];
  });
/** The first payment lacks a part, which a repeated deposit completes, and the money goes back. */
const mergedThenRefunded: fc.Arbitrary<Step[]> = fc
  .record({
    more: fc.constantFrom(60, 100, 130),
    ends: fc.array(
      fc.record({
        payment: fc.constantFrom(0, 0, 1),
        act: fc.oneof(part, endOfPart, decision, reports),
        fault,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ more, ends }) => {
    const report = { kind: "report", worth: 100, hours: 0 } as const;
    return [
      { payment: 0, act: { ...report, status: "partially_paid", hundredths: 40 }, fault: undefined },
      { payment: 1, act: { ...report, status: "paid", hundredths: more }, fault: undefined },
      { payment: 1, act: { kind: "merge" }, fault: undefined },
      ...ends,
    ];
  });
const steps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anything },
      { weight: 1, arbitrary: paidThenParts },
      { weight: 1, arbitrary: mergedThenRefunded },
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map((drawn) => drawn.flat());

/** The whole rest of a payment, with its excess coins, is requested after a part was sent. */
const restAfterPart: Step[] = (
  [
    { kind: "report", status: "paid", hundredths: 130, worth: 100, hours: 0 },
    { kind: "part", percent: 99, access: "kept" },
    { kind: "part_sent" },
    { kind: "refund" },
  ] as const
).map((act) => ({ payment: 0, act, fault: undefined }));

/** Coins that a person has sent back, as an exact decimal text. */
type Sent = { readonly paymentId: string; readonly currency: string; readonly amount: string };

type World = {
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly sale: Sale;
  readonly sentByHand: Sent[];
};

type Payment = { readonly order: string; readonly externalId: string; readonly parent: string | undefined };

test("The ledger is exact after any sequence of reports, decisions, faults and repetitions", async () => {
  await using database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const sentByHand: Sent[] = [];
  await installFaults(database);
  const kind = fc.constantFrom<OrderKind>("access", "donation");
  await fc.assert(
    fc.asyncProperty(steps, kind, kind, async (sequence, ...kinds) => {
      const payments = await makePayments(sale, kinds);
      for (const step of sequence) await take({ platform, sale, sentByHand }, payments, step);
      await settleJobs(platform, payments);
      expect(await findFaults(platform, sentByHand)).toEqual(exact);
    }),
    // A failure stays in the database, so that a smaller one is not looked for.
    { numRuns: testSize(8, 100), endOnFailure: true, examples: [[restAfterPart, "access", "access"]] },
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

async function take(world: World, payments: readonly Payment[], step: Step): Promise<void> {
  const { platform } = world;
  const payment = payments[step.payment];
  if (payment === undefined) return;
  const attempt = (): Promise<unknown> => act(world, payment, step.act);
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
  world: World,
  { order, externalId, parent }: Payment,
  step: Step["act"],
): Promise<unknown> {
  const { platform, sale } = world;
  if (step.kind === "report") {
    const { status, hundredths, worth, hours } = step;
    // A buyer who has got a part, and then the whole deposit, has got too much: the ledger names no one who lacks it.
    if (status === "refunded" && (await isMoreThanDue(platform, externalId))) return undefined;
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
  const { prisma } = platform.database;
  if (step.kind === "merge") return merge(platform, externalId);
  const row = await prisma.payment.findFirst({ where: { externalId } });
  if (row === null) return undefined;
  const paymentId = row.id;
  const input = { paymentId, actor: { userId: sale.ownerId } };
  const open = async () => {
    const found = await findOpenPart(prisma, paymentId);
    return found && { ...input, part: partTag(found) };
  };
  switch (step.kind) {
    case "accept":
      return acceptPayment(platform, input);
    case "reject":
      return rejectPayment(platform, input);
    case "refund":
      return requestRefund(platform, { ...input, access: "kept" });
    case "refund_sent":
      return sendByHand(world, input);
    case "refund_withdrawn":
      return withdrawRefund(platform, input);
    case "part": {
      const minor = (restOf(row).minor * BigInt(step.percent)) / 100n;
      const request = { ...input, minor, access: step.access, refundedBefore: row.refundedMinor };
      return requestPart(platform, request);
    }
    case "part_sent":
      return sendByHand(world, (await open()) ?? input);
    case "part_withdrawn":
      return withdrawRefund(platform, (await open()) ?? input);
  }
}

/** Whether a deposit has more coins than the requested refund of the payment that it completed still needs. */
async function isMoreThanDue({ database: { prisma } }: Platform, externalId: string): Promise<boolean> {
  const deposit = await prisma.payment.findFirst({ where: { externalId, state: "merged" } });
  if (deposit === null || deposit.parentExternalId === null) return false;
  const going = { externalId: deposit.parentExternalId, refundRequestedAt: { not: null }, refundedAt: null };
  const completed = await prisma.payment.findFirst({ where: going, select: { id: true } });
  if (completed === null || (await findOpenPart(prisma, completed.id)) !== undefined) return false;
  const due = await selectDue.all(prisma, { paymentId: completed.id });
  const coins = due.find(({ currency }) => currency === deposit.paidCurrency);
  return deposit.bookedAmount?.greaterThan(coins?.amount ?? 0) === true;
}

/** A person sends the coins that the page of the refund names, and confirms that. */
async function sendByHand({ platform, sentByHand }: World, input: SettledRefund): Promise<void> {
  const due = await selectDue.all(platform.database.prisma, input);
  const { kind } = await confirmRefundSent(platform, input);
  if (kind === "done") sentByHand.push(...due.map((coins) => ({ ...coins, paymentId: input.paymentId })));
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

const once = { number: 1, isLast: false };

const merge = (platform: Platform, externalId: string): Promise<void> =>
  mergeDepositsJob.run({ provider: "nowpayments", externalId }, platform, once);

/** The jobs that move money, each run twice as after a lost answer. */
async function settleJobs(platform: Platform, payments: readonly Payment[]): Promise<void> {
  for (const { externalId, parent } of [...payments, ...payments]) {
    if (externalId.startsWith("charge")) continue;
    const key = { provider: "nowpayments" as const, externalId };
    if (parent !== undefined) await merge(platform, externalId);
    await postRemainderJob.run(key, platform, once);
  }
}

const exact = { payments: [], claims: [], currencies: [], grants: [], parts: [], sent: [], shares: [] };

/** The deviations of the ledger; `exact` has none. */
async function findFaults(
  { database: { pool }, config }: Platform,
  sentByHand: readonly Sent[],
): Promise<Record<string, unknown[]>> {
  const sent = JSON.stringify(sentByHand);
  const sentRows = `select "paymentId" as payment_id, currency, sum(amount) as amount
                      from json_to_recordset($1::json) as row("paymentId" text, currency text, amount numeric) group by 1, 2`;
  // For each payment with the deposits that completed it, from their rows, the parts and what was sent by hand: the coins that the
  // provider holds, and the debts to the owner and the platform. A part takes the platform's share rounded down, so that each may
  // leave a cent too much of it; so does a deposit that went back alone.
  const families = `family as (
       select p.id, coalesce(completed.id, p.id) as head from payment p left join payment completed
           on p.resolution = 'accepted' and p.granted_at is null and completed.provider = p.provider and completed.external_id = p.parent_external_id)`;
  const { rows: payments } = await pool.query<Record<string, string>>(
    `with sent as (${sentRows}), ${families},
     part as (
       select payment_id, count(*) as parts, coalesce(sum(amount_minor) filter (where state = 'requested'), 0) as set_aside,
              bool_or(state = 'requested') as is_open
         from part_refund where state <> 'withdrawn' group by payment_id),
     of_one as (
       select p.id, coalesce(parts, 0) + case when granted_at is null and refunded_at is not null then 1 else 0 end as parts,
              case when booked_amount is null or refunded_at is not null or went_back then 0
                   else booked_amount - coalesce((select sum(amount) from sent where payment_id = p.id), 0) end as held_there,
              case when granted_at is null or refund_requested_at is not null and is_open is not true or refunded_at is not null then 0
                   else (credit_minor - refunded_minor - coalesce(set_aside, 0))
                        / (case p.currency when 'USD' then 100.0 else 1.0 end) end as credited
         from payment p left join part on part.payment_id = p.id cross join lateral (
              -- A deposit goes back with a refund that was requested here; a provider that reports one knows nothing of it.
              select exists (select from family join payment completed on completed.id = head
                              where family.id = p.id and completed.refunded_at is not null
                                and completed.refund_requested_at is not null) as went_back) completion),
     expected as (
       select head as id, sum(parts) as parts, sum(held_there) as held_there, sum(credited) as credited
         from of_one join family using (id) group by head),
     told as (
       select head as payment_id,
              coalesce(sum(amount) filter (where account = 'provider_clearing'), 0) as held_there,
              -coalesce(sum(amount) filter (where account in ('owner_balance', 'platform_fee')), 0) as credited,
              coalesce(sum(amount) filter (where account = 'platform_fee'), 0) as fee
         from ledger_posting join family on family.id = payment_id group by head)
     select e.id, e.held_there::text as "shouldHold", coalesce(t.held_there, 0)::text as holds,
            e.credited::text as "shouldCredit", coalesce(t.credited, 0)::text as credits
       from expected e left join told t on t.payment_id = e.id
      where e.held_there <> coalesce(t.held_there, 0) or e.credited <> coalesce(t.credited, 0)
         or abs(coalesce(t.fee, 0)) * 10000 > e.credited * $2 + e.parts * 100`,
    [sent, config.platformFeeBasisPoints],
  );
  // Nobody owes money that has no claimant.
  const { rows: claims } = await pool.query(
    `with ${families}
     select head, currency, sum(amount) from ledger_posting join family on family.id = payment_id
      where account = 'unallocated' group by 1, 2 having sum(amount) > 0`,
  );
  // A deposit that went back alone is a part without a row of its own.
  const wentAlone = `exists (select from payment deposit
     where deposit.provider = p.provider and deposit.parent_external_id = p.external_id
       and deposit.resolution = 'accepted' and deposit.granted_at is null and deposit.refunded_at is not null)`;
  const { rows: parts } = await pool.query(
    `select p.id from payment p left join part_refund part on part.payment_id = p.id
      group by p.id
     having p.refunded_minor - coalesce(sum(part.amount_minor) filter (where part.state = 'sent'), 0)
            not between 0 and (case when ${wentAlone} then p.credit_minor else 0 end)
         or count(*) filter (where part.state = 'requested')
            > (case when p.refund_requested_at is not null and p.refunded_at is null then 1 else 0 end)`,
  );
  // A report that the whole payment went back is booked without a person. All other coins leave by hand.
  const { rows: unsent } = await pool.query(
    `with booked as (
       select payment_id, currency, -sum(amount) as amount from ledger_posting
        where kind = 'refund_sent' and account = 'provider_clearing' group by 1, 2),
     reported as (select p.id from payment p join payment_event e using (provider, external_id) where e.status = 'refunded'),
     sent as (${sentRows})
     select * from booked full join sent using (payment_id, currency)
      where booked.amount is distinct from sent.amount and payment_id not in (select id from reported)`,
    [sent],
  );
  const { rows: currencies } = await pool.query(
    "select currency, sum(amount) from ledger_posting group by currency having sum(amount) <> 0",
  );
  const { rows: grants } = await pool.query(
    `select p.id from payment p left join ledger_posting l on l.payment_id = p.id and l.kind = 'sale'
      group by p.id having count(distinct l.entry_id) <> (case when p.granted_at is null then 0 else 1 end)`,
  );
  // The coins of parts are the same share of all coins as the parts are of the credit, rounded down to six decimals each. Excess
  // coins stay until the whole rest is requested, which happens after all parts.
  const { rows: shares } = await pool.query(
    `with sent as (${sentRows}), ${families},
     part as (select payment_id, count(*) as parts from part_refund where state = 'sent' group by 1),
     booked as (select head as id, sum(booked_amount) as coins from payment join family using (id) group by head),
     line as (select head as payment_id, currency, -sum(amount) as excess from ledger_posting join family on family.id = payment_id
                where account = 'unallocated' and kind not in ('refund', 'refund_reversed') group by 1, 2)
     select p.id, sent.amount::text, fair.amount::text as fair
       from payment p join booked using (id) join part on part.payment_id = p.id join sent on sent.payment_id = p.id
       left join line on line.payment_id = p.id and line.currency = sent.currency
      cross join lateral (
            select (coins - coalesce(excess, 0)) * refunded_minor / credit_minor as amount) fair
      where p.refunded_at is null and not ${wentAlone} and (sent.amount > fair.amount or sent.amount < fair.amount - parts * 0.000001)`,
    [sent],
  );
  return { payments, claims, currencies, grants, parts, sent: unsent, shares };
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
