import { randomBytes } from "node:crypto";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import type { CustodyStore, Withdrawal, WithdrawalStatus } from "./custody-store.ts";
import type { PayoutIpns } from "./payout-ipns.ts";
import type { CustodyRules } from "./rules.ts";

/** The way of each withdrawal. Every change of a status sends an IPN; the promises resolve with it. */
export type Withdrawals = {
  /** Sends the IPN `CREATING` of a new withdrawal. */
  announce(withdrawal: Withdrawal): Promise<Delivery[]>;
  /** After the verification of its batch. */
  begin(withdrawal: Withdrawal): Promise<Delivery[]>;
  /**
   * Also of a failed one, which the vendor processes again after a word of the merchant.
   * @throws {RangeError} if the coins of a failed one are used meanwhile.
   */
  finish(withdrawal: Withdrawal): Promise<Delivery[]>;
  /** The coins are available again. @throws {Error} after its end. */
  fail(withdrawal: Withdrawal, error: string): Promise<Delivery[]>;
  /** The coins are available again. Also of a failed one. @throws {Error} after its end. */
  reject(withdrawal: Withdrawal, error: string | null): Promise<Delivery[]>;
  /** Carries out the steps that are due by the clock. Every status has changed when it returns. */
  advance(): Promise<Delivery[]>[];
  /** Reports each withdrawal whose last status was not reported before an earlier instance stopped. */
  resume(): Promise<Delivery[]>[];
};

export function createWithdrawals(parts: {
  clock: Clock;
  store: CustodyStore;
  ipns: PayoutIpns;
  rules: CustodyRules;
}): Withdrawals {
  const { clock, store, ipns, rules } = parts;
  const { balances } = store;

  const become = (withdrawal: Withdrawal, status: WithdrawalStatus): Promise<Delivery[]> => {
    const isResumed = withdrawal.status === "FAILED" && status !== "FAILED";
    if (isOver(withdrawal) && !isResumed)
      throw new Error(`Withdrawal ${withdrawal.id} is ${withdrawal.status} already`);
    withdrawal.status = status;
    withdrawal.updatedAt = clock.now();
    return ipns.report(withdrawal);
  };

  const send = (withdrawal: Withdrawal): Promise<Delivery[]> => {
    withdrawal.hash ??= randomBytes(32).toString("hex");
    return become(withdrawal, "SENDING");
  };

  const giveBack = (
    withdrawal: Withdrawal,
    status: "FAILED" | "REJECTED",
    error: string | null,
  ): Promise<Delivery[]> => {
    const previous = withdrawal.error;
    withdrawal.error = error;
    try {
      const isReleased = withdrawal.status === "FAILED";
      const sent = become(withdrawal, status);
      if (!isReleased) balances.release(withdrawal.currency, withdrawal.reserved);
      return sent;
    } catch (fault) {
      withdrawal.error = previous;
      throw fault;
    }
  };

  const withdrawals: Withdrawals = {
    announce: (withdrawal) => become(withdrawal, "CREATING"),
    begin(withdrawal) {
      withdrawal.requestedAt = clock.now();
      return become(withdrawal, "PROCESSING");
    },
    finish(withdrawal) {
      // A failure gave the coins back, and another withdrawal may have taken them.
      if (withdrawal.status === "FAILED") balances.reserve(withdrawal.currency, withdrawal.reserved);
      withdrawal.hash ??= randomBytes(32).toString("hex");
      const sent = become(withdrawal, "FINISHED");
      balances.spend(withdrawal.currency, withdrawal.reserved);
      return sent;
    },
    fail: (withdrawal, error) => giveBack(withdrawal, "FAILED", error),
    reject: (withdrawal, error) => giveBack(withdrawal, "REJECTED", error),
    advance() {
      return store.withdrawals().flatMap((withdrawal) => {
        if (isOver(withdrawal) || withdrawal.requestedAt === null) return [];
        const age = clock.now().getTime() - withdrawal.requestedAt.getTime() - withdrawal.delayMs;
        const { sendingAfterMs, finishedAfterMs } = rules.withdrawalSteps;
        const sent: Promise<Delivery[]>[] = [];
        if (withdrawal.status === "PROCESSING" && age >= sendingAfterMs) sent.push(send(withdrawal));
        if (withdrawal.status === "SENDING" && age >= finishedAfterMs)
          sent.push(withdrawals.finish(withdrawal));
        return sent;
      });
    },
    resume: () =>
      store
        .withdrawals()
        .filter(({ status, reported }) => status !== reported)
        .map((withdrawal) => ipns.report(withdrawal)),
  };
  return withdrawals;
}

export const isOver = ({ status }: Withdrawal): boolean =>
  status === "FINISHED" || status === "FAILED" || status === "REJECTED";
