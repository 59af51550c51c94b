import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, float, integer } from "../database/statement.ts";

/*
 * The row "telegram" is the shared budget of bulk messages: from when on the next message may go. Its time is the
 * database's, which is one for all processes; only tests pass a time of their own.
 */

const timeOf = (now: Date | undefined): Prisma.Sql =>
  now === undefined ? Prisma.sql`clock_timestamp()` : Prisma.sql`${now}::timestamptz`;

export type SlotTerms = {
  readonly wanted: number;
  /** Milliseconds between two slots: while the bot is calm, and while other messages are many. */
  readonly calmGap: number;
  readonly busyGap: number;
  /** Slots are given at most so many milliseconds ahead. */
  readonly aheadMs: number;
  /** Seconds for which the budget counts as used afterwards. */
  readonly usedSeconds: number;
  readonly now: Date | undefined;
};

/**
 * Takes the next slots. The row is locked first and computed with afterwards: an UPDATE that waited for the lock would
 * compute with the values from before.
 */
export const takeSlotsStatement = defineStatement({
  columns: { now: float, first: float, given: integer, gap: float },
  examples: [
    { wanted: 1, calmGap: 30, busyGap: 40, aheadMs: 250, usedSeconds: 5, now: undefined },
    { wanted: 1, calmGap: 30, busyGap: 40, aheadMs: 250, usedSeconds: 5, now: new Date() },
  ],
  sql: ({ wanted, calmGap, busyGap, aheadMs, usedSeconds, now }: SlotTerms) => Prisma.sql`
    with locked as (
      select name, next_send_at, ${timeOf(now)} as now,
             case when busy_until > ${timeOf(now)} then ${busyGap}::float8 else ${calmGap}::float8 end as gap
        from rate_limit where name = 'telegram' for update),
    next as (
      select name, now, gap, greatest(next_send_at, now) as first,
             greatest(0, least(${wanted}::int, 1 + floor(
               (${aheadMs}::float8 - 1000 * extract(epoch from greatest(next_send_at, now) - now)::float8) / gap)))::int as given
        from locked)
    update rate_limit p
       set next_send_at = next.first + next.given * next.gap * interval '1 ms',
           in_use_until = next.now + ${usedSeconds}::float8 * interval '1 s'
      from next where p.name = next.name
    returning 1000 * extract(epoch from next.now)::float8 as now,
              1000 * extract(epoch from next.first - next.now)::float8 as first, next.given, next.gap`,
});

/** Blocks bulk messages of every process. */
export const holdSlots = defineCommand({
  examples: [
    { milliseconds: 1, now: undefined },
    { milliseconds: 1, now: new Date() },
  ],
  sql: ({
    milliseconds,
    now,
  }: {
    readonly milliseconds: number;
    readonly now: Date | undefined;
  }) => Prisma.sql`
    update rate_limit set next_send_at = greatest(next_send_at, ${timeOf(now)} + ${milliseconds}::float8 * interval '1 ms')
     where name = 'telegram'`,
});

export type SentReport = {
  readonly count: number;
  /** Milliseconds that one message takes from the budget. */
  readonly gap: number;
  /** The messages push the budget back by at most so many seconds. */
  readonly maxPushSeconds: number;
  readonly isRush: boolean;
  readonly busySeconds: number;
  readonly now: Date | undefined;
};

/** Takes messages that were sent without a slot from the budget. Changes no row while nothing is sent in bulk. */
export const chargeSent = defineCommand({
  examples: [
    { count: 1, gap: 30, maxPushSeconds: 2, isRush: true, busySeconds: 10, now: undefined },
    { count: 1, gap: 30, maxPushSeconds: 2, isRush: false, busySeconds: 10, now: new Date() },
  ],
  sql: ({ count, gap, maxPushSeconds, isRush, busySeconds, now }: SentReport) => Prisma.sql`
    with moment as (select ${timeOf(now)} as now)
    update rate_limit
       set next_send_at = greatest(next_send_at, least(
             greatest(next_send_at, now) + ${count}::int * ${gap}::float8 * interval '1 ms',
             now + ${maxPushSeconds}::float8 * interval '1 s')),
           busy_until = case when ${isRush} then greatest(busy_until, now + ${busySeconds}::float8 * interval '1 s')
                             else busy_until end
      from moment where name = 'telegram' and in_use_until > now`,
});
