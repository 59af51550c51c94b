import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { actorId, mayDecide } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";

export type RefundAnswer = {
  readonly kind: /** Telegram sends the Stars back; the buyer is told when it has. */
    | "under_way"
    /** The provider cannot be told to: a person sends the coins and says so here (`confirmRefundSent`). */
    | "by_hand"
    | "done"
    /** Not paid, refunded already, or under way. */
    | "not_possible"
    /** The actor has no say in it: told like a payment that does not exist. */
    | "forbidden";
};

export type RefundInput = { readonly paymentId: string; readonly actor: Actor };

/** What every step of a refund begins with: the payment, locked, by somebody who has a say in it. */
export const withPayment = (
  platform: Platform,
  { paymentId, actor }: RefundInput,
  act: (transaction: Transaction, payment: LockedPayment) => Promise<RefundAnswer>,
): Promise<RefundAnswer> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined || !(await mayDecide(transaction, platform, actor, payment)))
      return { kind: "forbidden" };
    return act(transaction, payment);
  });

/** Who did which step. */
export async function auditRefund(
  transaction: Transaction,
  { clock }: Platform,
  { paymentId, actor }: RefundInput,
  action: string,
  detail?: Prisma.InputJsonObject,
): Promise<void> {
  const now = clock.now();
  await transaction.auditEntry.create({
    data: {
      id: newId(now),
      at: now,
      actorId: actorId(actor),
      action,
      subject: paymentId,
      ...(detail === undefined ? {} : { detail }),
    },
  });
}
