import { onTestFinished } from "vitest";
import { openTestCryptoPay } from "../../sandbox/cryptopay/testing.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { createHttpClient } from "../../bot/platform/runtime/http-client.ts";
import type { HttpCall } from "../../bot/platform/runtime/http-client.ts";
import type { ApiPlatform } from "../../bot/payments/providers/cryptopay/api.ts";
import { providers } from "../../bot/payments/index.ts";

export const cryptopayConfig = (environment: Readonly<Record<string, string>>): ApiPlatform["config"] =>
  readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      PUBLIC_URL: "https://bot.example",
      CRYPTOPAY_TOKEN: "12345:AAtoken",
      ...environment,
    },
    providers,
  );

/** The client with a Crypto Pay of its own, which sends no updates. */
export async function openCryptoPayApi(environment: Readonly<Record<string, string>> = {}) {
  const scene = await openTestCryptoPay();
  const { cp, clock } = scene;
  cp.webhook.sent = false;
  const http = createHttpClient();
  onTestFinished(() => http.close());
  const calls: HttpCall[] = [];
  const platform: ApiPlatform = {
    config: cryptopayConfig({ CRYPTOPAY_API_ROOT: cp.url, CRYPTOPAY_TOKEN: cp.token, ...environment }),
    clock,
    http: {
      ...http,
      send(call) {
        calls.push(call);
        return http.send(call);
      },
    },
  };
  return { ...scene, platform, calls };
}
