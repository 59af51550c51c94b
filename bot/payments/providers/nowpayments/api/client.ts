import { z } from "zod";
import { ProviderError } from "../../../../platform/values/errors.ts";
import type { Platform } from "../../../../platform/platform.ts";
import { noting, createServerClock } from "../../../../platform/time/server-clock.ts";
import { parseExact } from "../../../../platform/values/exact-json.ts";
import { settings } from "./settings.ts";
import type { NowPaymentsSettings } from "./settings.ts";

export type ApiPlatform = Pick<Platform, "config" | "http" | "clock">;

export type ApiCall = {
  readonly method: "GET" | "POST";
  /** Relative to the API root, with the query. */
  readonly path: string;
  readonly body?: unknown;
  /** From `POST /v1/auth`, for calls that need more than the API key. */
  readonly token?: string;
};

/** A refusal by NOWPayments. */
export class NowPaymentsError extends ProviderError {
  override readonly name = "NowPaymentsError";
  readonly status: number;
  /** The vendor's code, such as "AMOUNT_MINIMAL_ERROR"; undefined for a gateway's answer. */
  readonly code: string | undefined;
  /** The vendor's sentence, which may name a wallet; empty for a gateway's answer. */
  readonly vendorMessage: string;
  constructor({ method, path }: ApiCall, status: number, text: string) {
    const { data } = refusal.safeParse(readJson(text));
    super(`NOWPayments refused ${method} ${path} with ${status}: ${text.slice(0, 300)}`, {
      // 429, 5xx and a page of the gateway are temporary; a wrong key or an amount below the minimum is not.
      retryable: data === undefined || status === 429 || status >= 500,
    });
    this.status = status;
    this.code = data?.code;
    this.vendorMessage = data?.message ?? "";
  }
}

/** Errors have this shape: `{"status":false,"statusCode":400,"code":"CURRENCY_UNAVAILABLE","message":"…"}`. */
const refusal = z.object({
  code: z.string().max(64),
  message: z
    .string()
    .transform((text) => text.slice(0, 300))
    .catch(""),
});

const vendorClock = createServerClock<NowPaymentsSettings>();

/** NOWPayments' time, which decides about two-factor codes and unverified payouts. */
export const vendorNow = ({ config, clock }: Pick<Platform, "config" | "clock">): Date =>
  vendorClock.at(settings.of(config), clock.now());

/**
 * Calls the API and parses the answer; `shape` receives numbers as texts, without loss of digits.
 * @throws {ProviderError} retryable for no answer, an answer that is not JSON or has another shape, 429 and 5xx;
 * {@link NowPaymentsError} for a refusal.
 */
export async function callApi<Shape extends z.ZodType>(
  platform: ApiPlatform,
  call: ApiCall,
  shape: Shape,
): Promise<z.output<Shape>> {
  return readAnswer(call, await fetchText(platform, call), shape);
}

/** The unparsed body of a 2xx answer. */
export async function fetchText({ config, http, clock }: ApiPlatform, call: ApiCall): Promise<string> {
  const server = settingsOf(config);
  const { method, path, body, token } = call;
  const { status, text } = await noting(vendorClock, { server, clock }, () =>
    http.send({
      method,
      url: `${server.apiRoot}${path}`,
      headers: {
        "x-api-key": server.apiKey,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body }),
    }),
  );
  if (status < 200 || status > 299) throw new NowPaymentsError(call, status, text);
  return text;
}

/** @throws {ProviderError} retryable: a gateway's page or a truncated answer is temporary. */
export function readAnswer<Shape extends z.ZodType>(
  { method, path }: ApiCall,
  text: string,
  shape: Shape,
): z.output<Shape> {
  const parsed = shape.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw new ProviderError(`NOWPayments answered ${method} ${path} in an unknown form`, {
    cause: parsed.error,
    retryable: true,
  });
}

export function settingsOf(config: Platform["config"]): NowPaymentsSettings {
  const found = settings.of(config);
  if (found === undefined) throw new ProviderError("Crypto payments are not set up", { retryable: false });
  return found;
}

function readJson(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
