import { startProgram } from "../main.ts";
import { crontab } from "../bot/tasks.ts";
import { readConfig, secretsOf } from "../bot/platform/config.ts";
import { cronItems } from "../bot/platform/crontab.ts";
import { parseDatabaseUrl } from "../bot/platform/database/connection.ts";
import { enqueue, job } from "../bot/platform/jobs.ts";
import { createLogger } from "../bot/platform/logger.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { z } from "zod";
import { clockAhead } from "./clock-ahead.ts";
import { order } from "./program-orders.ts";
import type { Order } from "./program-orders.ts";

/*
 * The program as a process of its own, so that it can be killed at any moment. It is started by `local-program.ts`, which
 * tells it the time over the line between parent and child.
 */

/** Lines of the crontab that come every minute. */
const EACH_MINUTE = /^\* \* \* \* \* /;

/** Asks for the jobs that come by the clock, whatever the clock says. They are in the database when this resolves. */
async function runClockwork({ database }: Platform, which: "each-minute" | "all"): Promise<void> {
  const lines = crontab.split("\n").filter((line) => which === "all" || EACH_MINUTE.test(line));
  const requests = cronItems(lines.join("\n")).map(({ task, options }) =>
    job({ name: task, payload: z.unknown(), maxAttempts: options.maxAttempts ?? 1 }, {}, { key: task }),
  );
  await enqueue(database.prisma, requests);
}

async function main(): Promise<void> {
  const { DATABASE_URL = "", SANDBOX_AHEAD = "0" } = process.env;
  const clock = clockAhead(Number(SANDBOX_AHEAD));
  const stopping = new AbortController();
  // Ctrl+C in a terminal reaches every process of the sandbox; the one that started this one says what is to be done.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => stopping.abort());
  // It was killed: nobody moves the clock any more. What was under way is finished by the next start.
  process.on("disconnect", () => process.exit(1));
  const config = readConfig(process.env);
  const logger = createLogger({
    level: config.logLevel,
    secrets: secretsOf(config),
    destination: { write: (line: string) => void process.stderr.write(line) },
  });
  const program = await startProgram({
    config,
    roles: ["web", "bot", "worker"],
    clock,
    logger,
    connection: parseDatabaseUrl(DATABASE_URL),
    signal: stopping.signal,
  });
  const follow = async ({ id, ahead, clockwork }: Order): Promise<void> => {
    clock.advance(Math.max(0, ahead - clock.ahead));
    if (clockwork !== "none") await runClockwork(program.platform, clockwork);
    process.send?.({ followed: id });
  };
  process.on("message", (message) => {
    follow(order.parse(message)).catch((error: unknown) => logger.error({ err: error }, "not followed"));
  });
  process.send?.({});
  await new Promise<void>((done) => {
    if (stopping.signal.aborted) done();
    else stopping.signal.addEventListener("abort", () => done());
  });
  await program.stop();
}

if (import.meta.main) {
  await main();
  process.exit(0);
}
