import { balances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { operators } from "../../users/index.ts";
import type { Dispute as Row } from "../../../prisma/client/client.ts";
import { disputeRank, disputeStatus } from "../contract/provider-report.ts";
import type { Dispute, DisputeStatus } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentState, paymentPriceOf, restOf } from "../events/payment-row.ts";
import { bookFee } from "../grant/provider-fee.sql.ts";
import { completeRefund, recordRefund } from "../refunds/complete-refund.ts";
import { takeBack } from "../refunds/part-postings.sql.ts";
import { notifyDispute } from "./notify-reversals.jobs.ts";
import type { Recorded } from "./record-reversal.ts";
import { giveBack, isOverdrawn } from "./reversal.sql.ts";

/**
 * Books a dispute. The provider takes the money at once, and so does the ledger: no payout can take it meanwhile. A won dispute
 * gives the money back, a lost one is a refund. Convergent: each report says all, and each step happens once.
 * @throws while a refund is being sent, whose end decides what the dispute takes: the report must come again. People are told at
 * once, because the bank's time does not wait.
 */
export async function recordDispute(platform: Platform, dispute: Dispute): Promise<Recorded> {
  const outcome = await platform.database.prisma.$transaction((transaction) =>
    record(transaction, platform, dispute),
  );
  if (outcome === "waits") throw new RefundUnderWay(dispute);
  return outcome;
}

class RefundUnderWay extends Error {
  override readonly name = "RefundUnderWay";
  constructor({ externalId }: Dispute) {
    super(`The refund of payment ${externalId} is not sent yet; its dispute has to wait`);
  }
}

async function record(
  transaction: Transaction,
  platform: Platform,
  dispute: Dispute,
): Promise<Recorded | "waits"> {
  const { provider, externalId, status } = dispute;
  const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
  if (payment === undefined || paymentPriceOf(payment.row).currency !== dispute.amount.currency)
    return "unknown";
  const known = await findOrCreate(transaction, platform, payment, dispute);
  const step = stepTo(known, dispute);
  if (!step.isNew && !step.takes && step.returned.minor === 0n) return "outdated";
  const now = platform.clock.now();
  if (paymentState.read(payment.row.state) === "refund_requested" && !isQuestion(step, dispute)) {
    // Nothing of another report is stored: its step has to be new again when the refund has ended.
    if (!step.isNew || !step.takes || status !== "open") throw new RefundUnderWay(dispute);
    const data = { ...newestOf(dispute), feeMinor: dispute.fee.minor, toldAt: now };
    await transaction.dispute.update({ where: { id: known.id }, data });
    await announce(transaction, platform, payment, known.id, dispute);
    return "waits";
  }
  await moveMoney(transaction, { paymentId: payment.row.id, now }, step, dispute);
  await store(transaction, known, step, dispute, now);
  const isHeld = (await transaction.dispute.count({ where: holding(payment) })) > 0;
  await transaction.payment.update({
    where: { id: payment.row.id },
    data: { disputedAt: isHeld ? (payment.row.disputedAt ?? now) : null, updatedAt: now },
  });
  await settleLost(transaction, platform, payment, { known, step, dispute });
  // A dispute is told with the money that it takes; one that had to wait was told before, and one that has ended with its end.
  const isTold = status === "open" ? step.takes && known.toldAt === null && !hasEnded(known) : step.isNew;
  if (isTold) await announce(transaction, platform, payment, known.id, dispute);
  return "recorded";
}

/** The bank only asks: no money moves. */
const isQuestion = ({ takes, returned }: Step, { status }: Dispute): boolean =>
  (status === "inquiry" || status === "closed") && !takes && returned.minor === 0n;

type Known = Row & { readonly isOpenedNow: boolean };

type Step = {
  /** The status moves forward. */
  readonly isNew: boolean;
  readonly takes: boolean;
  /** Given back since the last report. */
  readonly returned: Money;
};

function stepTo(known: Known, dispute: Dispute): Step {
  const before = disputeStatus.read(known.status);
  const isNew = known.isOpenedNow || disputeRank[dispute.status] > disputeRank[before];
  const { minor, currency } = dispute.reinstated;
  const returned = minor > known.reinstatedMinor ? minor - known.reinstatedMinor : 0n;
  return {
    isNew,
    takes: dispute.isWithdrawn && known.withdrawnAt === null,
    returned: money(returned, currency),
  };
}

async function moveMoney(
  transaction: Transaction,
  key: { readonly paymentId: string; readonly now: Date },
  { takes, returned }: Step,
  { amount, fee }: Dispute,
): Promise<void> {
  await balances.lockBalanceOfPayment.run(transaction, key);
  if (takes) await takeBack.run(transaction, { ...key, kind: "dispute", amount });
  if (takes) await bookFee(transaction, { ...key, amount: fee });
  if (returned.minor > 0n) await giveBack.run(transaction, { ...key, amount: returned });
}

async function store(
  transaction: Transaction,
  { id, reinstatedMinor }: Known,
  { isNew, takes, returned }: Step,
  dispute: Dispute,
  now: Date,
): Promise<void> {
  const { status, fee } = dispute;
  const isClosed = isNew && disputeRank[status] === disputeRank.closed;
  await transaction.dispute.update({
    where: { id },
    data: {
      ...(isNew ? newestOf(dispute) : {}),
      ...(takes ? { withdrawnAt: now, feeMinor: fee.minor } : {}),
      ...(returned.minor > 0n
        ? { reinstatedAt: now, reinstatedMinor: reinstatedMinor + returned.minor }
        : {}),
      ...(isClosed ? { closedAt: now } : {}),
    },
  });
}

/** Disputes whose money is at the bank until it decides. A payment may have several disputes. */
const holding = ({ row }: LockedPayment) => ({
  paymentId: row.id,
  withdrawnAt: { not: null },
  reinstatedAt: null,
  status: { not: "lost" satisfies DisputeStatus },
});

const newestOf = ({ status, dueBy }: Dispute) => ({ status, dueBy: dueBy ?? null });

async function findOrCreate(
  transaction: Transaction,
  { clock }: Platform,
  { row }: LockedPayment,
  { provider, disputeId, status, amount }: Dispute,
): Promise<Known> {
  const where = { provider_externalId: { provider, externalId: disputeId } };
  const known = await transaction.dispute.findUnique({ where });
  if (known !== null) return { ...known, isOpenedNow: false };
  const now = clock.now();
  const opened = await transaction.dispute.create({
    data: {
      id: newId(now),
      provider,
      externalId: disputeId,
      paymentId: row.id,
      status,
      amountMinor: amount.minor,
      openedAt: now,
    },
  });
  return { ...opened, isOpenedNow: true };
}

const hasEnded = (known: Known): boolean =>
  disputeRank[disputeStatus.read(known.status)] === disputeRank.closed;

/**
 * A dispute is lost with its end or, if the provider takes the money later, with the money. Money that comes back after that is the
 * sale's again; a payment whose whole was lost stays refunded.
 */
async function settleLost(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  { known, step, dispute }: { readonly known: Known; readonly step: Step; readonly dispute: Dispute },
): Promise<void> {
  const { isNew, takes, returned } = step;
  const isTaken = takes || known.withdrawnAt !== null;
  if (!isTaken || (isNew ? dispute.status : known.status) !== "lost") return;
  if (isNew || takes) {
    const keptMinor = dispute.amount.minor - known.reinstatedMinor - returned.minor;
    await lose(transaction, platform, payment, keptMinor);
  } else if (payment.row.refundedAt === null) await changeLost(transaction, payment, -returned.minor);
}

/** The buyer keeps what has not come back. Of a part, the sale stays. */
async function lose(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  keptMinor: bigint,
): Promise<void> {
  const { row } = payment;
  if (row.refundedAt !== null || keptMinor === 0n) return;
  if (keptMinor >= restOf(row).minor) return loseWhole(transaction, platform, payment);
  await changeLost(transaction, payment, keptMinor);
}

async function changeLost(
  transaction: Transaction,
  { row }: LockedPayment,
  changeMinor: bigint,
): Promise<void> {
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      refundedMinor: row.refundedMinor + changeMinor,
      // The access stays, and a later part does not count this one.
      accessDecidedMinor: row.accessDecidedMinor + changeMinor,
    },
  });
}

/** Nothing remains of the sale. Above the rest of the payment the owner bears the dispute, which a reversal would book back. */
async function loseWhole(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
): Promise<void> {
  const paymentId = payment.row.id;
  const ledger = await isOverdrawn.first(transaction, { paymentId });
  if (ledger?.isOverdrawn !== true) return completeRefund(transaction, platform, payment);
  await transaction.waitingRefund.deleteMany({ where: { paymentId } });
  await recordRefund(transaction, platform, payment);
}

/** To the owner of the sale, whose balance changes, and to the operators, who can answer the bank. */
async function announce(
  transaction: Transaction,
  platform: Platform,
  { order }: LockedPayment,
  disputeId: string,
  { status }: Dispute,
): Promise<void> {
  const people = new Set([order.ownerId, ...(await operators.readOperators(transaction, platform))]);
  await enqueue(
    transaction,
    [...people].map((to) =>
      job(notifyDispute, { disputeId, status, to }, { key: `dispute:${disputeId}:${status}:${to}` }),
    ),
  );
}
