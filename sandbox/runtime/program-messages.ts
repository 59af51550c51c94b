import { z } from "zod";

/* Messages between the sandbox and its program over the child process's IPC channel. */

/** Sets the program's clock (`offset` in milliseconds ahead of real time) and enqueues cron jobs. */
const clockCommand = z.object({
  kind: z.literal("clock"),
  id: z.number(),
  offset: z.number(),
  cronJobs: z.enum(["none", "every-minute", "all"]),
});
export type ClockCommand = z.infer<typeof clockCommand>;

/** Collects all garbage and reports the memory that stays. */
const memoryCommand = z.object({ kind: z.literal("memory"), id: z.number() });

export const programCommand = z.discriminatedUnion("kind", [clockCommand, memoryCommand]);
export type ProgramCommand = z.infer<typeof programCommand>;

/** Without `completed`: the program is ready. Otherwise the id of the command that has ended, and whether it failed. */
export const programReport = z.object({
  completed: z.number().optional(),
  hasFailed: z.boolean().default(false),
  /** The resident memory after a collection. */
  bytes: z.number().optional(),
});
