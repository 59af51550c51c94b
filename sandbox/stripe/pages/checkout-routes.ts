import { join } from "node:path";
import express, { Router } from "express";
import type { Request } from "express";
import { z } from "zod";
import { PAYMENT_METHODS } from "../account/cards.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import type { Session } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import { StripeError } from "../account/stripe-error.ts";
import { chargeOfSession } from "../checkout/acts.ts";
import type { Acts } from "../checkout/acts.ts";
import type { PayAnswer } from "../checkout/checkout.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../events/event-sender.ts";
import { amountField, chargeActions, viewOfCharge } from "./charge-section.ts";
import { renderCheckoutPage } from "./checkout-page.ts";
import { isAbout, problemOf } from "./layout.ts";

const STYLE = join(import.meta.dirname, "../../http/payment-page.css");
export const methodName = z.enum(Object.keys(PAYMENT_METHODS) as [PaymentMethodName, ...PaymentMethodName[]]);
const formBody = z.object({ method: methodName.catch("success"), amount: amountField });
type Form = z.infer<typeof formBody>;
const pageQuery = z.object({
  asks: methodName.optional().catch(undefined),
  problem: z.string().optional().catch(undefined),
});

const actions: Readonly<Record<string, (acts: Acts, form: Form) => unknown>> = {
  ...chargeActions,
  pay: (acts, { method }) => acts.pay(method),
  authenticate: (acts, { method }) => acts.pay(method, "passes"),
  refuse: (acts, { method }) => acts.pay(method, "fails"),
  settle: (acts) => acts.settle("succeeds"),
  bounce: (acts) => acts.settle("fails"),
  expire: (acts) => acts.expire(),
};

/** Routes of the checkout page and its forms. */
export function checkoutPageRoutes(parts: {
  store: Store;
  log: EventLog;
  actsOn: (session: Session) => Acts;
  advance: () => Promise<unknown>;
  deliveries: readonly Delivery[];
  /** Forms are answered at once; their events continue in the background. */
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { store, log, actsOn, advance, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const sessionOf = (req: Request): Session => store.get("session", String(req.params["id"]));

  router.get("/page.css", (_req, res) => {
    res.sendFile(STYLE);
  });

  router.get("/pay/:id", (req, res) => {
    inBackground(advance());
    const session = sessionOf(req);
    const charge = chargeOfSession(store, session);
    const { asks = null, problem = null } = pageQuery.parse(req.query);
    const ids = [session.id, session.subscription, session.payment_intent, charge?.id];
    const view = {
      session,
      plan: store.plans.get(session.id),
      charge: charge && viewOfCharge(store, charge),
      asksFor: asks,
      deliveries: deliveries.filter(isAbout(ids)),
      problem,
    };
    res.set("cache-control", "no-store").type("html").send(renderCheckoutPage(view));
  });

  router.post("/pay/:id/:action", (req, res) => {
    const session = sessionOf(req);
    const page = `/c/pay/${session.id}`;
    try {
      const act = actions[req.params.action];
      if (act === undefined) throw new StripeError(404, `There is no action ${req.params.action}`);
      const form = formBody.parse(req.body ?? {});
      const { result, sent } = log.during(() => act(actsOn(session), form));
      inBackground(sent);
      res.redirect(303, `${page}${after(form, result)}`);
    } catch (error) {
      res.redirect(303, `${page}?problem=${encodeURIComponent(problemOf(error))}`);
    }
  });
  return router;
}

/** The page asks the bank's question, or shows why the card was declined. */
function after({ method }: Form, result: unknown): string {
  const answer = (result ?? {}) as Partial<PayAnswer>;
  if (answer.kind === "authentication") return `?asks=${method}`;
  if (answer.kind === "declined") return `?problem=${encodeURIComponent(answer.sentence ?? "")}`;
  return "";
}
