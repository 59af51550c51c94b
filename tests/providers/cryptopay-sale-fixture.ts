import { deepEqual } from "node:assert/strict";
import { startCryptoPay } from "../../sandbox/cryptopay/index.ts";
import type { Payer, SandboxCryptoPay } from "../../sandbox/cryptopay/index.ts";
import { startWeb } from "../../webhooks/index.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { receiveNotification } from "../../bot/payments/index.ts";
import { withPatience } from "./crypto-sale-fixture.ts";
import { openSaleFixture } from "./sale-fixture.ts";
import type { SaleFixture } from "./sale-fixture.ts";

/** A sale fixture with a Crypto Pay that sends its updates by HTTP. */
export type CryptoPaySaleFixture = SaleFixture &
  AsyncDisposable & {
    readonly cryptopay: SandboxCryptoPay;
    readonly webhookUrl: string;
    /** The buyer orders a month and opens its invoice. */
    openInvoice(): Promise<{ readonly orderId: string; readonly payer: Payer }>;
    /** Milliseconds that the program waits for an answer; undefined: the client's time-out. */
    patience: number | undefined;
    /** Names of refusals that the test provokes; any other refusal fails the test. */
    readonly expectedRefusals: string[];
  };

export async function openCryptoPaySaleFixture(
  environment: Readonly<Record<string, string>> = {},
): Promise<CryptoPaySaleFixture> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const webhookUrl = `${url}/webhooks/cryptopay`;
  const started = Promise.withResolvers<SandboxCryptoPay>();
  const patient: { patience: number | undefined } = { patience: undefined };
  const { scene, sale, buyer } = await openSaleFixture({
    async settings(clock) {
      const cryptopay = await startCryptoPay({ clock, webhookUrl, updateRetries: 0 });
      started.resolve(cryptopay);
      return {
        PUBLIC_URL: url,
        PORT: String(port),
        CRYPTOPAY_API_ROOT: cryptopay.url,
        CRYPTOPAY_TOKEN: cryptopay.token,
        ...environment,
      };
    },
    replace: ({ http }) => ({ http: withPatience(http, patient) }),
  });
  const cryptopay = await started.promise;
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
    cryptopay,
    webhookUrl,
    async openInvoice() {
      const orderId = await sale.order();
      await scene.pressForged(buyer, `pay:cryptopay:${orderId}`);
      const checkout = await scene.database.prisma.checkout.findFirstOrThrow({ where: { orderId } });
      return { orderId, payer: cryptopay.openInvoice(checkout.url ?? "") };
    },
    async [Symbol.asyncDispose]() {
      await web.stop();
      await scene[Symbol.asyncDispose]();
      await cryptopay.stop();
      deepEqual(
        cryptopay.refusals.filter(({ name }) => !expectedRefusals.includes(name)),
        [],
      );
    },
  });
}
