import { isVersionOnSale } from "../../channels/index.ts";
import { endAfter } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCurrentAccess } from "../../subscriptions/index.ts";
import type { CurrentAccess } from "../../subscriptions/index.ts";

/** What somebody wants to pay for. */
export type Wish = {
  readonly userId: number;
  readonly tierVersionId: string;
  readonly period: Period;
  readonly isRenewal: boolean;
};

/** What a payment made now leads to in one of the channels that are paid for. */
export type Prospect = CurrentAccess & {
  /** Null: for life. */
  readonly endAfter: Date | null;
};

/** Why no money is taken. */
export type SaleRefusal =
  | { readonly reason: "not_on_sale" }
  /** The date is over until which it lasts. */
  | { readonly reason: "date_over"; readonly until: Date }
  /** The channel's people do not want them there, or let them in whatever they pay. */
  | { readonly reason: "banned" | "whitelisted" | "for_life"; readonly channelTitle: string }
  /** It lasts until a date, and what they have lasts longer. */
  | { readonly reason: "adds_nothing"; readonly channelTitle: string; readonly end: Date };

export type Foreseen =
  | { readonly kind: "open"; readonly prospects: readonly Prospect[] }
  | ({ readonly kind: "refused" } & SaleRefusal);

/** What a payment made now would lead to, or why it is not taken: said before any money moves. */
export async function foreseePurchase(platform: Platform, wish: Wish): Promise<Foreseen> {
  const [isOnSale, holdings] = await Promise.all([
    isVersionOnSale(platform, wish.tierVersionId, wish),
    findCurrentAccess(platform, wish),
  ]);
  return foresee(wish.period, { isOnSale, holdings, now: platform.clock.now() });
}

/** Pure. A payment gives something in at least one of the channels, and is unwelcome in none of them. */
export function foresee(
  period: Period,
  { isOnSale, holdings, now }: { isOnSale: boolean; holdings: readonly CurrentAccess[]; now: Date },
): Foreseen {
  if (period.kind === "until" && period.until <= now)
    return { kind: "refused", reason: "date_over", until: period.until };
  if (!isOnSale) return { kind: "refused", reason: "not_on_sale" };
  const banned = holdings.find(({ standing }) => standing === "banned");
  if (banned !== undefined) return { kind: "refused", reason: "banned", channelTitle: banned.channelTitle };
  // A discussion group comes along: nobody pays for it alone.
  const prospects = holdings
    .filter(({ isDiscussion }) => !isDiscussion)
    .map((holding) => ({ ...holding, endAfter: endAfter(period, { end: holding.end, now }) }));
  const inVain = prospects.map(findVanity);
  const [first] = inVain;
  return first !== undefined && inVain.every((reason) => reason !== undefined)
    ? { kind: "refused", ...first }
    : { kind: "open", prospects };
}

/** Why a payment changes nothing in this channel, if it does not. */
function findVanity({ standing, channelTitle, end, endAfter: after }: Prospect): SaleRefusal | undefined {
  if (standing === "whitelisted") return { reason: "whitelisted", channelTitle };
  if (end === null) return { reason: "for_life", channelTitle };
  if (end === undefined || after === null || after > end) return undefined;
  return { reason: "adds_nothing", channelTitle, end };
}
