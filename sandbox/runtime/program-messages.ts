import { z } from "zod";

/* Messages between the sandbox and its program over the child process's IPC channel. */

/** Sets the program's clock (`offset` in milliseconds ahead of real time) and enqueues cron jobs. */
export const clockCommand = z.object({
  id: z.number(),
  offset: z.number(),
  cronJobs: z.enum(["none", "every-minute", "all"]),
});
export type ClockCommand = z.infer<typeof clockCommand>;

/** Without `completed`: the program is ready. Otherwise the id of the command that has ended, and whether it failed. */
export const programReport = z.object({
  completed: z.number().optional(),
  hasFailed: z.boolean().default(false),
});
