import type { PaymentState } from "./timeline-types.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { accessKeys, reasonKeys, statusKeys } from "./timeline-texts.ts";

/** One sentence, plain text. */
export function describeState(texts: Texts, state: PaymentState): string {
  switch (state.kind) {
    case "granted":
      return texts.plain(state.isDelivered ? "state-granted" : "state-granted-not-notified");
    case "held":
      return texts.plain("state-held", { reason: texts.plain(reasonKeys[state.reason]) });
    case "partially_paid":
      return texts.plain(state.isDeclined ? "state-partially-paid-declined" : "state-partially-paid");
    case "merged":
      return texts.plain("state-merged");
    case "rejected":
      return texts.plain("state-rejected");
    case "refund_requested":
      return texts.plain(state.isByHand ? "state-refund-by-hand" : "state-refund-under-way");
    case "refunded":
      return state.access === undefined
        ? texts.plain("state-refunded")
        : `${texts.plain("state-refunded")} ${texts.plain(accessKeys[state.access])}`;
    case "pending":
      return texts.plain("state-pending", { status: texts.plain(statusKeys[state.status]) });
  }
}
