import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { AccessChoice } from "../access/end-access.ts";
import { operators } from "../../users/index.ts";
import type { Person } from "../events/actor.ts";
import { notifyOperatorOfRefund } from "./refund-notices.jobs.ts";
import { auditRefund } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";

/** The bot requests no refund. */
export type RefundRequest = RefundInput & { readonly actor: Person };

export type WaitingTerms = {
  /** Null: the payment opened no access. */
  readonly access: AccessChoice | null;
  /** Undefined: the whole payment. */
  readonly partMinor: bigint | undefined;
};

/** Repeated requests are one waiting refund, with the access and the part that were chosen last. */
export async function waitForOperator(
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
