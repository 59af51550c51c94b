import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, float, integer, oneOf, text } from "../../platform/database/statement.ts";
import { jobStates } from "../../platform/runtime/metrics.ts";

/*
 * The numbers of a healthy and of a broken installation, read every few seconds by every process: each statement reads at most some
 * thousand rows by an index, whatever the database holds.
 */

const waitingNames = [
  "updates",
  "undelivered",
  "held",
  "lateRemovals",
  "brokenChannels",
  "broadcasts",
] as const;

// A count beyond is shown as this one. Long before, somebody has to act.
const MOST = 10_000;

type Times = {
  readonly now: Date;
  /** A removal is late if the access ended before this time. */
  readonly lateBefore: Date;
  /** A channel that the bot has lost before this time is no longer news. */
  readonly lostBefore: Date;
};

const counted = (
  name: (typeof waitingNames)[number],
  now: Prisma.Sql,
  rows: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  select ${name}::text as name, count(*)::int as count,
         coalesce(greatest(extract(epoch from ${now} - min(at)), 0), 0)::float8 as oldest_seconds
    from (${rows}) found`;

export const selectWaiting = defineStatement({
  columns: { name: oneOf(waitingNames), count: integer, oldestSeconds: float },
  examples: [{ now: new Date(), lateBefore: new Date(), lostBefore: new Date() }],
  sql: ({ now, lateBefore, lostBefore }: Times) => {
    const ours = Prisma.sql`${now}::timestamptz`;
    const overdue = (state: Prisma.Sql): Prisma.Sql => Prisma.sql`
      select channel_id, access_until from subscription
       where state = ${state} and access_until < ${lateBefore}`;
    return Prisma.sql`
      ${counted(
        "updates",
        Prisma.sql`now()`,
        Prisma.sql`select received_at as at from received_update where body is not null order by update_id limit ${MOST}`,
      )}
      union all
      ${counted(
        "undelivered",
        ours,
        Prisma.sql`select granted_at as at from payment
                    where granted_at is not null and delivered_at is null and refunded_at is null
                    order by granted_at limit ${MOST}`,
      )}
      union all
      ${counted(
        "held",
        ours,
        Prisma.sql`select created_at as at from payment where state = 'held' order by created_at limit ${MOST}`,
      )}
      union all
      ${counted(
        "lateRemovals",
        ours,
        // The newest first: the ends in a channel that the bot has lost stay, and must not hide those of other channels.
        Prisma.sql`
          select access_until as at
            from ((${overdue(Prisma.sql`'active'`)} order by access_until desc, id desc limit ${MOST})
                   union all
                  (${overdue(Prisma.sql`'ending'`)} order by id desc limit ${MOST})) over
            join channel on channel.id = channel_id and channel.state = 'connected'`,
      )}
      union all
      ${counted(
        "brokenChannels",
        ours,
        Prisma.sql`select state_since as at from channel
                    where state <> 'connected' and state_since >= ${lostBefore} limit ${MOST}`,
      )}
      union all
      ${counted(
        "broadcasts",
        ours,
        Prisma.sql`select coalesce(started_at, created_at) as at from broadcast where state in ('filling', 'sending') limit ${MOST}`,
      )}`;
  },
});

/** The oldest 20,000 jobs by task and state, and the time since the first of them changed. */
export const countJobs = defineStatement({
  columns: { task: text, state: oneOf(jobStates), count: integer, oldestSeconds: float },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select task.identifier as task, found.state, count(*)::int as count,
           greatest(extract(epoch from now() - min(found.updated_at)), 0)::float8 as oldest_seconds
      from (select task_id, updated_at,
                   case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed'
                        when run_at > now() then 'waiting' else 'due' end as state
              from graphile_worker._private_jobs order by id limit 20000) found
      join graphile_worker._private_tasks task on task.id = found.task_id
     group by task.identifier, found.state`,
});

/**
 * The age of the oldest job that should have begun, except those of tasks that this program does not take. The index is on (priority, run_at), so the first job of each priority is looked
 * up.
 */
export const readOldestDue = defineStatement({
  columns: { seconds: float },
  examples: [{ leftAlone: [""] }],
  sql: ({ leftAlone }: { readonly leftAlone: readonly string[] }) => Prisma.sql`
    with recursive level as (
      (select priority from graphile_worker._private_jobs where is_available order by priority limit 1)
      union all
      select (select job.priority from graphile_worker._private_jobs job
               where job.is_available and job.priority > level.priority order by job.priority limit 1)
        from level where level.priority is not null)
    select coalesce(greatest(extract(epoch from now() - min(first.run_at)), 0), 0)::float8 as seconds
      from level cross join lateral (
           select job.run_at from graphile_worker._private_jobs job
            where job.is_available and job.priority = level.priority
              and job.task_id <> all(select id from graphile_worker._private_tasks where identifier = any(${leftAlone}))
            order by job.run_at limit 1) first`,
});
