import { balances, creditFor, receipt } from "../../ledger/index.ts";
import type { PartRefund } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentPriceOf, restOf } from "../events/payment-row.ts";
import { endAccess, shortenAccess } from "../access/change-access.ts";
import { undecidedShare } from "../access/period-left.ts";
import { notifyPartRefund, notifyPartSent, notifyShortenedRequest } from "./part-notices.jobs.ts";
import { findOpenPart } from "./open-part.ts";
import { keepsFees } from "../providers/registry.ts";
import { reversePart, takeBack, takeDeposit } from "./part-postings.sql.ts";
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
  const knownMinor = row.refundedMinor - (await lostMinorOf(transaction, row.id));
  if (reportedMinor <= knownMinor) return false;
  const now = platform.clock.now();
  const part = money(reportedMinor - knownMinor, paymentPriceOf(row).currency);
  await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
  await takeBack.run(transaction, { paymentId: row.id, kind: "part_refund", amount: part, now });
  await recordPart(transaction, platform, payment, part);
  return true;
}

/** The share of lost disputes in what went back, which no provider counts among its refunds. */
async function lostMinorOf(transaction: Transaction, paymentId: string): Promise<bigint> {
  const { _sum: sum } = await transaction.dispute.aggregate({
    where: { paymentId, status: "lost", withdrawnAt: { not: null } },
    _sum: { amountMinor: true, reinstatedMinor: true },
  });
  return (sum.amountMinor ?? 0n) - (sum.reinstatedMinor ?? 0n);
}

/**
 * Books the value of a repeated deposit that completed the payment and that the provider sent back alone, as a part of the payment.
 * The deposit is refunded, and its own entries are reversed. The caller holds both row locks.
 */
export async function bookDeposit(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  deposit: LockedPayment,
): Promise<void> {
  const { row } = payment;
  const { currency } = paymentPriceOf(row);
  const open = await findOpenPart(transaction, row.id);
  const rest = restOf(row).minor - (open?.amountMinor ?? 0n);
  const value = await valueOf(transaction, payment, deposit);
  const part = money(value < rest ? value : rest, currency);
  const key = { paymentId: row.id, depositId: deposit.row.id, now: platform.clock.now() };
  await balances.lockBalanceOfPayment.run(transaction, key);
  await takeDeposit.run(transaction, {
    ...key,
    amount: part,
    // The part is divided by it.
    rest: money(rest === 0n ? 1n : rest, currency),
    keepsFees: keepsFees(row.provider),
  });
  if (part.minor > 0n) await recordPart(transaction, platform, payment, part);
}

/** What the credit would lack without the deposit, in minor units. */
async function valueOf(
  transaction: Transaction,
  { row, receipt: first }: LockedPayment,
  deposit: LockedPayment,
): Promise<bigint> {
  const others = await transaction.payment.findMany({
    where: { provider: row.provider, parentExternalId: row.externalId, state: "merged" },
    select: { receipt: true },
  });
  const price = paymentPriceOf(row);
  // A deposit of nothing has no receipt.
  const stored = others.map((other) => (other.receipt === null ? undefined : receipt.parse(other.receipt)));
  const stay = [first, ...stored].filter((one) => one !== undefined);
  const all = [...stay, deposit.receipt].filter((one) => one !== undefined);
  return creditFor(price, all).minor - creditFor(price, stay).minor;
}

/** The payment has a part less, of which nobody decided here: the owner is asked about the access, or it is shorter. */
async function recordPart(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  part: Money,
): Promise<void> {
  const { row } = payment;
  const reportedMinor = row.refundedMinor + part.minor;
  const access = accessAfterPart(payment);
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      refundedMinor: reportedMinor,
      updatedAt: platform.clock.now(),
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
}

/** By the channel's rule, the owner decides, or what is kept of the access is shorter. Null: there is no access. */
function accessAfterPart({ row, order }: LockedPayment): "open" | "kept" | null {
  if (order.kind === "donation" || row.accessEndedAt !== null) return null;
  return row.order.channel.accessAfterPart === "shortened" ? "kept" : "open";
}
