import { parseCronItems } from "graphile-worker";
import type { ParsedCronItem } from "graphile-worker";
import type { JobDefinition } from "./jobs.ts";

/**
 * The schedules as graphile-worker takes them. The job key lets a run replace a run that still waits: after an outage of an
 * hour one run waits, not sixty.
 */
export const scheduleOf = (kinds: readonly JobDefinition[]): ParsedCronItem[] =>
  parseCronItems(
    kinds.flatMap(({ name, schedule, maxAttempts, priority }) =>
      schedule === undefined
        ? []
        : {
            task: name,
            match: schedule.cron,
            options: {
              jobKey: name,
              maxAttempts,
              backfillPeriod: schedule.backfillMs ?? 0,
              ...(priority === undefined ? {} : { priority }),
            },
          },
    ),
  );
