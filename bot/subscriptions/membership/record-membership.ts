import type { Membership } from "../../invites/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findSubscriptionByChat } from "../entitlement/find-subscription.ts";
import { isOwnBan } from "../entitlement/removal-marks.ts";
import { notifyOwnerOfBan } from "./notify-owner-of-ban.jobs.ts";
import { storeMembership } from "./record-membership.sql.ts";

/** The membership of a user in a chat, as Telegram reported it. */
export type MembershipReport = {
  readonly telegramChatId: number;
  readonly userId: number;
  readonly membership: Membership;
  /** In whole seconds, the resolution of updates. */
  readonly at: Date;
  /** "bot": an update about an action of the bot; "people": an update about another action; "query": `getChatMember`. */
  readonly source: "bot" | "people" | "query";
};

/**
 * Stores the membership of a subscriber. A later report wins, so updates may arrive twice and in any order. The paid time
 * does not change: a subscriber who left may come back. The owner is notified once of each ban that the bot did not make.
 */
export async function recordMembership(platform: Platform, report: MembershipReport): Promise<void> {
  const { telegramChatId, userId, membership, at, source } = report;
  const isUpdate = source !== "query";
  const isForeignBan =
    membership === "banned" && source !== "bot" && (isUpdate || (await isBannedByOthers(platform, report)));
  // A former subscriber who is inside, added by hand or demoted from administrator, is checked within the minute.
  const checkFormer = membership === "member" && isUpdate;
  await platform.database.prisma.$transaction(async (transaction) => {
    const stored = await storeMembership.first(transaction, {
      telegramChatId,
      userId,
      membership,
      at,
      checkFormer,
    });
    if (stored === undefined || stored.former === "banned" || !isForeignBan) return;
    const subscriptionId = stored.id;
    await enqueue(transaction, [
      job(notifyOwnerOfBan, { subscriptionId }, { key: `banned:${subscriptionId}` }),
    ]);
  });
}

async function isBannedByOthers(platform: Platform, report: MembershipReport): Promise<boolean> {
  const subscription = await findSubscriptionByChat(platform, report);
  return subscription !== undefined && !(await isOwnBan(platform, subscription));
}

/** The value of `MembershipReport.at` for a query: an update of the same second counts as later. */
export const toWholeSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1_000) * 1_000);
