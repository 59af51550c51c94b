import { z } from "zod";
import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Charge, Dispute, Refund } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import { disputeOfCharge } from "../checkout/acts.ts";
import type { ChargeActs } from "../checkout/acts.ts";
import { button, priceText } from "./layout.ts";

export type ChargeView = {
  readonly charge: Charge;
  /** The oldest first. */
  readonly refunds: readonly Refund[];
  readonly dispute: Dispute | undefined;
};

export const viewOfCharge = (store: Store, charge: Charge): ChargeView => ({
  charge,
  refunds: store
    .list("refund")
    .filter((refund) => refund.charge === charge.id)
    .toReversed(),
  dispute: disputeOfCharge(store, charge),
});

/** Dollars or euros of a form, in cents. */
export const amountField = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{2})?$/, "Not an amount")
  .transform((text) => Math.round(Number(text) * 100))
  .optional();

export type ChargeForm = { readonly amount?: number | undefined };

export const chargeActions: Readonly<Record<string, (acts: ChargeActs, form: ChargeForm) => unknown>> = {
  refund: (acts) => acts.refund(),
  "refund-part": (acts, { amount }) => acts.refund(amount),
  dispute: (acts) => acts.openDispute(),
  inquire: (acts) => acts.openDispute({ isInquiry: true }),
  escalate: (acts) => acts.escalateDispute(),
  win: (acts) => acts.closeDispute("won"),
  lose: (acts) => acts.closeDispute("lost"),
  close: (acts) => acts.closeDispute("closed"),
};

/** A charge with its refunds, and the forms of the merchant and of the card's holder. */
export function chargeSection(
  { charge, refunds, dispute }: ChargeView,
  path: (action: string) => string,
  title = "Charge:",
): Markup {
  const { amount, amount_refunded: refunded, currency, status } = charge;
  const parts = refunds.map(
    (refund) => markup`<p class="soft">${priceText(refund.amount, currency)} went back: ${refund.status}</p>`,
  );
  return markup`<section><h2>${title} <output>${status}</output></h2>
<p class="soft">refunded: ${priceText(refunded, currency)} of ${priceText(amount, currency)}${dispute === undefined ? "" : `, dispute: ${dispute.status}`}</p>
${parts}
${forms({ charge, refunds, dispute }, path)}</section>`;
}

function forms({ charge, dispute }: ChargeView, path: (action: string) => string): Markup[] {
  const { amount, amount_refunded: refunded, status } = charge;
  const shown: Markup[] = [];
  const isLocked = dispute?.is_charge_refundable === false;
  if (status === "succeeded" && refunded < amount && !isLocked)
    shown.push(
      button(path("refund"), "Refund the rest"),
      button(path("refund-part"), "Refund a part", {
        inputs: markup`<input name="amount" size="8" inputmode="decimal" required placeholder="1.00" aria-label="Amount to refund">`,
      }),
    );
  if (status === "succeeded" && !charge.disputed)
    shown.push(
      button(path("dispute"), "The holder disputes it"),
      button(path("inquire"), "The holder's bank inquires"),
    );
  if (dispute?.status === "needs_response")
    shown.push(button(path("win"), "Win the dispute"), button(path("lose"), "Lose the dispute"));
  if (dispute?.status === "warning_needs_response")
    shown.push(
      button(path("escalate"), "The inquiry becomes a dispute"),
      button(path("close"), "Close the inquiry"),
    );
  return shown;
}
