import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findUnknownRule } from "./unknown-rule.ts";
import { removeUninvited, uninvitedKey } from "./remove-uninvited.jobs.ts";
import { tellOwnerOfUnknown, tellUnknownAt, tellUnknownKey } from "./tell-unknown.jobs.ts";

/** Somebody inside whom no payment and nobody's word to the bot let in. */
export type UnknownMember = {
  readonly channelId: string;
  readonly userId: number;
  /** They may never have spoken to the bot, and their owner should read a name. */
  readonly firstName: string;
};

/**
 * Does with an unknown member what the channel's rule says: nothing, ask the owner, or put them out. Safe to repeat: the
 * owner is asked once about each until they decide.
 */
export async function treatUnknown(
  transaction: Transaction,
  { clock }: Platform,
  { channelId, userId, firstName }: UnknownMember,
): Promise<void> {
  const rule = await findUnknownRule(transaction, channelId);
  if (rule === "remove") {
    const payload = { channelId, userId, byRule: true };
    await enqueue(transaction, [job(removeUninvited, payload, { key: uninvitedKey(payload) })]);
  }
  if (rule !== "tell") return;
  const [id, now] = [BigInt(userId), clock.now()];
  await transaction.user.createMany({ data: { id, firstName, createdAt: now }, skipDuplicates: true });
  const { count } = await transaction.unknownMember.createMany({
    data: { channelId, userId: id, cameAt: now },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const options = { key: tellUnknownKey(channelId), runAt: tellUnknownAt() };
  await enqueue(transaction, [job(tellOwnerOfUnknown, { channelId }, options)]);
}
