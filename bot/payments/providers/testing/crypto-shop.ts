import { deepEqual } from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { startNowPayments } from "../../../../sandbox/nowpayments/index.ts";
import type { Buyer, SandboxNowPayments } from "../../../../sandbox/nowpayments/index.ts";
import { startWeb } from "../../../../webhooks/index.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import { findFreePort } from "../../../platform/database/free-port.ts";
import type { HttpClient } from "../../../platform/runtime/http-client.ts";
import { receiveNotification } from "../../index.ts";
import { openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** A shop with a NOWPayments, whose IPNs come by HTTP. */
export type CryptoShop = Shop &
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

export async function openCryptoShop({ hasAccount = true } = {}): Promise<CryptoShop> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const ipnUrl = `${url}/webhooks/nowpayments`;
  const started = Promise.withResolvers<SandboxNowPayments>();
  const patient: { patience: number | undefined } = { patience: undefined };
  const { scene, sale, buyer } = await openShop({
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
      };
    },
    replace: ({ http }) => ({ http: withPatience(http, patient) }),
  });
  const nowpayments = await started.promise;
  const web = await startWeb({
    platform: scene.platform,
    receive: receiveNotification,
    health: { database: () => Promise.resolve(true) },
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
const withPatience = (http: HttpClient, shop: { patience: number | undefined }): HttpClient => ({
  ...http,
  async send(call) {
    const { patience } = shop;
    const answer = http.send(call);
    if (patience === undefined) return answer;
    answer.catch(() => undefined);
    const tooLate = sleep(patience).then(() => {
      throw new ProviderError("the answer did not come in time", { retryable: true });
    });
    return Promise.race([answer, tooLate]);
  },
});
