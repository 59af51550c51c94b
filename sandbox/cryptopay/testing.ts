import { onTestFinished } from "vitest";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { callJson, startReceiver } from "../http/testing.ts";
import type { ApiAnswer } from "../http/testing.ts";
import { startCryptoPay } from "./index.ts";
import { TOKEN_HEADER } from "./server.ts";
import { SIGNATURE_HEADER } from "./webhook/updates.ts";

/** A Crypto Pay, a merchant with a webhook and a clock, closed at the end of the test. Repetitions come quickly. */
export async function openTestCryptoPay({ updateDeadlineMs = 20_000 } = {}) {
  const clock = movableClock();
  const { receiver, stop } = await startReceiver(SIGNATURE_HEADER);
  const cp = await startCryptoPay({
    clock,
    webhookUrl: receiver.url,
    updateRetryMs: 1,
    updateDeadlineMs,
  });
  onTestFinished(async () => {
    await cp.stop();
    stop();
  });
  /** Calls a method with parameters as JSON. */
  const call = (method: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ApiAnswer> =>
    callJson(`${cp.url}/api/${method}`, {
      method: "POST",
      headers: { [TOKEN_HEADER]: cp.token, "content-type": "application/json" },
      body: JSON.stringify(parameters),
    });
  /** The `result` of a call that succeeds. */
  const resultOf = async (
    method: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> => {
    const answer = await call(method, parameters);
    if (answer.status !== 200) throw new Error(answer.text);
    return (answer.json as { result: unknown }).result;
  };
  /** Creates an invoice over 50 USD and opens it as a payer. */
  const openInvoice = async (changes: Readonly<Record<string, unknown>> = {}) => {
    const made = await resultOf("createInvoice", { ...invoiceParameters, ...changes });
    return cp.openInvoice(String((made as { invoice_id: number }).invoice_id));
  };
  const received = () => receiver.received.map(({ body }) => JSON.parse(body) as Update);
  return { clock, cp, receiver, call, resultOf, openInvoice, received };
}

export type Update = {
  readonly update_id: number;
  readonly update_type: string;
  readonly request_date: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

export const invoiceParameters = {
  currency_type: "fiat",
  fiat: "USD",
  amount: "50",
  accepted_assets: "USDT,TON,BTC",
  description: "Ünïcödé <channel>: a month / 30 days",
  payload: "01JDZ0000000000000000000AA",
  expires_in: 3600,
};
