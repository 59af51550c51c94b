import { describe, expect, test } from "vitest";
import { allowedUpdates } from "../bot/intake/update-kinds.ts";
import { findFreePort } from "../bot/platform/database/free-port.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import { startTelegram } from "../sandbox/telegram/index.ts";
import { movableClock } from "../bot/platform/time/clock.ts";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { startProgram } from "../main.ts";
import type { Program } from "../main.ts";
import { parseMetrics, sumOf } from "./support/parse-metrics.ts";
import type { Family } from "./support/parse-metrics.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { until } from "./support/until.ts";
import { buyWithStars, chooseTier, createWorld, openStore, payWithStars } from "./support/world.ts";
import type { World } from "./support/world.ts";
import { providers } from "../bot/payments/index.ts";

async function scrape({ metricsPort }: Pick<Program, "metricsPort">): Promise<ReadonlyMap<string, Family>> {
  const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return parseMetrics(await answer.text());
}

/** A program with metrics, in which Alice has bought access and joined. */
async function openWorld(): Promise<World> {
  const world = await createWorld({ environment: { METRICS_PORT: "0" } });
  const channel = await openStore(world);
  const link = await buyWithStars(world, world.alice);
  await world.alice.join(link);
  await expect.poll(() => world.telegram.memberStatus(channel, world.alice)).toBe("member");
  return world;
}

/** The rules of https://prometheus.io/docs/practices/naming that a family breaks. */
function faultsOf({ name, type, help, samples }: Family): string[] {
  const rules = {
    "only a counter ends in _total": name.endsWith("_total") === (type === "counter"),
    "base units": !/_(?:ms|milliseconds|minutes|kb)(?:_|$)/.test(name),
    "no type in the name": !/_(?:count|gauge|histogram)(?:_|$)/.test(name),
    "a histogram has a unit": type !== "histogram" || name.endsWith("_seconds"),
    "a description": help.length > 10,
    "few series": samples.length < 500,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : `${name}: ${rule}`));
}

describe("GET /metrics", () => {
  test("shows a sale: updates, calls, jobs, the notice, the invitation, the ledger and the pool", async () => {
    await using world = await openWorld();
    const read = async (name: string, labels?: Record<string, string>): Promise<number> =>
      sumOf(await scrape(world.program), `paygateprime_${name}`, labels) ?? 0;
    // The job edits a message after the invitation, and the numbers of the database are those of the last seconds.
    await until(() => read("job_runs_total", { task: "payments.deliver-purchase", outcome: "done" }), 1);
    await until(() => read("undelivered_payments"), 0);
    const notice = { provider: "stars", decision: "granted" };
    expect(await read("payment_notices_total", notice)).toBe(1);
    expect(await read("updates_total", { kind: "pre_checkout_query", outcome: "handled" })).toBe(1);
    expect(await read("updates_total", { kind: "chat_join_request", outcome: "handled" })).toBe(1);
    expect(await read("update_duration_seconds_count", { kind: "message" })).toBeGreaterThan(1);
    expect(await read("telegram_calls_total", { method: "answerPreCheckoutQuery", outcome: "ok" })).toBe(1);
    expect(await read("telegram_calls_total", { method: "createChatInviteLink", outcome: "ok" })).toBe(1);
    expect(await read("telegram_call_duration_seconds_count")).toBeGreaterThan(5);
    expect(await read("job_run_seconds_total", { task: "payments.deliver-purchase" })).toBeGreaterThan(0);
    expect(await read("payment_to_invitation_seconds_count")).toBe(1);
    expect(await read("payment_to_invitation_seconds_sum")).toBeLessThan(60);
    const numbers = await scrape(world.program);
    expect(sumOf(numbers, "paygateprime_ledger_sum", { currency: "XTR" })).toBe(0);
    expect(sumOf(numbers, "paygateprime_database_up")).toBe(1);
    expect(sumOf(numbers, "paygateprime_database_pool_connections")).toBeGreaterThan(0);
    expect(sumOf(numbers, "paygateprime_database_pool_waiting_requests")).toBe(0);
    expect(sumOf(numbers, "nodejs_eventloop_lag_seconds")).toBeGreaterThanOrEqual(0);
  });

  test("shows notices with 0 from the start, because Prometheus sees no growth in a series that begins with 1", async () => {
    await using world = await createWorld({ environment: { METRICS_PORT: "0" } });
    const families = await scrape(world.program);
    for (const { name: provider } of providers)
      for (const decision of ["unknown_order", "refused"])
        expect(sumOf(families, "paygateprime_payment_notices_total", { provider, decision })).toBe(0);
  });

  test("follows Prometheus' naming, and every label has few values that name nobody", async () => {
    await using world = await openWorld();
    const families = [...(await scrape(world.program)).values()];
    const ours = families.filter(({ name }) => name.startsWith("paygateprime_"));
    expect(ours.length).toBeGreaterThan(25);
    expect(ours.flatMap(faultsOf)).toEqual([]);
    const values = ours.flatMap(({ samples }) =>
      samples.flatMap(({ labels: { le: _bound, ...labels } }) => Object.values(labels)),
    );
    // No id and no name of a person or a channel.
    for (const value of new Set(values)) expect(value).toMatch(/^[A-Za-z][A-Za-z_.-]*$/);
    const kinds = ours.find(({ name }) => name === "paygateprime_updates_total")?.samples ?? [];
    for (const { labels } of kinds) expect([...allowedUpdates, "other"]).toContain(labels["kind"]);
  });

  test("counts what goes wrong: retries, a limit of Telegram, a job that runs again", async () => {
    await using world = await openWorld();
    const { program, telegram, bob } = world;
    const read = async (name: string, labels?: Record<string, string>): Promise<number> =>
      sumOf(await scrape(program), `paygateprime_${name}`, labels) ?? 0;
    telegram.faults.add({ method: "sendMessage", kind: "502-html" });
    await chooseTier(world, bob);
    expect(await read("telegram_retries_total", { method: "sendMessage" })).toBe(1);
    telegram.faults.add({ method: "createChatInviteLink", kind: "429", retryAfter: 1 });
    telegram.faults.add({ method: "createChatInviteLink", kind: "reset-before", times: 10 });
    await payWithStars(bob);
    await until(
      async () =>
        (await read("job_runs_total", { task: "payments.deliver-purchase", outcome: "retried" })) > 0,
      true,
    );
    expect(
      await read("telegram_calls_total", { method: "createChatInviteLink", outcome: "rate_limited" }),
    ).toBe(1);
    expect(
      await read("telegram_calls_total", { method: "createChatInviteLink", outcome: "no_answer" }),
    ).toBeGreaterThan(0);
  });

  test("has the numbers of the process while the database is away, and says so", async () => {
    await using world = await openWorld();
    const { program, database } = world;
    const { pool } = program.platform.database;
    const query = pool.query.bind(pool);
    const connect = pool.connect.bind(pool);
    const refuse = (): Promise<never> => Promise.reject(new Error("Connection terminated unexpectedly"));
    try {
      Object.assign(database.pool, { query: refuse, connect: refuse });
      await until(async () => sumOf(await scrape(program), "paygateprime_database_up"), 0);
      const families = await scrape(program);
      expect(sumOf(families, "paygateprime_jobs")).toBeUndefined();
      expect(sumOf(families, "paygateprime_undelivered_payments")).toBeUndefined();
      expect(sumOf(families, "paygateprime_payment_notices_total")).toBe(1);
    } finally {
      Object.assign(database.pool, { query, connect });
    }
    await until(async () => sumOf(await scrape(program), "paygateprime_database_up"), 1);
  });
});

describe("The server of the metrics", () => {
  test("runs in every role on a port of its own, only for this machine, and answers nothing else", async () => {
    await using database = await createTestDatabase();
    const telegram = await startTelegram({ clock: movableClock() });
    const port = await findFreePort();
    const config = readConfig(
      {
        BOT_TOKEN: telegram.botToken,
        TELEGRAM_API_ROOT: telegram.url,
        METRICS_PORT: String(port),
        PORT: "0",
        HEALTH_PORT: "0",
      },
      providers,
    );
    const start = (role: "web" | "bot" | "worker", environment = config) =>
      startProgram({
        config: environment,
        roles: [role],
        connection: database.connection,
        logger: createLogger({ level: "silent", secrets: [] }),
      });
    for (const role of ["web", "bot", "worker"] as const) {
      const program = await start(role);
      expect(program.metricsPort).toBe(port);
      expect(sumOf(await scrape(program), "paygateprime_database_up")).toBe(1);
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
      expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: "POST" })).status).toBe(404);
      const health = program.port ?? program.healthPort;
      expect((await fetch(`http://127.0.0.1:${health}/metrics`)).status).toBe(404);
      await expect(start(role, { ...config })).rejects.toThrow("METRICS_PORT is taken");
      await program.stop();
    }
    await telegram.stop();
  });

  test("does not run without METRICS_PORT", async () => {
    await using world = await createWorld();
    expect(world.program.metricsPort).toBeUndefined();
  });
});
