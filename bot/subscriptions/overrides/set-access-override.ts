import { retireLinks } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { AccessOverride, MemberKey } from "../entitlement/entitlement.ts";
import { kickPausedRequest, kickUninvitedRequest } from "../removal/kick-member.jobs.ts";
import { removeExpiredRequest } from "../removal/remove-expired.jobs.ts";
import { applyOverrideRequest } from "./overrides.jobs.ts";
import {
  createEndedSubscription,
  lockAccessOverride,
  lockOverridable,
  reopenRemoval,
} from "./overrides.sql.ts";
import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";

export type AccessOverrideInput = MemberKey & {
  /** Undefined: from now on only the subscription counts. */
  readonly accessOverride: AccessOverride | undefined;
  readonly actorId: number;
  /** False: the user was not seen in the chat. Such a user gets no message and stays unnamed. Absent: true. */
  readonly seenInside?: boolean;
};

/**
 * Sets or removes the access override of a user. The paid time runs on meanwhile. A user who may be inside now gets a
 * notification with an invite. The caller stops the renewals by Telegram in the same transaction, has stored the user
 * (`users`), and has locked the channel (`lockPermittedChannel`), so that concurrent decisions are made one after the other.
 *
 * @returns whether that changed anything.
 */
export async function setAccessOverride(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId, accessOverride, actorId, seenInside = true }: AccessOverrideInput,
): Promise<boolean> {
  const member = { userId, channelId };
  const row = await lockAccessOverride.first(transaction, member);
  const before = row?.accessOverride;
  if (before === accessOverride) return false;
  if (accessOverride === undefined) {
    await transaction.accessOverride.deleteMany({ where: { channelId, userId: BigInt(userId) } });
  } else {
    const next = {
      kind: accessOverride,
      actorId: BigInt(actorId),
      createdAt: platform.clock.now(),
      seenInside,
    };
    await transaction.accessOverride.upsert({
      where: { channelId_userId: { channelId, userId: BigInt(userId) } },
      create: { channelId, userId: BigInt(userId), ...next },
      update: next,
    });
  }
  if (accessOverride === "ban") await ban(transaction, platform, member);
  else if (accessOverride === "allow") await allow(transaction, platform, member);
  else if (before === "ban")
    await enqueue(transaction, [
      applyOverrideRequest(member, row?.seenInside === true ? "unbanned" : undefined),
    ]);
  else await returnToSubscription(transaction, platform, member);
  return true;
}

async function ban(transaction: Transaction, platform: Platform, member: MemberKey): Promise<void> {
  const subscription = await lockOverridable.first(transaction, member);
  if (subscription !== undefined)
    await retireLinks(transaction, platform, { subscriptionId: subscription.id });
  await enqueue(transaction, [applyOverrideRequest(member)]);
}

async function allow(transaction: Transaction, { clock }: Platform, member: MemberKey): Promise<void> {
  const now = clock.now();
  await createEndedSubscription.run(transaction, { ...member, id: newId(now), now });
  await enqueue(transaction, [applyOverrideRequest(member, "allowed")]);
}

/** Only bought and granted time counts from now on. If it is over, the user is removed as any other would be. */
async function returnToSubscription(
  transaction: Transaction,
  platform: Platform,
  member: MemberKey,
): Promise<void> {
  const subscription = await lockOverridable.first(transaction, member);
  if (subscription === undefined) {
    await enqueue(transaction, [kickUninvitedRequest(member)]);
    return;
  }
  const { id: subscriptionId, state } = subscription;
  if (state === "active") return;
  await retireLinks(transaction, platform, { subscriptionId });
  const subscriptionOfChannel = { subscriptionId, channelId: member.channelId };
  if (state === "paused") {
    await enqueue(transaction, [kickPausedRequest(subscriptionOfChannel)]);
    return;
  }
  await reopenRemoval.run(transaction, { subscriptionId });
  await enqueue(transaction, [removeExpiredRequest(subscriptionOfChannel)]);
}

type Lifted = { readonly kind: "done" } | { readonly kind: "not_possible" };

/** Lifts a ban that an administrator made in the chat. A user who still has time gets an invite. */
export async function liftBan(
  platform: Platform,
  { channelId, userId, actorId }: MemberKey & { readonly actorId: number },
): Promise<Lifted> {
  return platform.database.prisma.$transaction(async (transaction): Promise<Lifted> => {
    if (!(await permissions.isPermitted(transaction, { channelId, actorId, permission: "members.change" })))
      return { kind: "not_possible" };
    const where = { channelId, userId: BigInt(userId) };
    // A ban through the bot is an override, which is lifted on the page of the member. The button is for subscribers only.
    const [subscribers, overrides] = [
      await transaction.subscription.count({ where: { ...where, membership: "banned" } }),
      await transaction.accessOverride.count({ where }),
    ];
    if (subscribers === 0 || overrides > 0) return { kind: "not_possible" };
    await enqueue(transaction, [applyOverrideRequest({ channelId, userId }, "unbanned")]);
    const detail = { userId };
    await audit(transaction, platform, { actorId, action: "member.unbanned", subject: channelId, detail });
    return { kind: "done" };
  });
}
