import { isVersionOnSale } from "../../tiers/index.ts";
import { endAfter } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { entitlement } from "../../subscriptions/index.ts";

export type PurchaseRequest = {
  readonly userId: number;
  readonly tierVersionId: string;
  readonly period: Period;
  readonly isRenewal: boolean;
};

/** The access to one channel before and after a payment at this moment. */
export type ChannelPreview = entitlement.CurrentAccess & {
  /** Null: for life. */
  readonly endAfter: Date | null;
};

/** The reason why a purchase is refused. */
export type SaleRefusal =
  | { readonly reason: "not_on_sale" }
  /** The tier's access lasts until a fixed date, and the date has passed. */
  | { readonly reason: "date_over"; readonly until: Date }
  /** "allowed": an override already allows the user; "for_life": a subscription already has no end. */
  | { readonly reason: "banned" | "allowed" | "for_life"; readonly channelTitle: string }
  /** The tier lasts until a fixed date, and the user's access lasts at least as long. */
  | { readonly reason: "adds_nothing"; readonly channelTitle: string; readonly end: Date };

export type PurchasePreview =
  | { readonly kind: "open"; readonly previews: readonly ChannelPreview[] }
  | ({ readonly kind: "refused" } & SaleRefusal);

/** The effect of a payment at this moment, or the reason why the payment is refused. */
export async function previewPurchase(
  platform: Platform,
  request: PurchaseRequest,
): Promise<PurchasePreview> {
  const [isOnSale, holdings] = await Promise.all([
    isVersionOnSale(platform, request.tierVersionId, request),
    entitlement.findCurrentAccess(platform, request),
  ]);
  return previewChannels(request.period, { isOnSale, holdings, now: platform.clock.now() });
}

/** Pure. Refuses if the user is banned from any of the channels, or gains nothing in all of them. */
export function previewChannels(
  period: Period,
  {
    isOnSale,
    holdings,
    now,
  }: { isOnSale: boolean; holdings: readonly entitlement.CurrentAccess[]; now: Date },
): PurchasePreview {
  if (period.kind === "until" && period.until <= now)
    return { kind: "refused", reason: "date_over", until: period.until };
  if (!isOnSale) return { kind: "refused", reason: "not_on_sale" };
  const banned = holdings.find(({ accessOverride }) => accessOverride === "ban");
  if (banned !== undefined) return { kind: "refused", reason: "banned", channelTitle: banned.channelTitle };
  // A discussion group is included with its channel and never sold alone.
  const previews = holdings
    .filter(({ isDiscussion }) => !isDiscussion)
    .map((holding) => ({ ...holding, endAfter: endAfter(period, { end: holding.end, now }) }));
  const refusals = previews.map(refuseWithoutGain);
  const [first] = refusals;
  return first !== undefined && refusals.every((refusal) => refusal !== undefined)
    ? { kind: "refused", ...first }
    : { kind: "open", previews };
}

/** Undefined where the payment extends the access to this channel. */
function refuseWithoutGain({
  accessOverride,
  channelTitle,
  end,
  endAfter: after,
}: ChannelPreview): SaleRefusal | undefined {
  if (accessOverride === "allow") return { reason: "allowed", channelTitle };
  if (end === null) return { reason: "for_life", channelTitle };
  if (end === undefined || after === null || after > end) return undefined;
  return { reason: "adds_nothing", channelTitle, end };
}
