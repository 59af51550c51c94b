import { z } from "zod";
import { paymentProviders } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** What an id that a person has at hand belongs to. */
export type Subject =
  | { readonly kind: "order"; readonly orderId: string; readonly paymentId: string | undefined }
  | {
      readonly kind: "unknown_order";
      readonly provider: PaymentProviderName;
      readonly externalId: string;
    };

const providerName = z.enum(paymentProviders);

/**
 * @param reference an order's, a payment's or an event's id, a charge id, a provider's payment id or invoice id, or the
 *   order that a provider's message names.
 */
export async function findSubject(
  { database: { prisma } }: Pick<Platform, "database">,
  reference: string,
): Promise<Subject | undefined> {
  // With the provider beside it, since the keys begin with it.
  const external = { provider: { in: [...paymentProviders] }, externalId: reference };
  const payment = await prisma.payment.findFirst({ where: { OR: [{ id: reference }, external] } });
  if (payment !== null) return { kind: "order", orderId: payment.orderId, paymentId: payment.id };
  const order = await prisma.order.findUnique({ where: { id: reference }, select: { id: true } });
  if (order !== null) return { kind: "order", orderId: order.id, paymentId: undefined };
  const checkout = await prisma.checkout.findFirst({ where: external });
  if (checkout !== null) return { kind: "order", orderId: checkout.orderId, paymentId: undefined };
  const quote = await prisma.quote.findUnique({
    where: { externalId: reference },
    select: { checkout: { select: { orderId: true } } },
  });
  if (quote !== null) return { kind: "order", orderId: quote.checkout.orderId, paymentId: undefined };
  const event = await prisma.paymentEvent.findFirst({
    where: { OR: [{ id: reference }, external, { orderRef: reference }] },
    orderBy: { receivedAt: "desc" },
  });
  if (event === null) return undefined;
  const { provider, externalId } = event;
  const known = await prisma.payment.findUnique({ where: { provider_externalId: { provider, externalId } } });
  if (known !== null) return { kind: "order", orderId: known.orderId, paymentId: known.id };
  return { kind: "unknown_order", provider: providerName.parse(provider), externalId };
}
