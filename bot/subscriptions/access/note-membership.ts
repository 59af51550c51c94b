import type { Membership } from "../../invites/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellOwnerOfBan } from "./ban.jobs.ts";
import { findSubscriptionFor } from "../find-subscription.ts";
import { isBanOurs } from "./our-bans.ts";

/** What Telegram said that a person is in a chat. */
export type Reading = {
  readonly chatId: number;
  readonly userId: number;
  readonly membership: Membership;
  /** Whole seconds: an update knows no finer moment. */
  readonly at: Date;
  /** "bot": this program did it; "people": it was done in the chat; "asked": it is Telegram's answer to a question. */
  readonly by: "bot" | "people" | "asked";
};

/**
 * Keeps what Telegram says of a subscriber's place in the chat; only forward in time, so that updates may come twice and
 * in any order. It takes nothing of anybody's time: who left may come back. Of a ban that was not ours the owner is told,
 * once for each.
 */
export async function noteMembership(platform: Platform, reading: Reading): Promise<void> {
  const { chatId, userId, membership, at, by } = reading;
  const isNews = by !== "asked";
  const isForeignBan =
    membership === "banned" && by !== "bot" && (isNews || (await isByOthers(platform, reading)));
  await platform.database.prisma.$transaction(async (transaction) => {
    // A former subscriber who is inside without having paid again (let in by hand, or no administrator any more) is
    // looked at within the minute.
    const [noted] = await transaction.$queryRaw<{ id: string; former: string | null }[]>`
      with former as materialized (
        select s.id, s.membership from subscription s join channel c on c.id = s.channel_id
         where c.telegram_id = ${chatId} and s.user_id = ${userId} for no key update of s)
      update subscription s
         set membership = ${membership}, membership_at = ${at},
             check_membership_at = case when s.state = 'ended' and ${membership === "member" && isNews}::boolean
                                        then ${at}::timestamptz else s.check_membership_at end
        from former
       where s.id = former.id and (s.membership_at is null or s.membership_at <= ${at})
      returning s.id, former.membership as former`;
    if (noted === undefined || noted.former === "banned" || !isForeignBan) return;
    const subscriptionId = noted.id;
    await enqueue(transaction, [
      job(tellOwnerOfBan, { subscriptionId }, { key: `banned:${subscriptionId}` }),
    ]);
  });
}

async function isByOthers(platform: Platform, reading: Reading): Promise<boolean> {
  const subscription = await findSubscriptionFor(platform, reading);
  return subscription !== undefined && !(await isBanOurs(platform, subscription));
}

/** The second of a question's moment, for `Reading.at`: an update of the same second counts as later. */
export const secondOf = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1_000) * 1_000);
