import { z } from "zod";
import { parseExact } from "../../../platform/values/exact-json.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { Platform } from "../../../platform/platform.ts";
import { settings } from "./settings.ts";

export type ApiPlatform = Pick<Platform, "config" | "http" | "clock">;

/** A refusal by Crypto Pay. */
export class CryptoPayError extends ProviderError {
  override readonly name = "CryptoPayError";
  readonly status: number;
  /** The vendor's name of the error, such as "INSUFFICIENT_FUNDS"; undefined for a gateway's answer. */
  readonly code: string | undefined;
  constructor(method: string, status: number, text: string) {
    const { data } = refusal.safeParse(readJson(text));
    super(`Crypto Pay refused ${method} with ${status}: ${data?.error.name ?? text.slice(0, 300)}`, {
      // 429 and 5xx are temporary; a wrong token or parameter is not.
      retryable: status === 429 || status >= 500,
    });
    this.status = status;
    this.code = data?.error.name;
  }
}

/** An id of the vendor's objects, as `parseExact` reads numbers. */
export const vendorId = z.string().regex(/^[1-9]\d{0,18}$/);

const success = z.object({ ok: z.literal(true), result: z.unknown() });
const refusal = z.object({ ok: z.literal(false), error: z.object({ name: z.string().max(64) }) });

/**
 * Calls a method of the API, with parameters as JSON. Numbers of the answer are texts: most amounts are texts anyway, a fee may be
 * a number, and a number of JavaScript would lose digits.
 * @throws {ProviderError} retryable for no answer, an answer that is not JSON or has another shape, 429 and 5xx;
 * {@link CryptoPayError} for a refusal.
 */
export async function callApi<Shape extends z.ZodType>(
  { config, http }: ApiPlatform,
  method: string,
  parameters: Readonly<Record<string, unknown>>,
  shape: Shape,
): Promise<z.output<Shape>> {
  const set = settings.of(config);
  if (set === undefined) throw new ProviderError("Crypto Pay is not set up", { retryable: false });
  const { status, text } = await http.send({
    method: "POST",
    url: `${set.apiRoot}/api/${method}`,
    headers: { "crypto-pay-api-token": set.token },
    body: parameters,
  });
  const answer = readJson(text);
  // A refusal with a 200 would still be a refusal.
  if (status < 200 || status > 299 || refusal.safeParse(answer).success)
    throw new CryptoPayError(method, status, text);
  const parsed = shape.safeParse(success.safeParse(answer).data?.result);
  if (parsed.success) return parsed.data;
  // A gateway's page or a truncated answer is temporary.
  throw new ProviderError(`Crypto Pay answered ${method} in an unknown form`, {
    cause: parsed.error,
    retryable: true,
  });
}

function readJson(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
