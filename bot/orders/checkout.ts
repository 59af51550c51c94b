import type { PaymentProviderName } from "../platform/values/domain.ts";
import type { Currency } from "../platform/values/money.ts";
import { currencyColumn } from "../platform/database/money-columns.ts";
import type { Platform } from "../platform/platform.ts";
import { paymentPageUrl } from "./page-key.ts";

/** A checkout for which the provider has made an invoice. */
export type OpenCheckout = {
  readonly id: string;
  readonly orderId: string;
  readonly provider: PaymentProviderName;
  /** The currency of the price that is paid there. */
  readonly currency: Currency;
  /** The provider's id of the invoice, and its page. */
  readonly invoiceId: string;
  readonly url: string;
  /** When that page stops taking payments; undefined: never. */
  readonly openUntil?: Date | undefined;
  readonly createdAt: Date;
  /** How often the provider was asked about payments of the invoice. */
  readonly checks: number;
  /** The bot's own payment page; undefined without PUBLIC_URL. */
  readonly pageUrl?: string | undefined;
};

export async function findCheckout(
  { database, config }: Pick<Platform, "database" | "config">,
  checkoutId: string,
): Promise<OpenCheckout | undefined> {
  const row = await database.prisma.checkout.findUnique({ where: { id: checkoutId } });
  if (row === null || row.externalId === null || row.url === null) return undefined;
  const { id, orderId, externalId: invoiceId, url, createdAt, checks } = row;
  const pageUrl = paymentPageUrl(config, row.pageKey);
  const openUntil = row.openUntil ?? undefined;
  const currency = currencyColumn.read(row.currency);
  const { provider } = row;
  return { id, orderId, provider, currency, invoiceId, url, openUntil, createdAt, checks, pageUrl };
}
