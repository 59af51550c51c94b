import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { OrderTerms } from "./decide.ts";
import { purposeOf } from "../../orders/index.ts";
import { receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";

const parts = {
  order: {
    include: { channel: { select: { ownerId: true, shortfallBasisPoints: true, refundAccess: true } } },
  },
} satisfies Prisma.PaymentInclude;

/** A payment as people decide about it, its row locked until the transaction ends. */
export type LockedPayment = {
  readonly row: Prisma.PaymentGetPayload<{ include: typeof parts }>;
  readonly order: OrderTerms;
  /** Undefined while nothing has arrived. */
  readonly receipt: Receipt | undefined;
};

/** Locked first and read then, so that what is read is what the row says while it is locked. */
export async function lockPayment(
  transaction: Transaction,
  where: Prisma.PaymentWhereUniqueInput,
): Promise<LockedPayment | undefined> {
  const found = await transaction.payment.findUnique({ where, select: { id: true } });
  if (found === null) return undefined;
  await transaction.$queryRaw`select 1 from payment where id = ${found.id} for update`;
  const row = await transaction.payment.findUniqueOrThrow({ where: { id: found.id }, include: parts });
  const { order } = row;
  return {
    row,
    order: {
      id: order.id,
      userId: telegramId(order.userId),
      channelId: order.channelId,
      ownerId: telegramId(order.channel.ownerId),
      priceStars: order.priceStars,
      priceUsdCents: order.priceUsdCents,
      ...purposeOf(order),
    },
    receipt: row.receipt === null ? undefined : receipt.parse(row.receipt),
  };
}
