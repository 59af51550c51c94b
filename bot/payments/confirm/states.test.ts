import { describe, expect, test } from "vitest";
import { cryptoEvent, nextExternalId, starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { paymentStatuses } from "../contract/payment-status.ts";
import type { PaymentStatus } from "../contract/payment-status.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptPayment } from "../decisions/accept-payment.ts";
import { confirmPayment } from "./confirm-payment.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

/*
 * Every reported status in every state of a payment. A row is the state before, a column the reported status, a cell the state
 * after it. "granted" is a paid payment that was granted.
 */
const states = [
  "none",
  "pending",
  "confirming",
  "confirmed",
  "settling",
  "expired",
  "failed",
  "partially_paid",
  "granted",
  "held",
  "accepted",
  "refunded",
  "refunded_early",
] as const;
type State = (typeof states)[number];

// prettier-ignore
const table: Readonly<Record<State, readonly string[]>> = {
  //              pending          confirming        confirmed         settling          partially_paid    paid       failed            expired           refunded
  none:           ["pending",        "confirming",     "confirmed",      "settling",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  pending:        ["pending",        "confirming",     "confirmed",      "settling",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  confirming:     ["confirming",     "confirming",     "confirmed",      "settling",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  confirmed:      ["confirmed",      "confirmed",      "confirmed",      "settling",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  settling:        ["settling",        "settling",        "settling",        "settling",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  expired:        ["expired",        "expired",        "expired",        "expired",        "partially_paid", "granted", "failed",         "expired",        "refunded_early"],
  failed:         ["failed",         "failed",         "failed",         "failed",         "partially_paid", "granted", "failed",         "failed",         "refunded_early"],
  partially_paid: ["partially_paid", "partially_paid", "partially_paid", "partially_paid", "partially_paid", "granted", "partially_paid", "partially_paid", "refunded_early"],
  granted:        ["granted",        "granted",        "granted",        "granted",        "granted",        "granted", "granted",        "granted",        "refunded"],
  held:           ["held",           "held",           "held",           "held",           "held",           "held",    "held",           "held",           "refunded_early"],
  accepted:       ["accepted",       "accepted",       "accepted",       "accepted",       "accepted",       "granted", "accepted",       "accepted",       "refunded"],
  refunded:       ["refunded",       "refunded",       "refunded",       "refunded",       "refunded",       "refunded","refunded",       "refunded",       "refunded"],
  refunded_early: ["refunded_early", "refunded_early", "refunded_early", "refunded_early", "refunded_early", "refunded_early", "refunded_early", "refunded_early", "refunded_early"],
};

const paid = (status: PaymentStatus): Partial<PaymentEvent> =>
  status === "partially_paid" ? { status, arrived: { amount: "0.00005", currency: "BTC" } } : { status };

/** Events that bring a new payment into a state. */
async function bringTo(state: State, platform: Platform, sale: Sale, externalId: string): Promise<string> {
  const order = await sale.order();
  const report = (changes: Partial<PaymentEvent>): Promise<unknown> =>
    confirmPayment(platform, cryptoEvent(order, { externalId, ...changes }));
  switch (state) {
    case "none":
      break;
    case "granted":
      await report({});
      break;
    case "held":
      await report({ price: { amount: "0.01", currency: "USD" } });
      break;
    case "accepted":
      await report(paid("partially_paid"));
      await acceptPayment(platform, {
        paymentId: await idOf(platform, externalId),
        actor: { userId: sale.ownerId },
      });
      break;
    case "refunded":
      await report({});
      await report({ status: "refunded" });
      break;
    case "refunded_early":
      await report({ status: "refunded" });
      break;
    case "pending":
    case "confirming":
    case "confirmed":
    case "settling":
    case "expired":
    case "failed":
    case "partially_paid":
      await report(paid(state));
      break;
  }
  return order;
}

const idOf = async ({ database }: Platform, externalId: string): Promise<string> =>
  (await database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;

async function stateOf({ database }: Platform, externalId: string): Promise<string> {
  const payment = await database.prisma.payment.findFirst({ where: { externalId } });
  if (payment === null) return "none";
  const { status, grantedAt, heldReason, resolution } = payment;
  if (status === "refunded") return grantedAt === null ? "refunded_early" : "refunded";
  if (grantedAt !== null) return status === "paid" ? "granted" : "accepted";
  return heldReason !== null && resolution === null ? "held" : status;
}

/** The invariants: each grant is one sale and one month, and the ledger is balanced. */
async function expectOneGrantAtMost({ database }: Platform, externalId: string): Promise<void> {
  const { rows } = await database.pool.query<{ grants: number; sales: number; unbalanced: number }>(
    `select (select count(*)::int from payment where external_id = $1 and granted_at is not null) as grants,
            (select count(distinct entry_id)::int from ledger_posting l join payment p on p.id = l.payment_id
              where p.external_id = $1 and l.kind = 'sale') as sales,
            (select count(*)::int from (select from ledger_posting group by currency having sum(amount) <> 0) s) as unbalanced`,
    [externalId],
  );
  expect(rows[0]?.sales).toBe(rows[0]?.grants);
  expect(rows[0]?.unbalanced).toBe(0);
}

describe.each(states)("A payment in crypto that is %s", (state) => {
  test("moves to the one state that each report allows", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const after: string[] = [];
    for (const status of paymentStatuses) {
      const externalId = nextExternalId();
      const order = await bringTo(state, platform, sale, externalId);
      const report = cryptoEvent(order, { externalId, ...paid(status) });
      await confirmPayment(platform, report);
      await confirmPayment(platform, report);
      await expectOneGrantAtMost(platform, externalId);
      after.push(await stateOf(platform, externalId));
    }
    expect(after).toEqual(table[state]);
  });
});

test.each([
  ["a payment", ["paid"], "granted"],
  ["a payment twice", ["paid", "paid"], "granted"],
  ["a refund after its payment", ["paid", "refunded"], "refunded"],
  ["a refund before its payment", ["refunded", "paid"], "refunded_early"],
  ["a refund twice", ["paid", "refunded", "refunded"], "refunded"],
] as const)("In Stars %s leads to the right state", async (_what, statuses, after) => {
  await using database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const order = await sale.order();
  const externalId = `charge-${nextExternalId()}`;
  for (const status of statuses)
    await confirmPayment(platform, starsEvent(order, sale.buyerId, { externalId, status }));
  await expectOneGrantAtMost(platform, externalId);
  expect(await stateOf(platform, externalId)).toBe(after);
});
