import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../bot/platform/config.ts";
import { watchFaults } from "../bot/platform/faults.ts";
import { createLogger } from "../bot/platform/logger.ts";
import type { Logger } from "../bot/platform/logger.ts";
import { playDemo } from "./demo/demo.ts";
import { openPlayground } from "./demo/playground.ts";
import { openTranscript } from "./demo/transcript.ts";
import { NotSeen } from "./demo/until.ts";
import { welcome } from "./demo/welcome.ts";
import { startSandbox, startTemporaryPostgres } from "./sandbox.ts";
import type { Sandbox, TemporaryPostgres } from "./sandbox.ts";

const usage = `Usage: npm run sandbox             everything runs until Ctrl+C
       npm run sandbox -- --demo   plays a sale from the channel to the end of the access, and ends`;

const write = (text: string): void => void process.stdout.write(text);

/** Undefined: not understood. */
function readFlags(parameters: readonly string[]): { demo: boolean; help: boolean } | undefined {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { demo: flag, help: { ...flag, short: "h" } } as const;
    return parseArgs({ args: [...parameters], options }).values;
  } catch {
    return undefined;
  }
}

/** The transcript is the output; what goes wrong is said beside it. Nothing here is secret. */
function openLog(): Logger {
  const { logLevel } = readConfig({
    BOT_TOKEN: "1:of_nobody_at_all_and_never_used",
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "warn",
  });
  const destination = { write: (line: string) => void process.stderr.write(line) };
  return createLogger({ level: logLevel, secrets: [], destination });
}

async function playUntilStopped(
  sandbox: Sandbox,
  postgres: TemporaryPostgres,
  signal: AbortSignal,
): Promise<void> {
  const playground = await openPlayground(sandbox, postgres, write);
  if (!signal.aborted) write(welcome(sandbox, postgres, playground));
  await stopAsked(signal);
}

const stopAsked = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });

/** Returns the exit code. */
async function main(parameters: readonly string[]): Promise<number> {
  const flags = readFlags(parameters);
  if (flags === undefined) {
    console.error(`The sandbox does not know ${parameters.join(" ")}.\n${usage}`);
    return 2;
  }
  if (flags.help) {
    console.log(usage);
    return 0;
  }
  const stopping = new AbortController();
  const { signal } = stopping;
  // Ctrl+C comes twice under npm, from the terminal and from npm: a second one says nothing new.
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => stopping.abort());
  let postgres: TemporaryPostgres | undefined;
  let sandbox: Sandbox | undefined;
  try {
    const logger = openLog();
    const faults = watchFaults(logger, stopping);
    postgres = await startTemporaryPostgres();
    signal.throwIfAborted();
    sandbox = await startSandbox({ connection: postgres.connection, logger });
    signal.throwIfAborted();
    if (flags.demo) {
      const demo = playDemo(sandbox, postgres, openTranscript(write));
      await Promise.race([demo, stopAsked(signal)]);
      signal.throwIfAborted();
    } else await playUntilStopped(sandbox, postgres, signal);
    return faults.exitCode();
  } catch (error) {
    if (signal.aborted) {
      if (flags.demo) console.error("\n✗ Stopped before the end of the story.");
      return flags.demo ? 1 : 0;
    }
    if (error instanceof NotSeen) console.error(`\n✗ Not seen: ${error.message}`);
    else console.error(error instanceof ConfigError ? error.message : error);
    return 1;
  } finally {
    try {
      await sandbox?.stop();
    } finally {
      await postgres?.stop();
    }
  }
}

/** A stop that failed must not look like one that went well. */
function failed(error: unknown): number {
  console.error(error);
  return 1;
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)).catch(failed));
