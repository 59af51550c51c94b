import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRenewals } from "../../renewals/index.ts";
import { adjustments, overrides } from "../../subscriptions/index.ts";
import { findMember, isNamed, memberKeys } from "../member/find-member.ts";
import type { MemberKey } from "../member/find-member.ts";
import { isTooLong, versionOf, possibleActions } from "../member/member-state.ts";
import type { MemberAction } from "../member/member-state.ts";
import { offerAccess } from "../pending/offer-access.jobs.ts";
import { lockMemberSubscription } from "../member/member.sql.ts";
import { isInside, membershipOf } from "../../invites/index.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import type { ManagedMember } from "../member/show-member.ts";

export type ChangeMemberInput = MemberKey & {
  readonly actorId: number;
  readonly change: MemberChange;
  /** The `versionOf` the state that the actor saw. */
  readonly version: string;
  /** Telegram's answer about a person without a subscription who is in the chat; absent: the person is outside the chat. */
  readonly inside?: InsidePerson | undefined;
};

type InsidePerson = { readonly firstName: string; readonly username: string | null };

export type MemberChange =
  /** Null: for life. */
  | { readonly kind: "give"; readonly days: number | null }
  | { readonly kind: "pause" | "resume" | "end" | "ban" | "unban" | "list" | "unlist" };

export type ChangeMemberResult =
  | { readonly kind: "done" }
  /** The person is not in the chat, and is asked first. */
  | { readonly kind: "offered" }
  /** Not possible for a person who is not in the chat. */
  | { readonly kind: "not_inside" }
  /** Another change came first. Nothing is done, because the actor decided on an earlier state. */
  | { readonly kind: "changed_meanwhile" }
  /** The actor's role gives access for a year ahead at most. */
  | { readonly kind: "too_long" }
  | { readonly kind: "not_allowed" };

/**
 * Changes one member's subscription or access override in one transaction, with the end of renewals at Telegram, the audit
 * entry and the jobs. Takes effect once for the state that the actor saw. A person who was never in the chat is offered access
 * instead of given it, is banned without a message, and stays unnamed.
 */
export async function changeMember(
  platform: Platform,
  { channelId, userId, actorId, change, version, inside }: ChangeMemberInput,
): Promise<ChangeMemberResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeMemberResult> => {
    const actor = { channelId, actorId };
    if (!(await permissions.lockPermittedChannel(transaction, { ...actor, permission: "members.change" })))
      return { kind: "not_allowed" };
    const mayGiveForGood = await permissions.isPermitted(transaction, {
      ...actor,
      permission: "access.permanent",
    });
    await lockMemberSubscription.all(transaction, { userId, channelId });
    const member = await findMember(transaction, { channelId, userId });
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

    const isStranger = !isNamed(member) && inside === undefined;
    if (isStranger && change.kind === "list") return { kind: "not_inside" };
    const isOffer = isStranger && change.kind === "give";
    if (!isOffer) await storePerson(transaction, platform, { userId, inside });
    for (const key of isOffer ? [] : await memberKeys(transaction, { channelId, userId }))
      await applyChange(transaction, platform, { key, actorId, change, isStranger });
    if (isOffer) {
      const seconds = change.days === null ? null : change.days * 86_400;
      const offered = { kind: "gift" as const, channelId, userId, actorId, seconds, until: null };
      await offerAccess(transaction, platform, offered);
    }
    // One message about lost access; about new access, one message with an invite link for each chat.
    const loss = change.kind === "ban" ? "banned" : change.kind === "pause" ? "paused" : undefined;
    if (loss !== undefined && !isStranger)
      await enqueue(transaction, [overrides.notifyChangeRequest({ channelId, userId }, loss)]);
    await audit(transaction, platform, {
      actorId,
      action: `member.${change.kind}`,
      subject: channelId,
      detail: { userId, ...(change.kind === "give" ? { days: change.days } : {}) },
    });
    return { kind: isOffer ? "offered" : "done" };
  });
}

/**
 * Asks Telegram (getChatMember) for a person without access who is in the chat. Undefined for everybody else: for members, whose
 * names the managers know, for people outside the chat, about whom nothing is read, and where the bot cannot see the members.
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
 */
export async function findInside(
  { telegram }: Platform,
  { channel, member }: ManagedMember,
): Promise<InsidePerson | undefined> {
  if (isNamed(member)) return undefined;
  try {
    const found = await telegram.getChatMember(channel.telegramChatId, member.userId);
    const { first_name: firstName, username = null, is_bot: isBot } = found.user;
    return isBot || !isInside(membershipOf(found)) ? undefined : { firstName, username };
  } catch (error) {
    if (isFinalRefusal(error)) return undefined;
    throw error;
  }
}

/** Subscriptions and access overrides need a row in `users`. A person who was not seen in the chat has an id for a name. */
async function storePerson(
  transaction: Transaction,
  { clock }: Platform,
  { userId, inside }: { readonly userId: number; readonly inside: InsidePerson | undefined },
): Promise<void> {
  const createdAt = clock.now();
  const person = inside ?? { firstName: String(userId), unreachableSince: createdAt };
  const data = { id: BigInt(userId), ...person, createdAt };
  await transaction.user.createMany({ data, skipDuplicates: true });
}

const actionOf = (change: MemberChange): MemberAction => {
  if (change.kind !== "give") return change.kind;
  return change.days === null ? "give-life" : "give-days";
};

async function applyChange(
  transaction: Transaction,
  platform: Platform,
  {
    key,
    actorId,
    change,
    isStranger,
  }: { key: MemberKey; actorId: number; change: MemberChange; isStranger: boolean },
): Promise<void> {
  const by = { ...key, actorId };
  switch (change.kind) {
    case "give": {
      const { channelId, userId } = key;
      const seconds = change.days === null ? null : change.days * 86_400;
      const gift = { kind: "gift" as const, userId, channelIds: [channelId], seconds, actorId };
      await adjustments.grantTime(transaction, platform, gift);
      if (change.days === null) await cancelRenewals(transaction, key);
      await enqueue(transaction, [overrides.notifyChangeRequest(key, "gift")]);
      return;
    }
    case "pause":
      await adjustments.pauseSubscription(transaction, platform, key);
      await cancelRenewals(transaction, key);
      return;
    case "resume":
      await adjustments.resumeSubscription(transaction, platform, by);
      await enqueue(transaction, [overrides.notifyChangeRequest(key, "resumed")]);
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
        seenInside: !isStranger,
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
