import { deepEqual } from "node:assert/strict";
import { startStripe } from "../../sandbox/stripe/index.ts";
import type { SandboxCheckout, SandboxStripe } from "../../sandbox/stripe/index.ts";
import { startWeb } from "../../webhooks/index.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { receiveNotification } from "../../bot/payments/index.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { withPatience } from "./crypto-sale-fixture.ts";
import { reconcileJobs } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { openSaleFixture, runCronJob } from "./sale-fixture.ts";
import type { SaleFixture } from "./sale-fixture.ts";

/** The permissions that the operator guide asks to give. */
const permissions = [
  "checkout_session_write",
  "payment_intent_read",
  "charge_read",
  "refund_write",
  "event_read",
  "balance_read",
] as const;

/** A sale fixture with a Stripe account that sends its events by HTTP. The program has a restricted key. */
export type CardSaleFixture = SaleFixture &
  AsyncDisposable & {
    readonly stripe: SandboxStripe;
    /** The buyer orders a month and opens its page. */
    openPage(): Promise<{ readonly orderId: string; readonly page: SandboxCheckout }>;
    /** The list of events and the balance are read, an hour later. */
    reconcile(): Promise<void>;
    /** Milliseconds that the program waits for an answer; undefined: the client's time-out. */
    patience: number | undefined;
    /** Parts of messages of refusals that the test provokes; any other refusal fails the test. */
    readonly expectedRefusals: string[];
  };

export async function openCardSaleFixture(
  environment: Readonly<Record<string, string>> = {},
): Promise<CardSaleFixture> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const started = Promise.withResolvers<SandboxStripe>();
  const patient: { patience: number | undefined } = { patience: undefined };
  const { scene, sale, buyer } = await openSaleFixture({
    async settings(clock) {
      const stripe = await startStripe({ clock, webhookUrl: `${url}/webhooks/stripe`, eventRetries: 0 });
      stripe.endpoint.enabledEvents = READ_EVENTS;
      stripe.keys.permissions = permissions;
      started.resolve(stripe);
      return {
        PUBLIC_URL: url,
        PORT: String(port),
        STRIPE_API_ROOT: stripe.url,
        STRIPE_API_KEY: stripe.keys.restrictedKey,
        STRIPE_WEBHOOK_SECRET: stripe.endpoint.secrets[0] ?? "",
        ...environment,
      };
    },
    replace: ({ http }) => ({ http: withPatience(http, patient) }),
  });
  const stripe = await started.promise;
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
    stripe,
    async openPage() {
      const orderId = await sale.order();
      await scene.pressForged(buyer, `pay:stripe:${orderId}`);
      const checkout = await scene.database.prisma.checkout.findFirstOrThrow({ where: { orderId } });
      return { orderId, page: stripe.openCheckout(checkout.url ?? "") };
    },
    async reconcile() {
      const job = reconcileJobs.find(({ name }) => name === "payments.reconcile-stripe");
      if (job !== undefined) await runCronJob(scene, job);
    },
    async [Symbol.asyncDispose]() {
      await web.stop();
      await scene[Symbol.asyncDispose]();
      await stripe.stop();
      deepEqual(
        stripe.refusals.filter(({ message }) => !expectedRefusals.some((part) => message.includes(part))),
        [],
      );
    },
  });
}
