import type { Platform } from "../../platform/platform.ts";

/** Notes that somebody opened the page on which a channel is sold: the first time counts, the others cost no write. */
export async function recordVisit(
  { database, clock }: Platform,
  { channelId, userId }: { readonly channelId: string; readonly userId: number },
): Promise<void> {
  await database.prisma.$executeRaw`
    insert into visitor (channel_id, user_id, came_at) values (${channelId}, ${userId}, ${clock.now()})
    on conflict do nothing`;
}
