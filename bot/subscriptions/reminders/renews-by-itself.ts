import type { Platform } from "../../platform/platform.ts";
import { RENEWAL_TAKES_MS } from "../find-renewals.ts";
import type { SubscriptionView } from "../find-subscription.ts";

/** Whether Telegram is going to charge a subscription in Stars that opens this channel, by itself or in a bundle. */
export async function renewsByItself(
  { database, clock }: Platform,
  { userId, channelId }: Pick<SubscriptionView, "userId" | "channelId">,
): Promise<boolean> {
  const since = new Date(clock.now().getTime() - RENEWAL_TAKES_MS);
  const rows = await database.prisma.$queryRaw<unknown[]>`
    select 1 from star_subscription r
      join orders o on o.id = r.order_id
      join opened_channel opened on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
     where r.user_id = ${userId} and r.state = 'active' and r.expires_at > ${since} limit 1`;
  return rows.length > 0;
}
