import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { kickUninvitedRequest, findUnknownMemberRule } from "../removal/kick-member.jobs.ts";
import { notifyOwnerOfUnknownJob, notifyUnknownAt } from "./notify-owner.jobs.ts";

/** A member without a subscription or an override, whom the bot did not admit. */
export type UnknownMember = {
  readonly channelId: string;
  readonly userId: number;
  /** For a user who never started the bot, whose name is not stored yet. */
  readonly firstName: string;
};

/**
 * Applies the channel's rule to an unknown member: leave, ask the owner, or kick. Safe to repeat: the owner is asked once
 * about each member until the owner decides.
 */
export async function handleUnknownMember(
  transaction: Transaction,
  { clock }: Platform,
  { channelId, userId, firstName }: UnknownMember,
): Promise<void> {
  const rule = await findUnknownMemberRule(transaction, channelId);
  if (rule === "remove")
    await enqueue(transaction, [kickUninvitedRequest({ channelId, userId, byRule: true })]);
  if (rule !== "notify") return;
  const [id, now] = [BigInt(userId), clock.now()];
  await transaction.user.createMany({ data: { id, firstName, createdAt: now }, skipDuplicates: true });
  const { count } = await transaction.unknownMember.createMany({
    data: { channelId, userId: id, joinedAt: now },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const options = { key: `unknown:${channelId}`, runAt: notifyUnknownAt() };
  await enqueue(transaction, [job(notifyOwnerOfUnknownJob, { channelId }, options)]);
}
