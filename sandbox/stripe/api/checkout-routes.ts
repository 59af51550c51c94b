import { Router } from "express";
import { z } from "zod";
import { missing } from "../account/stripe-error.ts";
import type { Checkout } from "../checkout/checkout.ts";
import type { Customers } from "../payments/customers.ts";
import { expandable, listQuery, pageOf } from "./answers.ts";
import { metadata, refuse } from "./parse-request.ts";
import { idOf, route } from "./route.ts";
import type { ApiParts } from "./route.ts";
import { readSession, sessionRequest } from "./session-params.ts";
import type { Store } from "../account/store.ts";

const only = z.strictObject(expandable);
const sessionList = z.strictObject({
  ...listQuery,
  customer: z.string().optional(),
  payment_intent: z.string().optional(),
  status: z.enum(["open", "complete", "expired"]).optional(),
  subscription: z.string().optional(),
});
const customerRequest = z.strictObject({
  ...expandable,
  email: z.email().optional(),
  name: z.string().max(256).optional(),
  metadata,
});
/** Checkout sessions, customers and their ways of paying. */
export function checkoutRoutes(
  parts: ApiParts & {
    readonly checkout: Checkout;
    readonly customers: Customers;
  },
): Router {
  const { store, checkout, customers } = parts;
  const router = Router();

  router.post(
    "/checkout/sessions",
    route(parts, "checkout_session_write", sessionRequest, (input) => {
      const { session, plan } = readSession(input, store.now());
      if (session.customer !== null) checkCustomer(store, { ...session, customer: session.customer });
      return checkout.create(session, plan);
    }),
  );
  router.get(
    "/checkout/sessions",
    route(parts, "checkout_session_read", sessionList, (query, req) =>
      pageOf(
        req.path,
        store
          .list("session")
          .filter(
            (row) =>
              (query.customer ?? row.customer) === row.customer &&
              (query.payment_intent ?? row.payment_intent) === row.payment_intent &&
              (query.status ?? row.status) === row.status &&
              (query.subscription ?? row.subscription) === row.subscription,
          ),
        query,
      ),
    ),
  );
  router.get(
    "/checkout/sessions/:id",
    route(parts, "checkout_session_read", only, (_input, req) => store.get("session", idOf(req))),
  );
  router.post(
    "/checkout/sessions/:id/expire",
    route(parts, "checkout_session_write", only, (_input, req) => {
      const session = store.get("session", idOf(req));
      checkout.expire(session);
      return session;
    }),
  );

  router.post(
    "/customers",
    route(parts, "customer_write", customerRequest, ({ email = null, name = null, metadata: labels }) =>
      customers.create({ email, name, metadata: labels }),
    ),
  );
  router.get(
    "/customers/:id",
    route(parts, "customer_read", only, (_input, req) => store.get("customer", idOf(req))),
  );
  router.post(
    "/customers/:id",
    route(parts, "customer_write", customerRequest, ({ email, name, metadata: labels }, req) => {
      const customer = store.get("customer", idOf(req));
      Object.assign(customer, {
        ...(email === undefined ? {} : { email }),
        ...(name === undefined ? {} : { name }),
        metadata: { ...customer.metadata, ...labels },
      });
      return customer;
    }),
  );
  router.get(
    "/payment_methods/:id",
    route(parts, "payment_method_read", only, (_input, req) => {
      const method = store.find(idOf(req));
      if (method === undefined) throw missing("PaymentMethod", idOf(req), "payment_method");
      return method;
    }),
  );
  return router;
}

/** @throws {StripeError} 400 for an unknown customer, or one with a subscription in another currency. */
function checkCustomer(
  store: Store,
  {
    customer,
    mode,
    currency,
  }: { readonly customer: string; readonly mode: string; readonly currency: string },
): void {
  store.get("customer", customer, "customer");
  const other = store
    .list("subscription")
    .find((row) => row.customer === customer && row.status !== "canceled" && row.currency !== currency);
  if (mode === "subscription" && other !== undefined)
    throw refuse(
      `You cannot combine currencies on a single customer. This customer has an active subscription with currency ${other.currency}.`,
      "currency_mismatch",
      "customer",
    );
}
