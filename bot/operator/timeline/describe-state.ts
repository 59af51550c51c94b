import type { PaymentState } from "./timeline-types.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { accessKeys, reasonKeys, statusKeys } from "./timeline-texts.ts";

/** Where a payment stands, in one plain sentence. */
export function describeState(texts: Texts, state: PaymentState): string {
  switch (state.kind) {
    case "granted":
      return texts.plain(state.isDelivered ? "state-granted" : "state-granted-not-notified");
    case "held":
      return texts.plain("state-held", { reason: texts.plain(reasonKeys[state.reason]) });
    case "short":
      return texts.plain(state.isDeclined ? "state-short-wanted" : "state-short");
    case "used":
      return texts.plain("state-used");
    case "dismissed":
      return texts.plain("state-dismissed");
    case "refund_asked":
      return texts.plain(state.isByHand ? "state-refund-by-hand" : "state-refund-under-way");
    case "refunded":
      return state.access === undefined
        ? texts.plain("state-refunded")
        : `${texts.plain("state-refunded")} ${texts.plain(accessKeys[state.access])}`;
    case "under_way":
      return texts.plain("state-under-way", { status: texts.plain(statusKeys[state.status]) });
  }
}
