import { z } from "zod";
import { currencyTicker } from "../../../../platform/values/domain.ts";
import { ProviderError } from "../../../../platform/values/errors.ts";
import { callApi } from "../api/client.ts";
import type { ApiPlatform } from "../api/client.ts";
import { heldAmount, moment, vendorId } from "../api/fields.ts";
import { ask, askWithToken } from "./outcome.ts";
import { conversionStatuses, readStatus } from "./statuses.ts";
import type { Conversion, ConversionRequest, ConvertedPair, Outcome } from "../../../contract/custody.ts";

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

/** `POST /v1/conversion`. Each call converts: after an unknown outcome, look with {@link findConversions}. */
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
// More conversions are a fault of the caller, or an answer that repeats itself.
const MAX_PAGES = 20;

/**
 * `GET /v1/conversion`: the conversions of a pair that are newer than one of them, the newest first. "unknown" unless all pages up to
 * that one were seen, in this order: only then is an empty list a proof that nothing was created.
 */
export function findConversions(
  platform: ApiPlatform,
  { after, ...pair }: ConvertedPair & { readonly after: string | undefined },
): Promise<Outcome<readonly Conversion[]>> {
  return askWithToken(platform, async (token) => {
    const found = new Map<string, Conversion>();
    let last = Number.POSITIVE_INFINITY;
    let offset = 0;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const rows = await listNewestFirst(platform, token, { pair, limit: PAGE_SIZE, offset });
      for (const row of rows) {
        if (row.id === after) return [...found.values()];
        // A conversion that is created meanwhile moves others to the next page, where they are seen again.
        if (found.has(row.id)) continue;
        const createdAt = row.createdAt?.getTime() ?? last;
        if (createdAt > last) throw unreadable("in an unknown order");
        last = createdAt;
        if (isOf(row, pair)) found.set(row.id, row);
      }
      // Not a short page: the vendor's greatest page is undocumented.
      if (rows.length === 0) return [...found.values()];
      offset += rows.length;
    }
    throw unreadable("without an end");
  });
}

/** The newest conversion of a pair. If the vendor ignores the order, {@link findConversions} notices. */
export function readNewestConversion(
  platform: ApiPlatform,
  pair: ConvertedPair,
): Promise<Outcome<string | undefined>> {
  return askWithToken(platform, async (token) => {
    const [newest] = await listNewestFirst(platform, token, { pair, limit: 1, offset: 0 });
    return newest?.id;
  });
}

type Page = { readonly pair: ConvertedPair; readonly limit: number; readonly offset: number };

async function listNewestFirst(
  platform: ApiPlatform,
  token: string,
  { pair, limit, offset }: Page,
): Promise<readonly Conversion[]> {
  const query = new URLSearchParams({
    from_currency: pair.from.toLowerCase(),
    to_currency: pair.to.toLowerCase(),
    limit: String(limit),
    offset: String(offset),
    order: "DESC",
  });
  const call = { method: "GET", path: `/v1/conversion?${query.toString()}`, token } as const;
  return (await callApi(platform, call, many)).result;
}

/** The vendor may ignore a filter. */
const isOf = ({ from, to }: Conversion, pair: ConvertedPair): boolean =>
  from === pair.from.toUpperCase() && to === pair.to.toUpperCase();

const unreadable = (how: string): ProviderError =>
  new ProviderError(`NOWPayments lists its conversions ${how}`, { retryable: true });
