import { equal } from "node:assert/strict";
import { claimChecksJob } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { startCryptoPay } from "../../sandbox/cryptopay/index.ts";
import type { Counterpart, OpenedCheckout, ProviderStage, ProviderUnderTest } from "./provider-stage.ts";
import { openCryptoPaySaleFixture } from "./cryptopay-sale-fixture.ts";
import type { CryptoPaySaleFixture } from "./cryptopay-sale-fixture.ts";
import type { PassingFault } from "./provider-sale.ts";
import { runCronJob } from "./sale-fixture.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const cryptopayUnderTest: ProviderUnderTest<Outage> = {
  name: "cryptopay",
  hasWebhook: true,
  lateMoney: { kind: "refused", message: /invoice is expired/ },
  outages,
  refundsNothing: true,
  startCounterpart,
  async open(): Promise<ProviderStage<Outage>> {
    const fixture = await openCryptoPaySaleFixture();
    const { scene, cryptopay, buyer } = fixture;
    cryptopay.rules.isTransferOn = true;
    cryptopay.rules.users = new Set([buyer.id]);
    // The wallet of the app lacks the fee of its only sale.
    fixture.expectedRefusals.push("INSUFFICIENT_FUNDS");
    const breakDown = (outage: Outage): void => {
      const isLate = outage === "time-out";
      fixture.patience = isLate ? 50 : undefined;
      const kind = isLate ? "delay" : outage;
      cryptopay.faults.add({ path: /(?:get|create)Invoice/, kind, times: 1_000 });
    };
    const recover = (): void => {
      fixture.patience = undefined;
      cryptopay.faults.clear();
    };
    return {
      scene,
      openCheckout: (outage) =>
        openCheckout(fixture, outage && { begin: () => breakDown(outage), end: recover }),
      lookUp: () => runCronJob(scene, claimChecksJob),
      breakDown,
      recover,
      [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
    };
  },
};

async function startCounterpart(): Promise<Counterpart> {
  const cryptopay = await startCryptoPay({ clock: movableClock(), updateRetries: 200, updateRetryMs: 100 });
  return {
    url: cryptopay.url,
    settings: (apiRoot) => ({ CRYPTOPAY_API_ROOT: apiRoot, CRYPTOPAY_TOKEN: cryptopay.token }),
    reportTo: (url) => void (cryptopay.webhook.url = url),
    pay: (page) => cryptopay.openInvoice(page).pay(),
    stop: () => cryptopay.stop(),
  };
}

async function openCheckout(fixture: CryptoPaySaleFixture, fault?: PassingFault): Promise<OpenedCheckout> {
  const { scene, cryptopay, buyer, webhookUrl } = fixture;
  const { payer } = await fixture.openInvoice(fault);
  return {
    buyer,
    async pay(reports = "delivered") {
      cryptopay.webhook.sent = reports === "delivered";
      await payer.pay({ asset: "TON" });
      cryptopay.webhook.sent = true;
      await scene.runJobs();
    },
    async report({ price, text, isForged = false, times = 1 } = {}) {
      const named = price === undefined ? {} : { amount: price.amount, fiat: price.currency };
      const body = text ?? payer.updateBody(named);
      const forgery = { url: webhookUrl, body, ...(isForged ? { token: "1:guessed" } : {}) };
      const sent = await Promise.all(Array.from({ length: times }, () => cryptopay.forge(forgery)));
      return sent.map(({ httpStatus }) => httpStatus);
    },
    async repeatReports() {
      // An update of its own, and one that repeats its id.
      for (const body of [payer.updateBody(), payer.updateBody()]) {
        const { httpStatus } = await cryptopay.forge({ url: webhookUrl, body });
        equal(httpStatus, 200);
      }
      await scene.runJobs();
    },
  };
}
