import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { pricesOf } from "../../platform/values/prices.ts";
import type { OrderTerms } from "./decide.ts";
import { orderItemOf } from "../../orders/index.ts";
import { receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { lockPaymentRow } from "./events.sql.ts";
import { saleOwnerOf, salePostings } from "./payment-row.ts";

const parts = {
  ...salePostings,
  order: {
    include: {
      channel: {
        select: { ownerId: true, shortfallBasisPoints: true, accessAfterRefund: true, accessAfterPart: true },
      },
    },
  },
} satisfies Prisma.PaymentInclude;

/** A payment whose row is locked until the transaction ends. */
export type LockedPayment = {
  readonly row: Prisma.PaymentGetPayload<{ include: typeof parts }>;
  /** `ownerId` is the owner of the sale, also after the channel changed its owner. */
  readonly order: OrderTerms;
  /** Undefined while nothing has arrived. */
  readonly receipt: Receipt | undefined;
};

/** Locks first and reads then: the values are those of the locked row. */
export async function lockPayment(
  transaction: Transaction,
  where: Prisma.PaymentWhereUniqueInput,
): Promise<LockedPayment | undefined> {
  const found = await transaction.payment.findUnique({ where, select: { id: true } });
  if (found === null) return undefined;
  await lockPaymentRow.run(transaction, found);
  const row = await transaction.payment.findUniqueOrThrow({ where: { id: found.id }, include: parts });
  const { order } = row;
  return {
    row,
    order: {
      id: order.id,
      userId: telegramId(order.userId),
      channelId: order.channelId,
      ownerId: saleOwnerOf(row),
      prices: pricesOf(order.prices),
      ...orderItemOf(order),
    },
    receipt: row.receipt === null ? undefined : receipt.parse(row.receipt),
  };
}
