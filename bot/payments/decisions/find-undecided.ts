import type { Payment, Prisma } from "../../../prisma/client/client.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { priceIn, pricesOf } from "../../platform/values/prices.ts";
import { paymentPriceOf, paymentStateOf, saleOwnerOf, salePostings } from "../events/payment-row.ts";
import { isPriceStale } from "../events/decide.ts";
import type { HoldReason } from "../events/decide.ts";
import type { OrderKind } from "../../orders/index.ts";
import { receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";

/** A payment that waits for a decision, with everything that the person who decides needs to know. */
export type Undecided = {
  readonly id: string;
  readonly why: HoldReason | "partially_paid" | "refund_withdrawn";
  readonly kind: OrderKind;
  readonly tierName: string | null;
  readonly channelTitle: string;
  readonly receipt: Receipt | undefined;
  readonly price: Money;
  /** The newest price of the tier in dollars, for coins; undefined: the tier is not sold for coins any more. */
  readonly priceNow: Money | undefined;
  readonly shortfallBasisPoints: number;
  /** The coins came long after the end of the order's price guarantee. */
  readonly isStale: boolean;
  readonly buyer: { readonly id: number; readonly name: string };
  /** The owner must not learn who the donor is. */
  readonly isAnonymous: boolean;
  /** The owner who may decide, and who is asked. */
  readonly ownerId: number;
};

/** Undefined: the payment is decided, granted or refunded by now. */
export async function findUndecided(
  { database, config }: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<Undecided | undefined> {
  const payment = await database.prisma.payment.findUniqueOrThrow({
    where: { provider_externalId: key },
    include: {
      ...salePostings,
      order: {
        include: {
          user: true,
          channel: true,
          tierVersion: { select: { name: true, tier: { include: { versions: newest } } } },
          donation: { select: { isAnonymous: true } },
        },
      },
    },
  });
  const why = reasonFor(payment);
  if (why === undefined) return undefined;
  const { user, channel, tierVersion, donation, staleAt } = payment.order;
  const kind = tierVersion === null ? "donation" : "access";
  const price = paymentPriceOf(payment);
  return {
    id: payment.id,
    why,
    kind,
    tierName: tierVersion?.name ?? null,
    isAnonymous: donation?.isAnonymous ?? false,
    channelTitle: channel.title,
    receipt: payment.receipt === null ? undefined : receipt.parse(payment.receipt),
    price,
    priceNow: tierVersion === null ? undefined : priceNowOf(tierVersion.tier, price.currency),
    isStale: isPriceStale({
      kind,
      provider: payment.provider,
      arrivedAt: payment.arrivedAt ?? undefined,
      staleAt,
      stalePriceHours: config.stalePriceHours,
    }),
    shortfallBasisPoints: channel.shortfallBasisPoints,
    buyer: { id: telegramId(user.id), name: user.firstName },
    ownerId: saleOwnerOf(payment),
  };
}

const newest = { orderBy: { version: "desc" }, take: 1 } satisfies Prisma.TierVersionFindManyArgs;

function priceNowOf(
  { retiredAt, versions }: Prisma.TierGetPayload<{ include: { versions: true } }>,
  currency: Currency,
): Money | undefined {
  const [version] = versions;
  return version === undefined || retiredAt !== null
    ? undefined
    : priceIn(pricesOf(version.prices), [currency]);
}

/** @returns the reason why the payment needs the decision of a person; undefined: it needs none. */
function reasonFor(row: Payment): Undecided["why"] | undefined {
  const state = paymentStateOf(row);
  if (state.kind === "held") return state.reason;
  if (state.kind === "partially_paid") return "partially_paid";
  // The payment became complete while its refund was requested.
  return state.kind === "pending" && state.status === "paid" ? "refund_withdrawn" : undefined;
}
