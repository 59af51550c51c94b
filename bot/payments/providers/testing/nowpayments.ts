import { equal } from "node:assert/strict";
import type { SandboxPayment } from "../../../../sandbox/nowpayments/index.ts";
import { claimChecksJob } from "../../reconcile/reconcile.jobs.ts";
import type { OpenedCheckout, ProviderStage, ProviderUnderTest } from "./contract.ts";
import { openCryptoShop } from "./crypto-shop.ts";
import type { CryptoShop } from "./crypto-shop.ts";
import { runCronJob } from "./shop.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const nowpaymentsUnderTest: ProviderUnderTest<Outage> = {
  name: "nowpayments",
  outages,
  async open(): Promise<ProviderStage<Outage>> {
    const shop = await openCryptoShop();
    return {
      scene: shop.scene,
      openCheckout: () => openCheckout(shop),
      lookUp: () => runCronJob(shop.scene, claimChecksJob),
      breakDown(outage) {
        const isLate = outage === "time-out";
        shop.patience = isLate ? 50 : undefined;
        const kind = isLate ? "delay" : outage;
        shop.nowpayments.faults.add({ path: /^\/v1\/(payment|auth)/, kind, times: 1_000 });
      },
      recover() {
        shop.patience = undefined;
        shop.nowpayments.faults.clear();
      },
      [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
    };
  },
};

async function openCheckout(shop: CryptoShop): Promise<OpenedCheckout> {
  const { scene, nowpayments, ipnUrl, buyer } = shop;
  const { page } = await shop.openPage();
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
