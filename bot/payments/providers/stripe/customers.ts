import { z } from "zod";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import type { Currency } from "../../../platform/values/money.ts";
import type { Platform } from "../../../platform/platform.ts";
import { callWithKey, StripeRefusal } from "./client.ts";

const customer = z.object({ id: externalPaymentId });

/** The subscriptions of a customer object have one currency, so a buyer has one object for each. */
export type CustomerKey = { readonly userId: number; readonly currency: Currency };

const rowKey = ({ userId, currency }: CustomerKey) => ({
  provider_userId_currency: { provider: "stripe", userId: BigInt(userId), currency },
});

/** The id of a buyer's customer object, if there is one. */
export async function findCustomer({ database }: Platform, key: CustomerKey): Promise<string | undefined> {
  const row = await database.prisma.providerCustomer.findUnique({ where: rowKey(key) });
  return row?.externalId;
}

/**
 * Calls with the id of the buyer's customer object, which the first call makes. Of several that are made at once, the first stored
 * one counts. A customer of another account than the key's is replaced.
 * @param requestKey of the request that makes the customer.
 */
export async function withCustomer<Result>(
  platform: Platform,
  { requestKey, ...key }: CustomerKey & { readonly requestKey: string },
  call: (customerId: string) => Promise<Result>,
): Promise<Result> {
  const known = await findCustomer(platform, key);
  if (known === undefined) return call(await createCustomer(platform, key, requestKey));
  try {
    return await call(known);
  } catch (error) {
    if (!(error instanceof StripeRefusal) || error.code !== "resource_missing") throw error;
    const { prisma } = platform.database;
    await prisma.providerCustomer.deleteMany({ where: { provider: "stripe", externalId: known } });
    return call(await createCustomer(platform, key, `${requestKey}:${known}`));
  }
}

/** Stripe asks for the e-mail on its page, and learns nothing else about the buyer. */
async function createCustomer(platform: Platform, key: CustomerKey, requestKey: string): Promise<string> {
  const { id: externalId } = await callWithKey(platform, "create a customer", customer, {
    key: `${requestKey}:customer`,
    act: (stripe, options) => stripe.customers.create({}, options),
  });
  const { prisma } = platform.database;
  const createdAt = platform.clock.now();
  await prisma.providerCustomer.createMany({
    data: { ...rowKey(key).provider_userId_currency, externalId, createdAt },
    skipDuplicates: true,
  });
  return (await prisma.providerCustomer.findUniqueOrThrow({ where: rowKey(key) })).externalId;
}
