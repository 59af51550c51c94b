import { balances } from "../../ledger/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { postAsHeld } from "../grant/grant.sql.ts";
import { isOperator } from "../events/actor.ts";
import type { Person } from "../events/actor.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { canBeRefunded, restOf } from "../events/payment-row.ts";
import { findUncovered, auditRefund, reservePostings, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { sendRefundJob } from "./send-refund.jobs.ts";
import { findProvider, keepsFees } from "../providers/registry.ts";
import { newId } from "../../platform/values/ids.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { AccessChoice } from "../access/change-access.ts";
import { canRefundPart } from "./open-part.ts";
import { setPartAside } from "./part-postings.sql.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { operators } from "../../users/index.ts";
import { notifyOperatorOfRefund } from "./refund-notices.jobs.ts";

/** The bot requests no refund. */
type RefundRequest = RefundInput & { readonly actor: Person };

/**
 * Sets the money aside in the ledger at once; a job sends the money back where the provider has a call for that. The access changes when the money has been sent.
 * A refund that would leave the owner with a negative balance waits for an operator, whose own request allows it.
 */
export const requestRefund = (
  platform: Platform,
  input: RefundRequest & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    if (!canBeRefunded(payment.row)) return { kind: "not_possible" };
    const access = accessOf(payment, input.access);
    if (!(await isOperator(transaction, platform, input.actor))) {
      await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
      const uncovered = await findUncovered(transaction, row, undefined);
      if (uncovered !== undefined)
        return waitForOperator(transaction, platform, input, { access, partMinor: undefined });
    }
    await auditRefund(transaction, platform, input, "refund.requested", { access });
    const now = platform.clock.now();
    const refundByHand = findProvider(row.provider)?.refunds === undefined;
    // A partial payment is not posted before: the remainder might have arrived.
    await postAsHeld(transaction, payment, now);
    await reservePostings(transaction, {
      paymentId: row.id,
      provider: row.provider,
      withDeposits: true,
      now,
    });
    await transaction.payment.update({
      where: { id: row.id },
      data: { refundRequestedAt: now, refundByHand, accessAfterRefund: access, updatedAt: now },
    });
    if (refundByHand) return { kind: "by_hand" };
    await enqueue(transaction, [job(sendRefundJob, { paymentId: row.id }, { key: `refund:${row.id}` })]);
    return { kind: "under_way" };
  });

/** A donation opened nothing, and access that ended with a part stays ended. */
function accessOf({ row, order }: LockedPayment, chosen: "kept" | "ended"): "kept" | "ended" | null {
  if (order.kind === "donation") return null;
  return row.accessEndedAt === null ? chosen : "ended";
}

type PartRequest = RefundRequest & {
  /** Less than what is left, in the minor unit of the price's currency. */
  readonly minor: bigint;
  readonly access: AccessChoice;
  /** The amount that had gone back when the person chose: after another part the choice is outdated. */
  readonly refundedBefore: bigint;
};

/**
 * Sets a part of a payment aside in the ledger at once; a job sends this part back where the provider has a call for that. The
 * sale stays, and the access changes when the part has been sent. One part of a payment is on its way at a time.
 */
export const requestPart = (platform: Platform, input: PartRequest): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, { row, order }) => {
    const { minor, paymentId } = input;
    const rest = restOf(row);
    if (!canRefundPart(row) || row.refundedMinor !== input.refundedBefore) return { kind: "not_possible" };
    if (minor < 1n || minor >= rest.minor) return { kind: "not_possible" };
    const access = order.kind === "access" ? input.access : null;
    const amount = money(minor, rest.currency);
    const part = { paymentId, amount, rest, keepsFees: keepsFees(row.provider) };
    await balances.lockBalanceOfPayment.run(transaction, part);
    if (!(await isOperator(transaction, platform, input.actor))) {
      if ((await findUncovered(transaction, row, minor)) !== undefined)
        return waitForOperator(transaction, platform, input, { access, partMinor: minor });
    }
    const detail = { access, amount: moneyText(amount), currency: amount.currency };
    await auditRefund(transaction, platform, input, "refund.part_requested", detail);
    const now = platform.clock.now();
    const id = newId(now);
    await transaction.partRefund.create({
      data: { id, paymentId, amountMinor: minor, access, requestedAt: now },
    });
    await setPartAside.run(transaction, { ...part, id, now });
    await transaction.waitingRefund.deleteMany({ where: { paymentId } });
    const refundByHand = findProvider(row.provider)?.refunds === undefined;
    await transaction.payment.update({
      where: { id: paymentId },
      data: { refundRequestedAt: now, refundByHand, updatedAt: now },
    });
    if (refundByHand) return { kind: "by_hand" };
    await enqueue(transaction, [job(sendRefundJob, { paymentId, partId: id }, { key: `refund:${id}` })]);
    return { kind: "under_way" };
  });

type WaitingTerms = {
  /** Null: the payment opened no access. */
  readonly access: AccessChoice | null;
  /** Undefined: the whole payment. */
  readonly partMinor: bigint | undefined;
};

/** Repeated requests are one waiting refund, with the access and the part that were chosen last. */
async function waitForOperator(
  transaction: Transaction,
  platform: Platform,
  input: RefundRequest,
  { access, partMinor }: WaitingTerms,
): Promise<RefundAnswer> {
  const { paymentId } = input;
  const asked = { askedBy: BigInt(input.actor.userId), access, amountMinor: partMinor ?? null };
  const { count } = await transaction.waitingRefund.createMany({
    data: { paymentId, ...asked, askedAt: platform.clock.now() },
    skipDuplicates: true,
  });
  if (count === 0) {
    await transaction.waitingRefund.update({ where: { paymentId }, data: asked });
    return { kind: "waits" };
  }
  await auditRefund(transaction, platform, input, "refund.waits", { access });
  await enqueue(
    transaction,
    await operators.jobsForOperators(transaction, platform, (operatorId) =>
      job(
        notifyOperatorOfRefund,
        { operatorId, paymentId },
        { key: `refund-waits:${paymentId}:${operatorId}` },
      ),
    ),
  );
  return { kind: "waits" };
}
