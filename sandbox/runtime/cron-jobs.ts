import type { Program } from "../../main.ts";
import { jobDefinitions } from "../../bot/job-definitions.ts";
import { enqueue, job } from "../../bot/platform/jobs/jobs.ts";
import type { ClockCommand } from "./program-messages.ts";

/** Enqueues the scheduled jobs, whether due or not. The jobs are in the database when this resolves. */
export async function enqueueCronJobs(
  { platform, bot }: Pick<Program, "platform" | "bot">,
  which: ClockCommand["cronJobs"],
): Promise<void> {
  if (which === "none") return;
  const definitions = jobDefinitions(bot, platform.config).filter(
    ({ schedule }) => schedule !== undefined && (which === "all" || schedule.cron === "* * * * *"),
  );
  const enqueueAll = (): Promise<void> =>
    enqueue(
      platform.database.prisma,
      definitions.map((definition) => job(definition, {}, { key: definition.name })),
    );
  // The runner deletes finished jobs in another order, and Postgres then ends one of the two transactions.
  await enqueueAll().catch(enqueueAll);
}
