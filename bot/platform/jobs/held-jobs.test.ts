import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { trackJobs, watchRunners } from "./held-jobs.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { queryOn } from "../database/statement.ts";
import { defineJob, enqueue, job } from "./jobs.ts";
import { checkRunners } from "./jobs.sql.ts";
import { work, untilTrue, waiting, noted, logger } from "../../../tests/support/running-jobs.ts";

describe("A job counts as running", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("until five seconds after its end, within which its row is deleted", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(4_999);
    expect([...track.running]).toEqual(["1"]);
    vi.advanceTimersByTime(1);
    expect([...track.running]).toEqual([]);
  });

  test("without a gap if its next attempt starts within that time", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(3_000);
    track.begin("1");
    vi.advanceTimersByTime(60_000);
    expect([...track.running]).toEqual(["1"]);
  });
});

describe("Jobs of a killed process", () => {
  /** @returns the job's id. */
  const abandon = async (database: TestDatabase, runner: string, seconds: number): Promise<string> => {
    await enqueue(database.prisma, [job(noted, { text: runner })]);
    const { rows } = await database.pool.query<{ id: string }>(
      `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - make_interval(secs => $2)
        where locked_by is null returning id`,
      [runner, seconds],
    );
    return rows[0]?.id ?? "";
  };

  /** @returns the names of the dead runners. */
  const releaseDeadRunners = async ({ pool }: TestDatabase): Promise<readonly string[]> => {
    const [row] = await queryOn(pool, checkRunners, { runner: "pool-me", running: [] });
    return row?.dead ?? [];
  };

  test("are run by another process within seconds", async () => {
    await using database = await createTestDatabase();
    await abandon(database, "pool-dead", 6);
    const runner = await work(database, [noted]);
    await untilTrue(async () => (await database.prisma.chatState.count()) === 1);
    await runner.stop();
    expect(await waiting(database)).toEqual([]);
  });

  test("have one more attempt if it was their last one, or if another job has replaced them", async () => {
    await using database = await createTestDatabase();
    await abandon(database, "pool-dead", 6);
    await database.pool.query("update graphile_worker._private_jobs set attempts = max_attempts");
    const runner = await work(database, [noted]);
    await untilTrue(async () => (await database.prisma.chatState.count()) === 1);
    await runner.stop();
    expect(await waiting(database)).toEqual([]);
  });

  test("leave the work to the jobs that have replaced them, though their one more attempt fails", async () => {
    await using database = await createTestDatabase();
    const ran: string[] = [];
    const flaky = defineJob({
      name: "test.flaky",
      payload: z.object({ text: z.string() }),
      run({ text }) {
        ran.push(text);
        return text === "first" ? Promise.reject(new Error("a fault")) : Promise.resolve();
      },
    });
    await enqueue(database.prisma, [job(flaky, { text: "first" }, { key: "k" })]);
    await database.pool.query(
      "update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now() - interval '6 seconds'",
    );
    await enqueue(database.prisma, [job(flaky, { text: "second" }, { key: "k" })]);
    const runner = await work(database, [flaky]);
    await untilTrue(async () => (await waiting(database)).length === 0);
    await runner.stop();
    expect(ran.toSorted()).toEqual(["first", "second"]);
  });

  test("are distinguished from jobs of a living process", async () => {
    await using database = await createTestDatabase();
    const running = new Set([await abandon(database, "pool-alive", 60)]);
    await abandon(database, "pool-dead", 60);
    const nudge = (): void => undefined;
    const alive = await watchRunners({ pool: database.pool, name: "pool-alive", logger, running, nudge });
    expect(await releaseDeadRunners(database)).toEqual([]);
    const { rows } = await database.pool.query(
      "select locked_by from graphile_worker.jobs where locked_by is not null",
    );
    expect(rows).toEqual([{ locked_by: "pool-alive" }]);
    await alive.stop();
    await untilTrue(async () => (await releaseDeadRunners(database)).includes("pool-alive"));
  });

  test("are not released in their first seconds", async () => {
    await using database = await createTestDatabase();
    await abandon(database, "pool-new", 1);
    expect(await releaseDeadRunners(database)).toEqual([]);
  });
});
