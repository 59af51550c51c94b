import { deepEqual, match } from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { startWeb } from "../../webhooks/index.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import type { HttpClient } from "../../bot/platform/runtime/http-client.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { ProviderError } from "../../bot/platform/values/errors.ts";
import { receiveNotification } from "../../bot/payments/index.ts";
import { openSaleFixture } from "./sale-fixture.ts";
import type { SaleFixture } from "./sale-fixture.ts";
import type { Terms } from "../support/sale.ts";

/** A sale fixture with a local provider that reports by HTTP to the program's web server. */
export type ProviderSale<Service> = SaleFixture &
  AsyncDisposable & {
    readonly service: Service;
    readonly webhookUrl: string;
    /** The buyer orders a month and chooses the provider, after a fault once more. `url`: the provider's page. */
    openCheckout(fault?: PassingFault): Promise<{ readonly orderId: string; readonly url: string }>;
    /** Milliseconds that the program waits for an answer; undefined: the client's time-out. */
    patience: number | undefined;
    /** Parts of the refusals that the test provokes; any other refusal fails the test. */
    readonly expectedRefusals: string[];
  };

/** A fault of the provider at the first try of the buyer. */
export type PassingFault = { begin(): void; end(): void };

type Local<Service> = {
  /** The provider's name in the program. */
  readonly name: string;
  start(clock: MovableClock, webhookUrl: string): Promise<Service>;
  /** The program's settings for this provider. */
  settings(service: Service): Readonly<Record<string, string>>;
  /** A name or a sentence for each request that the provider refused. */
  refusals(service: Service): readonly string[];
  /** Of the tier on sale. */
  readonly terms?: Terms;
};

export async function openProviderSale<Service extends { stop(): Promise<void> }>(
  provider: Local<Service>,
): Promise<ProviderSale<Service>> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const webhookUrl = `${url}/webhooks/${provider.name}`;
  const started = Promise.withResolvers<Service>();
  const patient: { patience: number | undefined } = { patience: undefined };
  const { scene, sale, buyer } = await openSaleFixture({
    async settings(clock) {
      const service = await provider.start(clock, webhookUrl);
      started.resolve(service);
      return { PUBLIC_URL: url, PORT: String(port), ...provider.settings(service) };
    },
    ...(provider.terms && { terms: provider.terms }),
    replace: ({ http }) => ({ http: withPatience(http, patient) }),
  });
  const service = await started.promise;
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
    service,
    webhookUrl,
    async openCheckout(fault?: PassingFault) {
      const orderId = await sale.order();
      fault?.begin();
      await scene.pressForged(buyer, `pay:${provider.name}:${orderId}:USD`);
      fault?.end();
      const find = () => scene.database.prisma.checkout.findFirstOrThrow({ where: { orderId } });
      let checkout = await find();
      if (fault !== undefined && checkout.url === null) {
        match(scene.lastMessageTo(buyer), /Nothing was charged/);
        await scene.press(buyer, /Try again/);
        checkout = await find();
      }
      return { orderId, url: checkout.url ?? "" };
    },
    async [Symbol.asyncDispose]() {
      await web.stop();
      await scene[Symbol.asyncDispose]();
      await service.stop();
      deepEqual(
        provider
          .refusals(service)
          .filter((refusal) => !expectedRefusals.some((part) => refusal.includes(part))),
        [],
      );
    },
  });
}

/** Shortens the client's time-out of ten seconds. */
const withPatience = (http: HttpClient, fixture: { patience: number | undefined }): HttpClient => ({
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
