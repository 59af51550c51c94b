import type { Logger } from "../bot/platform/logger.ts";
import { playDemo } from "./demo/demo.ts";
import { openTranscript } from "./demo/transcript.ts";
import { startTemporaryPostgres } from "./local-postgres.ts";
import type { TemporaryPostgres } from "./local-postgres.ts";
import { startSandbox } from "./sandbox.ts";
import type { Sandbox } from "./sandbox.ts";

export type DemoRun = {
  readonly logger: Logger;
  readonly write: (text: string) => void;
  readonly signal: AbortSignal;
};

/**
 * Plays the demo on a sandbox of its own.
 * @throws {NotSeen} that says which of its steps did not come about; the signal's reason when it was stopped before its end.
 */
export async function runDemo({ logger, write, signal }: DemoRun): Promise<void> {
  let postgres: TemporaryPostgres | undefined;
  let sandbox: Sandbox | undefined;
  try {
    postgres = await startTemporaryPostgres();
    signal.throwIfAborted();
    sandbox = await startSandbox({ connection: postgres.connection, logger });
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
