import { describe, expect, test } from "vitest";
import { openStatsScene } from "../../tests/scenes/stats-scene.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { verifySumsJob } from "./checkpoint.jobs.ts";
import { settleLedger } from "./balance.sql.ts";
import { monthOf } from "./month.ts";
import { readBalance, readPlatformBalance } from "./read-balance.ts";

const settle = async ({ prisma }: Pick<TestDatabase, "prisma">): Promise<bigint | undefined> =>
  (await settleLedger.first(prisma, {}))?.position;

/** Transactions of other tests, which began before, end first. */
async function settleAll({ prisma }: Pick<TestDatabase, "prisma">): Promise<void> {
  const { _max } = await prisma.ledgerPosting.aggregate({ _max: { id: true } });
  await until(() => settle({ prisma }), _max.id ?? 0n);
}

describe("The sums of the ledger", () => {
  test("give, with the newer postings, the same balances and totals as all postings", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform, sale } = scene;
    const read = async () => [
      await readBalance(platform, { ownerId: sale.ownerId, month: monthOf(platform.clock.now()) }),
      [...(await readPlatformBalance(platform))].toSorted(([one], [other]) => one.localeCompare(other)),
    ];
    await scene.sell();
    await scene.sell({ in: "usd" });
    const before = await read();
    await settleAll(platform.database);
    expect(await read()).toEqual(before);
    await scene.sell();
    const mixed = await read();
    await settleAll(platform.database);
    expect(await read()).toEqual(mixed);
    expect(mixed).not.toEqual(before);
  });

  test("wait for a transaction that began before and commits later", async () => {
    await using database = await createTestDatabase();
    const post = `insert into ledger_posting (entry_id, kind, account, provider, currency, amount, created_at)
                  select $1, 'held', account, case account when 'provider_clearing' then 'nowpayments' end, 'DOGE', amount, now()
                    from (values ('unallocated', 1), ('provider_clearing', -1)) line (account, amount)`;
    const late = await database.pool.connect();
    await late.query("begin");
    await late.query(post, ["late"]);
    await database.pool.query(post, ["early"]);
    await settle(database);
    expect(await settle(database)).toBe(0n);
    await late.query("commit");
    late.release();
    await settleAll(database);
    const { rows } = await database.pool.query("select amount::int from ledger_balance order by amount");
    expect(rows).toEqual([{ amount: -2 }, { amount: 2 }]);
  });

  test("are compared with their postings, and a difference is a failed job", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform } = scene;
    const verify = () => verifySumsJob.run(undefined, platform, { number: 1, isLast: true });
    await scene.sell();
    await settleAll(platform.database);
    await verify();
    const { pool } = platform.database;
    await pool.query("update ledger_balance set amount = amount + 1 where owner_id <> 0");
    await expect(verify()).rejects.toThrow("1 balances, 0 months and 0 hours");
    await pool.query("update ledger_balance set amount = amount - 1 where owner_id <> 0");
    await pool.query("update ledger_star_hour set net = net + 1");
    await expect(verify()).rejects.toThrow("0 balances, 0 months and 1 hours");
  });

  test("by hours of payments in Stars are deleted when they are two months old", async () => {
    await using scene = await openStatsScene("2026-11-20T10:00:00Z");
    const { platform } = scene;
    const hours = () => platform.database.prisma.ledgerStarHour.count();
    const verify = () => verifySumsJob.run(undefined, platform, { number: 1, isLast: true });
    await scene.sell();
    await settleAll(platform.database);
    scene.at("2027-01-19T09:59:00Z");
    await verify();
    expect(await hours()).toBe(1);
    scene.at("2027-01-19T11:00:00Z");
    await verify();
    expect(await hours()).toBe(0);
  });
});
