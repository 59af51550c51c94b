import { balances } from "../../ledger/index.ts";
import type { PartRefund } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { money } from "../../platform/values/money.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentPriceOf } from "../events/payment-row.ts";
import { endAccess, shortenAccess } from "../access/change-access.ts";
import { undecidedShare } from "../access/period-left.ts";
import { notifyPartRefund, notifyPartSent, notifyShortenedRequest } from "./part-notices.jobs.ts";
import { reversePart, takeBack } from "./part-postings.sql.ts";
import { postRefundSent } from "./refund-postings.sql.ts";

/*
 * The two ends of a part's refund. The caller holds the payment's row lock, under which it found the part open.
 */

/** The buyer has the part: the money leaves the provider, and the access changes as chosen with the request. */
export async function completePart(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  part: PartRefund,
): Promise<void> {
  const { row } = payment;
  const now = platform.clock.now();
  await postRefundSent.run(transaction, { paymentId: row.id, now });
  await transaction.partRefund.update({ where: { id: part.id }, data: { state: "sent", settledAt: now } });
  const refundedMinor = row.refundedMinor + part.amountMinor;
  const isEnded = row.accessEndedAt !== null || part.access === "ended";
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      refundRequestedAt: null,
      refundedMinor,
      accessDecidedMinor: refundedMinor,
      updatedAt: now,
      ...(part.access === null ? {} : { accessAfterRefund: isEnded ? "ended" : "kept" }),
    },
  });
  if (part.access === "ended") await endAccess(transaction, platform, payment);
  const until =
    part.access === "shortened"
      ? await shortenAccess(transaction, platform, payment, undecidedShare(row, refundedMinor))
      : undefined;
  await enqueue(
    transaction,
    (["buyer", "owner"] as const).map((whom) =>
      job(
        notifyPartSent,
        { partId: part.id, whom, until: until?.toISOString() },
        { key: `part-refund:${part.id}:${whom}` },
      ),
    ),
  );
  // The provider's reports had counted other parts, too.
  const changed = {
    ...row,
    refundedMinor,
    accessDecidedMinor: refundedMinor,
    accessEndedAt: isEnded ? now : null,
  };
  await bookParts(transaction, platform, { ...payment, row: changed }, part.reportedMinor);
}

/** The part was not sent: the money is the owner's again, and the payment as before. */
export async function withdrawPart(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  part: PartRefund,
): Promise<void> {
  const { row } = payment;
  const now = platform.clock.now();
  await reversePart.run(transaction, { id: part.id, entryId: newId(now), now });
  await transaction.partRefund.update({
    where: { id: part.id },
    data: { state: "withdrawn", settledAt: now },
  });
  await transaction.payment.update({
    where: { id: row.id },
    data: { refundRequestedAt: null, updatedAt: now },
  });
  await bookParts(transaction, platform, payment, part.reportedMinor);
}

/**
 * Books what the provider refunded beyond the parts that are known. The caller holds the row lock of a payment that stays.
 * @param reportedMinor the sum of all parts by the provider's report, in the price's currency.
 */
export async function bookParts(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  reportedMinor: bigint,
): Promise<boolean> {
  const { row } = payment;
  if (reportedMinor <= row.refundedMinor) return false;
  const now = platform.clock.now();
  const part = money(reportedMinor - row.refundedMinor, paymentPriceOf(row).currency);
  await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
  await takeBack.run(transaction, { paymentId: row.id, kind: "part_refund", amount: part, now });
  const access = accessAfterPart(payment);
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      refundedMinor: reportedMinor,
      updatedAt: now,
      ...(access === null ? {} : { accessAfterRefund: access }),
      ...(access === "kept" ? { accessDecidedMinor: reportedMinor } : {}),
    },
  });
  const until =
    access === "kept"
      ? await shortenAccess(transaction, platform, payment, undecidedShare(row, reportedMinor))
      : undefined;
  const key = `part-refund:${row.id}:${reportedMinor}`;
  const told = { paymentId: row.id, minor: String(part.minor) };
  await enqueue(transaction, [
    job(notifyPartRefund, { ...told, until: until?.toISOString() }, { key }),
    ...(until === undefined ? [] : [notifyShortenedRequest(told, until)]),
  ]);
  return true;
}

/** By the channel's rule, the owner decides, or what is kept of the access is shorter. Null: there is no access. */
function accessAfterPart({ row, order }: LockedPayment): "open" | "kept" | null {
  if (order.kind === "donation" || row.accessEndedAt !== null) return null;
  return row.order.channel.accessAfterPart === "shortened" ? "kept" : "open";
}
