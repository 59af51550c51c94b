import { z } from "zod";
import { externalPaymentId } from "../../../../platform/values/domain.ts";
import { fetchText, NowPaymentsError, readAnswer, callApi, settingsOf } from "./client.ts";
import { parseExact } from "../../../../platform/values/exact-json.ts";
import type { ApiCall, ApiPlatform } from "./client.ts";
import type { NowPaymentsSettings } from "./settings.ts";
import { MINUTE_MS } from "../../../../platform/values/durations.ts";

/** The vendor's answer about a payment: an IPN's fields and a few more, numbers as texts; and the JSON text. */
export type PaymentAnswer = { readonly message: unknown; readonly text: string };

const payment = z.looseObject({ payment_id: externalPaymentId });

/**
 * `GET /v1/payment/{id}`. The id of an invoice finds nothing.
 * @returns undefined if the payment does not exist.
 */
export async function fetchPayment(
  platform: ApiPlatform,
  externalId: string,
): Promise<PaymentAnswer | undefined> {
  const call: ApiCall = { method: "GET", path: `/v1/payment/${encodeURIComponent(externalId)}` };
  const read = async (token?: string): Promise<PaymentAnswer> => {
    const text = await fetchText(platform, token === undefined ? call : { ...call, token });
    return { message: readAnswer(call, text, payment), text };
  };
  try {
    return await read().catch(async (error: unknown) => {
      if (!isRefusal(error, 401)) throw error;
      // The documentation says otherwise, but clients of others have met a demand for the token here.
      const answer = await withAccountToken(platform, read);
      if (answer === undefined) throw error;
      return answer;
    });
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** The vendor's own refusal: the gateway's page knows nothing of payments. */
const isRefusal = (error: unknown, status: number): boolean =>
  error instanceof NowPaymentsError && error.status === status && !error.retryable;

const page = z.object({ data: z.array(payment) });

// An invoice has one payment, or a few if the buyer changed the coin. The vendor's maximum is 500.
const PAGE_SIZE = 100;

/**
 * `GET /v1/payment/?invoiceId=…`: every payment of an invoice, the oldest first. Only this call finds payments without an IPN.
 * @returns undefined without the account's e-mail and password, which the call needs.
 */
export async function fetchInvoicePayments(
  platform: ApiPlatform,
  invoiceId: string,
): Promise<PaymentAnswer[] | undefined> {
  return withAccountToken(platform, async (token) => {
    const reports: PaymentAnswer[] = [];
    for (let index = 0; ; index += 1) {
      const query = new URLSearchParams({
        invoiceId,
        limit: String(PAGE_SIZE),
        page: String(index),
        // A payment that is created meanwhile is the last one, and moves none to another page.
        sortBy: "created_at",
        orderBy: "asc",
      });
      const call: ApiCall = { method: "GET", path: `/v1/payment/?${query.toString()}`, token };
      const text = await fetchText(platform, call);
      const { data } = readAnswer(call, text, page);
      reports.push(...rowsAsWritten(text).map((row) => ({ message: parseExact(row), text: row })));
      if (data.length < PAGE_SIZE) return reports;
    }
  });
}

/** Each row of a page as JSON text, with its numbers as written. */
function rowsAsWritten(text: string): string[] {
  const written: unknown = JSON.parse(text, (_key, value: unknown, { source }) =>
    typeof value === "number" && source !== undefined ? JSON.rawJSON(source) : value,
  );
  return z
    .object({ data: z.array(z.unknown()) })
    .parse(written)
    .data.map((row) => JSON.stringify(row));
}

const answer = z.object({ token: z.string().min(1).max(4096) });

// The vendor's tokens live five minutes; one minute remains for the calls.
const TOKEN_MS = 4 * MINUTE_MS;

// A process has one set of settings. A token is as secret as the password while it lives.
const tokens = new WeakMap<NowPaymentsSettings, { readonly token: string; readonly until: number }>();

/**
 * Runs `act` with a token of the account (`POST /v1/auth`). A token that is refused early is replaced once.
 * @returns undefined without the account's e-mail and password.
 */
export async function withAccountToken<Result>(
  platform: ApiPlatform,
  act: (token: string) => Promise<Result>,
): Promise<Result | undefined> {
  const settings = settingsOf(platform.config);
  if (settings.account === undefined) return undefined;
  const known = tokens.get(settings);
  if (known !== undefined && known.until > platform.clock.now().getTime()) {
    try {
      return await act(known.token);
    } catch (error) {
      if (!(error instanceof NowPaymentsError) || error.status !== 401) throw error;
    }
  }
  const { email, password } = settings.account;
  const call = { method: "POST", path: "/v1/auth", body: { email, password } } as const;
  const { token } = await callApi(platform, call, answer);
  tokens.set(settings, { token, until: platform.clock.now().getTime() + TOKEN_MS });
  return act(token);
}
