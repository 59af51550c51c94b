import { onTestFinished } from "vitest";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { totpCode } from "../../bot/payments/providers/nowpayments/api/totp.ts";
import { callJson, startReceiver } from "../http/testing.ts";
import type { ApiAnswer, Receiver } from "../http/testing.ts";
import { SIGNATURE_HEADER } from "./ipn/ipn-sender.ts";
import { startNowPayments } from "./index.ts";
import type { SandboxNowPayments } from "./index.ts";

export type Api = {
  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<ApiAnswer>;
};

export type TestNowPayments = {
  readonly clock: MovableClock;
  readonly np: SandboxNowPayments;
  readonly receiver: Receiver;
  readonly api: Api;
  /** Creates an invoice over 50 USD with the receiver as its IPN URL, and returns its id. */
  newInvoice: () => Promise<string>;
};

// Hardly a test is slow on purpose, and a retry on a busy machine would look like a second IPN.
const IPN_DEADLINE_MS = 20_000;

/** A NOWPayments, a merchant and a clock, closed at the end of the test. Retries come quickly. */
export async function openTestNowPayments({
  ipnDeadlineMs = IPN_DEADLINE_MS,
} = {}): Promise<TestNowPayments> {
  const clock = movableClock();
  const np = await startNowPayments({ clock, ipnRetryMs: 5, ipnDeadlineMs });
  const { receiver, stop } = await startReceiver(SIGNATURE_HEADER);
  onTestFinished(async () => {
    await np.stop();
    stop();
  });
  const api = openApi(np);
  return {
    clock,
    np,
    receiver,
    api,
    async newInvoice() {
      const { json } = await api.post("/v1/invoice", invoiceBody(receiver.url));
      return (json as { id: string }).id;
    },
  };
}

/** A test NOWPayments with a payment that waits for its deposit. */
export async function openPayment(options?: Parameters<typeof openTestNowPayments>[0]) {
  const scene = await openTestNowPayments(options);
  const buyer = scene.np.openInvoice(await scene.newInvoice());
  const payment = await buyer.choose("btc");
  const received = () =>
    scene.receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  return { ...scene, buyer, payment, received };
}

/** A test NOWPayments with coins in custody, and an API client with the token of the account. */
export async function openTestCustody(coins: Readonly<Record<string, string>> = {}) {
  const scene = await openTestNowPayments();
  const { np, receiver } = scene;
  for (const [coin, amount] of Object.entries(coins)) np.custody.credit(coin, amount);
  const signIn = async (): Promise<Record<string, string>> => {
    const { json } = await scene.api.post("/v1/auth", { email: np.email, password: np.password });
    return { authorization: `Bearer ${(json as { token: string }).token}` };
  };
  const api: Api = {
    get: async (path) => scene.api.get(path, await signIn()),
    post: async (path, body) => scene.api.post(path, body, await signIn()),
  };
  const code = (): string => totpCode(np.custody.rules.totpSecret, scene.clock.now()) ?? "";
  return {
    ...scene,
    api,
    code,
    withoutToken: scene.api,
    received: () => receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>),
    /** Creates a payout of one withdrawal and returns its batch id. */
    newPayout: async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const answer = await api.post("/v1/payout", payoutBody({ ipn_callback_url: receiver.url, ...changes }));
      if (answer.status !== 200) throw new Error(answer.text);
      return (answer.json as { id: string }).id;
    },
    verify: (batchId: string, verificationCode = code()) =>
      api.post(`/v1/payout/${batchId}/verify`, { verification_code: verificationCode }),
  };
}

export const TRON_WALLET = "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS";

/** A payout of 10 USDT on Tron. */
export const payoutBody = (changes: Readonly<Record<string, unknown>> = {}) => ({
  withdrawals: [{ address: TRON_WALLET, currency: "usdttrc20", amount: 10, ...changes }],
});

export const invoiceBody = (ipnUrl: string) => ({
  price_amount: 50,
  price_currency: "usd",
  order_id: "01JDZ0000000000000000000AA",
  order_description: "Ünïcödé <channel>: a month / 30 days",
  ipn_callback_url: ipnUrl,
});

function openApi({ url, apiKey }: SandboxNowPayments): Api {
  const call = (path: string, request: RequestInit) => callJson(`${url}${path}`, request);
  const key = { "x-api-key": apiKey };
  return {
    get: (path, headers = {}) => call(path, { headers: { ...key, ...headers } }),
    post: (path, body, headers = {}) =>
      call(path, {
        method: "POST",
        headers: { ...key, "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}
