import { describe, expect, test } from "vitest";
import { createSale } from "../tests/support/sale.ts";
import type { Sale } from "../tests/support/sale.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";
import type { TestDatabase } from "../tests/support/test-database.ts";
import { createTestPlatform } from "../tests/support/test-platform.ts";
import { accounts, entryKinds } from "../bot/payments/books/ledger.ts";
import { paymentProviders, paymentStatuses } from "../bot/platform/domain.ts";
import { currencies } from "../bot/platform/money.ts";

/** A database with one sale in it; `write` runs a statement as a bug of ours would. */
async function createShelf(): Promise<
  AsyncDisposable & { database: TestDatabase; sale: Sale; write: (sql: string) => Promise<unknown> }
> {
  const database = await createTestDatabase();
  const sale = await createSale(createTestPlatform(database));
  return {
    database,
    sale,
    write: (sql) => database.pool.query(sql),
    [Symbol.asyncDispose]: () => database.drop(),
  };
}

const payment = (orderId: string, changes: Record<string, string> = {}): string => {
  const values: Record<string, string> = {
    id: "'p1'",
    provider: "'nowpayments'",
    external_id: "'1'",
    order_id: `'${orderId}'`,
    status: "'finished'",
    status_rank: "80",
    currency: "'USD'",
    amount_minor: "999",
    granted_at: "now()",
    grant_id: "'g1'",
    created_at: "now()",
    updated_at: "now()",
    ...changes,
  };
  return `insert into payment (${Object.keys(values).join(", ")}) values (${Object.values(values).join(", ")})`;
};

const subscription = (sale: Sale, id: string): string =>
  `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, extended_at, state)
   values ('${id}', ${sale.buyerId}, '${sale.channelId}', '${sale.tierVersionId}', now(), now() + interval '1 day', now(), 'active')`;

const posting = (amounts: readonly number[]): string =>
  `insert into ledger_posting (entry_id, kind, account, currency, amount, created_at)
   values ${amounts.map((amount) => `('e1', 'sale', 'platform_fee', 'USD', ${amount}, now())`).join(", ")}`;

describe("Whatever the program does, the database refuses", () => {
  test("a second payment for one external id", async () => {
    await using shelf = await createShelf();
    const order = await shelf.sale.order();
    await shelf.write(payment(order));
    await expect(shelf.write(payment(order, { id: "'p2'" }))).rejects.toThrow(
      "payment_provider_external_id_key",
    );
  });

  test("a second subscription of one person to one channel", async () => {
    await using shelf = await createShelf();
    await shelf.write(subscription(shelf.sale, "s1"));
    await expect(shelf.write(subscription(shelf.sale, "s2"))).rejects.toThrow(
      "subscription_user_id_channel_id_key",
    );
  });

  test.each([
    ["an amount of nothing", { amount_minor: "0" }, "payment_amount"],
    ["a negative amount", { amount_minor: "-1" }, "payment_amount"],
    ["a grant for money that has not arrived", { status: "'confirming'" }, "payment_granted_has_arrived"],
    ["a grant without a name", { grant_id: "null" }, "payment_grant_is_named"],
    [
      "a grant for a payment that is held",
      { held_reason: "'underpaid'" },
      "payment_held_is_granted_by_people",
    ],
    [
      "a grant for a repeated deposit",
      { parent_external_id: "'0'" },
      "payment_repeated_deposit_is_granted_by_people",
    ],
    [
      "a grant for what people turned down",
      { resolution: "'dismissed'", resolved_at: "now()" },
      "payment_turned_down_is_not_granted",
    ],
    ["a credit above the price", { credit_minor: "1000" }, "payment_credit"],
    [
      "a status that does not exist",
      { status: "'done'", granted_at: "null", grant_id: "null" },
      "payment_status",
    ],
  ])("%s", async (_what, changes, rule) => {
    await using shelf = await createShelf();
    await expect(shelf.write(payment(await shelf.sale.order(), changes))).rejects.toThrow(rule);
  });

  test.each([
    [
      "a payment that goes back",
      "update payment set status = 'waiting', status_rank = 10, granted_at = null, grant_id = null",
    ],
    ["a payment that is granted again", "update payment set granted_at = now() + interval '1 hour'"],
    ["a payment that disappears", "delete from payment"],
  ])("%s", async (_what, change) => {
    await using shelf = await createShelf();
    await shelf.write(payment(await shelf.sale.order()));
    await expect(shelf.write(change)).rejects.toThrow(/moves forward only|never changed or deleted/);
  });

  test.each([
    ["a new price for an old order", "update orders set price_stars = 1", "frozen"],
    ["another buyer for an order", "update orders set user_id = (select min(id) from users)", "frozen"],
    ["a changed tier version", "update tier_version set price_stars = 1", "never changed"],
    [
      "a negative price",
      "insert into tier_version select 'v2', tier_id, 2, name, 30, -1, null, now() from tier_version",
      "tier_version_stars",
    ],
    [
      "a tier without a price",
      "insert into tier_version select 'v2', tier_id, 2, name, 30, null, null, now() from tier_version",
      "tier_version_has_a_price",
    ],
    [
      "a user id that Telegram does not have",
      "insert into users (id, first_name, created_at) values (1099511627776, 'X', now())",
      "users_id_range",
    ],
  ])("%s", async (_what, change, rule) => {
    await using shelf = await createShelf();
    await shelf.sale.order();
    await expect(shelf.write(change)).rejects.toThrow(rule);
  });

  test("a ledger entry that does not add up to zero", async () => {
    await using shelf = await createShelf();
    await expect(shelf.write(posting([9.99, -9.98]))).rejects.toThrow("does not add up");
    await shelf.write(posting([9.99, -9.99]));
  });

  test.each([
    "update ledger_posting set amount = 1",
    "delete from ledger_posting",
    "truncate ledger_posting",
  ])("to forget money: %s", async (change) => {
    await using shelf = await createShelf();
    await shelf.write(posting([1, -1]));
    await expect(shelf.write(change)).rejects.toThrow("never changed or deleted");
  });
});

test.each([
  ["payment_status", paymentStatuses],
  ["payment_provider", paymentProviders],
  ["payment_currency", currencies],
  ["ledger_posting_account", accounts],
  ["ledger_posting_kind", entryKinds],
])("The closed list of %s is the same in the database and in the program", async (constraint, list) => {
  await using database = await createTestDatabase();
  const { rows } = await database.pool.query<{ rule: string }>(
    "select pg_get_constraintdef(oid) as rule from pg_constraint where conname = $1",
    [constraint],
  );
  const listed = [...(rows[0]?.rule ?? "").matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
  expect(new Set(listed)).toEqual(new Set(list));
});
