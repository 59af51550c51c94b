import { TOTP_PERIOD_MS, totpCode } from "../../../bot/payments/providers/nowpayments/api/totp.ts";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import { exact, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import type { Coin, Market } from "../payments/market.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import type { Batch, CustodyStore, Withdrawal } from "./custody-store.ts";
import { requireAddress, requirePayoutCoin } from "./payout-coins.ts";
import { VERIFY_ATTEMPTS, VERIFY_WITHIN_MS } from "./rules.ts";
import type { CustodyRules } from "./rules.ts";
import type { Withdrawals } from "./withdrawals.ts";

export type WithdrawalRequest = {
  readonly address: string;
  readonly currency: string;
  readonly amount: Amount;
  readonly fiat: { readonly amount: Amount; readonly currency: string } | null;
  readonly extraId: string | null;
  readonly ipnCallbackUrl: string | null;
  readonly description: string | null;
  readonly externalId: string | null;
};

export type Payouts = {
  /** Reserves the coins of the whole batch. @throws {NowPaymentsError} if one withdrawal is impossible; then there is no batch. */
  create(requests: readonly WithdrawalRequest[]): Batch;
  /** Starts the withdrawals. @throws {NowPaymentsError} for a wrong code. */
  verify(batch: Batch, code: string): Promise<Delivery[]>[];
  /** Rejects the batches that nobody verified within an hour. */
  rejectUnverified(): Promise<Delivery[]>[];
};

export function createPayouts(parts: {
  clock: Clock;
  store: CustodyStore;
  market: Market;
  rules: CustodyRules;
  withdrawals: Withdrawals;
}): Payouts {
  const { clock, store, market, rules, withdrawals } = parts;
  const { balances } = store;

  const price = (request: WithdrawalRequest) => {
    const coin = requirePayoutCoin(market, request.currency);
    requireAddress(coin, request.address, request.extraId);
    if (rules.walletWhitelist?.has(request.address) === false)
      throw refused(`Address ${request.address} is not in the whitelist`);
    const { fiat } = request;
    const amount =
      fiat === null ? request.amount : market.convert(fiat.amount, fiat.currency, coin.code, "down");
    if (exact(amount).lt(coin.minimum)) throw refused(`${coin.code} min amount is ${coin.minimum}`);
    const onTop = rules.feePaidBy === "sender" ? coin.networkFee : ZERO;
    return { request, coin, amount, reserved: exact(amount).plus(onTop).toFixed() };
  };

  const requireBalance = (priced: readonly { coin: Coin; reserved: Amount }[]): void => {
    for (const { coin } of priced) {
      const asked = priced
        .filter((each) => each.coin.code === coin.code)
        .reduce((sum, { reserved }) => sum.plus(reserved), exact(ZERO));
      if (asked.gt(balances.of(coin.code).available)) throw refused("Insufficient balance");
    }
  };

  /** The period of a code that counts now. */
  const periodOf = (code: string): number | undefined => {
    for (let back = 0; back <= rules.totpWindow; back += 1) {
      const moment = new Date(clock.now().getTime() - back * TOTP_PERIOD_MS);
      const period = Math.floor(moment.getTime() / TOTP_PERIOD_MS);
      const expected = totpCode(rules.totpSecret, moment);
      if (code !== expected) continue;
      if (rules.usedCodesCount || !store.usedPeriods.has(period)) return period;
    }
    return undefined;
  };

  return {
    create(requests) {
      const priced = requests.map(price);
      requireBalance(priced);
      const batchId = store.newId("batch");
      const created = priced.map(({ request, coin, amount, reserved }): Withdrawal => {
        balances.reserve(coin.code, reserved);
        return {
          ...request,
          id: store.newId("withdrawal"),
          batchId,
          currency: coin.code,
          amount,
          fee: coin.networkFee,
          reserved,
          createdAt: clock.now(),
          status: "WAITING",
          hash: null,
          error: null,
          requestedAt: null,
          updatedAt: null,
          delayMs: 0,
          // The answer of the call reports it.
          reported: "WAITING",
        };
      });
      const batch = {
        id: batchId,
        withdrawals: created,
        createdAt: clock.now(),
        attempts: 0,
        isVerified: false,
      };
      store.batches.set(batchId, batch);
      return batch;
    },
    verify(batch, code) {
      if (batch.isVerified) throw refused("Payout is already verified");
      const waiting = batch.withdrawals.filter(({ status }) => status === "WAITING" || status === "CREATING");
      if (waiting.length === 0) throw refused("Payout is already rejected");
      if (batch.attempts >= VERIFY_ATTEMPTS) throw refused("Too many verification attempts");
      const period = periodOf(code);
      if (period === undefined) {
        batch.attempts += 1;
        throw refused("Invalid verification_code");
      }
      store.usedPeriods.add(period);
      batch.isVerified = true;
      return waiting.map((withdrawal) => withdrawals.begin(withdrawal));
    },
    rejectUnverified() {
      const due = clock.now().getTime() - VERIFY_WITHIN_MS;
      return [...store.batches.values()]
        .filter(({ isVerified, createdAt }) => !isVerified && createdAt.getTime() <= due)
        .flatMap((batch) => batch.withdrawals)
        .filter(({ status }) => status === "WAITING" || status === "CREATING")
        .map((withdrawal) => withdrawals.reject(withdrawal, null));
    },
  };
}

const refused = (message: string): NowPaymentsError =>
  new NowPaymentsError(400, "BAD_CREATE_WITHDRAWAL_REQUEST", message);
