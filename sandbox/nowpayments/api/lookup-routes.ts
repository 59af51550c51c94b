import { Router } from "express";
import type { ApiAccess } from "./access.ts";
import { authRequest, estimateQuery, listQuery, minAmountQuery, parseRequest } from "./requests.ts";
import type { PaymentStore, Payment } from "../payments/payment-store.ts";
import { parseAmount } from "../../http/amounts.ts";
import { writeJson } from "../ipn/json-styles.ts";
import type { Market } from "../payments/market.ts";
import { amount, paymentStatusBody } from "../payments/payment-body.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import type { PaymentLifecycle } from "../payments/payment-lifecycle.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";

/** Read-only routes: payments, coins and quotes. `POST /auth` issues the token for the list of payments. */
export function lookupRoutes(parts: {
  access: ApiAccess;
  store: PaymentStore;
  market: Market;
  lifecycle: PaymentLifecycle;
  outcomeCurrency: string;
}): Router {
  const { access, store, market, lifecycle, outcomeCurrency } = parts;
  const router = Router();
  const describe = (payment: Payment): JsonObject =>
    paymentStatusBody(payment, { market, outcomeCurrency, status: lifecycle.statusOf(payment) });

  router.post("/auth", (req, res) => {
    const { email, password } = parseRequest(authRequest, req.body);
    res.json({ token: access.newToken(email, password) });
  });

  router.get("/status", (_req, res) => {
    res.json({ message: "OK" });
  });
  router.get("/currencies", (_req, res) => {
    res.json({ currencies: market.availableCoins().map(({ code }) => code) });
  });
  router.get("/merchant/coins", (_req, res) => {
    res.json({ selectedCurrencies: market.availableCoins().map(({ code }) => code.toUpperCase()) });
  });

  router.get("/min-amount", (req, res) => {
    const query = parseRequest(minAmountQuery, req.query);
    const coin = market.availableCoin(query.currency_from);
    const minimum = coin.minimum;
    const answer = {
      currency_from: coin.code,
      currency_to: market.coin(query.currency_to ?? outcomeCurrency).code,
      min_amount: amount(minimum),
      ...(query.fiat_equivalent === undefined
        ? {}
        : {
            fiat_equivalent: amount(
              market.convert(minimum, coin.code, market.priceCurrency(query.fiat_equivalent), "up"),
            ),
          }),
    };
    res.type("json").send(writeJson(answer, "javascript"));
  });

  router.get("/estimate", (req, res) => {
    const query = parseRequest(estimateQuery, req.query);
    const from = market.priceCurrency(query.currency_from);
    const to = market.priceCurrency(query.currency_to);
    const given = parseAmount(query.amount);
    const answer = {
      currency_from: from,
      amount_from: amount(given),
      currency_to: to,
      estimated_amount: amount(market.convert(given, from, to, "up")),
    };
    res.type("json").send(writeJson(answer, "javascript"));
  });

  router.get("/payment", (req, res) => {
    access.requireToken(req);
    const { invoiceId, limit, page, orderBy } = parseRequest(listQuery, req.query);
    const found = [...store.payments.values()].filter(
      (payment) => invoiceId === undefined || payment.invoiceId === invoiceId,
    );
    if (orderBy === "desc") found.reverse();
    const answer = {
      data: found.slice(page * limit, (page + 1) * limit).map(describe),
      limit,
      page,
      pagesCount: Math.ceil(found.length / limit),
      total: found.length,
    };
    res.type("json").send(writeJson(answer, "javascript"));
  });

  router.get("/payment/:id", (req, res) => {
    // An invoice id is not a payment id and finds no payment.
    const payment = store.payments.get(req.params.id);
    if (payment === undefined) throw new NowPaymentsError(404, "PAYMENT_NOT_FOUND", "Payment not found");
    res.type("json").send(writeJson(describe(payment), "javascript"));
  });

  return router;
}
