import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Recurring } from "../account/billing-objects.ts";
import type { Charge, Session } from "../account/objects.ts";
import type { SessionPlan } from "../account/store.ts";
import type { Delivery } from "../events/event-sender.ts";
import { chargeSection } from "./charge-section.ts";
import type { ChargeView } from "./charge-section.ts";
import { backLink, button, eventList, layout, methodChoice, priceText } from "./layout.ts";

export type CheckoutPageView = {
  readonly session: Session;
  readonly plan: SessionPlan | undefined;
  readonly charge: ChargeView | undefined;
  /** The name of the card that the buyer's bank asks about. */
  readonly asksFor: string | null;
  readonly deliveries: readonly Delivery[];
  readonly problem: string | null;
};

/** The page at `session.url`. */
export function renderCheckoutPage(view: CheckoutPageView): string {
  const { session, plan, deliveries, problem } = view;
  const price = priceText(session.amount_total, session.currency);
  const { amount_tax: tax } = session.total_details;
  return layout({
    title: `Sandbox checkout ${price}`,
    problem,
    isMoving: deliveries.some(({ attempts }) => attempts.length === 0),
    body: [
      markup`<h1>${price}${plan?.recurring ? markup` <small>${every(plan.recurring)}</small>` : undefined}</h1>
<p>${plan?.name ?? ""}</p><p class="soft">Session ${session.id}, order ${session.client_reference_id ?? "–"}</p>`,
      tax === 0 ? undefined : markup`<p>including ${priceText(tax, session.currency)} of tax</p>`,
      buyerSection(view),
      view.charge === undefined ? undefined : chargeSection(view.charge, (action) => path(session, action)),
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
  return markup`<section><h2>Session: <output>${status}</output></h2>${buyerForms(session, charge?.charge, asksFor)}</section>`;
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
