import { isWaiting } from "../decisions/accept-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentStateOf } from "../events/payment-state.ts";
import { canBeRefunded } from "./ask-refund.ts";

/** What a person may do about it now. "decide_access": it went back by somebody else's hand. */
export type PaymentAction =
  | "accept"
  | "refund"
  | "turn_down"
  | "wait"
  | "refund_sent"
  | "refund_withdrawn"
  | "decide_access";

export function paymentActions(payment: Pick<LockedPayment, "row">): PaymentAction[] {
  const state = paymentStateOf(payment);
  const actions: PaymentAction[] = [];
  if (isWaiting(payment)) actions.push("accept");
  if (canBeRefunded(payment)) actions.push("refund");
  if (state.kind === "held") actions.push("turn_down");
  if (state.kind === "short" && !state.isDeclined) actions.push("wait");
  // Stars are on their way as soon as they were asked for.
  if (state.kind === "refund_asked" && state.isByHand) actions.push("refund_sent", "refund_withdrawn");
  if (state.kind === "refunded" && state.access === "open") actions.push("decide_access");
  return actions;
}
