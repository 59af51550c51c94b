import { z } from "zod";
import { currencyTicker } from "../../../../platform/values/domain.ts";
import { ProviderError } from "../../../../platform/values/errors.ts";
import { callApi } from "../api/client.ts";
import type { ApiPlatform } from "../api/client.ts";
import { heldAmount } from "../api/rough-amount.ts";
import { moment, vendorId } from "./fields.ts";
import { ask, askWithToken } from "./outcome.ts";
import { conversionStatuses, readStatus } from "./statuses.ts";
import type { Conversion, ConversionRequest, Outcome } from "../../../contract/custody.ts";

const conversion = z
  .object({
    id: vendorId,
    status: z.string().min(1).max(64),
    from_currency: currencyTicker,
    to_currency: currencyTicker,
    from_amount: heldAmount,
    to_amount: heldAmount.nullish(),
    created_at: moment,
  })
  .transform((message): Conversion => ({
    id: message.id,
    status: readStatus(conversionStatuses, message.status),
    vendorStatus: message.status,
    from: message.from_currency,
    to: message.to_currency,
    fromAmount: message.from_amount,
    toAmount: message.to_amount ?? undefined,
    createdAt: message.created_at,
  }));
const one = z.object({ result: conversion });
const many = z.object({ result: z.array(conversion) });
const estimate = z.object({ estimated_amount: heldAmount });

/** `GET /v1/estimate`: what a conversion would give now, as an exact decimal text in `to`. */
export function estimateConversion(
  platform: ApiPlatform,
  { amount, from, to }: ConversionRequest,
): Promise<Outcome<string>> {
  const query = new URLSearchParams({
    amount,
    currency_from: from.toLowerCase(),
    currency_to: to.toLowerCase(),
  });
  return ask(platform, async () => {
    const path = `/v1/estimate?${query.toString()}`;
    return (await callApi(platform, { method: "GET", path }, estimate)).estimated_amount;
  });
}

/** `POST /v1/conversion`. Each call converts: after an unknown fate, look with {@link findConversions}. */
export function createConversion(
  platform: ApiPlatform,
  { amount, from, to }: ConversionRequest,
): Promise<Outcome<Conversion>> {
  const body = {
    // A JSON number without a JavaScript number.
    amount: JSON.rawJSON(amount),
    from_currency: from.toLowerCase(),
    to_currency: to.toLowerCase(),
  };
  return askWithToken(platform, async (token) => {
    const call = { method: "POST", path: "/v1/conversion", body, token } as const;
    return (await callApi(platform, call, one)).result;
  });
}

/** `GET /v1/conversion/{id}`. */
export function readConversion(platform: ApiPlatform, id: string): Promise<Outcome<Conversion>> {
  return askWithToken(platform, async (token) => {
    const call = { method: "GET", path: `/v1/conversion/${encodeURIComponent(id)}`, token } as const;
    return (await callApi(platform, call, one)).result;
  });
}

const PAGE_SIZE = 100;
// A window with more conversions is a fault of the caller, or an answer that repeats itself.
const MAX_PAGES = 20;

/**
 * `GET /v1/conversion`: the conversions of a pair that were created in the time window, the oldest first. "unknown" unless the
 * whole window was seen: only then is an empty list a proof that nothing was created. The window is compared with the vendor's clock:
 * leave minutes before and after.
 */
export function findConversions(
  platform: ApiPlatform,
  window: { readonly from: string; readonly to: string; readonly since: Date; readonly until: Date },
): Promise<Outcome<readonly Conversion[]>> {
  return askWithToken(platform, async (token) => {
    const seen: Conversion[] = [];
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = new URLSearchParams({
        from_currency: window.from.toLowerCase(),
        to_currency: window.to.toLowerCase(),
        created_at_from: window.since.toISOString(),
        created_at_to: window.until.toISOString(),
        limit: String(PAGE_SIZE),
        offset: String(seen.length),
        // A conversion that is created meanwhile is the last one, and moves none to another page.
        order: "ASC",
      });
      const call = { method: "GET", path: `/v1/conversion?${query.toString()}`, token } as const;
      const { result } = await callApi(platform, call, many);
      seen.push(...result);
      // Not a short page: the vendor's greatest page is undocumented.
      if (result.length === 0) return seen.filter((each) => isWithin(each, window));
    }
    throw new ProviderError("NOWPayments lists its conversions without an end", { retryable: true });
  });
}

/** The vendor may ignore a filter. A conversion without a date counts: an unseen one would be repeated. */
const isWithin = (
  { from, to, createdAt }: Conversion,
  window: { readonly from: string; readonly to: string; readonly since: Date; readonly until: Date },
): boolean =>
  from === window.from.toUpperCase() &&
  to === window.to.toUpperCase() &&
  (createdAt === undefined || (createdAt >= window.since && createdAt <= window.until));
