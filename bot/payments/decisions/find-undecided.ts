import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { holdReasons } from "../events/decide.ts";
import type { HoldReason } from "../events/decide.ts";
import type { OrderKind } from "../../orders/index.ts";
import { receipt } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";

/** A payment about which people must decide, with all that they need to see for it. */
export type Undecided = {
  readonly id: string;
  readonly why: HoldReason | "partially_paid" | "refund_withdrawn";
  readonly kind: OrderKind;
  readonly tierName: string | null;
  readonly channelTitle: string;
  readonly receipt: Receipt | undefined;
  readonly shortfallBasisPoints: number;
  readonly buyer: Reader & { readonly name: string };
  /** A donor who does not want the channel's people to know who they are. */
  readonly isAnonymous: boolean;
  readonly owner: Reader;
};

type Reader = { readonly id: number; readonly languageCode: string | null; readonly timeZone: string | null };

/** Undefined: it has been decided, granted or refunded meanwhile. */
export async function findUndecided(
  { database }: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<Undecided | undefined> {
  const payment = await database.prisma.payment.findFirst({
    where: { ...key, grantedAt: null, resolution: null, refundAskedAt: null, refundedAt: null },
    include: {
      order: {
        include: {
          user: true,
          channel: { include: { owner: { select: { languageCode: true, timeZone: true } } } },
          tierVersion: { select: { name: true } },
          donation: { select: { isAnonymous: true } },
        },
      },
    },
  });
  if (payment === null) return undefined;
  const held = holdReasons.find((reason) => reason === payment.heldReason);
  const why = held ?? openReasons[payment.status];
  if (why === undefined) return undefined;
  const { user, channel, tierVersion, donation } = payment.order;
  return {
    id: payment.id,
    why,
    kind: tierVersion === null ? "donation" : "access",
    tierName: tierVersion?.name ?? null,
    isAnonymous: donation?.isAnonymous ?? false,
    channelTitle: channel.title,
    receipt: payment.receipt === null ? undefined : receipt.parse(payment.receipt),
    shortfallBasisPoints: channel.shortfallBasisPoints,
    buyer: {
      id: telegramId(user.id),
      languageCode: user.languageCode,
      timeZone: user.timeZone,
      name: user.firstName,
    },
    owner: { id: telegramId(channel.ownerId), ...channel.owner },
  };
}

/** Why money that arrived and is not held was not granted by itself. */
const openReasons: Readonly<Record<string, Undecided["why"]>> = {
  partially_paid: "partially_paid",
  // It was complete while its refund was asked for.
  finished: "refund_withdrawn",
};
