import { Router } from "express";
import { z } from "zod";
import type { Billing } from "../billing/billing.ts";
import { StripeError } from "../account/stripe-error.ts";
import type { StripeEvent } from "../account/store.ts";
import { expandable, listQuery, pageOf } from "./answers.ts";
import { boolean, refuse } from "./parse-request.ts";
import { idOf, route } from "./route.ts";
import type { ApiParts } from "./route.ts";

const only = z.strictObject(expandable);
const subscriptionList = z.strictObject({
  ...listQuery,
  customer: z.string().optional(),
  status: z.enum(["active", "past_due", "canceled", "unpaid", "all"]).optional(),
});
const subscriptionChange = z.strictObject({
  ...expandable,
  cancel_at_period_end: boolean.optional(),
  // Of the values that the vendor takes, only the empty one is known here.
  cancel_at: z.literal("").optional(),
  metadata: z.record(z.string(), z.string()).optional(),
});
const invoiceList = z.strictObject({
  ...listQuery,
  customer: z.string().optional(),
  subscription: z.string().optional(),
  status: z.enum(["draft", "open", "paid", "uncollectible", "void"]).optional(),
});
const invoicePaymentList = z.strictObject({
  ...listQuery,
  invoice: z.string().optional(),
  payment: z
    .strictObject({ type: z.literal("payment_intent"), payment_intent: z.string().optional() })
    .optional(),
  status: z.enum(["open", "paid", "canceled"]).optional(),
});
const eventList = z.strictObject({
  ...listQuery,
  delivery_success: boolean.optional(),
  type: z.string().optional(),
  types: z.array(z.string()).max(20).optional(),
});

/** The vendor lists events of the last 30 days. */
const LISTED_S = 30 * 86_400;

/** Subscriptions, invoices and their payments, and the list of events. */
export function billingRoutes(parts: ApiParts & { readonly billing: Billing }): Router {
  const { store, log, billing } = parts;
  const router = Router();

  router.get(
    "/subscriptions",
    route(parts, "subscription_read", subscriptionList, (query, req) =>
      pageOf(
        req.path,
        store.list("subscription").filter(
          ({ customer, status }) =>
            (query.customer ?? customer) === customer &&
            // Without a status, canceled ones are left out.
            (query.status === undefined
              ? status !== "canceled"
              : query.status === "all" || query.status === status),
        ),
        query,
      ),
    ),
  );
  router.get(
    "/subscriptions/:id",
    route(parts, "subscription_read", only, (_input, req) => store.get("subscription", idOf(req))),
  );
  router.post(
    "/subscriptions/:id",
    route(parts, "subscription_write", subscriptionChange, (input, req) => {
      const subscription = store.get("subscription", idOf(req));
      if (subscription.status === "canceled")
        throw new StripeError(
          400,
          "A canceled subscription can only update its cancellation_details and metadata.",
        );
      if (input.cancel_at !== undefined && input.cancel_at_period_end !== undefined)
        throw new StripeError(
          400,
          "You may only specify one of these parameters: cancel_at, cancel_at_period_end.",
        );
      if (input.cancel_at === "") billing.cancelAt(subscription, null);
      else
        billing.update(subscription, {
          cancelAtPeriodEnd: input.cancel_at_period_end,
          metadata: input.metadata,
        });
      return subscription;
    }),
  );
  router.delete(
    "/subscriptions/:id",
    route(parts, "subscription_write", only, (_input, req) => {
      const subscription = store.get("subscription", idOf(req));
      if (subscription.status === "canceled")
        throw new StripeError(404, `No such subscription: '${subscription.id}'`, {
          code: "resource_missing",
          param: "id",
        });
      billing.cancel(subscription, "cancellation_requested");
      return subscription;
    }),
  );

  router.get(
    "/invoices",
    route(parts, "invoice_read", invoiceList, (query, req) =>
      pageOf(
        req.path,
        store.list("invoice").filter((row) => {
          const { subscription } = row.parent.subscription_details;
          return (
            (query.customer ?? row.customer) === row.customer &&
            (query.status ?? row.status) === row.status &&
            (query.subscription ?? subscription) === subscription
          );
        }),
        query,
      ),
    ),
  );
  router.get(
    "/invoices/:id",
    route(parts, "invoice_read", only, (_input, req) => store.get("invoice", idOf(req))),
  );
  router.get(
    "/invoice_payments",
    route(parts, "invoice_read", invoicePaymentList, (query, req) =>
      pageOf(
        req.path,
        store
          .list("invoice_payment")
          .filter(
            ({ invoice, payment, status }) =>
              (query.invoice ?? invoice) === invoice &&
              (query.status ?? status) === status &&
              (query.payment?.payment_intent ?? payment.payment_intent) === payment.payment_intent,
          ),
        query,
      ),
    ),
  );

  const listed = (event: StripeEvent): boolean => event.created >= store.now() - LISTED_S;
  router.get(
    "/events",
    route(parts, "event_read", eventList, (query, req) => {
      if (query.type !== undefined && query.types !== undefined)
        throw refuse("You may only specify one of these parameters: type, types.", undefined, "types");
      const types = query.types ?? (query.type === undefined ? undefined : [query.type]);
      const wanted = store
        .list("event")
        .filter(
          (event) =>
            listed(event) &&
            (types?.includes(event.type) ?? true) &&
            (query.delivery_success === undefined || log.isDelivered(event) === query.delivery_success),
        );
      return pageOf(req.path, wanted, query);
    }),
  );
  router.get(
    "/events/:id",
    route(parts, "event_read", only, (_input, req) => store.get("event", idOf(req))),
  );
  return router;
}
