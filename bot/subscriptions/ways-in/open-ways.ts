import { whereConnected } from "../../invites/index.ts";
import { NotNow } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { giveWayIn } from "../access/give-way-in.ts";
import type { WayIn } from "../access/give-way-in.ts";

/** A channel that a tier opens for somebody, and how they come in. */
export type OpenedWay = {
  readonly subscriptionId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  readonly way:
    | WayIn
    /** The bot cannot work there at the moment. */
    | { readonly kind: "later" }
    /** Whatever Telegram threw: it may be a moment's. */
    | { readonly kind: "failed"; readonly error: unknown };
};

/**
 * The ways into everything that a version of a tier opens: its own channel first, each with its discussion group behind
 * it. One that does not work holds up none of the others. Convergent, as `giveWayIn` is.
 */
export async function openWays(
  platform: Platform,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<readonly OpenedWay[]> {
  const opened = await platform.database.prisma.$queryRaw<Omit<OpenedWay, "way">[]>`
    select s.id as "subscriptionId", c.id as "channelId", c.title as "channelTitle", s.expires_at as "expiresAt"
      from opened_channel o
      join channel c on c.id = o.channel_id
      join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join channel main on main.id = c.discussion_of_id
     where o.tier_version_id = ${tierVersionId}
     order by coalesce(main.id, c.id) = (select t.channel_id from tier t join tier_version v on v.tier_id = t.id
                                          where v.id = ${tierVersionId}) desc,
              coalesce(main.title, c.title), coalesce(main.id, c.id), main.id nulls first`;
  return Promise.all(opened.map(async (one) => ({ ...one, way: await tryWay(platform, one) })));
}

async function tryWay(
  platform: Platform,
  { channelId, subscriptionId }: Omit<OpenedWay, "way">,
): Promise<OpenedWay["way"]> {
  try {
    return await whereConnected(platform, channelId, () => giveWayIn(platform, subscriptionId));
  } catch (error) {
    return error instanceof NotNow ? { kind: "later" } : { kind: "failed", error };
  }
}

/** Whether there is nothing to wait for: a link, or a word on why none is needed or possible. */
export const isSettled = ({ way }: OpenedWay): boolean => way.kind !== "later" && way.kind !== "failed";
