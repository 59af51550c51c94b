/*
 * Custody, conversions and payouts of the local NOWPayments.
 *
 * Same as the vendor
 * - A balance is one row per coin with `amount` and `pendingAmount`, more than eight decimals, and nothing but custody in it.
 * - Conversions need the token, have no idempotency key, answer with upper-case tickers, and have `to_amount: null` when rejected.
 * - A payout is a batch; at most six decimals; unknown fields are refused. The answer's statuses are upper case, its amounts
 *   texts, and its dates are written in two ways. `unique_external_id` is returned and protects from nothing.
 * - A batch moves after its two-factor code (RFC 6238); ten wrong codes close it; without a code it is rejected after an hour.
 *   "OK" is plain text. `GET /v1/payout/:id` is an array.
 * - A failed withdrawal is no end: it may finish later, after a word of the merchant to the vendor's support.
 * - An IPN per withdrawal and status, with ids as texts, a fee and no `unique_external_id`; it may precede the answer.
 * - Addresses and memos are checked with the patterns of `GET /v1/full-currencies`. A caller whose address is not on the whitelist
 *   sees 403 ENDPOINT_NOT_ALLOWED; a bad address and a too large sum see 400 BAD_CREATE_WITHDRAWAL_REQUEST.
 *
 * Stricter than the vendor's documentation
 * - Every read of a payout needs the token. A code verifies one batch, as RFC 6238 demands (`rules.usedCodesCount`).
 * - Coins without memos refuse an `extra_id`.
 *
 * Assumed, since undocumented
 * - The codes and messages of the other refusals: wrong code, too many codes, wallet whitelist, minimum, balance of a conversion.
 * - Batches are read and verified by the outer `id`, which is also each row's `batch_withdrawal_id`; the vendor's sample differs.
 * - Coins are reserved at the creation, network fee included; `rules.feePaidBy`. A failure gives all of them back.
 * - A payout's minimum is the deposit's. The fee of a conversion is 0.5 %, at the rate of its end.
 * - The answer shows WAITING, every later one CREATING until the code; `requested_at` is the time of the code; SENDING has a hash.
 * - Lists show ten rows, payouts the newest first; `date_from` and `date_to` are those of the creation.
 * - Which coins have an optional memo. A refund of a payment is taken from custody as far as it suffices.
 *
 * Not implemented
 * - Codes by e-mail, scheduled payouts and their cancellation, fiat payouts, accounts of sub-partners, rate limits.
 */
import { randomBytes } from "node:crypto";
import { base32nopad } from "@scure/base";
import { Router } from "express";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { ApiAccess } from "../api/access.ts";
import type { Delivery, IpnSender } from "../ipn/ipn-sender.ts";
import { parseAmount } from "../../http/amounts.ts";
import type { Market } from "../payments/market.ts";
import type { IpnSettings } from "../payments/payment-lifecycle.ts";
import type { Payment } from "../payments/payment-store.ts";
import { createCustodyAccess } from "./access.ts";
import { balanceRoutes } from "./balance-routes.ts";
import { createConversions, isOver as isConversionOver } from "./conversions.ts";
import { createCredits } from "./credits.ts";
import { openCustodyStore } from "./custody-store.ts";
import type { CustodySnapshot } from "./custody-store.ts";
import { conversionHandle, payoutHandle } from "./handles.ts";
import type { SandboxConversion, SandboxPayout, SandboxWithdrawal } from "./handles.ts";
import { createPayoutIpns } from "./payout-ipns.ts";
import { payoutRoutes } from "./payout-routes.ts";
import { createPayouts } from "./payouts.ts";
import { defaultRules } from "./rules.ts";
import type { CustodyRules } from "./rules.ts";
import { createWithdrawals, isOver as isWithdrawalOver } from "./withdrawals.ts";

export type { CustodySnapshot } from "./custody-store.ts";

/** The account's custody: what it holds, what it converts, what it pays out. */
export type SandboxCustody = {
  readonly rules: CustodyRules;
  /** Exact decimal strings by lower-case code. */
  balances(): Readonly<Record<string, { readonly available: string; readonly pending: string }>>;
  /** Adds coins from nowhere. @throws {NowPaymentsError} for an unknown coin. */
  credit(currency: string, amount: string): void;
  /** Takes coins away, as somebody with access to the account does. @throws {Error} for an unknown coin, or more than there is. */
  debit(currency: string, amount: string): void;
  /** All conversions, oldest first. */
  conversions(): SandboxConversion[];
  /** All batches, oldest first. */
  payouts(): SandboxPayout[];
  /** The withdrawals of all batches, oldest first. */
  withdrawals(): SandboxWithdrawal[];
  /** Carries out what is due by the clock, and resolves with the IPNs. Every request and a timer do the same. */
  advance(): Promise<Delivery[]>;
};

export type Custody = {
  readonly handle: SandboxCustody;
  readonly routes: Router;
  /** Keeps the balance in step with a payment whose status changed. */
  readonly onPayment: (payment: Payment) => void;
  /** Reports what an earlier instance could not. */
  resume(): Promise<Delivery[]>;
  snapshot(): CustodySnapshot;
  stop(): void;
};

/** A person who watches the sandbox sees a step within this time. */
const TICK_MS = 250;

export function openCustody(parts: {
  clock: Clock;
  market: Market;
  access: ApiAccess;
  sender: IpnSender;
  secret: string;
  ipn: IpnSettings;
  outcomeCurrency: string;
  totpSecret: string | undefined;
  snapshot: CustodySnapshot | undefined;
  inBackground: (work: Promise<unknown>) => void;
}): Custody {
  const { clock, market, inBackground } = parts;
  const rules = defaultRules(parts.totpSecret ?? base32nopad.encode(randomBytes(20)));
  const store = openCustodyStore(parts.snapshot);
  const ipns = createPayoutIpns(parts);
  const conversions = createConversions({ clock, store, market, rules });
  const withdrawals = createWithdrawals({ clock, store, ipns, rules });
  const payouts = createPayouts({ clock, store, market, rules, withdrawals });

  const advance = async (): Promise<Delivery[]> => {
    conversions.advance();
    const sent = [...payouts.rejectUnverified(), ...withdrawals.advance()];
    return (await Promise.all(sent)).flat();
  };
  const isMoving = (): boolean =>
    [...store.conversions.values()].some((conversion) => !isConversionOver(conversion)) ||
    store.withdrawals().some((withdrawal) => !isWithdrawalOver(withdrawal));
  let timer: NodeJS.Timeout | undefined;
  const tick = (): void => {
    inBackground(advance());
    if (isMoving()) return;
    clearInterval(timer);
    timer = undefined;
  };
  const watch = (): void => {
    if (isMoving()) timer ??= setInterval(tick, TICK_MS).unref();
  };
  watch();

  const routes = Router();
  routes.use((_req, res, next) => {
    // An answer tells the state by the clock, whether or not the timer was there before.
    inBackground(advance());
    res.once("close", watch);
    next();
  });
  const access = createCustodyAccess(parts.access, rules);
  routes.use(balanceRoutes({ access, store, market, conversions }));
  routes.use(payoutRoutes({ access, store, market, rules, payouts, withdrawals, inBackground }));

  const listPayouts = (): SandboxPayout[] =>
    [...store.batches.values()].map((batch) => payoutHandle(batch, { withdrawals, ipns }));
  return {
    handle: {
      rules,
      balances: () => Object.fromEntries(store.balances.all),
      credit: (currency, amount) => store.balances.credit(market.coin(currency).code, parseAmount(amount)),
      debit: (currency, amount) => store.balances.debit(market.coin(currency).code, parseAmount(amount)),
      conversions: () =>
        [...store.conversions.values()].map((conversion) => conversionHandle(conversion, conversions)),
      payouts: listPayouts,
      withdrawals: () => listPayouts().flatMap((payout) => payout.withdrawals),
      advance,
    },
    routes,
    onPayment: createCredits({ store, market, outcomeCurrency: parts.outcomeCurrency }),
    resume: async () => (await Promise.all(withdrawals.resume())).flat(),
    snapshot: () => store.snapshot(),
    stop: () => clearInterval(timer),
  };
}
