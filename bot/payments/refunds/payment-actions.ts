import { awaitsDecision } from "../decisions/accept-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { canBeRefunded, paymentStateOf } from "../events/payment-row.ts";

/** Possible decisions about a payment. "decide_access": after a refund that the bot did not start. */
export type PaymentAction =
  | "accept"
  | "refund"
  | "reject"
  | "wait"
  | "refund_sent"
  | "refund_withdrawn"
  | "decide_access";

/** @param hasOpenPart a part is on its way: its own page has the buttons, which name the part. */
export function paymentActions(payment: Pick<LockedPayment, "row">, hasOpenPart: boolean): PaymentAction[] {
  const state = paymentStateOf(payment.row);
  const actions: PaymentAction[] = [];
  if (awaitsDecision(payment)) actions.push("accept");
  if (canBeRefunded(payment.row)) actions.push("refund");
  if (state.kind === "held") actions.push("reject");
  if (state.kind === "partially_paid" && !state.isDeclined) actions.push("wait");
  // A requested refund of Stars cannot be withdrawn by a person.
  if (state.kind === "refund_requested" && state.isByHand)
    actions.push(...(hasOpenPart ? (["refund"] as const) : (["refund_sent", "refund_withdrawn"] as const)));
  if (state.kind === "refunded" && state.access === "open") actions.push("decide_access");
  return actions;
}
