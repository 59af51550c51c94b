import type { Transaction } from "../../platform/database/database.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptMerged, awaitsDecision } from "./accept-payment.ts";
import { hasStalePrice } from "../events/actor.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentPriceOf, paymentState } from "../events/payment-row.ts";
import { isEnough } from "../../ledger/index.ts";
import {
  mergeDepositsContract,
  notifyOperatorRequests,
  notifyUndecidedContract,
  showProgressContract,
} from "../events/requested-jobs.ts";
import { notifyBuyerOfDeposit } from "./decision-notices.jobs.ts";

/**
 * Coins were sent again to the address of an earlier payment. If the earlier payment missed a part and both complete the
 * price, the earlier payment is granted. Otherwise a person decides about the deposit. Convergent: the rows are locked, and
 * each deposit is used once.
 */
export const mergeDepositsJob = defineJob({
  ...mergeDepositsContract,
  async run(key, platform) {
    await platform.database.prisma.$transaction(async (transaction) => {
      const deposit = await transaction.payment.findUnique({ where: { provider_externalId: key } });
      if (deposit === null || deposit.parentExternalId === null) return;
      // Every job locks the first payment before the deposits, so that two jobs wait for each other without a deadlock.
      const first = await lockPayment(transaction, {
        provider_externalId: { provider: key.provider, externalId: deposit.parentExternalId },
      });
      const others = await lockOthers(transaction, key.provider, deposit.parentExternalId);
      const current = others.find(({ row }) => row.id === deposit.id);
      if (current === undefined) return;
      if (first !== undefined && isComplete(platform, first, others, deposit.orderId)) {
        await acceptMerged(transaction, platform, { payment: first, others });
        return;
      }
      await requestDecision(transaction, platform, current, isPartial(first));
    });
  },
});

/** The repeated deposits to the address that await a decision, locked. */
async function lockOthers(
  transaction: Transaction,
  provider: string,
  parentExternalId: string,
): Promise<LockedPayment[]> {
  const ids = await transaction.payment.findMany({
    where: { provider, parentExternalId },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const locked: LockedPayment[] = [];
  for (const { id } of ids) {
    const payment = await lockPayment(transaction, { id });
    if (payment !== undefined && awaitsDecision(payment)) locked.push(payment);
  }
  return locked;
}

const isPartial = (first: LockedPayment | undefined): boolean =>
  first !== undefined && paymentState.read(first.row.state) === "partially_paid";

/** Deposits that came when the price was stale complete nothing: a person decides about each of them. */
function isComplete(
  { config }: Platform,
  first: LockedPayment,
  others: readonly LockedPayment[],
  orderId: string,
): boolean {
  const { row } = first;
  if (!isPartial(first) || row.orderId !== orderId) return false;
  const all = [first, ...others];
  if (all.some((deposit) => hasStalePrice(config, deposit))) return false;
  const receipts = all.flatMap(({ receipt }) => receipt ?? []);
  return isEnough(paymentPriceOf(row), receipts, row.order.channel.shortfallBasisPoints);
}

async function requestDecision(
  transaction: Transaction,
  platform: Platform,
  { row }: LockedPayment,
  isFirstPartial: boolean,
): Promise<void> {
  const key = { provider: row.provider, externalId: row.externalId };
  const names = `${row.provider}:${row.externalId}`;
  await enqueue(transaction, [
    job(showProgressContract, { orderId: row.orderId }, { key: `progress:${row.orderId}` }),
    job(notifyUndecidedContract, key, { key: `undecided:${names}` }),
    ...(await notifyOperatorRequests(
      transaction,
      platform,
      { ...key, orderRef: row.orderId },
      "repeated_deposit",
    )),
    // For a partial first payment, the checkout's message says what is missing.
    ...(isFirstPartial ? [] : [job(notifyBuyerOfDeposit, key, { key: `deposit:${names}` })]),
  ]);
}
