import { Router } from "express";
import { z } from "zod";
import { balanceOf, currenciesOf } from "../account/balance.ts";
import type { Charge } from "../account/objects.ts";
import type { Refunds } from "../payments/refunds.ts";
import { expandable, listQuery, pageOf } from "./answers.ts";
import { integer, metadata, refuse } from "./parse-request.ts";
import { idOf, route } from "./route.ts";
import type { ApiParts } from "./route.ts";

const only = z.strictObject(expandable);
const ofPayment = z.strictObject({
  ...listQuery,
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
});
const refundRequest = z.strictObject({
  ...expandable,
  amount: integer.refine((value) => value > 0, "Invalid positive integer").optional(),
  charge: z.string().optional(),
  metadata,
  payment_intent: z.string().optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
});
const balanceList = z.strictObject({
  ...listQuery,
  source: z.string().optional(),
  type: z.enum(["charge", "payment", "refund", "refund_failure", "adjustment"]).optional(),
  currency: z.string().optional(),
});

/** Payment intents, charges, refunds, disputes and the balance. */
export function paymentRoutes(parts: ApiParts & { readonly refunds: Refunds }): Router {
  const { store, refunds } = parts;
  const router = Router();

  function chargeOf(input: { charge?: string | undefined; payment_intent?: string | undefined }): Charge {
    if ((input.charge === undefined) === (input.payment_intent === undefined))
      throw refuse(
        "One of the following params should be provided for this request: payment_intent or charge.",
        "parameter_missing",
        "payment_intent",
      );
    if (input.charge !== undefined) return store.get("charge", input.charge, "charge");
    const intent = store.get("payment_intent", input.payment_intent ?? "", "payment_intent");
    if (intent.latest_charge === null)
      throw refuse(
        `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
        "payment_intent_unexpected_state",
        "payment_intent",
      );
    return store.get("charge", intent.latest_charge);
  }

  router.post(
    "/refunds",
    route(parts, "refund_write", refundRequest, ({ amount, reason = null, metadata: labels, ...payment }) =>
      refunds.create({ charge: chargeOf(payment), amount, reason, metadata: labels }),
    ),
  );

  const lists = [
    ["refund", "/refunds", "refund_read"],
    ["dispute", "/disputes", "dispute_read"],
  ] as const;
  for (const [table, path, permission] of lists) {
    router.get(
      path,
      route(parts, permission, ofPayment, (query, req) =>
        pageOf(
          req.path,
          store
            .list(table)
            .filter(
              (row) =>
                (query.charge ?? row.charge) === row.charge &&
                (query.payment_intent ?? row.payment_intent) === row.payment_intent,
            ),
          query,
        ),
      ),
    );
    router.get(
      `${path}/:id`,
      route(parts, permission, only, (_input, req) => store.get(table, idOf(req))),
    );
  }

  router.get(
    "/charges",
    route(
      parts,
      "charge_read",
      z.strictObject({ ...listQuery, payment_intent: z.string().optional() }),
      (query, req) =>
        pageOf(
          req.path,
          store
            .list("charge")
            .filter((row) => (query.payment_intent ?? row.payment_intent) === row.payment_intent),
          query,
        ),
    ),
  );
  router.get(
    "/charges/:id",
    route(parts, "charge_read", only, (_input, req) => store.get("charge", idOf(req))),
  );
  router.get(
    "/payment_intents",
    route(parts, "payment_intent_read", z.strictObject(listQuery), (query, req) =>
      pageOf(req.path, store.list("payment_intent"), query),
    ),
  );
  router.get(
    "/payment_intents/:id",
    route(parts, "payment_intent_read", only, (_input, req) => store.get("payment_intent", idOf(req))),
  );

  router.get(
    "/balance_transactions",
    route(parts, "balance_transaction_source_read", balanceList, (query, req) =>
      pageOf(
        req.path,
        store
          .list("balance_transaction")
          .filter(
            (row) =>
              (query.source ?? row.source) === row.source &&
              (query.type ?? row.type) === row.type &&
              (query.currency ?? row.currency) === row.currency,
          ),
        query,
      ),
    ),
  );
  router.get(
    "/balance_transactions/:id",
    route(parts, "balance_transaction_source_read", only, (_input, req) =>
      store.get("balance_transaction", idOf(req)),
    ),
  );
  router.get(
    "/balance",
    route(parts, "balance_read", only, () => ({
      object: "balance",
      available: currenciesOf(store).map((currency) => ({
        amount: balanceOf(store, currency),
        currency,
        source_types: {},
      })),
      livemode: false,
      pending: currenciesOf(store).map((currency) => ({ amount: 0, currency, source_types: {} })),
    })),
  );
  return router;
}
