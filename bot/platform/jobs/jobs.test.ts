import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { refuseConnections } from "../../../tests/support/refuse-connections.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { startJobs } from "./job-runner.ts";
import { DeferJob, defineJob, defineScheduledJob, enqueue, job } from "./jobs.ts";
import type { FailedJobReport } from "./job-runner.ts";
import type { JobDefinition } from "./jobs.ts";
import { work, untilTrue, waiting, noted, platformOf } from "../../../tests/support/running-jobs.ts";

const always = (): boolean => true;
const never = (): boolean => false;

describe("A job", () => {
  test("exists if and only if its transaction commits", async () => {
    await using database = await createTestDatabase();
    await database.prisma.$transaction((transaction) => enqueue(transaction, [job(noted, { text: "a" })]));
    const failing = database.prisma.$transaction(async (transaction) => {
      await enqueue(transaction, [job(noted, { text: "b" })]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await waiting(database)).toHaveLength(1);
  });

  test("runs once", async () => {
    await using database = await createTestDatabase();
    const runner = await work(database, [noted]);
    await enqueue(database.prisma, [job(noted, { text: "a" }), job(noted, { text: "b" })]);
    await untilTrue(async () => (await waiting(database)).length === 0);
    await runner.stop();
    expect(await database.prisma.chatState.count()).toBe(2);
  });

  test("replaces a waiting job with the same key", async () => {
    await using database = await createTestDatabase();
    for (const text of ["a", "b", "c"]) await enqueue(database.prisma, [job(noted, { text }, { key: "k" })]);
    expect(await waiting(database)).toHaveLength(1);
  });

  const runsOfReplaced = async (outageMs: number): Promise<readonly string[]> => {
    await using database = await createTestDatabase();
    const [begun, replaced] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ran: string[] = [];
    const flaky = defineJob({
      name: "test.flaky",
      payload: z.object({ text: z.string() }),
      async run({ text }) {
        ran.push(text);
        if (text !== "first") return;
        begun.resolve();
        await replaced.promise;
        throw new Error("a fault");
      },
    });
    const runner = await work(database, [flaky]);
    await enqueue(database.prisma, [job(flaky, { text: "first" }, { key: "k" })]);
    await begun.promise;
    await enqueue(database.prisma, [job(flaky, { text: "second" }, { key: "k" })]);
    const outage = outageMs > 0 ? await refuseConnections(database) : undefined;
    replaced.resolve();
    await outage?.after(outageMs);
    await untilTrue(() => waiting(database).then((left) => left.length === 0, never));
    await runner.stop();
    return ran;
  };

  test.for([
    { fault: "an error", outageMs: 0 },
    { fault: "an outage of the database", outageMs: 1_000 },
  ])(
    "that fails after another one has replaced it leaves the work to the other one ($fault)",
    async ({ outageMs }) => expect(await runsOfReplaced(outageMs)).toEqual(["first", "second"]),
  );

  test(
    "that fails after another one has replaced it leaves the work to the other one (an outage of twelve seconds)",
    { tags: ["long"] },
    async () => expect(await runsOfReplaced(12_000)).toEqual(["first", "second"]),
  );

  test("with a schedule that fails after its next run has replaced it is no failed job", async () => {
    await using database = await createTestDatabase();
    const [begun, replaced] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let runs = 0;
    const scheduled = defineScheduledJob({
      name: "test.scheduled",
      schedule: { cron: "* * * * *", backfillMs: 60_000 },
      async run() {
        runs += 1;
        if (runs > 1) return;
        begun.resolve();
        await replaced.promise;
        throw new Error("a fault");
      },
    });
    // The program was away in the last minute, so the first run begins at once.
    await database.pool.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since)
       values ('test.scheduled', now() - interval '2 minutes')`,
    );
    const failures: FailedJobReport[] = [];
    const runner = await work(database, [scheduled], {
      onFailedJob: async (failure) => void failures.push(failure),
    });
    await begun.promise;
    await database.pool.query(
      "select graphile_worker.add_job('test.scheduled', job_key => 'test.scheduled')",
    );
    replaced.resolve();
    await untilTrue(() => waiting(database).then((left) => left.length === 0, never));
    await runner.stop();
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(1);
  });

  test("that waits for its channel after another one has replaced it leaves the work to the other one", async () => {
    await using database = await createTestDatabase();
    const [begun, replaced] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const deferred = defineJob({
      name: "test.deferred",
      payload: z.object({ text: z.string() }),
      async run() {
        begun.resolve();
        await replaced.promise;
        throw new DeferJob("no rights", { channelId: "1" });
      },
    });
    const runner = await work(database, [deferred]);
    await enqueue(database.prisma, [job(deferred, { text: "first" }, { key: "k" })]);
    await begun.promise;
    const runAt = new Date(Date.now() + 3_600_000);
    await enqueue(database.prisma, [job(deferred, { text: "second" }, { key: "k", runAt })]);
    replaced.resolve();
    await runner.stop();
    const { rows } = await database.pool.query(
      "select payload ->> 'text' as text, run_at from graphile_worker._private_jobs",
    );
    expect(rows).toEqual([{ text: "second", run_at: runAt }]);
  });

  test("with an invalid payload does not run, and fails for good", async () => {
    await using database = await createTestDatabase();
    const once = defineJob({ ...noted, maxAttempts: 1 });
    const failures: FailedJobReport[] = [];
    const runner = await work(database, [once], {
      onFailedJob: async (failure) => void failures.push(failure),
    });
    await enqueue(database.prisma, [{ definition: once, payload: { text: 5 } }]);
    await untilTrue(() => failures.length === 1);
    await runner.stop();
    expect(failures).toMatchObject([{ task: "test.note" }]);
    await untilTrue(async () => (await waiting(database))[0]?.attempts === 1);
    expect(await database.prisma.chatState.count()).toBe(0);
  });

  test("with a schedule is known to the job runner under its own name", async () => {
    await using database = await createTestDatabase();
    const scheduled = defineScheduledJob({
      name: "test.scheduled",
      schedule: { cron: "*/5 1-2 * * *" },
      run: () => Promise.resolve(),
    });
    const runner = await startJobs({
      pool: database.pool,
      definitions: [noted, scheduled],
      platform: platformOf(database),
      onFailedJob: () => Promise.resolve(),
    });
    const known = async (): Promise<unknown[]> =>
      (await database.pool.query("select identifier from graphile_worker._private_known_crontabs")).rows;
    await untilTrue(async () => (await known()).length === 1);
    expect(await known()).toEqual([{ identifier: "test.scheduled" }]);
    await runner.stop();
  });

  test("runs later where the database is away when the runner starts", async () => {
    await using database = await createTestDatabase();
    await enqueue(database.prisma, [job(noted, { text: "a" })]);
    const outage = await refuseConnections(database);
    const runner = await work(database, [noted]);
    expect(runner.takesJobs()).toBe(false);
    await outage.after(0);
    const left = (): Promise<unknown[]> => waiting(database).catch(() => ["unknown"]);
    await untilTrue(async () => (await left()).length === 0);
    // The first job may run before the start has ended.
    await untilTrue(runner.takesJobs);
    await runner.stop();
    expect(await database.prisma.chatState.count()).toBe(1);
  });

  test("whose end cannot be stored is ended when the database is back, beside the others", async () => {
    await using database = await createTestDatabase();
    const [begun, away] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = defineJob({
      name: "test.slow",
      payload: z.object({}),
      async run() {
        begun.resolve();
        await away.promise;
      },
    });
    const runner = await work(database, [slow, noted]);
    await enqueue(database.prisma, [job(slow, {})]);
    await begun.promise;
    const outage = await refuseConnections(database);
    away.resolve();
    await outage.after(2_000);
    await untilTrue(() => enqueue(database.prisma, [job(noted, { text: "a" })]).then(always, never));
    // A promise that failed unhandled would fail this test too.
    await untilTrue(() => waiting(database).then((left) => left.length === 0, never));
    await runner.stop();
    expect(await database.prisma.chatState.count()).toBe(1);
  });

  test("that runs when the program stops is finished", async () => {
    await using database = await createTestDatabase();
    const state = { begun: false, ended: false };
    const slow = defineJob({
      name: "test.slow",
      payload: z.object({}),
      run: async () => {
        state.begun = true;
        await sleep(300);
        state.ended = true;
      },
    });
    const runner = await work(database, [slow]);
    await enqueue(database.prisma, [job(slow, {})]);
    await untilTrue(() => state.begun);
    await runner.stop();
    expect(state.ended).toBe(true);
    expect(runner.takesJobs()).toBe(false);
    expect(await waiting(database)).toEqual([]);
  });

  test("that takes long gets a signal when the runner stops", async () => {
    await using database = await createTestDatabase();
    const begun = Promise.withResolvers<void>();
    const long: JobDefinition = defineJob({
      name: "test.long",
      payload: z.unknown(),
      async run(_payload, _platform, { stopping }) {
        begun.resolve();
        await new Promise((done) => stopping?.addEventListener("abort", done));
      },
    });
    const runner = await work(database, [long]);
    await enqueue(database.prisma, [job(long, {})]);
    await begun.promise;
    await runner.stop();
    expect(await waiting(database)).toEqual([]);
  });

  test("that does not finish is released for the next start", async () => {
    await using database = await createTestDatabase();
    const state = { begun: false };
    const stuck = defineJob({
      name: "test.stuck",
      payload: z.object({}),
      run: async () => {
        state.begun = true;
        await new Promise(() => undefined);
      },
    });
    const runner = await work(database, [stuck], { stopMs: 200 });
    await enqueue(database.prisma, [job(stuck, {})]);
    await untilTrue(() => state.begun);
    await runner.stop();
    const { rows } = await database.pool.query("select locked_at, attempts from graphile_worker.jobs");
    expect(rows).toEqual([{ locked_at: null, attempts: 1 }]);
  });
});
