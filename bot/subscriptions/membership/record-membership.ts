import { whereConnected } from "../../channels/index.ts";
import { readMemberState } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findSubscriptionByChat } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { closeRemoval, isOwnBan, memberSubject } from "../entitlement/removal-marks.ts";
import { notifyOwnerOfBan } from "./notify-owner-of-ban.jobs.ts";
import { storeMembership } from "./record-membership.sql.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

type MemberState = Awaited<ReturnType<typeof readMemberState>>;

/** The membership of a user in a chat, as Telegram reported it. */
export type MembershipReport = MemberState & {
  readonly telegramChatId: number;
  readonly userId: number;
  /** In whole seconds, the resolution of updates. */
  readonly at: Date;
  /** "bot": an update about an action of the bot; "people": an update about another action; "query": `getChatMember`. */
  readonly source: "bot" | "people" | "query";
};

/**
 * Stores the membership of a subscriber. A later report wins, so updates may arrive twice and in any order. The paid time
 * does not change: a subscriber who left may come back. The owner is notified once of each ban that the bot did not make.
 * Telegram reports no end of a ban that ends by itself, so a check follows.
 */
export async function recordMembership(platform: Platform, report: MembershipReport): Promise<void> {
  const { telegramChatId, userId, membership, at, source } = report;
  const checkAt = checkAfterBan(report);
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
      // The bot lifts its own bans.
      checkAt: checkAt === undefined || checkAt <= at || source === "bot" ? null : checkAt,
    });
    if (!isForeignBan) return;
    // A removal that stopped before its end would lift the ban as its own.
    if (source === "people") await closeRemovals(transaction, report, stored?.id);
    if (stored === undefined) return;
    const subscriptionId = stored.id;
    if (stored.former === "banned") return;
    await enqueue(transaction, [
      job(notifyOwnerOfBan, { subscriptionId }, { key: `banned:${subscriptionId}` }),
    ]);
  });
}

/** @param subscriptionId absent: the user has no subscription, or a later report is stored. */
async function closeRemovals(
  transaction: Transaction,
  { telegramChatId, userId }: Pick<MembershipReport, "telegramChatId" | "userId">,
  subscriptionId: string | undefined,
): Promise<void> {
  if (subscriptionId !== undefined) await closeRemoval(transaction, subscriptionId);
  const where = { telegramChatId: BigInt(telegramChatId) };
  const channel = await transaction.channel.findUnique({ where, select: { id: true } });
  if (channel !== null) await closeRemoval(transaction, memberSubject({ channelId: channel.id, userId }));
}

// Telegram's servers and this machine have different clocks.
const AFTER_BAN_MS = MINUTE_MS;

/** When Telegram lifts the ban; undefined: never. */
export const endOfBan = ({ banUntil = 0 }: Pick<MemberState, "banUntil">): Date | undefined =>
  banUntil === 0 ? undefined : new Date(banUntil * 1_000);

/** The time of a check that finds the ban over; undefined: the ban has no end. */
export function checkAfterBan(state: Pick<MemberState, "banUntil">): Date | undefined {
  const end = endOfBan(state);
  return end === undefined ? undefined : new Date(end.getTime() + AFTER_BAN_MS);
}

/**
 * Asks Telegram for the membership of a subscriber, and stores it.
 * @throws the error of Telegram; {DeferJob} if the bot cannot work in the channel.
 */
export async function refreshMembership(
  platform: Platform,
  { channelId, telegramChatId, userId }: Pick<SubscriptionView, "channelId" | "telegramChatId" | "userId">,
): Promise<MemberState> {
  const at = toWholeSecond(platform.clock.now());
  const member = { telegramChatId, userId };
  const state = await whereConnected(platform, channelId, () => readMemberState(platform, member));
  await recordMembership(platform, { ...member, ...state, at, source: "query" });
  return state;
}

async function isBannedByOthers(platform: Platform, report: MembershipReport): Promise<boolean> {
  const subscription = await findSubscriptionByChat(platform, report);
  return subscription !== undefined && !(await isOwnBan(platform, subscription));
}

/** The value of `MembershipReport.at` for a query: an update of the same second counts as later. */
export const toWholeSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1_000) * 1_000);
