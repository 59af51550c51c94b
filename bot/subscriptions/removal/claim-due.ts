import { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { RENEWAL_TAKES_MS } from "../find-renewals.ts";

export type Claimed = { readonly id: string; readonly channel_id: string };

/**
 * Makes "ending" what is over and may be worked on: the bot can work in the channel, and no other claim is at it.
 *
 * Who renews by Telegram, one channel or a bundle, is not put out while the word of their charge is under way: it comes
 * about when the time ends. That holds for an end that a charge gave, not for one that a refund brought forward.
 */
export const claimDue = (
  transaction: Pick<Transaction, "$queryRaw">,
  { now, which }: { readonly now: Date; readonly which: { readonly most: number } | { readonly id: string } },
): Promise<Claimed[]> => transaction.$queryRaw`
  with due as materialized (
    ${findDue(now)} ${"id" in which ? Prisma.sql`and s.id = ${which.id}` : Prisma.empty}
     order by s.access_until ${"id" in which ? Prisma.empty : Prisma.sql`limit ${which.most}`}
       for update of s ${"id" in which ? Prisma.empty : Prisma.sql`skip locked`})
  update subscription set state = 'ending' from due where subscription.id = due.id
  returning subscription.id, subscription.channel_id`;

/** What a claim would take if nobody was at it: after one, what somebody was at. */
export const listDue = async (
  transaction: Pick<Transaction, "$queryRaw">,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<string[]> => {
  const rows = await transaction.$queryRaw<{ id: string }[]>`${findDue(now)} limit ${most}`;
  return rows.map(({ id }) => id);
};

const findDue = (now: Date): Prisma.Sql => Prisma.sql`
  select s.id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
   where s.state = 'active' and s.access_until <= ${now}
     and not exists (
       select 1 from star_subscription r join orders o on o.id = r.order_id
         join opened_channel opened
           on opened.tier_version_id = o.tier_version_id and opened.channel_id = s.channel_id
        where r.user_id = s.user_id and r.state = 'active'
          and r.expires_at between ${new Date(now.getTime() - RENEWAL_TAKES_MS)} and s.expires_at)`;

/** The same for one of which a job knows that it ends about now; waits for whoever is at it. */
export async function claimOne({ database, clock }: Platform, id: string): Promise<void> {
  await claimDue(database.prisma, { now: clock.now(), which: { id } });
}
