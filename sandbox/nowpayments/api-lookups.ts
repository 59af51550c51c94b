import { Router } from "express";
import type { Access } from "./api-access.ts";
import { authRequest, estimateQuery, listQuery, minAmountQuery, parseRequest } from "./api-requests.ts";
import type { Books, Payment } from "./books.ts";
import { parseDecimal } from "./decimals.ts";
import { writeJson } from "./json-styles.ts";
import type { Market } from "./market.ts";
import { amount, paymentStatusBody } from "./payment-body.ts";
import type { JsonObject } from "./payment-body.ts";
import type { PaymentLife } from "./payment-life.ts";
import { Refusal } from "./refusal.ts";

/** Everything that only reads: payments, coins, quotes, and the token that the list of payments asks for. */
export function lookupRoutes(parts: {
  access: Access;
  books: Books;
  market: Market;
  life: PaymentLife;
  outcomeCurrency: string;
}): Router {
  const { access, books, market, life, outcomeCurrency } = parts;
  const router = Router();
  const describe = (payment: Payment): JsonObject =>
    paymentStatusBody(payment, { market, outcomeCurrency, status: life.statusOf(payment) });

  router.post("/auth", (req, res) => {
    const { email, password } = parseRequest(authRequest, req.body);
    res.json({ token: access.newToken(email, password) });
  });

  router.get("/status", (_req, res) => {
    res.json({ message: "OK" });
  });
  router.get("/currencies", (_req, res) => {
    res.json({ currencies: market.coinsOnOffer().map(({ code }) => code) });
  });
  router.get("/merchant/coins", (_req, res) => {
    res.json({ selectedCurrencies: market.coinsOnOffer().map(({ code }) => code.toUpperCase()) });
  });

  router.get("/min-amount", (req, res) => {
    const query = parseRequest(minAmountQuery, req.query);
    const coin = market.coinOnOffer(query.currency_from);
    const minimum = parseDecimal(coin.minimum);
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
    const given = parseDecimal(query.amount);
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
    const found = [...books.payments.values()].filter(
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
    // An invoice id is not a payment id: asking with one finds nothing.
    const payment = books.payments.get(req.params.id);
    if (payment === undefined) throw new Refusal(404, "PAYMENT_NOT_FOUND", "Payment not found");
    res.type("json").send(writeJson(describe(payment), "javascript"));
  });

  return router;
}
