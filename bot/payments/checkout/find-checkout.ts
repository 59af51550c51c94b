import { paymentProviders } from "../../platform/domain.ts";
import type { PaymentProviderName } from "../../platform/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { z } from "zod";

/** A checkout for which the provider has made an invoice. */
export type OpenCheckout = {
  readonly id: string;
  readonly orderId: string;
  readonly provider: PaymentProviderName;
  /** The provider's id of the invoice, and its page. */
  readonly invoiceId: string;
  readonly url: string;
};

const providerName = z.enum(paymentProviders);

export async function findCheckout(
  { database }: Pick<Platform, "database">,
  checkoutId: string,
): Promise<OpenCheckout | undefined> {
  const row = await database.prisma.checkout.findUnique({ where: { id: checkoutId } });
  if (row === null || row.externalId === null || row.url === null) return undefined;
  const { id, orderId, externalId: invoiceId, url } = row;
  return { id, orderId, provider: providerName.parse(row.provider), invoiceId, url };
}
