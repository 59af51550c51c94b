import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDatabase } from "../bench/fill/fill.ts";
import { setRuledMoments } from "../bot/channels/settings/apply-access-rules.sql.ts";
import { assignEvents } from "../bot/notifications/collect-events.sql.ts";
import { accessPaymentsByDay } from "../bot/stats/read/statistics.sql.ts";
import { lastDays } from "../bot/stats/read/range.ts";
import { closeSubscriptions, copySubscriptions } from "../bot/subscriptions/discussion/discussion.sql.ts";
import { listPermitted } from "../bot/channels/managed/list-permitted.sql.ts";
import { listMembersPage, selectFound } from "../bot/members/find/find-members.sql.ts";
import { selectRefundable, selectRequestedRefunds } from "../bot/payments/refunds/list-refundable.sql.ts";
import { lockUnpaidOrders } from "../bot/support/privacy/retention.sql.ts";
import { listOnSale } from "../bot/tiers/tiers-for-sale.sql.ts";
import { selectAccountBalances, selectBalances, selectSums } from "../bot/ledger/balance.sql.ts";
import { monthOf } from "../bot/ledger/month.ts";
import { listStatementEntries, sumOwnerEntries } from "../bot/ledger/owner-entries.sql.ts";
import { selectLedgerFaults } from "../bot/operator/anomalies/anomalies.sql.ts";
import { selectWaiting } from "../bot/operator/health/gauges.sql.ts";
import { selectChargeDifference } from "../bot/payments/providers/stars/star-list.sql.ts";
import { sumRecentStars } from "../bot/payouts/accounts/read-accounts.sql.ts";
import { listDueOwners, markDueOwners } from "../bot/payouts/requests/requests.sql.ts";
import { readPlan } from "./support/query-plan.ts";
import { createTestDatabase } from "./support/test-database.ts";
import type { TestDatabase } from "./support/test-database.ts";

/*
 * The cost of statements on a database with years of sales, as the number of rows that they read, because a duration depends on the
 * machine. One channel holds three tenths of the subscriptions.
 */

const SUBSCRIPTIONS = 2_000;

let database: TestDatabase;
let big: { readonly id: string; readonly ownerId: number };

beforeAll(async () => {
  database = await createTestDatabase();
  const client = await database.pool.connect();
  await fillDatabase(client, SUBSCRIPTIONS);
  client.release();
  const channel = await database.prisma.channel.findFirstOrThrow({ where: { title: "Channel 1" } });
  big = { id: channel.id, ownerId: Number(channel.ownerId) };
});
afterAll(() => database.release());

describe("The search for earlier payments of a renewal", () => {
  test("reads the orders of one person in one channel, for a notification", async () => {
    await database.pool.query(
      `insert into notification_event (event, subject_id, at)
       select 'granted', id, granted_at from payment where granted_at is not null order by created_at desc limit 100`,
    );
    const plan = await readPlan(database.pool, assignEvents, { most: 100 });
    expect(plan.indexes).toContain("orders_user_id_channel_id_idx");
    // The order of the payment, and the orders of its person.
    expect(plan.rowsOf("orders")).toBeLessThan(600);
  });

  test("reads the orders of one person in one channel, for the statistics", async () => {
    const scope = { ownerId: big.ownerId, channelIds: [big.id], title: null };
    const plan = await readPlan(database.pool, accessPaymentsByDay, {
      scope,
      calendar: lastDays(new Date(), 30, "UTC"),
    });
    expect(plan.indexes).toContain("orders_user_id_channel_id_idx");
  });
});

describe("A job that goes through a channel page by page", () => {
  const most = 50;
  test("reads each page from where the last one ended", async () => {
    const { rows } = await database.pool.query<{ user_id: string }>(
      "select user_id from subscription where channel_id = $1 order by user_id offset 400 limit 1",
      [big.id],
    );
    const after = Number(rows[0]?.user_id);
    const now = new Date();
    const groupId = "a group without subscriptions";
    const pages = await Promise.all([
      readPlan(database.pool, setRuledMoments, { channelId: big.id, changedAt: now, after, most }),
      readPlan(database.pool, copySubscriptions, { channelId: big.id, groupId, now, after, most: 0 }),
      readPlan(database.pool, closeSubscriptions, { groupId: big.id, after, most }),
    ]);
    for (const plan of pages) {
      expect(plan.indexes).toContain("subscription_channel_id_user_id_idx");
      expect(plan.rowsOf("subscription")).toBeLessThanOrEqual(4 * most);
    }
  });
});

describe("The numbers of the installation", () => {
  test("are read by the indexes of what waits", async () => {
    const now = new Date();
    const plan = await readPlan(database.pool, selectWaiting, { now, lateBefore: now, lostBefore: now });
    for (const index of ["subscription_due", "subscription_ending", "payment_undelivered", "payment_held"])
      expect(plan.indexes).toContain(index);
    expect(plan.rowsOf("subscription") + plan.rowsOf("payment")).toBeLessThan(200);
    const sums = await readPlan(database.pool, selectSums, {});
    expect(sums.rowsOf("ledger_posting")).toBeLessThan(100);
  });
});

describe("A storefront", () => {
  test("reads the channel's own tiers, and no other channels", async () => {
    const plan = await readPlan(database.pool, listOnSale, { channelId: big.id, now: new Date() });
    expect(plan.rowsOf("channel")).toBeLessThan(10);
  });
});

describe("The refunds of an owner", () => {
  test("are read from the newest sales, without the older ones", async () => {
    const mine = { actorId: big.ownerId, take: 10 };
    const [newest, requested] = await Promise.all([
      readPlan(database.pool, selectRefundable, { ...mine, states: ["granted", "held"] }),
      readPlan(database.pool, selectRequestedRefunds, mine),
    ]);
    expect(newest.rowsOf("ledger_posting")).toBeLessThan(100);
    expect(requested.rowsRead).toBeLessThan(100);
  });
});

describe("The channels of a person", () => {
  test("are found without reading users", async () => {
    const mine = { actorId: big.ownerId, permission: "channel.view", limit: 90 } as const;
    const plan = await readPlan(database.pool, listPermitted, mine);
    expect(plan.rowsOf("users")).toBe(0);
  });
});

describe("A page of a channel's members", () => {
  test.each(["active", "soon", "ended"] as const)("reads the members on the page: %s", async (filter) => {
    const first = { channelId: big.id, now: new Date(), filter, limit: 10, offset: 0 };
    const plan = await readPlan(database.pool, listMembersPage, first);
    expect(plan.indexes).toContain("subscription_channel_id_state_expires_at_user_id_idx");
    expect(plan.rowsOf("subscription")).toBeLessThanOrEqual(30);
    expect(plan.rowsOf("users")).toBe(10);
  });
});

describe("A search for a member", () => {
  test("finds a username by its index", async () => {
    const plan = await readPlan(database.pool, selectFound, {
      actorId: big.ownerId,
      channelId: big.id,
      query: { kind: "username", username: "member_500" },
      limit: 11,
    });
    expect(plan.indexes).toContain("users_username");
    expect(plan.rowsOf("users")).toBe(1);
  });
});

describe("The ledger", () => {
  test("adds up the newest postings alone for a balance, and checks those alone", async () => {
    const month = monthOf(new Date());
    const [balances, accounts, months, faults] = await Promise.all([
      readPlan(database.pool, selectBalances, { ownerId: big.ownerId }),
      readPlan(database.pool, selectAccountBalances, { of: ["platform_fee", "owner_balance"] }),
      readPlan(database.pool, sumOwnerEntries, { ownerId: big.ownerId, month }),
      readPlan(database.pool, selectLedgerFaults, { skip: 0, take: 10 }),
    ]);
    // The accounts of owners are added up once, and not for each page.
    expect(accounts.rowsOf("ledger_balance")).toBe(0);
    for (const plan of [balances, accounts, months, faults])
      expect(plan.rowsOf("ledger_posting")).toBeLessThan(100);
  });
});

describe("A page of a statement", () => {
  test("reads the entries on the page", async () => {
    const owner = { ownerId: big.ownerId, month: monthOf(new Date()) };
    const [first] = await listStatementEntries.all(database.prisma, { owner, take: 1, after: undefined });
    const plan = await readPlan(database.pool, listStatementEntries, { owner, take: 10, after: first });
    expect(plan.indexes).toContain("ledger_posting_of_owner_by_time");
    // Each entry has up to nine lines.
    expect(plan.rowsOf("ledger_posting")).toBeLessThanOrEqual(10 * 10);
  });
});

describe("The nightly retention", () => {
  test("looks at the orders that reached their age since the last run", async () => {
    const { rows } = await database.pool.query<{ id: string }>(
      "select id from orders order by id desc limit 20",
    );
    const [until = "", after = ""] = [rows[0]?.id, rows.at(-1)?.id];
    const plan = await readPlan(database.pool, lockUnpaidOrders, { after, until, most: 1_000 });
    expect(plan.rowsOf("orders")).toBeLessThanOrEqual(20);
  });
});

describe("The comparison with Telegram's charges", () => {
  test("reads the postings of paid broadcasts alone", async () => {
    const plan = await readPlan(database.pool, selectChargeDifference, {});
    expect(plan.rowsOf("ledger_posting")).toBe(0);
  });
});

describe("The held Stars of an owner", () => {
  test("are added up from the hours, and from the payments of one hour", async () => {
    const since = new Date(Date.now() - 21 * 86_400_000);
    const plan = await readPlan(database.pool, sumRecentStars, { ownerId: big.ownerId, since });
    expect(plan.rowsOf("ledger_posting")).toBeLessThan(100);
    expect(plan.rowsOf("payment")).toBe(0);
  });

  test("leave out the refunds of older payments", async () => {
    const { rows } = await database.pool.query<{ owner_id: string; since: Date; held: string }>(
      `with refund as (
         select owner_id, created_at - interval '1 hour' as since from ledger_posting
          where kind = 'refund' and currency = 'XTR' and owner_id is not null order by created_at desc limit 1)
       select owner_id, since, (
                select trim_scale(coalesce(-sum(line.amount), 0))::text from ledger_posting line join payment on payment.id = line.payment_id
                 where line.owner_id = refund.owner_id and line.currency = 'XTR' and payment.created_at > since) as held
         from refund`,
    );
    const [{ owner_id: ownerId, since, held } = { owner_id: "", since: new Date(), held: "" }] = rows;
    expect(await sumRecentStars.all(database.prisma, { ownerId: Number(ownerId), since })).toEqual([
      { held },
    ]);
  });
});

describe("The automatic payouts", () => {
  test("look at the owners whose balance reaches their threshold, and read no other", async () => {
    await database.pool.query("update payout_setting set check_at = null");
    await markDueOwners.run(database.prisma, {});
    const due = await listDueOwners.all(database.prisma, { now: new Date(), take: 1_000 });
    const { rows } = await database.pool.query<{ owners: number }>(
      `select count(*)::int as owners
         from (select owner_id from ledger_posting where owner_id is not null and currency = 'XTR'
                group by owner_id having -sum(amount) >= 1000) balance`,
    );
    expect(due.filter(({ enough }) => enough.includes("XTR"))).toHaveLength(rows[0]?.owners ?? 0);

    await database.pool.query("update payout_setting set check_at = null");
    await database.pool.query(
      "update payout_setting set check_at = 'epoch' where owner_id in (select owner_id from payout_setting limit 2)",
    );
    const plan = await readPlan(database.pool, listDueOwners, { now: new Date(), take: 500 });
    expect(plan.indexes).toContain("payout_setting_check_at");
    expect(plan.rowsOf("payout_setting")).toBe(2);
    expect(plan.rowsRead).toBeLessThan(100);
  });
});
