import type { Platform } from "../../platform/platform.ts";
import { readProgress } from "../engine/index.ts";
import type { Progress } from "../engine/index.ts";

// One message of buttons; what is older is done with.
const SHOWN = 8;

/** The latest broadcasts of a channel: what is planned or under way first, then the rest, the newest on top. */
export async function listBroadcasts(platform: Platform, channelId: string): Promise<Progress[]> {
  const rows = await platform.database.prisma.$queryRaw<{ id: string }[]>`
    select id from broadcast where channel_id = ${channelId}
     order by state in ('done', 'stopped'), id desc limit ${SHOWN}`;
  const found = await Promise.all(rows.map(({ id }) => readProgress(platform, id)));
  return found.filter((one) => one !== undefined);
}
