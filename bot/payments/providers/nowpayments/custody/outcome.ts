import { ProviderError } from "../../../../platform/values/errors.ts";
import { NowPaymentsError } from "../api.ts";
import type { ApiPlatform } from "../api.ts";
import { withAccountToken } from "../fetch-payments.ts";
import { settings } from "../settings.ts";

/**
 * The fate of a call. Only "refused" allows the same call again without a look at what exists: NOWPayments has no idempotency
 * keys, so a repeated call pays or converts twice.
 */
export type Outcome<Value> =
  /** NOWPayments certainly did it. */
  { readonly kind: "done"; readonly value: Value } | Refused | UnknownFate;

/** NOWPayments certainly did nothing. */
export type Refused = {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  /** The same call may succeed later without anybody's help. */
  readonly retryable: boolean;
  /** The vendor's code; undefined if the call was not made. */
  readonly code: string | undefined;
  /** A sentence for the operator, in English. It may name a wallet: it is no text for a log. */
  readonly message: string;
};

/** No answer, a fault of the vendor, or an answer in an unknown form. After a POST the call may have been carried out. */
export type UnknownFate = { readonly kind: "unknown"; readonly error: ProviderError };

export type RefusalReason =
  /** A setting is missing: the account's e-mail and password, or the secret of its two-factor codes. */
  | "settings"
  /** The sign-in failed, so the call itself was not made. */
  | "sign_in"
  /** The key or the token does not authorise the call. */
  | "access"
  /** The address of this machine, or the wallet, is not on the account's whitelist. */
  | "whitelist"
  | "rate_limit"
  | "not_found"
  /** The custody balance does not suffice. */
  | "balance"
  /** Below the minimum, or with more decimals than allowed. */
  | "amount"
  | "address"
  | "currency"
  /** A wrong or used two-factor code, or too many of them. The next code comes within 30 seconds. */
  | "code"
  /** The batch is past this step: read it. */
  | "state"
  | "other";

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
    return fateOf(error);
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
    const fate = fateOf(error);
    return isSignedIn ? fate : signInRefusal(fate);
  }
}

const hideStatus = (cause: NowPaymentsError): ProviderError =>
  new ProviderError(cause.message, { cause, retryable: true });

function signInRefusal(fate: Refused | UnknownFate): Refused {
  if (fate.kind === "unknown")
    return { ...refuse("sign_in", "NOWPayments does not answer the sign-in."), retryable: true };
  return { ...fate, reason: fate.reason === "rate_limit" ? "rate_limit" : "sign_in" };
}

/** @throws anything that is not a failure of the provider. */
export function fateOf(error: unknown): Refused | UnknownFate {
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
