import type { Prisma, Payment } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { actorId, mayDecide } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { balances } from "../../ledger/index.ts";
import { keepsFees } from "../providers/registry.ts";
import { setAside } from "./refund-postings.sql.ts";
import type { SqlClient } from "../../platform/database/statement.ts";
import { money } from "../../platform/values/money.ts";
import { restOf } from "../events/payment-row.ts";
import { selectPartUncovered } from "./part-postings.sql.ts";

export type RefundAnswer = {
  readonly kind: /** Telegram sends the Stars back; the buyer is notified afterwards. */
    | "under_way"
    /** The provider has no refund call: a person sends the coins and confirms that here (`confirmRefundSent`). */
    | "by_hand"
    | "done"
    /** The owner's balance does not cover the refund: an operator can allow it. */
    | "waits"
    /** The payment is not paid, is refunded already, or its refund is under way. */
    | "not_possible"
    /** The actor may not decide about it; the answer is the same as for a payment that does not exist. */
    | "forbidden";
};

export type RefundInput = { readonly paymentId: string; readonly actor: Actor };

/** Locks the payment and checks that the actor may decide about it; every step of a refund begins so. */
export const withPayment = (
  platform: Platform,
  { paymentId, actor }: RefundInput,
  act: (transaction: Transaction, payment: LockedPayment) => Promise<RefundAnswer>,
): Promise<RefundAnswer> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined || !(await mayDecide(transaction, platform, actor, payment, "refunds.make")))
      return { kind: "forbidden" };
    return act(transaction, payment);
  });

/**
 * Moves the payment's money to the refunds account. Locks the owner's balance first, so that no payout takes the money. The
 * refund no longer waits for an operator.
 */
export async function reservePostings(
  transaction: Transaction,
  {
    provider,
    ...key
  }: {
    readonly paymentId: string;
    readonly provider: string;
    /** The coins of repeated deposits that completed the payment go back too. */
    readonly withDeposits: boolean;
    readonly now: Date;
  },
): Promise<void> {
  await balances.lockBalanceOfPayment.run(transaction, key);
  await setAside.run(transaction, { ...key, keepsFees: keepsFees(provider) });
  await transaction.waitingRefund.deleteMany({ where: { paymentId: key.paymentId } });
}

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

type Uncovered = { readonly currency: string; readonly balance: string; readonly afterwards: string };

/**
 * The owner's balance before and after a refund that would make the balance negative; undefined: the balance covers the refund.
 * True until the end of a transaction that locks the balance (`lockBalanceOfPayment`).
 * @param partMinor the refunded part; undefined: all that has not gone back before.
 */
export function findUncovered(
  client: SqlClient,
  row: Pick<Payment, "id" | "provider" | "currency" | "amountMinor" | "creditMinor" | "refundedMinor">,
  partMinor: bigint | undefined,
): Promise<Uncovered | undefined> {
  const key = { paymentId: row.id, keepsFees: keepsFees(row.provider) };
  if (partMinor === undefined) return balances.selectUncovered.first(client, key);
  const rest = restOf(row);
  return selectPartUncovered.first(client, { ...key, rest, amount: money(partMinor, rest.currency) });
}
