import { ProviderError } from "../../../../platform/values/errors.ts";
import { NowPaymentsError, fetchText } from "../api/client.ts";
import type { ApiPlatform, ApiCall } from "../api/client.ts";
import { withAccountToken } from "../api/fetch-payments.ts";
import { settings } from "../api/settings.ts";
import type { Outcome, RefusalReason, Refused, UnknownOutcome } from "../../../contract/custody.ts";

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: "done", value });

export const refuse = (reason: RefusalReason, message: string): Refused => ({
  kind: "refused",
  reason,
  retryable: false,
  code: undefined,
  message,
});

const NO_SETTINGS = refuse("settings", "NOWPayments is not set up.");

/** Makes a call that needs the API key only. */
export async function ask<Value>(
  { config }: ApiPlatform,
  act: () => Promise<Value>,
): Promise<Outcome<Value>> {
  if (settings.of(config) === undefined) return NO_SETTINGS;
  try {
    return done(await act());
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** Makes a call that needs the account's token as well. */
export async function askWithToken<Value>(
  platform: ApiPlatform,
  act: (token: string) => Promise<Value>,
): Promise<Outcome<Value>> {
  if (settings.of(platform.config) === undefined) return NO_SETTINGS;
  // A sign-in without an answer is no call without an answer.
  let isSignedIn = false;
  try {
    const result = await withAccountToken(platform, async (token) => {
      isSignedIn = true;
      try {
        return { value: await act(token) };
      } catch (error) {
        if (error instanceof NowPaymentsError && error.status === 401) {
          // Only the vendor's own refusal proves that nothing happened; `withAccountToken` repeats the call after it.
          if (error.code === undefined) throw hideStatus(error);
          isSignedIn = false;
        }
        throw error;
      }
    });
    return result === undefined
      ? refuse("settings", "NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD are not set.")
      : done(result.value);
  } catch (error) {
    const outcome = outcomeOfError(error);
    return isSignedIn ? outcome : signInRefusal(outcome);
  }
}

const hideStatus = (cause: NowPaymentsError): ProviderError =>
  new ProviderError(cause.message, { cause, retryable: true });

function signInRefusal(outcome: Refused | UnknownOutcome): Refused {
  if (outcome.kind === "unknown")
    return { ...refuse("sign_in", "NOWPayments does not answer the sign-in."), retryable: true };
  return { ...outcome, reason: outcome.reason === "rate_limit" ? "rate_limit" : "sign_in" };
}

/** @throws anything that is not a failure of the provider. */
export function outcomeOfError(error: unknown): Refused | UnknownOutcome {
  if (!(error instanceof ProviderError)) throw error;
  // A refusal is the vendor's own: a gateway in front of it has no code.
  const isRefusal =
    error instanceof NowPaymentsError && error.code !== undefined && Math.floor(error.status / 100) === 4;
  if (!isRefusal) return { kind: "unknown", error };
  const reason = reasonOf(error.status, error.code, error.vendorMessage);
  return {
    kind: "refused",
    reason,
    retryable: reason === "rate_limit" || reason === "code",
    code: error.code,
    message: error.vendorMessage,
  };
}

const reasonsByStatus: Readonly<Record<number, RefusalReason>> = {
  401: "access",
  403: "access",
  404: "not_found",
  429: "rate_limit",
};

const reasonsByCode: Readonly<Record<string, RefusalReason>> = {
  CURRENCY_UNAVAILABLE: "currency",
  // "Access denied | Invalid IP - …"
  ENDPOINT_NOT_ALLOWED: "whitelist",
};

/** BAD_CREATE_WITHDRAWAL_REQUEST has many meanings, which only its message tells apart. */
const reasonsByMessage: readonly (readonly [RegExp, RefusalReason])[] = [
  [/insufficient balance/i, "balance"],
  [/already/i, "state"],
  [/whitelist|invalid ip/i, "whitelist"],
  [/invalid payout_address|extra_id/i, "address"],
  [/min amount|minimal|decimals/i, "amount"],
  [/verification|2fa/i, "code"],
];

const reasonOf = (status: number, code: string, message: string): RefusalReason =>
  reasonsByCode[code] ??
  reasonsByStatus[status] ??
  reasonsByMessage.find(([pattern]) => pattern.test(message))?.[1] ??
  "other";

/**
 * Makes a call whose answer is a plain "OK", which is not JSON.
 * @throws {ProviderError} retryable for any other 2xx answer: it may come from a gateway.
 */
export async function expectOk(platform: ApiPlatform, call: ApiCall): Promise<void> {
  const text = await fetchText(platform, call);
  if (/^\s*"?OK"?\s*$/i.test(text) || /^\s*\{\s*"status"\s*:\s*"OK"/i.test(text)) return;
  throw new ProviderError(`NOWPayments answered ${call.method} ${call.path} in an unknown form`, {
    retryable: true,
  });
}
