import { awaitsDecision } from "../decisions/accept-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { canBeRefunded, paymentStateOf } from "../events/payment-state.ts";

/** Possible decisions about a payment. "decide_access": after a refund that the bot did not start. */
export type PaymentAction =
  | "accept"
  | "refund"
  | "reject"
  | "wait"
  | "refund_sent"
  | "refund_withdrawn"
  | "decide_access";

export function paymentActions(payment: Pick<LockedPayment, "row">): PaymentAction[] {
  const state = paymentStateOf(payment);
  const actions: PaymentAction[] = [];
  if (awaitsDecision(payment)) actions.push("accept");
  if (canBeRefunded(payment)) actions.push("refund");
  if (state.kind === "held") actions.push("reject");
  if (state.kind === "partially_paid" && !state.isDeclined) actions.push("wait");
  // A requested refund of Stars cannot be withdrawn by a person.
  if (state.kind === "refund_requested" && state.isByHand) actions.push("refund_sent", "refund_withdrawn");
  if (state.kind === "refunded" && state.access === "open") actions.push("decide_access");
  return actions;
}
