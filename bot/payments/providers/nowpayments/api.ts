import { z } from "zod";
import type { NowPaymentsConfig } from "../../../platform/runtime/config.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { Platform } from "../../../platform/platform.ts";
import { parseExact } from "./exact-json.ts";

/** What a call needs. */
export type ApiPlatform = Pick<Platform, "config" | "http" | "clock">;

export type ApiCall = {
  readonly method: "GET" | "POST";
  /** Under the API's root, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** From `POST /v1/auth`, for the few calls that want more than the key. */
  readonly token?: string;
};

/** NOWPayments answered, and refused. */
export class NowPaymentsError extends ProviderError {
  override readonly name = "NowPaymentsError";
  readonly status: number;
  /** The vendor's word for the reason, such as "AMOUNT_MINIMAL_ERROR"; undefined where a gateway answered. */
  readonly code: string | undefined;
  constructor({ method, path }: ApiCall, status: number, text: string) {
    super(`NOWPayments refused ${method} ${path} with ${status}: ${text.slice(0, 300)}`, {
      // 429 and 5xx pass; a wrong key or an amount below the minimum stays.
      retryable: status === 429 || status >= 500,
    });
    this.status = status;
    this.code = refusal.safeParse(readJson(text)).data?.code;
  }
}

/** Errors have this shape: `{"status":false,"statusCode":400,"code":"CURRENCY_UNAVAILABLE","message":"…"}`. */
const refusal = z.object({ code: z.string().max(64) });

/**
 * Calls the API and reads the answer; numbers arrive in `shape` as texts, so that none of their digits is lost.
 * @throws {ProviderError} retryable where the same call may succeed later: no answer, one that is no JSON or has
 * another shape, 429, 5xx. {@link NowPaymentsError} where the vendor said no.
 */
export async function callApi<Shape extends z.ZodType>(
  platform: ApiPlatform,
  call: ApiCall,
  shape: Shape,
): Promise<z.output<Shape>> {
  return readAnswer(call, await fetchText(platform, call), shape);
}

/** The same, without reading: the body of a 2xx as it came. */
export async function fetchText({ config, http }: ApiPlatform, call: ApiCall): Promise<string> {
  const { apiRoot, apiKey } = settingsOf(config);
  const { method, path, body, token } = call;
  const { status, text } = await http.send({
    method,
    url: `${apiRoot}${path}`,
    headers: {
      "x-api-key": apiKey,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body }),
  });
  if (status < 200 || status > 299) throw new NowPaymentsError(call, status, text);
  return text;
}

/** @throws {ProviderError} retryable: a gateway's page, or half an answer, is mostly followed by a whole one. */
export function readAnswer<Shape extends z.ZodType>(
  { method, path }: ApiCall,
  text: string,
  shape: Shape,
): z.output<Shape> {
  const parsed = shape.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw new ProviderError(`NOWPayments answered ${method} ${path} in a form that we do not know`, {
    cause: parsed.error,
    retryable: true,
  });
}

export function settingsOf({ nowpayments }: Platform["config"]): NowPaymentsConfig {
  if (nowpayments === undefined)
    throw new ProviderError("Crypto payments are not set up", { retryable: false });
  return nowpayments;
}

function readJson(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
