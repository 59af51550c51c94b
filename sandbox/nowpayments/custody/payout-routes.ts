import { Router } from "express";
import { parseRequest } from "../api/requests.ts";
import { writeJson } from "../ipn/json-styles.ts";
import { exact } from "../../http/amounts.ts";
import type { Market } from "../payments/market.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import { amount } from "../payments/payment-body.ts";
import type { CustodyAccess } from "./access.ts";
import type { Batch, CustodyStore, Withdrawal } from "./custody-store.ts";
import { requireAddress, requirePayoutCoin } from "./payout-coins.ts";
import type { Payouts } from "./payouts.ts";
import { addressRequest, feeQuery, payoutQuery, payoutRequest, verifyRequest } from "./requests.ts";
import type { CustodyRules } from "./rules.ts";
import { newWithdrawalBody, withdrawalBody } from "./withdrawal-body.ts";
import type { Withdrawals } from "./withdrawals.ts";

export function payoutRoutes(parts: {
  access: CustodyAccess;
  store: CustodyStore;
  market: Market;
  rules: CustodyRules;
  payouts: Payouts;
  withdrawals: Withdrawals;
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { access, store, market, rules, payouts, withdrawals, inBackground } = parts;
  const router = Router();
  const batchOf = (id: string): Batch => {
    const batch = store.batches.get(id);
    if (batch === undefined) throw new NowPaymentsError(404, "NOT_FOUND", `Payout ${id} not found`);
    return batch;
  };

  router.post("/payout/validate-address", (req, res) => {
    const body = parseRequest(addressRequest, req.body);
    requireAddress(requirePayoutCoin(market, body.currency), body.address, body.extra_id ?? null);
    res.type("text").send("OK");
  });

  router.post("/payout", async (req, res) => {
    access.requireMerchant(req);
    const body = parseRequest(payoutRequest, req.body);
    const batch = payouts.create(
      body.withdrawals.map((each) => ({
        address: each.address,
        currency: each.currency,
        amount: each.amount,
        fiat: readFiat(each.fiat_amount, each.fiat_currency, market),
        extraId: each.extra_id ?? null,
        ipnCallbackUrl: each.ipn_callback_url ?? body.ipn_callback_url ?? null,
        description: each.payout_description ?? body.payout_description ?? null,
        externalId: each.unique_external_id ?? null,
      })),
    );
    // The answer shows WAITING; at once afterwards the withdrawals are CREATING.
    const answer = writeJson(
      { id: batch.id, withdrawals: batch.withdrawals.map(newWithdrawalBody) },
      "javascript",
    );
    const announced = Promise.all(batch.withdrawals.map((each) => withdrawals.announce(each)));
    inBackground(announced);
    if (rules.ipnBeforeAnswer) await announced;
    res.type("json").send(answer);
  });

  router.post("/payout/:batch/verify", (req, res) => {
    access.requireMerchant(req);
    const body = parseRequest(verifyRequest, req.body);
    inBackground(Promise.all(payouts.verify(batchOf(req.params.batch), body.verification_code)));
    res.type("text").send("OK");
  });

  router.get("/payout", (req, res) => {
    access.requireMerchant(req);
    const query = parseRequest(payoutQuery, req.query);
    const found = store
      .withdrawals()
      .filter(
        (each) =>
          (query.batch_id === undefined || each.batchId === query.batch_id) &&
          (query.status === undefined || each.status === query.status.toUpperCase()) &&
          (query.date_from === undefined || each.createdAt >= query.date_from) &&
          (query.date_to === undefined || each.createdAt <= query.date_to),
      )
      .toSorted((left, right) => {
        const [a, b] = [sortKeys[query.order_by](left), sortKeys[query.order_by](right)];
        // Ids grow with time and settle a tie.
        return a === b ? compare(Number(left.id), Number(right.id)) : compare(a, b);
      });
    if (query.order === "desc") found.reverse();
    const shown = found.slice(query.page * query.limit, (query.page + 1) * query.limit);
    res.type("json").send(writeJson({ payouts: shown.map(withdrawalBody) }, "javascript"));
  });

  router.get("/payout/fee", (req, res) => {
    const { currency, amount: asked } = parseRequest(feeQuery, req.query);
    const coin = requirePayoutCoin(market, currency);
    if (exact(asked).lte(0))
      throw new NowPaymentsError(400, "INVALID_REQUEST_PARAMS", "amount must be above zero");
    res.type("json").send(writeJson({ currency: coin.code, fee: amount(coin.networkFee) }, "javascript"));
  });

  router.get("/payout-withdrawal/min-amount/:coin", (req, res) => {
    access.requireIp(req);
    const { minimum } = requirePayoutCoin(market, req.params.coin);
    res.type("json").send(writeJson({ success: true, result: amount(minimum) }, "javascript"));
  });

  router.get("/payout/:id", (req, res) => {
    access.requireMerchant(req);
    const rows = batchOf(req.params.id).withdrawals.map(withdrawalBody);
    res.type("json").send(writeJson(rows, "javascript"));
  });

  return router;
}

function readFiat(
  fiatAmount: string | undefined,
  fiatCurrency: string | undefined,
  market: Market,
): { amount: string; currency: string } | null {
  if (fiatAmount === undefined) return null;
  if (fiatCurrency === undefined)
    throw new NowPaymentsError(400, "INVALID_REQUEST_PARAMS", "fiat_currency is required");
  return { amount: fiatAmount, currency: market.priceCurrency(fiatCurrency) };
}

const sortKeys = {
  id: ({ id }) => Number(id),
  batchId: ({ batchId }) => Number(batchId),
  dateCreated: ({ createdAt }) => createdAt.getTime(),
  dateRequested: ({ requestedAt }) => requestedAt?.getTime() ?? 0,
  dateUpdated: ({ updatedAt }) => updatedAt?.getTime() ?? 0,
  currency: ({ currency }) => currency,
  status: ({ status }) => status,
} as const satisfies Readonly<Record<string, (withdrawal: Withdrawal) => string | number>>;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));
