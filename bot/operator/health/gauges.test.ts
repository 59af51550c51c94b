import { describe, expect, test } from "vitest";
import { cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { readGaugeValues } from "./read-gauges.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function openScene() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const buy = async (): Promise<void> => {
    await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
  };
  return {
    database,
    platform,
    sale,
    buy,
    read: () => readGaugeValues(platform),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

const about = (seconds: number): unknown => expect.closeTo(seconds, -1);

describe("The numbers of an installation", () => {
  test("are all zero where nothing is wrong", async () => {
    await using scene = await openScene();
    const { ledger, jobs, oldestDueJobSeconds, ...waiting } = await scene.read();
    for (const each of Object.values(waiting)) expect(each).toEqual({ count: 0, oldestSeconds: 0 });
    expect([ledger, jobs, oldestDueJobSeconds]).toEqual([[], [], 0]);
  });

  test("show a payment whose buyer has no invite link yet, and a held payment", async () => {
    await using scene = await openScene();
    const { platform, sale, buy, read } = scene;
    await buy();
    await confirmPayment(
      platform,
      cryptoEvent(await sale.order(), { price: { amount: "1", currency: "USD" } }),
    );
    platform.clock.advance(HOUR);
    const { undelivered, held, ledger } = await read();
    expect(undelivered).toEqual({ count: 1, oldestSeconds: about(3_600) });
    expect(held).toEqual({ count: 1, oldestSeconds: about(3_600) });
    expect(ledger).toContainEqual({ currency: "XTR", sum: 0 });
  });

  test("show an access that lasts too long, except where the bot cannot remove anybody", async () => {
    await using scene = await openScene();
    const { database, platform, buy, read } = scene;
    await buy();
    platform.clock.advance(30 * DAY + 4 * MINUTE);
    expect((await read()).lateRemovals.count).toBe(0);
    platform.clock.advance(2 * MINUTE);
    expect((await read()).lateRemovals).toEqual({ count: 1, oldestSeconds: about(360) });
    await database.prisma.subscription.updateMany({ data: { state: "ending" } });
    expect((await read()).lateRemovals.count).toBe(1);
    const stateSince = platform.clock.now();
    await database.prisma.channel.updateMany({ data: { state: "missing_rights", stateSince } });
    expect(await read()).toMatchObject({
      lateRemovals: { count: 0 },
      brokenChannels: { count: 1, oldestSeconds: about(0) },
    });
    platform.clock.advance(8 * DAY);
    expect((await read()).brokenChannels.count).toBe(0);
  });

  test("show jobs by task and state, and the age of the oldest due one of all priorities", async () => {
    await using scene = await openScene();
    const { database, read } = scene;
    const add = (task: string, minutesAgo: number, priority: number): Promise<unknown> =>
      database.pool.query(
        `select graphile_worker.add_job($1, '{}', run_at => now() - make_interval(mins => $2), priority => $3)`,
        [task, minutesAgo, priority],
      );
    await add("first", 1, 0);
    await add("first", 1, 0);
    await add("second", 10, 5);
    await add("later", -10, 9);
    await add("broken", 60, 7);
    await database.pool.query(
      "update graphile_worker._private_jobs set attempts = max_attempts where priority = 7",
    );
    const { jobs, oldestDueJobSeconds, failedJobs } = await read();
    expect(failedJobs).toEqual({ count: 1, oldestSeconds: about(0) });
    expect(jobs.toSorted((one, other) => one.task.localeCompare(other.task))).toEqual([
      { task: "broken", state: "failed", count: 1 },
      { task: "first", state: "due", count: 2 },
      { task: "later", state: "waiting", count: 1 },
      { task: "second", state: "due", count: 1 },
    ]);
    expect(oldestDueJobSeconds).toEqual(about(600));
  });

  test("show a backup that waits only where backups are written", async () => {
    await using scene = await openScene();
    const { database } = scene;
    await database.pool.query(
      "select graphile_worker.add_job('backup.write', run_at => now() - interval '10 minutes', job_key => 'backup.write')",
    );
    expect((await scene.read()).oldestDueJobSeconds).toBe(0);
    const platform = createTestPlatform(database, { BACKUP_FOLDER: "backups" });
    expect((await readGaugeValues(platform)).oldestDueJobSeconds).toEqual(about(600));
  });

  test("show an update that nobody handles", async () => {
    await using scene = await openScene();
    await scene.database.pool.query(
      "insert into received_update (update_id, body, received_at) values (1, '{}', now() - interval '1 minute')",
    );
    expect((await scene.read()).updates).toEqual({ count: 1, oldestSeconds: about(60) });
  });

  test("show a ledger that does not add up, before and after its sums are taken", async () => {
    await using scene = await openScene();
    const { database, buy, read } = scene;
    await buy();
    await database.pool.query(`set session_replication_role = replica;
      update ledger_posting set amount = amount + 1 where account = 'provider_clearing';
      set session_replication_role = origin`);
    expect((await read()).ledger).toEqual([{ currency: "XTR", sum: 1 }]);
    await database.pool.query("select settle_ledger()");
    await database.pool.query("select settle_ledger()");
    expect((await read()).ledger).toEqual([{ currency: "XTR", sum: 1 }]);
  });
});
