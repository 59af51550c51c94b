import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";
import type { Calendar } from "./calendar.ts";
import { dayOf, entriesOf } from "./grants.ts";
import type { Range } from "./grants.ts";

/** People, a number for each day. */
export type Members = {
  /** Payments of those who had never paid for the channel before, and of those who had. */
  readonly joined: readonly number[];
  readonly renewed: readonly number[];
  /** Whose time ended and who have not come back since. */
  readonly left: readonly number[];
  /** How many had time when the day ended; today: have it now. Who came back counts from then on. */
  readonly active: readonly number[];
};

export async function readMembers(platform: Platform, range: Range): Promise<Members> {
  const [grants, stays] = await Promise.all([readGrants(platform, range), readStays(platform, range)]);
  const daily = (isRenewal: boolean): readonly number[] =>
    range.calendar.days.map((_, index) =>
      total(grants.filter((row) => row.day === index + 1 && row.isRenewal === isRenewal)),
    );
  return { joined: daily(false), renewed: daily(true), ...count(range.calendar, stays) };
}

type Grants = { readonly day: number; readonly isRenewal: boolean; readonly count: number };

/** A payment is a first one where no order of theirs in the channel was paid before it. */
const readGrants = ({ database }: Platform, range: Range): Promise<Grants[]> =>
  database.prisma.$queryRaw<Grants[]>`
    select ${dayOf(range.calendar, Prisma.sql`own.created_at`)} as day, count(*)::int as count,
           exists (select 1 from orders earlier
                    where earlier.user_id = orders.user_id and earlier.channel_id = orders.channel_id
                      and earlier.kind = 'access' and earlier.paid_at < own.created_at) as "isRenewal"
      from ${entriesOf(range)} and own.kind = 'sale' and orders.kind = 'access'
     group by 1, 3`;

/** Null: has not ended. */
export type Stays = { readonly start: number; readonly end: number | null; readonly count: number };

/** All that the channels ever had: who is there now came at any time. */
const readStays = ({ database }: Platform, { scope, calendar }: Range): Promise<Stays[]> =>
  database.prisma.$queryRaw<Stays[]>`
    select ${dayOf(calendar, Prisma.sql`started_at`)} as start, ${dayOf(calendar, Prisma.sql`ended_at`)} as end,
           count(*)::int as count
      from subscription where channel_id = any(${scope.channelIds})
     group by 1, 2`;

export function count({ days }: Calendar, stays: readonly Stays[]): Pick<Members, "left" | "active"> {
  return {
    left: days.map((_, index) => total(stays.filter(({ end }) => end === index + 1))),
    active: days.map((_, index) =>
      total(stays.filter(({ start, end }) => start <= index + 1 && (end === null || end > index + 1))),
    ),
  };
}

const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count: more }) => sum + more, 0);
