import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { Buyer, SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import { openProviderSale } from "./provider-sale.ts";
import type { PassingFault, ProviderSale } from "./provider-sale.ts";

/** A sale fixture with a NOWPayments that sends its IPNs by HTTP. */
export type CryptoSaleFixture = ProviderSale<SandboxNowPayments> & {
  readonly nowpayments: SandboxNowPayments;
  readonly ipnUrl: string;
  /** The buyer orders a month and opens its payment page. */
  openPage(fault?: PassingFault): Promise<{ readonly orderId: string; readonly page: Buyer }>;
};

export async function openCryptoSaleFixture({
  hasAccount = true,
  environment = {},
}: {
  readonly hasAccount?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
} = {}): Promise<CryptoSaleFixture> {
  const sale = await openProviderSale({
    name: "nowpayments",
    start: (clock) => startNowPayments({ clock, ipnRetries: 0 }),
    settings: ({ url, apiKey, ipnSecret, email, password }) => ({
      NOWPAYMENTS_API_ROOT: url,
      NOWPAYMENTS_API_KEY: apiKey,
      NOWPAYMENTS_IPN_SECRET: ipnSecret,
      ...(hasAccount ? { NOWPAYMENTS_EMAIL: email, NOWPAYMENTS_PASSWORD: password } : {}),
      ...environment,
    }),
    refusals: ({ refusals }) => refusals.map(({ code }) => code),
  });
  const { service: nowpayments, webhookUrl: ipnUrl } = sale;
  return Object.assign(sale, {
    nowpayments,
    ipnUrl,
    async openPage(fault?: PassingFault) {
      const { orderId, url } = await sale.openCheckout(fault);
      return { orderId, page: nowpayments.openInvoice(url) };
    },
  });
}
