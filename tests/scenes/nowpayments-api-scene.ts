import { onTestFinished } from "vitest";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { NowPaymentsOptions, SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { ProviderError } from "../../bot/platform/values/errors.ts";
import { createHttpClient } from "../../bot/platform/runtime/http-client.ts";
import type { HttpAnswer, HttpCall } from "../../bot/platform/runtime/http-client.ts";
import type { ApiPlatform } from "../../bot/payments/providers/nowpayments/api/client.ts";
import { providers } from "../../bot/payments/index.ts";

export const order = {
  id: "01JDZ0000000000000000000AA",
  userId: 1,
  channelId: "01JDZ0000000000000000000AB",
  channelTitle: "Tea & Talk",
  kind: "access" as const,
  tierId: "01JDZ0000000000000000000AC",
  tierVersionId: "01JDZ0000000000000000000AD",
  tierName: "Monthly",
  period: { kind: "days" as const, days: 30 },
  prices: { USD: 999 },
  providersOff: [],
  isRenewal: false,
  isPaid: false,
  staleAt: new Date(),
};

export const settings = (environment: Readonly<Record<string, string>>): ApiPlatform["config"] =>
  readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      PUBLIC_URL: "https://bot.example",
      NOWPAYMENTS_API_KEY: "key",
      NOWPAYMENTS_IPN_SECRET: "secret",
      ...environment,
    },
    providers,
  );

type ApiScene = {
  readonly np: SandboxNowPayments;
  readonly platform: ApiPlatform;
  readonly clock: MovableClock;
  readonly calls: readonly HttpCall[];
};

/** The client with a NOWPayments of its own, by default with the account's password, and with the secret of its codes. */
export async function openApiScene({ hasAccount = true }: { hasAccount?: boolean } = {}): Promise<ApiScene> {
  const clock = movableClock();
  const options: NowPaymentsOptions = { clock, ipnRetries: 0 };
  const np = await startNowPayments(options);
  np.ipn.sent = false;
  const http = createHttpClient();
  onTestFinished(async () => {
    await http.close();
    await np.stop();
  });
  const calls: HttpCall[] = [];
  const config = settings({
    NOWPAYMENTS_API_ROOT: np.url,
    NOWPAYMENTS_API_KEY: np.apiKey,
    NOWPAYMENTS_TOTP_SECRET: np.custody.rules.totpSecret,
    ...(hasAccount ? { NOWPAYMENTS_EMAIL: np.email, NOWPAYMENTS_PASSWORD: np.password } : {}),
  });
  const send = (call: HttpCall): Promise<HttpAnswer> => {
    calls.push(call);
    return http.send(call);
  };
  return { np, clock, calls, platform: { config, clock, http: { ...http, send } } };
}

/** A NOWPayments that gives these answers in turn. */
export function answering(...answers: readonly (string | HttpAnswer)[]): ApiPlatform {
  const left = answers.map((answer) => (typeof answer === "string" ? { status: 200, text: answer } : answer));
  const send = (): Promise<HttpAnswer> => {
    const next = left.shift();
    return next === undefined ? Promise.reject(new Error("One call too many")) : Promise.resolve(next);
  };
  const account = { NOWPAYMENTS_EMAIL: "me@example.org", NOWPAYMENTS_PASSWORD: "password" };
  return {
    config: settings(account),
    clock: movableClock(),
    http: { send, close: () => Promise.resolve() },
  };
}

export async function failureOf(act: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`Expected a ProviderError and saw ${String(error)}`);
}
