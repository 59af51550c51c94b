import type { Logger } from "../bot/platform/runtime/logger.ts";
import { demoOptions } from "./demo/demo-context.ts";
import { playDemo } from "./demo/demo.ts";
import { openTranscript } from "./demo/transcript.ts";
import { startTemporaryPostgres } from "./runtime/local-postgres.ts";
import type { TemporaryPostgres } from "./runtime/local-postgres.ts";
import { startSandbox } from "./runtime/sandbox.ts";
import type { Sandbox } from "./runtime/sandbox.ts";

export type DemoRun = {
  readonly logger: Logger;
  readonly write: (text: string) => void;
  readonly signal: AbortSignal;
};

/**
 * Plays the demo on a temporary sandbox.
 * @throws {ExpectationFailed} that names the failed step; the signal's reason after an abort.
 */
export async function runDemo({ logger, write, signal }: DemoRun): Promise<void> {
  let postgres: TemporaryPostgres | undefined;
  let sandbox: Sandbox | undefined;
  try {
    postgres = await startTemporaryPostgres();
    signal.throwIfAborted();
    sandbox = await startSandbox({ ...demoOptions, connection: postgres.connection, logger });
    signal.throwIfAborted();
    const demo = playDemo(sandbox, postgres, openTranscript(write));
    const stopped = new Promise<void>((done) =>
      signal.addEventListener("abort", () => done(), { once: true }),
    );
    await Promise.race([demo, stopped]);
    signal.throwIfAborted();
  } finally {
    try {
      await sandbox?.stop();
    } finally {
      await postgres?.stop();
    }
  }
}
