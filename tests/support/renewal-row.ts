import type { Prisma } from "../../prisma/client/client.ts";

type Row = Prisma.ProviderSubscriptionUncheckedCreateInput;

/** An active subscription in Stars, whose next charge is reported within an hour after its end. */
export const renewalRow = ({
  now,
  ...given
}: Pick<Row, "orderId" | "userId"> & { readonly now: Date; readonly expiresAt: Date }): Row => ({
  provider: "stars",
  externalId: "charge-1",
  firstChargeId: "charge-1",
  currency: "XTR",
  amountMinor: 250n,
  state: "active",
  awaitedUntil: new Date(given.expiresAt.getTime() + 3_600_000),
  createdAt: now,
  updatedAt: now,
  ...given,
});
