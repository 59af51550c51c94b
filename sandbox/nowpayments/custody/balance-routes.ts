import { Router } from "express";
import type { Response } from "express";
import { parseRequest } from "../api/requests.ts";
import { writeJson } from "../ipn/json-styles.ts";
import type { Json, JsonObject } from "../ipn/json-styles.ts";
import { COINS } from "../payments/market.ts";
import type { Market } from "../payments/market.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import { amount } from "../payments/payment-body.ts";
import type { CustodyAccess } from "./access.ts";
import type { Conversions } from "./conversions.ts";
import type { Conversion, CustodyStore } from "./custody-store.ts";
import { currencyBody } from "./payout-coins.ts";
import { conversionQuery, conversionRequest } from "./requests.ts";

/** Balance, coins and conversions. */
export function balanceRoutes(parts: {
  access: CustodyAccess;
  store: CustodyStore;
  market: Market;
  conversions: Conversions;
}): Router {
  const { access, store, market, conversions } = parts;
  const router = Router();

  router.get("/balance", (req, res) => {
    access.requireIp(req);
    const rows = [...store.balances.all].map(([code, { available, pending }]) => [
      code,
      { amount: amount(available), pendingAmount: amount(pending) },
    ]);
    send(res, Object.fromEntries(rows));
  });

  router.get("/full-currencies", (_req, res) => {
    send(res, { currencies: COINS.map((coin, place) => currencyBody(coin, place, market)) });
  });

  router.post("/conversion", (req, res) => {
    access.requireMerchant(req);
    const body = parseRequest(conversionRequest, req.body);
    const conversion = conversions.create({
      amount: body.amount,
      from: body.from_currency,
      to: body.to_currency,
    });
    send(res, { result: conversionBody(conversion) });
  });

  router.get("/conversion", (req, res) => {
    access.requireMerchant(req);
    const query = parseRequest(conversionQuery, req.query);
    const isAsked = (one: Conversion): boolean =>
      query.id?.includes(one.id) !== false &&
      query.status?.includes(one.status) !== false &&
      isCode(one.from, query.from_currency) &&
      isCode(one.to, query.to_currency) &&
      (query.created_at_from === undefined || one.createdAt >= query.created_at_from) &&
      (query.created_at_to === undefined || one.createdAt <= query.created_at_to);
    const found = [...store.conversions.values()].filter(isAsked);
    if (query.order === "DESC") found.reverse();
    const shown = found.slice(query.offset, query.offset + query.limit);
    send(res, { result: shown.map(conversionBody), count: found.length });
  });

  router.get("/conversion/:id", (req, res) => {
    access.requireMerchant(req);
    const conversion = store.conversions.get(req.params.id);
    if (conversion === undefined)
      throw new NowPaymentsError(404, "NOT_FOUND", `Conversion ${req.params.id} not found`);
    send(res, { result: conversionBody(conversion) });
  });

  return router;
}

const isCode = (code: string, asked: string | undefined): boolean =>
  asked === undefined || asked.toLowerCase() === code;

const send = (res: Response, body: Json): void => {
  res.type("json").send(writeJson(body, "javascript"));
};

/** Tickers are upper case in these answers only. */
function conversionBody(conversion: Conversion): JsonObject {
  return {
    id: conversion.id,
    status: conversion.status,
    from_currency: conversion.from.toUpperCase(),
    to_currency: conversion.to.toUpperCase(),
    from_amount: amount(conversion.fromAmount),
    to_amount: conversion.toAmount === null ? null : amount(conversion.toAmount),
    created_at: conversion.createdAt.toISOString(),
    updated_at: conversion.updatedAt.toISOString(),
  };
}
