import { z } from "zod";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import type { Platform } from "../../../platform/platform.ts";
import { callStripe, StripeRefusal } from "./client.ts";

const customer = z.object({ id: externalPaymentId });

const keyOf = (userId: number) => ({ provider_userId: { provider: "stripe", userId: BigInt(userId) } });

/** The id of a buyer's customer object, if there is one. */
export async function findCustomer({ database }: Platform, userId: number): Promise<string | undefined> {
  const row = await database.prisma.providerCustomer.findUnique({ where: keyOf(userId) });
  return row?.externalId;
}

/**
 * Calls with the id of the buyer's customer object, which the first call makes: one for each buyer. Of several that are made at
 * once, the first stored one counts. A customer of another account than the key's is replaced.
 * @param key of the request that makes the customer.
 */
export async function withCustomer<Result>(
  platform: Platform,
  { userId, key }: { readonly userId: number; readonly key: string },
  call: (customerId: string) => Promise<Result>,
): Promise<Result> {
  const known = await findCustomer(platform, userId);
  if (known === undefined) return call(await createCustomer(platform, userId, key));
  try {
    return await call(known);
  } catch (error) {
    if (!(error instanceof StripeRefusal) || error.code !== "resource_missing") throw error;
    const { prisma } = platform.database;
    await prisma.providerCustomer.deleteMany({ where: { provider: "stripe", externalId: known } });
    return call(await createCustomer(platform, userId, `${key}:${known}`));
  }
}

/** Stripe asks for the e-mail on its page, and learns nothing else about the buyer. */
async function createCustomer(platform: Platform, userId: number, key: string): Promise<string> {
  const { id: externalId } = await callStripe(platform, "create a customer", customer, (stripe) =>
    stripe.customers.create({}, { idempotencyKey: `${key}:customer` }),
  );
  const { prisma } = platform.database;
  const createdAt = platform.clock.now();
  await prisma.providerCustomer.createMany({
    data: { provider: "stripe", userId: BigInt(userId), externalId, createdAt },
    skipDuplicates: true,
  });
  return (await prisma.providerCustomer.findUniqueOrThrow({ where: keyOf(userId) })).externalId;
}
