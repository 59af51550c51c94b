import { deepEqual } from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { Buyer, SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import { startWeb } from "../../webhooks/index.ts";
import { ProviderError } from "../../bot/platform/values/errors.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import type { HttpClient } from "../../bot/platform/runtime/http-client.ts";
import { receiveNotification } from "../../bot/payments/index.ts";
import { openSaleFixture } from "./sale-fixture.ts";
import type { SaleFixture } from "./sale-fixture.ts";

/** A sale fixture with a NOWPayments that sends its IPNs by HTTP. */
export type CryptoSaleFixture = SaleFixture &
  AsyncDisposable & {
    readonly nowpayments: SandboxNowPayments;
    readonly ipnUrl: string;
    /** The buyer orders a month and opens its payment page. */
    openPage(): Promise<{ readonly orderId: string; readonly page: Buyer }>;
    /** Milliseconds that the program waits for an answer; undefined: the client's time-out. */
    patience: number | undefined;
    /** Codes of refusals that the test provokes; any other refusal fails the test. */
    readonly expectedRefusals: string[];
  };

export async function openCryptoSaleFixture({
  hasAccount = true,
  environment = {},
}: {
  readonly hasAccount?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
} = {}): Promise<CryptoSaleFixture> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const ipnUrl = `${url}/webhooks/nowpayments`;
  const started = Promise.withResolvers<SandboxNowPayments>();
  const patient: { patience: number | undefined } = { patience: undefined };
  const { scene, sale, buyer } = await openSaleFixture({
    async settings(clock) {
      const nowpayments = await startNowPayments({ clock, ipnRetries: 0 });
      started.resolve(nowpayments);
      return {
        PUBLIC_URL: url,
        PORT: String(port),
        NOWPAYMENTS_API_ROOT: nowpayments.url,
        NOWPAYMENTS_API_KEY: nowpayments.apiKey,
        NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
        ...(hasAccount
          ? { NOWPAYMENTS_EMAIL: nowpayments.email, NOWPAYMENTS_PASSWORD: nowpayments.password }
          : {}),
        ...environment,
      };
    },
    replace: ({ http }) => ({ http: withPatience(http, patient) }),
  });
  const nowpayments = await started.promise;
  const web = await startWeb({
    platform: scene.platform,
    receive: receiveNotification,
    health: { database: () => Promise.resolve(undefined) },
  });
  const expectedRefusals: string[] = [];
  return Object.assign(patient, {
    expectedRefusals,
    scene,
    sale,
    buyer,
    nowpayments,
    ipnUrl,
    async openPage() {
      const orderId = await sale.order();
      await scene.pressForged(buyer, `pay:nowpayments:${orderId}`);
      const { url: pageUrl } = await scene.database.prisma.checkout.findFirstOrThrow({ where: { orderId } });
      return { orderId, page: nowpayments.openInvoice(pageUrl ?? "") };
    },
    async [Symbol.asyncDispose]() {
      await web.stop();
      await scene[Symbol.asyncDispose]();
      await nowpayments.stop();
      deepEqual(
        nowpayments.refusals.filter(({ code }) => !expectedRefusals.includes(code)),
        [],
      );
    },
  });
}

/** Shortens the client's time-out of ten seconds. */
export const withPatience = (http: HttpClient, fixture: { patience: number | undefined }): HttpClient => ({
  ...http,
  async send(call) {
    const { patience } = fixture;
    const answer = http.send(call);
    if (patience === undefined) return answer;
    answer.catch(() => undefined);
    const tooLate = sleep(patience).then(() => {
      throw new ProviderError("the answer did not come in time", { retryable: true });
    });
    return Promise.race([answer, tooLate]);
  },
});
