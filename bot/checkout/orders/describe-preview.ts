import type { Texts } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Prospect, SaleRefusal } from "./preview-purchase.ts";
import type { OrderedAccess } from "../../orders/index.ts";

type Offer = Pick<OrderedAccess, "tierId" | "tierName" | "period">;

/** What the payment leads to, exactly: HTML. One sentence, or a line each where the channels end at different times. */
export function describeProspects(texts: Texts, offer: Offer, prospects: readonly Prospect[]): string {
  const ends = prospects.map((prospect) => describeEnd(texts, prospect));
  const [first] = prospects;
  if (first === undefined || ends.some((end) => end !== ends[0])) {
    const lines = prospects.map(({ channelTitle: channel }, index) =>
      texts.html("order-preview-line", { channel, until: ends[index] ?? "" }),
    );
    return [texts.html("order-preview-per-channel", { tier: offer.tierName }), ...lines].join("\n");
  }
  return describeOne(texts, offer, first);
}

function describeOne(texts: Texts, { tierId, tierName: tier, period }: Offer, prospect: Prospect): string {
  const { end, isPaused, tierId: heldTierId, tierName: old = "" } = prospect;
  const until = describeEnd(texts, prospect);
  if (isPaused) return texts.html("order-preview-resume", { tier, until });
  if (end === undefined || end === null) return texts.html("order-preview-begin", { until });
  const adds = period.kind === "days" || period.kind === "months";
  const values = { tier, old, until, date: texts.date(end), period: describePeriod(texts, period) };
  const isChange = heldTierId !== undefined && heldTierId !== tierId;
  if (isChange) return texts.html(adds ? "order-preview-change" : "order-preview-change-to", values);
  return texts.html(adds ? "order-preview-extend" : "order-preview-extend-to", values);
}

/** "until 24 December 2026, 09:05 UTC" or "for life". */
function describeEnd(texts: Texts, { standing, endAfter }: Prospect): string {
  if (standing === "whitelisted") return texts.plain("order-preview-free");
  return endAfter === null
    ? describePeriod(texts, { kind: "life" })
    : texts.plain("purchase-until", { date: texts.date(endAfter) });
}

/** Why nothing is sold, and what to do: HTML. */
export function describeRefusal(
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
    case "whitelisted":
    case "for_life":
      return texts.html(`order-refused-${refusal.reason.replaceAll("_", "-")}`, {
        channel: refusal.channelTitle,
      });
    default:
      return refusal satisfies never;
  }
}
