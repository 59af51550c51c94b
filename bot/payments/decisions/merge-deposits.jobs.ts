import type { Transaction } from "../../platform/database/database.ts";
import { paymentProvider } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptTogether, isWaiting } from "./accept-payment.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { isEnough } from "../../ledger/index.ts";
import { mergeDeposits, notifyOperators, notifyUndecided, showProgress } from "../events/requested-jobs.ts";
import { notifyBuyerOfDeposit } from "./notify-undecided.jobs.ts";

/**
 * Coins were sent once more to the address of an earlier payment. Where a part was missing there and both make up the
 * price, the earlier payment is complete. Else the deposit stands for itself, and people decide about it.
 * Convergent: the rows are locked, and each deposit is used once.
 */
export const mergeDepositsJob = defineJob({
  ...mergeDeposits,
  async run(key, platform) {
    await platform.database.prisma.$transaction(async (transaction) => {
      const deposit = await transaction.payment.findUnique({ where: { provider_externalId: key } });
      if (deposit === null || deposit.parentExternalId === null) return;
      // The first payment before those that follow it, as everywhere, so that two of these jobs wait for each other.
      const first = await lockPayment(transaction, {
        provider_externalId: { provider: key.provider, externalId: deposit.parentExternalId },
      });
      const others = await lockOthers(transaction, key.provider, deposit.parentExternalId);
      const current = others.find(({ row }) => row.id === deposit.id);
      if (current === undefined) return;
      if (first !== undefined && isComplete(first, others, deposit.orderId)) {
        await acceptTogether(transaction, platform, { payment: first, others });
        return;
      }
      await askPeople(transaction, platform, current, isWaitingForMore(first));
    });
  },
});

/** What followed to the same address, has arrived, and is not used for anything yet. */
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
    if (payment !== undefined && isWaiting(payment)) locked.push(payment);
  }
  return locked;
}

const isWaitingForMore = (first: LockedPayment | undefined): boolean =>
  first?.row.status === "partially_paid" && isWaiting(first);

function isComplete(first: LockedPayment, others: readonly LockedPayment[], orderId: string): boolean {
  if (!isWaitingForMore(first) || first.row.orderId !== orderId) return false;
  const receipts = [first, ...others].flatMap(({ receipt }) => receipt ?? []);
  return isEnough(receipts, first.row.order.channel.shortfallBasisPoints);
}

async function askPeople(
  transaction: Transaction,
  platform: Platform,
  { row }: LockedPayment,
  isStillShort: boolean,
): Promise<void> {
  const key = { provider: paymentProvider.parse(row.provider), externalId: row.externalId };
  const names = `${row.provider}:${row.externalId}`;
  await enqueue(transaction, [
    job(showProgress, { orderId: row.orderId }, { key: `progress:${row.orderId}` }),
    job(notifyUndecided, key, { key: `undecided:${names}` }),
    ...notifyOperators(platform, { ...key, orderRef: row.orderId }, "repeated_deposit"),
    // Who is still short of the price sees what is missing in the payment's own message.
    ...(isStillShort ? [] : [job(notifyBuyerOfDeposit, key, { key: `deposit:${names}` })]),
  ]);
}
