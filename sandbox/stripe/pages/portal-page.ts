import express, { Router } from "express";
import { z } from "zod";
import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Subscription } from "../account/billing-objects.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import type { Store } from "../account/store.ts";
import { StripeError } from "../account/stripe-error.ts";
import type { Billing } from "../billing/billing.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../events/event-sender.ts";
import { methodName } from "./checkout-routes.ts";
import { backLink, button, eventList, isAbout, layout, methodChoice, problemOf } from "./layout.ts";

const pageQuery = z.object({
  back: z.string().optional().catch(undefined),
  problem: z.string().optional().catch(undefined),
});
const formBody = z.object({ method: methodName.catch("success") });

const actions: Readonly<
  Record<string, (billing: Billing, subscription: Subscription, method: PaymentMethodName) => void>
> = {
  cancel: (billing, subscription) => billing.cancelAt(subscription, "period_end"),
  resume: (billing, subscription) => billing.cancelAt(subscription, null),
  card: (billing, subscription, method) => billing.replaceCard(subscription, method),
};

/** The customer portal: a customer's subscriptions, their end and their card. */
export function portalRoutes(parts: {
  store: Store;
  log: EventLog;
  billing: Billing;
  advance: () => Promise<unknown>;
  deliveries: readonly Delivery[];
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { store, log, billing, advance, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  router.get("/:customer", (req, res) => {
    inBackground(advance());
    const customer = store.get("customer", req.params.customer);
    const { back = null, problem = null } = pageQuery.parse(req.query);
    const subscriptions = store.list("subscription").filter((row) => row.customer === customer.id);
    const sent = deliveries.filter(isAbout([customer.id]));
    const page = layout({
      title: "Sandbox customer portal",
      problem,
      isMoving: sent.some(({ attempts }) => attempts.length === 0),
      body: [
        markup`<h1>Subscriptions</h1><p class="soft">Customer ${customer.id}</p>`,
        ...subscriptions.map((subscription) => section(subscription, back)),
        sent.length === 0 ? undefined : markup`<section>${eventList(sent)}</section>`,
        backLink(back, "Back to the merchant"),
      ],
    });
    res.set("cache-control", "no-store").type("html").send(page);
  });

  router.post("/:customer/:subscription/:action", (req, res) => {
    const { customer, subscription: id, action } = req.params;
    const { back } = pageQuery.parse(req.query);
    const page = new URLSearchParams(back === undefined ? {} : { back });
    try {
      const act = actions[action];
      const subscription = store.get("subscription", id);
      if (act === undefined || subscription.customer !== customer)
        throw new StripeError(404, "There is no such action");
      const { method } = formBody.parse(req.body ?? {});
      inBackground(log.during(() => act(billing, subscription, method)).sent);
    } catch (error) {
      page.set("problem", problemOf(error));
    }
    res.redirect(303, `/p/session/${customer}?${page.toString()}`);
  });
  return router;
}

function section(subscription: Subscription, back: string | null): Markup {
  const { id, customer, status, cancel_at: end } = subscription;
  const isEnding = end !== null;
  const [item] = subscription.items.data;
  const until = new Date((item?.current_period_end ?? 0) * 1_000).toISOString().slice(0, 10);
  const query = back === null ? "" : `?back=${encodeURIComponent(back)}`;
  const path = (action: string): string => `/p/session/${customer}/${id}/${action}${query}`;
  const forms =
    status === "canceled"
      ? []
      : [
          isEnding
            ? button(path("resume"), "Do not cancel", { isPrimary: true })
            : button(path("cancel"), "Cancel at the end of the period"),
          button(path("card"), "Change the card", {
            inputs: methodChoice("Card", (name) => name !== "debit"),
          }),
        ];
  return markup`<section><h2>${item?.price.product ?? id} <output>${status}</output></h2>
<p class="soft">${isEnding ? "ends" : "paid until"} ${until}</p>${forms}</section>`;
}
