import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { startProgram } from "../../main.ts";
import type { Program } from "../../main.ts";
import { enqueueCronJobs } from "../../sandbox/runtime/cron-jobs.ts";
import { createProgramProcess } from "../../sandbox/runtime/program-process.ts";
import type { ProgramProcess, ProgramProcessOptions } from "../../sandbox/runtime/program-process.ts";
import { findBundle } from "./prepared/find-bundle.ts";
import { providers } from "../../bot/payments/index.ts";

/**
 * The program inside the test's process and with the test's database clients: it starts in a tenth of the processor time of a
 * child process. For tests that do not kill it.
 * @param introduces whether the program sets the bot's commands and descriptions, by some sixty calls. Default false.
 */
export const localProgram =
  (database: Database, { introduces = false } = {}) =>
  ({ clock, connection, settings }: ProgramProcessOptions): ProgramProcess => {
    const listeners: (() => void)[] = [];
    let program: Program | undefined;
    const change = (next: Program | undefined): void => {
      program = next;
      for (const listener of listeners) listener();
    };
    const syncClock: ProgramProcess["syncClock"] = async (cronJobs = "none") => {
      if (program === undefined) return false;
      await enqueueCronJobs(program, cronJobs);
      return true;
    };
    return {
      get state() {
        return program === undefined ? "stopped" : "running";
      },
      pid: process.pid,
      async start() {
        const config = readConfig(settings, providers);
        const roles = ["web", "bot", "worker"] as const;
        change(await startProgram({ config, roles, clock, connection, database, introduces }));
        await syncClock("all");
      },
      kill: () => Promise.reject(new Error("Only a child process can be killed")),
      async stop() {
        await program?.stop();
        change(undefined);
      },
      syncClock,
      // The memory is the test's.
      measureMemory: () => Promise.resolve(undefined),
      onChange: (listener) => void listeners.push(listener),
    };
  };

/** The program as a child process, for tests that kill it. The bot gets no commands. */
export async function bundledProgram(): Promise<typeof createProgramProcess> {
  const { file, compileCache } = await findBundle("sandbox/runtime/program-entry.ts");
  return (options) =>
    createProgramProcess({
      ...options,
      file,
      settings: { ...options.settings, ...compileCache, SANDBOX_INTRODUCES: "no" },
    });
}
