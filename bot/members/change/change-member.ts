import { audit } from "../../platform/audit.ts";
import { isPermitted, lockPermittedChannel } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRenewals } from "../../renewals/index.ts";
import { adjustments, overrides } from "../../subscriptions/index.ts";
import { findMember } from "../member/find-member.ts";
import type { MemberKey } from "../member/find-member.ts";
import { isTooLong, versionOf, possibleActions } from "../member/member-state.ts";
import type { MemberAction } from "../member/member-state.ts";
import { lockMemberSubscription } from "./change-member.sql.ts";

export type ChangeMemberInput = MemberKey & {
  readonly actorId: number;
  readonly change: MemberChange;
  /** The `versionOf` the state that the actor saw. */
  readonly version: string;
};

export type MemberChange =
  /** Null: for life. */
  | { readonly kind: "give"; readonly days: number | null }
  | { readonly kind: "pause" | "resume" | "end" | "ban" | "unban" | "list" | "unlist" };

export type ChangeMemberResult =
  | { readonly kind: "done" }
  /** Another change came first. Nothing is done, because the actor decided on an earlier state. */
  | { readonly kind: "changed_meanwhile" }
  /** The actor's role gives access for a year ahead at most. */
  | { readonly kind: "too_long" }
  | { readonly kind: "not_allowed" };

/**
 * Changes one member's subscription or access override in one transaction, with the end of renewals at Telegram, the audit
 * entry and the jobs. Takes effect once for the state that the actor saw.
 */
export async function changeMember(
  platform: Platform,
  { channelId, userId, actorId, change, version }: ChangeMemberInput,
): Promise<ChangeMemberResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeMemberResult> => {
    const actor = { channelId, actorId };
    if (!(await lockPermittedChannel(transaction, { ...actor, permission: "members.change" })))
      return { kind: "not_allowed" };
    const mayGiveForGood = await isPermitted(transaction, { ...actor, permission: "access.permanent" });
    await lockMemberSubscription.all(transaction, { userId, channelId });
    const member = await findMember(transaction, { channelId, userId });
    if (member === undefined) return { kind: "not_allowed" };
    const now = platform.clock.now();
    const isPossible = possibleActions(member, {
      now,
      may: (permission) => permission === "members.change" || mayGiveForGood,
      isSelf: userId === actorId,
    }).has(actionOf(change));
    if (!isPossible || versionOf(member) !== version) return { kind: "changed_meanwhile" };
    if (
      change.kind === "give" &&
      change.days !== null &&
      !mayGiveForGood &&
      isTooLong(member, change.days, now)
    )
      return { kind: "too_long" };

    for (const key of await memberKeys(transaction, { channelId, userId }))
      await applyChange(transaction, platform, { key, actorId, change });
    // One message about lost access; about new access, one message with an invite link for each chat.
    const loss = change.kind === "ban" ? "banned" : change.kind === "pause" ? "paused" : undefined;
    if (loss !== undefined) await enqueue(transaction, [overrides.changeNotice({ channelId, userId }, loss)]);
    await audit(transaction, platform, {
      actorId,
      action: `member.${change.kind}`,
      subject: channelId,
      detail: { userId, ...(change.kind === "give" ? { days: change.days } : {}) },
    });
    return { kind: "done" };
  });
}

/** The member in the channel and in its discussion group. */
async function memberKeys(
  transaction: Transaction,
  { channelId, userId }: MemberKey,
): Promise<readonly MemberKey[]> {
  const group = await transaction.channel.findUnique({
    where: { discussionOfId: channelId },
    select: { id: true },
  });
  return [channelId, ...(group === null ? [] : [group.id])].map((id) => ({ channelId: id, userId }));
}

const actionOf = (change: MemberChange): MemberAction => {
  if (change.kind !== "give") return change.kind;
  return change.days === null ? "give-life" : "give-days";
};

async function applyChange(
  transaction: Transaction,
  platform: Platform,
  { key, actorId, change }: { key: MemberKey; actorId: number; change: MemberChange },
): Promise<void> {
  const by = { ...key, actorId };
  switch (change.kind) {
    case "give": {
      const { channelId, userId } = key;
      const seconds = change.days === null ? null : change.days * 86_400;
      const gift = { kind: "gift" as const, userId, channelIds: [channelId], seconds, actorId };
      await adjustments.grantTime(transaction, platform, gift);
      if (change.days === null) await cancelRenewals(transaction, key);
      await enqueue(transaction, [overrides.changeNotice(key, "gift")]);
      return;
    }
    case "pause":
      await adjustments.pauseSubscription(transaction, platform, key);
      await cancelRenewals(transaction, key);
      return;
    case "resume":
      await adjustments.resumeSubscription(transaction, platform, by);
      await enqueue(transaction, [overrides.changeNotice(key, "resumed")]);
      return;
    case "end":
      await adjustments.endSubscription(transaction, platform, by);
      await cancelRenewals(transaction, key);
      return;
    case "ban":
    case "list":
      await overrides.setAccessOverride(transaction, platform, {
        ...by,
        accessOverride: change.kind === "ban" ? "ban" : "allow",
      });
      await cancelRenewals(transaction, key);
      return;
    case "unban":
    case "unlist":
      await overrides.setAccessOverride(transaction, platform, { ...by, accessOverride: undefined });
      return;
    default:
      change satisfies never;
  }
}
