import { Session } from "node:inspector/promises";
import { startProgram } from "../../main.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { secretsOf, createLogger } from "../../bot/platform/runtime/logger.ts";
import { parseDatabaseUrl } from "../../bot/platform/database/connection.ts";
import { enqueueCronJobs } from "./cron-jobs.ts";
import { offsetClock } from "./offset-clock.ts";
import { programCommand } from "./program-messages.ts";
import type { ProgramCommand } from "./program-messages.ts";
import { providers } from "../../bot/payments/index.ts";

/* Entry point of the program as a child process, which the sandbox can kill at any moment. See `program-process.ts`. */

async function main(): Promise<void> {
  const {
    DATABASE_URL = "",
    SANDBOX_CLOCK_OFFSET = "0",
    SANDBOX_ROLES = "web,bot,worker",
    SANDBOX_INTRODUCES = "yes",
  } = process.env;
  const clock = offsetClock(Number(SANDBOX_CLOCK_OFFSET));
  // A collection by the inspector also gives memory back to the system, which gc() keeps.
  const inspector = new Session();
  inspector.connect();
  const stopping = new AbortController();
  // Ctrl+C in a terminal reaches every process of the sandbox. The parent process decides, and sends SIGTERM.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => stopping.abort());
  // The parent was killed, so nothing moves the clock any more. The next start finishes the running jobs.
  process.on("disconnect", () => process.exit(1));
  const config = readConfig(process.env, providers);
  const logger = createLogger({
    level: config.logLevel,
    secrets: secretsOf(config),
    destination: { write: (line: string) => void process.stderr.write(line) },
  });
  const program = await startProgram({
    config,
    roles: (["web", "bot", "worker"] as const).filter((role) => SANDBOX_ROLES.split(",").includes(role)),
    clock,
    logger,
    connection: parseDatabaseUrl(DATABASE_URL),
    introduces: SANDBOX_INTRODUCES === "yes",
    signal: stopping.signal,
  });
  const execute = async (command: ProgramCommand): Promise<void> => {
    const { id } = command;
    if (command.kind === "memory") {
      await inspector.post("HeapProfiler.collectGarbage");
      process.send?.({ completed: id, bytes: process.memoryUsage.rss() });
      return;
    }
    clock.advance(Math.max(0, command.offset - clock.offset));
    await enqueueCronJobs(program, command.cronJobs);
    process.send?.({ completed: id });
  };
  process.on("message", (message) => {
    const command = programCommand.parse(message);
    execute(command).catch((error: unknown) => {
      logger.error({ event: "sandbox_command_failed", err: error }, "A command of the sandbox failed");
      process.send?.({ completed: command.id, hasFailed: true });
    });
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
