import { paymentProvider, paymentProviders } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** The order or the payment that an id belongs to. */
export type Subject =
  | { readonly kind: "order"; readonly orderId: string; readonly paymentId: string | undefined }
  | {
      readonly kind: "unknown_order";
      readonly provider: PaymentProviderName;
      readonly externalId: string;
    };

/**
 * @param reference the id of an order, a payment or an event, a charge id, a provider's payment id or invoice id, or the order
 *   reference in a provider's message.
 */
export async function findSubject(
  { database: { prisma } }: Pick<Platform, "database">,
  reference: string,
): Promise<Subject | undefined> {
  // The indexes begin with the provider.
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
  return { kind: "unknown_order", provider: paymentProvider.parse(provider), externalId };
}
