import { kebabCase } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { ChannelPreview, SaleRefusal } from "./preview-purchase.ts";
import type { OrderedAccess } from "../../orders/index.ts";

type Offer = Pick<OrderedAccess, "tierId" | "tierName" | "period">;

/** HTML. One sentence, or one line for each channel where the ends of the access differ. */
export function describePreview(texts: Texts, offer: Offer, previews: readonly ChannelPreview[]): string {
  const ends = previews.map((preview) => describeEnd(texts, preview));
  const [first] = previews;
  if (first === undefined || ends.some((end) => end !== ends[0])) {
    const lines = previews.map(({ channelTitle: channel }, index) =>
      texts.html("order-preview-line", { channel, until: ends[index] ?? "" }),
    );
    return [texts.html("order-preview-per-channel", { tier: offer.tierName }), ...lines].join("\n");
  }
  return describeOne(texts, offer, first);
}

function describeOne(
  texts: Texts,
  { tierId, tierName: tier, period }: Offer,
  preview: ChannelPreview,
): string {
  const { end, isPaused, tierId: heldTierId, tierName: old = "" } = preview;
  const until = describeEnd(texts, preview);
  if (isPaused) return texts.html("order-preview-resume", { tier, until });
  if (end === undefined || end === null) return texts.html("order-preview-begin", { until });
  const adds = period.kind === "days" || period.kind === "months";
  const values = { tier, old, until, date: texts.date(end), period: describePeriod(texts, period) };
  const isChange = heldTierId !== undefined && heldTierId !== tierId;
  if (isChange) return texts.html(adds ? "order-preview-change" : "order-preview-change-to", values);
  return texts.html(adds ? "order-preview-extend" : "order-preview-extend-to", values);
}

/** "until 24 December 2026, 09:05 UTC" or "for life". */
function describeEnd(texts: Texts, { accessOverride, endAfter }: ChannelPreview): string {
  if (accessOverride === "allow") return texts.plain("order-preview-free");
  return endAfter === null
    ? describePeriod(texts, { kind: "life" })
    : texts.plain("purchase-until", { date: texts.date(endAfter) });
}

/** HTML: the reason for the refusal and the next step. */
export function describeOrderRefusal(
  texts: Texts,
  refusal: SaleRefusal,
  { tierName: tier }: Pick<OrderedAccess, "tierName">,
): string {
  switch (refusal.reason) {
    case "not_on_sale":
      return texts.html("order-not-on-sale");
    case "date_over":
      return texts.html("order-refused-date-over", { tier, date: texts.date(refusal.until) });
    case "adds_nothing":
      return texts.html("order-refused-adds-nothing", {
        tier,
        channel: refusal.channelTitle,
        date: texts.date(refusal.end),
      });
    case "banned":
    case "allowed":
    case "for_life":
      return texts.html(`order-refused-${kebabCase(refusal.reason)}`, {
        channel: refusal.channelTitle,
      });
    default:
      return refusal satisfies never;
  }
}
