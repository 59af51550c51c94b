import type { Prisma } from "../../../prisma/client/client.ts";
import { telegramId } from "../../platform/values/domain.ts";

/** As a part of an `include` of a payment, for `saleOwnerOf`. */
export const salePostings = {
  postings: {
    where: { ownerId: { not: null } },
    orderBy: { id: "asc" },
    take: 1,
    select: { ownerId: true },
  },
} satisfies Prisma.PaymentInclude;

type Sold = {
  readonly postings: readonly { readonly ownerId: bigint | null }[];
  readonly order: { readonly channel: { readonly ownerId: bigint } };
};

/**
 * The owner of a sale: the owner in its ledger entry, who has the money and pays a refund, whoever owns the channel now. A
 * payment that nobody was credited for belongs to the present owner of the channel, who would be credited.
 */
export const saleOwnerOf = ({ postings, order }: Sold): number =>
  telegramId(postings[0]?.ownerId ?? order.channel.ownerId);
