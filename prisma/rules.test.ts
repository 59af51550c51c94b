import { describe, expect, test } from "vitest";
import { createSale } from "../tests/support/sale.ts";
import type { Sale } from "../tests/support/sale.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";
import type { TestDatabase } from "../tests/support/test-database.ts";
import { createTestPlatform } from "../tests/support/test-platform.ts";
import { accounts, entryKinds } from "../bot/ledger/ledger.ts";
import { paymentStatuses } from "../bot/payments/contract/payment-status.ts";

/** A database with one sale; `write` runs a statement past the program, as a bug or a person with a console would. */
async function createDatabaseWithSale(): Promise<
  AsyncDisposable & { database: TestDatabase; sale: Sale; write: (sql: string) => Promise<unknown> }
> {
  const database = await createTestDatabase();
  const sale = await createSale(createTestPlatform(database));
  return {
    database,
    sale,
    write: (sql) => database.pool.query(sql),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

const granted = { granted_at: "now()", grant_id: "'g1'" };

const payment = (orderId: string, changes: Record<string, string> = {}): string => {
  const values: Record<string, string> = {
    id: "'p1'",
    provider: "'nowpayments'",
    external_id: "'1'",
    order_id: `'${orderId}'`,
    status: "'paid'",
    status_rank: "80",
    currency: "'USD'",
    amount_minor: "999",
    ...granted,
    created_at: "now()",
    updated_at: "now()",
    ...changes,
  };
  return `insert into payment (${Object.keys(values).join(", ")}) values (${Object.values(values).join(", ")})`;
};

const subscription = (sale: Sale, id: string): string =>
  `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at, state)
   values ('${id}', ${sale.buyerId}, '${sale.channelId}', '${sale.tierVersionId}', now(), now() + interval '1 day',
           now() + interval '1 day', now(), 'active')`;

const posting = (amounts: readonly number[]): string =>
  `insert into ledger_posting (entry_id, kind, account, currency, amount, created_at)
   values ${amounts.map((amount) => `('e1', 'sale', 'platform_fee', 'USD', ${amount}, now())`).join(", ")}`;

describe("The database refuses", () => {
  test("a second payment for one external id", async () => {
    await using fixture = await createDatabaseWithSale();
    const order = await fixture.sale.order();
    await fixture.write(payment(order));
    await expect(fixture.write(payment(order, { id: "'p2'" }))).rejects.toThrow(
      "payment_provider_external_id_key",
    );
  });

  test("a second subscription of one person to one channel", async () => {
    await using fixture = await createDatabaseWithSale();
    await fixture.write(subscription(fixture.sale, "s1"));
    await expect(fixture.write(subscription(fixture.sale, "s2"))).rejects.toThrow(
      "subscription_user_id_channel_id_key",
    );
  });

  test.each([
    ["an amount of zero", { amount_minor: "0" }, "payment_amount"],
    ["a negative amount", { amount_minor: "-1" }, "payment_amount"],
    ["a grant before the money has arrived", { status: "'confirming'" }, "payment_granted_has_arrived"],
    ["a grant without an id", { grant_id: "null" }, "payment_grant_has_an_id"],
    [
      "a grant of a held payment that nobody accepted",
      { held_reason: "'underpaid'" },
      "payment_held_is_granted_by_a_person",
    ],
    [
      "a grant of a repeated deposit that nobody accepted",
      { parent_external_id: "'0'" },
      "payment_repeated_deposit_is_granted_by_a_person",
    ],
    [
      "a grant of a rejected payment",
      { resolution: "'rejected'", resolved_at: "now()" },
      "payment_rejected_is_not_granted",
    ],
    ["a credit above the price", { credit_minor: "1000" }, "payment_credit"],
    ["an unknown status", { status: "'done'", granted_at: "null", grant_id: "null" }, "payment_status"],
  ])("%s", async (_case, changes, rule) => {
    await using fixture = await createDatabaseWithSale();
    await expect(fixture.write(payment(await fixture.sale.order(), changes))).rejects.toThrow(rule);
  });

  test.each([
    [
      "a payment whose status moves back",
      "update payment set status = 'pending', status_rank = 10, granted_at = null, grant_id = null",
    ],
    ["a second grant of a payment", "update payment set granted_at = now() + interval '1 hour'"],
    ["the deletion of a payment", "delete from payment"],
  ])("%s", async (_case, change) => {
    await using fixture = await createDatabaseWithSale();
    await fixture.write(payment(await fixture.sale.order()));
    await expect(fixture.write(change)).rejects.toThrow(/moves forward only|never changed or deleted/);
  });

  test.each([
    ["a changed price of an order", "update orders set prices = '{\"XTR\": 1}'", "frozen"],
    ["a changed buyer of an order", "update orders set user_id = (select min(id) from users)", "frozen"],
    ["a changed tier version", "update tier_version set prices = '{\"XTR\": 1}'", "never changed"],
    ...[
      ["a negative price", '{"XTR": -1}'],
      ["a price of a part of a cent", '{"USD": 999.5}'],
      ["a price in no currency", '{"usd": 999}'],
      ["a price that is no number", '{"USD": null}'],
      ["a price above a million", '{"EUR": 100000001}'],
      ["a price above Telegram's hundred thousand Stars", '{"XTR": 100001}'],
      ["a tier without a price", "{}"],
    ].map(([what = "", prices]) => [
      what,
      `insert into tier_version (id, tier_id, version, name, prices, created_at) select 'v2', tier_id, 2, name, '${prices}', now() from tier_version`,
      "tier_version_prices",
    ]),
    [
      "a user id outside Telegram's range",
      "insert into users (id, first_name, created_at) values (1099511627776, 'X', now())",
      "users_id_range",
    ],
  ])("%s", async (_case, change, rule) => {
    await using fixture = await createDatabaseWithSale();
    await fixture.sale.order();
    await expect(fixture.write(change)).rejects.toThrow(rule);
  });

  test("a ledger entry whose postings do not add up to zero", async () => {
    await using fixture = await createDatabaseWithSale();
    await expect(fixture.write(posting([9.99, -9.98]))).rejects.toThrow("does not add up");
    await fixture.write(posting([9.99, -9.99]));
  });

  test.each([
    "update ledger_posting set amount = 1",
    "delete from ledger_posting",
    "truncate ledger_posting",
  ])("a change of the ledger: %s", async (change) => {
    await using fixture = await createDatabaseWithSale();
    await fixture.write(posting([1, -1]));
    await expect(fixture.write(change)).rejects.toThrow("never changed or deleted");
  });
});

test.each([
  ["pending", { status: "'confirming'" }],
  ["partially_paid", { status: "'partially_paid'" }],
  ["held", { held_reason: "'underpaid'" }],
  ["rejected", { held_reason: "'underpaid'", resolution: "'rejected'", resolved_at: "now()" }],
  ["merged", { held_reason: "'repeated_deposit'", resolution: "'accepted'", resolved_at: "now()" }],
  ["granted", granted],
  ["granted", { ...granted, held_reason: "'underpaid'", resolution: "'accepted'", resolved_at: "now()" }],
  ["refund_requested", { ...granted, refund_requested_at: "now()" }],
  ["refund_requested", { held_reason: "'underpaid'", refund_requested_at: "now()" }],
  ["refunded", { ...granted, status: "'refunded'", refund_requested_at: "now()", refunded_at: "now()" }],
])("The database derives the state %s of a payment from %o", async (state, facts) => {
  await using fixture = await createDatabaseWithSale();
  await fixture.write(
    payment(await fixture.sale.order(), { granted_at: "null", grant_id: "null", ...facts }),
  );
  const { rows } = await fixture.database.pool.query<{ state: string }>("select state from payment");
  expect(rows).toEqual([{ state }]);
});

test.each([
  ["payment_status", paymentStatuses],
  ["payment_event_status", paymentStatuses],
  ["ledger_posting_account", accounts],
  ["ledger_posting_kind", entryKinds],
])("The closed list of %s is the same in the database and in the code", async (constraint, list) => {
  await using database = await createTestDatabase();
  const { rows } = await database.pool.query<{ rule: string }>(
    "select pg_get_constraintdef(oid) as rule from pg_constraint where conname = $1",
    [constraint],
  );
  const listed = [...(rows[0]?.rule ?? "").matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
  expect(new Set(listed)).toEqual(new Set(list));
});
