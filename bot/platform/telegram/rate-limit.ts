import type { Pool } from "pg";

/*
 * Telegram takes some 30 messages a second from a bot (https://core.telegram.org/bots/faq, "My bot is hitting limits"). What
 * is sent in bulk goes by one budget that all processes share: a row that says from when on the next message may go. Who
 * wants to send takes the next places in time, each a gap after the one before, and sends at these. Replies, invitations and
 * all else take no place: they go at once, and what they used is taken off the budget afterwards (see send-meter.ts).
 *
 * Its time is the database's, which is one for all processes.
 */

// Telegram's 30 with room for what a network does to a rhythm: at this pace, 31 in one second need a delay of 38 ms.
const CALM_A_SECOND = 28.9;
// While others send a lot: 5 a second before anybody is refused.
const BUSY_A_SECOND = 25;
// Bot API, allow_paid_broadcast: "up to 1000 messages per second".
const PAID_A_SECOND = 950;
// Places are given this far ahead. Long enough for some four rounds to the database a second; a pause comes that much late.
const AHEAD_MS = 250;
// After its last place was asked for, a budget counts as used for so long: others tell of what they send.
const USED_SECONDS = 5;
// What others sent pushes bulk back by no more than this; after that it is their own pace that limits them.
const PUSHED_SECONDS = 2;
// More than this in one report (a quarter of a second) is a rush: room is left for ten seconds.
const RUSH = 2;
const BUSY_SECONDS = 10;

export type Places = {
  /** When it was asked, by the database's clock: milliseconds since 1970, with fractions. */
  readonly now: number;
  /** Milliseconds from then until each message may go, in order. Fewer than wanted: there are none yet. */
  readonly delays: readonly number[];
  /** Where none are given: how long until there are. */
  readonly waitMs: number;
  /** Between two places, in milliseconds. */
  readonly gapMs: number;
};

export type PlacesInput = {
  readonly wanted: number;
  /** How many messages go at each place; left out: one. */
  readonly weight?: number;
  /** What is paid for goes faster. */
  readonly isPaid: boolean;
  /** For tests; left out: the database's own time. */
  readonly now?: Date;
};

/** Takes the next places of the budget. Those that are not used are lost. */
export async function takePlaces(
  pool: Pick<Pool, "query">,
  { wanted, weight = 1, isPaid, now }: PlacesInput,
): Promise<Places> {
  const { rows } = await pool.query<{ now: number; first: number; given: number; gap: number }>({
    name: "take_places",
    // Locked first and then computed with: an UPDATE that waited would compute with what it saw before.
    text: `with locked as (
             select name, free_at, coalesce($4::timestamptz, clock_timestamp()) as now,
                    case when $2 then $5 when busy_until > coalesce($4::timestamptz, clock_timestamp()) then $6 else $7
                    end::float8 as gap
               from pace where name = 'telegram' for update),
           next as (
             select name, now, gap, greatest(free_at, now) as first,
                    greatest(0, least($1::int, 1 + floor(
                      ($3::float8 - 1000 * extract(epoch from greatest(free_at, now) - now)::float8) / gap)))::int as given
               from locked)
           update pace p
              set free_at = next.first + next.given * next.gap * interval '1 ms',
                  used_until = next.now + ${USED_SECONDS} * interval '1 s'
             from next where p.name = next.name
           returning 1000 * extract(epoch from next.now)::float8 as now,
                     1000 * extract(epoch from next.first - next.now)::float8 as first, next.given, next.gap`,
    values: [
      wanted,
      isPaid,
      AHEAD_MS,
      now ?? null,
      (weight * 1000) / PAID_A_SECOND,
      (weight * 1000) / BUSY_A_SECOND,
      (weight * 1000) / CALM_A_SECOND,
    ],
  });
  const [row] = rows;
  if (row === undefined) throw new Error("The row of the budget is gone");
  const { first, given, gap } = row;
  const delays = Array.from({ length: given }, (_, index) => first + index * gap);
  return { now: row.now, delays, gapMs: gap, waitMs: Math.max(1, first - AHEAD_MS) };
}

/** Nothing more is sent in bulk, by any process, for so long: Telegram said so ("retry after"), or is not to be reached. */
export async function holdPlaces(pool: Pick<Pool, "query">, milliseconds: number, now?: Date): Promise<void> {
  await pool.query({
    name: "hold_places",
    text: `update pace set free_at = greatest(
             free_at, coalesce($2::timestamptz, clock_timestamp()) + $1::float8 * interval '1 ms')
            where name = 'telegram'`,
    values: [milliseconds, now ?? null],
  });
}

/**
 * Takes off the budget what was sent without a place. One statement that finds nothing to do unless something is sent in bulk.
 * @returns whether it is.
 */
export async function reportSent(pool: Pick<Pool, "query">, count: number, now?: Date): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: "report_sent",
    text: `with moment as (select coalesce($2::timestamptz, clock_timestamp()) as now)
           update pace
              set free_at = greatest(free_at, least(
                    greatest(free_at, now) + $1::int * ${1000 / CALM_A_SECOND} * interval '1 ms',
                    now + ${PUSHED_SECONDS} * interval '1 s')),
                  busy_until = case when $1::int > ${RUSH}
                                    then greatest(busy_until, now + ${BUSY_SECONDS} * interval '1 s')
                                    else busy_until end
             from moment where name = 'telegram' and used_until > now`,
    values: [count, now ?? null],
  });
  return rowCount === 1;
}
