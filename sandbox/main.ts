import { readConfig } from "../bot/platform/runtime/config.ts";
import { describeMissingPackage } from "../bot/platform/runtime/missing-package.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";
import type { LogLevel } from "../bot/platform/runtime/observe-settings.ts";
import { watchFaults } from "../bot/platform/runtime/shutdown.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import { readFlags, usage } from "./flags.ts";
import { providers } from "../bot/payments/index.ts";

const write = (text: string): void => void process.stdout.write(text);

const readLogLevel = (): LogLevel =>
  readConfig(
    {
      BOT_TOKEN: "1:of_nobody_at_all_and_never_used",
      LOG_LEVEL: process.env["LOG_LEVEL"] ?? "warn",
    },
    providers,
  ).logLevel;

/** Logs to stderr. The sandbox has no secrets. */
const openLog = (level: LogLevel): Logger =>
  createLogger({
    level,
    secrets: [],
    destination: { write: (line: string) => void process.stderr.write(line) },
  });

/** Returns the exit code. */
async function main(parameters: readonly string[]): Promise<number> {
  const flags = readFlags(parameters);
  if (flags === undefined) {
    console.error(`The sandbox does not know ${parameters.join(" ")}.\n${usage}`);
    return 2;
  }
  if (flags.kind === "help") {
    console.log(usage);
    return 0;
  }
  const stopping = new AbortController();
  const { signal } = stopping;
  // Under npm, Ctrl+C sends SIGINT twice, once from the terminal and once from npm.
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => stopping.abort());
  // Somebody who reads only the beginning (`| head`) closes the pipe.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => stopping.abort());
  try {
    const logLevel = readLogLevel();
    const logger = openLog(logLevel);
    const faults = watchFaults(logger, stopping);
    // Imported lazily: each command loads many modules that the other does not need.
    if (flags.kind === "demo") {
      const { runDemo } = await import("./run-demo.ts");
      await runDemo({ logger, write, signal });
    } else {
      const { runPage } = await import("./run-page.ts");
      await runPage({ port: flags.port, folder: flags.folder, logLevel, write, signal });
    }
    return faults.exitCode();
  } catch (error) {
    if (signal.aborted) {
      if (flags.kind === "demo") console.error("\n✗ Stopped before the end of the demo.");
      return flags.kind === "demo" ? 1 : 0;
    }
    console.error(describeFailure(error));
    return 1;
  }
}

function describeFailure(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    return `${error.message}. Choose another port: npm run sandbox -- --port 4001`;
  if (error instanceof Error && error.name === "ExpectationFailed") return `\n✗ Expected: ${error.message}`;
  return describeMissingPackage(error) ?? error;
}

/** A failed stop must exit with a non-zero code. */
function failed(error: unknown): number {
  console.error(error);
  return 1;
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)).catch(failed));
