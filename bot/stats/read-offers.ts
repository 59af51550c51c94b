import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";
import { dayOf, isWithin } from "./grants.ts";
import type { Range } from "./grants.ts";

/** For each day on which orders for access were made: how many, and how many of these were paid since. */
export type Offers = { readonly made: readonly number[]; readonly paid: readonly number[] };

export async function readOffers({ database }: Platform, { scope, calendar }: Range): Promise<Offers> {
  const rows = await database.prisma.$queryRaw<{ day: number; made: number; paid: number }[]>`
    select ${dayOf(calendar, Prisma.sql`created_at`)} as day, count(*)::int as made, count(paid_at)::int as paid
      from orders
     where channel_id = any(${scope.channelIds}) and kind = 'access' and ${isWithin(calendar, Prisma.sql`created_at`)}
     group by 1`;
  const daily = (what: "made" | "paid"): readonly number[] =>
    calendar.days.map((_, index) => rows.find(({ day }) => day === index + 1)?.[what] ?? 0);
  return { made: daily("made"), paid: daily("paid") };
}
