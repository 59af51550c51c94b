import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../member/find-member.ts";
import { pendingNotice } from "./notify-pending.jobs.ts";
import { storePending } from "./pending-access.sql.ts";

export type OfferedAccess = MemberKey & {
  readonly kind: "gift" | "import";
  /** The time from the acceptance on. Null without `until`: for life. */
  readonly seconds: number | null;
  readonly until: Date | null;
  readonly actorId: number;
};

/**
 * Offers access to a person who is not in the chat. It begins when the person accepts. Nothing that a manager can see depends
 * on whether the bot knows the person. A person whom the bot cannot write to finds the offer after starting the bot.
 *
 * @param notifyAt when the person gets the message, in real time; absent: at once.
 */
export async function offerAccess(
  transaction: Transaction,
  { clock }: Platform,
  offered: OfferedAccess,
  notifyAt?: Date,
): Promise<void> {
  await storePending.run(transaction, { ...offered, now: clock.now() });
  const reachable = { id: BigInt(offered.userId), unreachableSince: null };
  if ((await transaction.user.count({ where: reachable })) > 0)
    await enqueue(transaction, [pendingNotice(offered.userId, notifyAt)]);
}
