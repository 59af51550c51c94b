import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Recurring } from "../account/billing-objects.ts";
import type { Charge, Dispute, Session } from "../account/objects.ts";
import type { SessionPlan } from "../account/store.ts";
import type { Delivery } from "../events/event-sender.ts";
import { backLink, button, eventList, layout, methodChoice, priceText } from "./layout.ts";

export type CheckoutPageView = {
  readonly session: Session;
  readonly plan: SessionPlan | undefined;
  readonly charge: Charge | undefined;
  readonly dispute: Dispute | undefined;
  /** The name of the card that the buyer's bank asks about. */
  readonly asksFor: string | null;
  readonly deliveries: readonly Delivery[];
  readonly problem: string | null;
};

/** The page at `session.url`. */
export function renderCheckoutPage(view: CheckoutPageView): string {
  const { session, plan, deliveries, problem } = view;
  const price = priceText(session.amount_total, session.currency);
  return layout({
    title: `Sandbox checkout ${price}`,
    problem,
    isMoving: deliveries.some(({ attempts }) => attempts.length === 0),
    body: [
      markup`<h1>${price}${plan?.recurring ? markup` <small>${every(plan.recurring)}</small>` : undefined}</h1>
<p>${plan?.name ?? ""}</p><p class="soft">Session ${session.id}, order ${session.client_reference_id ?? "–"}</p>`,
      buyerSection(view),
      view.charge === undefined ? undefined : dashboardSection(view.charge, view.dispute, session),
      deliveries.length === 0 ? undefined : markup`<section>${eventList(deliveries)}</section>`,
      session.status === "complete"
        ? backLink(returnUrl(session), "Back to the merchant")
        : backLink(session.cancel_url, "Cancel and go back"),
    ],
  });
}

const returnUrl = ({ id, success_url: url }: Session): string | null =>
  url?.replace("{CHECKOUT_SESSION_ID}", id) ?? null;

const every = ({ interval, interval_count: count }: Recurring): string =>
  count === 1 ? `every ${interval}` : `every ${count} ${interval}s`;

const path = ({ id }: Session, action: string): string => `/c/pay/${encodeURIComponent(id)}/${action}`;

function buyerSection({ session, charge, asksFor }: CheckoutPageView): Markup {
  const status =
    session.status === "complete" ? `${session.status}, ${session.payment_status}` : session.status;
  return markup`<section><h2>Session: <output>${status}</output></h2>${buyerForms(session, charge, asksFor)}</section>`;
}

function buyerForms(session: Session, charge: Charge | undefined, asksFor: string | null): Markup[] {
  if (session.status === "open" && asksFor !== null) {
    const card = markup`<input type="hidden" name="method" value="${asksFor}">`;
    return [
      markup`<p>The bank asks: is this payment yours?</p>`,
      button(path(session, "authenticate"), "Yes, approve it", { inputs: card, isPrimary: true }),
      button(path(session, "refuse"), "No, refuse it", { inputs: card }),
    ];
  }
  if (session.status === "open")
    return [
      button(path(session, "pay"), session.mode === "payment" ? "Pay" : "Subscribe", {
        inputs: methodChoice("Card", (name) => session.mode === "payment" || name !== "debit"),
        isPrimary: true,
      }),
      button(path(session, "expire"), "Let it expire"),
    ];
  if (charge?.status === "pending")
    return [
      markup`<p>The bank decides later.</p>`,
      button(path(session, "settle"), "The debit succeeds", { isPrimary: true }),
      button(path(session, "bounce"), "The debit fails"),
    ];
  return [];
}

/** Actions of the merchant and of the card's holder. */
function dashboardSection(charge: Charge, dispute: Dispute | undefined, session: Session): Markup {
  const { amount, amount_refunded: refunded, currency, status } = charge;
  const forms: Markup[] = [];
  const isLocked = dispute?.is_charge_refundable === false;
  if (status === "succeeded" && refunded < amount && !isLocked)
    forms.push(
      button(path(session, "refund"), "Refund the rest"),
      button(path(session, "refund-part"), "Refund", {
        inputs: markup`<input name="amount" size="8" inputmode="decimal" required placeholder="1.00" aria-label="Amount to refund">`,
      }),
    );
  if (status === "succeeded" && !charge.disputed)
    forms.push(
      button(path(session, "dispute"), "The holder disputes it"),
      button(path(session, "inquire"), "The holder's bank inquires"),
    );
  if (dispute?.status === "needs_response")
    forms.push(
      button(path(session, "win"), "Win the dispute"),
      button(path(session, "lose"), "Lose the dispute"),
    );
  if (dispute?.status === "warning_needs_response")
    forms.push(
      button(path(session, "escalate"), "The inquiry becomes a dispute"),
      button(path(session, "close"), "Close the inquiry"),
    );
  return markup`<section><h2>Charge <output>${status}</output></h2>
<p class="soft">refunded: ${priceText(refunded, currency)} of ${priceText(amount, currency)}${dispute === undefined ? "" : `, dispute: ${dispute.status}`}</p>
${forms}</section>`;
}
