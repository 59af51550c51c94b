import { equal } from "node:assert/strict";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { SandboxPayment } from "../../sandbox/nowpayments/index.ts";
import { claimChecksJob } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import type { Counterpart, OpenedCheckout, ProviderStage, ProviderUnderTest } from "./provider-stage.ts";
import { openCryptoSaleFixture } from "./crypto-sale-fixture.ts";
import type { CryptoSaleFixture } from "./crypto-sale-fixture.ts";
import type { PassingFault } from "./provider-sale.ts";
import { runCronJob } from "./sale-fixture.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const nowpaymentsUnderTest: ProviderUnderTest<Outage> = {
  name: "nowpayments",
  hasWebhook: true,
  lateMoney: { kind: "arrives" },
  outages,
  startCounterpart,
  async open(): Promise<ProviderStage<Outage>> {
    const fixture = await openCryptoSaleFixture();
    const breakDown = (outage: Outage): void => {
      const isLate = outage === "time-out";
      fixture.patience = isLate ? 50 : undefined;
      const kind = isLate ? "delay" : outage;
      fixture.nowpayments.faults.add({ path: /^\/v1\/(payment|auth|invoice)/, kind, times: 1_000 });
    };
    const recover = (): void => {
      fixture.patience = undefined;
      fixture.nowpayments.faults.clear();
    };
    return {
      scene: fixture.scene,
      openCheckout: (outage) =>
        openCheckout(fixture, outage && { begin: () => breakDown(outage), end: recover }),
      lookUp: () => runCronJob(fixture.scene, claimChecksJob),
      breakDown,
      recover,
      [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
    };
  },
};

async function startCounterpart(): Promise<Counterpart> {
  const nowpayments = await startNowPayments({ clock: movableClock(), ipnRetries: 200, ipnRetryMs: 100 });
  return {
    url: nowpayments.url,
    settings: (apiRoot) => ({
      NOWPAYMENTS_API_ROOT: apiRoot,
      NOWPAYMENTS_API_KEY: nowpayments.apiKey,
      NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    }),
    // The program names the address with each invoice.
    reportTo: () => undefined,
    pay: async (page) => (await nowpayments.openInvoice(page).choose("btc")).pay(),
    stop: () => nowpayments.stop(),
  };
}

async function openCheckout(fixture: CryptoSaleFixture, fault?: PassingFault): Promise<OpenedCheckout> {
  const { scene, nowpayments, ipnUrl, buyer } = fixture;
  const { page } = await fixture.openPage(fault);
  let payment: SandboxPayment | undefined;
  const report = async (reports: "delivered" | "lost", act: () => Promise<unknown>): Promise<void> => {
    nowpayments.ipn.sent = reports === "delivered";
    await act();
    nowpayments.ipn.sent = true;
    await scene.runJobs();
  };
  return {
    buyer,
    pay: (reports = "delivered") =>
      report(reports, async () => {
        payment = await page.choose("btc");
        await payment.pay("exact");
      }),
    refund: (reports = "delivered") => report(reports, async () => payment?.refund()),
    async report({ price, text, isForged = false, times = 1 } = {}) {
      const named =
        price === undefined
          ? {}
          : { price_amount: price.amount, price_currency: price.currency.toLowerCase() };
      const body = text ?? { ...payment?.ipnBody("finished"), ...named };
      const forgery = { url: ipnUrl, body, ...(isForged ? { secret: "guessed" } : {}) };
      const sent = await Promise.all(Array.from({ length: times }, () => nowpayments.forge(forgery)));
      return sent.map(({ httpStatus }) => httpStatus);
    },
    async repeatReports() {
      const refunded = payment?.status === "refunded" ? (["refunded"] as const) : [];
      for (const status of [
        ...refunded,
        "finished",
        "sending",
        "confirmed",
        "confirming",
        "waiting",
      ] as const) {
        const body = payment?.ipnBody(status) ?? {};
        const { httpStatus } = await nowpayments.forge({ url: ipnUrl, body });
        equal(httpStatus, 200);
      }
      await scene.runJobs();
    },
  };
}
