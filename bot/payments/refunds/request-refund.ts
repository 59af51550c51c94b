import { balances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { postAsHeld } from "../grant/post-held.ts";
import { isOperator } from "../events/actor.ts";
import type { Person } from "../events/actor.ts";
import { canBeRefunded } from "../events/payment-state.ts";
import { notifyOperatorOfRefund } from "./notify-waiting.jobs.ts";
import { auditRefund, reservePostings, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { sendRefund } from "./send-refund.jobs.ts";
import { findProvider, keepsFees } from "../providers/registry.ts";

type Access = "kept" | "ended" | null;

/** The bot requests no refund. */
type Request = RefundInput & { readonly actor: Person };

/**
 * Sets the money aside in the ledger at once; a job sends the money back where the provider has a call for that. The access changes when the money has been sent.
 * A refund that would leave the owner with a negative balance waits for an operator, whose own request allows it.
 */
export const requestRefund = (
  platform: Platform,
  input: Request & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row, order } = payment;
    if (!canBeRefunded(payment)) return { kind: "not_possible" };
    // A donation opened nothing.
    const access = order.kind === "access" ? input.access : null;
    if (!(await isOperator(transaction, platform, input.actor))) {
      await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
      const key = { paymentId: row.id, keepsFees: keepsFees(row.provider) };
      const uncovered = await balances.selectUncovered.first(transaction, key);
      if (uncovered !== undefined) return waitForOperator(transaction, platform, input, access);
    }
    await auditRefund(transaction, platform, input, "refund.requested", { access });
    const now = platform.clock.now();
    const refundByHand = findProvider(row.provider)?.refunds === undefined;
    // A partial payment is not posted before: the remainder might have arrived.
    await postAsHeld(transaction, payment, now);
    await reservePostings(transaction, { paymentId: row.id, provider: row.provider, now });
    await transaction.payment.update({
      where: { id: row.id },
      data: { refundRequestedAt: now, refundByHand, accessAfterRefund: access, updatedAt: now },
    });
    if (refundByHand) return { kind: "by_hand" };
    await enqueue(transaction, [job(sendRefund, { paymentId: row.id }, { key: `refund:${row.id}` })]);
    return { kind: "under_way" };
  });

/** Repeated requests are one waiting refund, with the access that was chosen last. */
async function waitForOperator(
  transaction: Transaction,
  platform: Platform,
  input: Request,
  access: Access,
): Promise<RefundAnswer> {
  const { paymentId } = input;
  const askedBy = BigInt(input.actor.userId);
  const { count } = await transaction.waitingRefund.createMany({
    data: { paymentId, askedBy, access, askedAt: platform.clock.now() },
    skipDuplicates: true,
  });
  if (count === 0) {
    await transaction.waitingRefund.update({ where: { paymentId }, data: { askedBy, access } });
    return { kind: "waits" };
  }
  await auditRefund(transaction, platform, input, "refund.waits", { access });
  await enqueue(
    transaction,
    (await operators.readOperators(transaction, platform)).map((operatorId) =>
      job(
        notifyOperatorOfRefund,
        { operatorId, paymentId },
        { key: `refund-waits:${paymentId}:${operatorId}` },
      ),
    ),
  );
  return { kind: "waits" };
}
