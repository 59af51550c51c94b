import { startCryptoPay } from "../../sandbox/cryptopay/index.ts";
import type { Payer, SandboxCryptoPay } from "../../sandbox/cryptopay/index.ts";
import { openProviderSale } from "./provider-sale.ts";
import type { PassingFault, ProviderSale } from "./provider-sale.ts";

/** A sale fixture with a Crypto Pay that sends its updates by HTTP. */
export type CryptoPaySaleFixture = ProviderSale<SandboxCryptoPay> & {
  readonly cryptopay: SandboxCryptoPay;
  /** The buyer orders a month and opens its invoice. */
  openInvoice(fault?: PassingFault): Promise<{ readonly orderId: string; readonly payer: Payer }>;
};

export async function openCryptoPaySaleFixture(
  environment: Readonly<Record<string, string>> = {},
): Promise<CryptoPaySaleFixture> {
  const sale = await openProviderSale({
    name: "cryptopay",
    start: (clock, webhookUrl) => startCryptoPay({ clock, webhookUrl, updateRetries: 0 }),
    settings: ({ url, token }) => ({ CRYPTOPAY_API_ROOT: url, CRYPTOPAY_TOKEN: token, ...environment }),
    refusals: ({ refusals }) => refusals.map(({ name }) => name),
  });
  const { service: cryptopay } = sale;
  return Object.assign(sale, {
    cryptopay,
    async openInvoice(fault?: PassingFault) {
      const { orderId, url } = await sale.openCheckout(fault);
      return { orderId, payer: cryptopay.openInvoice(url) };
    },
  });
}
