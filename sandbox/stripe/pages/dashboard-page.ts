import express, { Router } from "express";
import { z } from "zod";
import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import { balanceOf, currenciesOf } from "../account/balance.ts";
import type { Subscription } from "../account/billing-objects.ts";
import type { Charge } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import { StripeError } from "../account/stripe-error.ts";
import type { ChargeActs } from "../checkout/acts.ts";
import type { EventLog } from "../events/event-log.ts";
import { amountField, chargeActions, chargeSection, viewOfCharge } from "./charge-section.ts";
import { layout, priceText, problemOf } from "./layout.ts";

/** Subscriptions and charges that the page shows, of each the newest. */
const SHOWN = 20;

const pageQuery = z.object({ problem: z.string().optional().catch(undefined) });
const formBody = z.object({ amount: amountField });

/** The merchant's dashboard: the balance, all subscriptions and all charges, renewals included. */
export function dashboardRoutes(parts: {
  store: Store;
  log: EventLog;
  actsOnCharge: (charge: Charge) => ChargeActs;
  advance: () => Promise<unknown>;
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { store, log, actsOnCharge, advance, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  router.get("/", (req, res) => {
    inBackground(advance());
    const { problem = null } = pageQuery.parse(req.query);
    const page = layout({
      title: "Sandbox dashboard",
      problem,
      isMoving: false,
      body: [
        markup`<h1>Dashboard</h1>`,
        balanceSection(store),
        ...store.list("subscription").slice(0, SHOWN).map(subscriptionSection),
        ...store
          .list("charge")
          .slice(0, SHOWN)
          .map((charge) =>
            chargeSection(
              viewOfCharge(store, charge),
              (action) => `/dashboard/${charge.id}/${action}`,
              `Charge of ${priceText(charge.amount, charge.currency)}, ${dayOf(charge.created)}:`,
            ),
          ),
      ],
    });
    res.set("cache-control", "no-store").type("html").send(page);
  });

  router.post("/:charge/:action", (req, res) => {
    const { charge: id, action } = req.params;
    try {
      const act = chargeActions[action];
      if (act === undefined) throw new StripeError(404, `There is no action ${action}`);
      const form = formBody.parse(req.body ?? {});
      inBackground(log.during(() => act(actsOnCharge(store.get("charge", id)), form)).sent);
      res.redirect(303, "/dashboard/");
    } catch (error) {
      res.redirect(303, `/dashboard/?problem=${encodeURIComponent(problemOf(error))}`);
    }
  });
  return router;
}

function balanceSection(store: Store): Markup {
  const rows = currenciesOf(store).map(
    (currency) => markup`<p>${priceText(balanceOf(store, currency), currency)}</p>`,
  );
  return markup`<section><h2>Balance</h2>${rows}<p class="soft">Charges, less their fees, refunds and disputes.</p></section>`;
}

function subscriptionSection({ id, customer, items, status, cancel_at }: Subscription): Markup {
  const [item] = items.data;
  const until = dayOf(item?.current_period_end ?? 0);
  return markup`<section><h2>Subscription to ${item?.price.product ?? id}: <output>${status}</output></h2>
<p class="soft">${cancel_at === null ? "paid until" : "ends"} ${until}</p>
<p><a href="/p/session/${customer}">The customer's portal</a></p></section>`;
}

/** "2026-12-01" */
const dayOf = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 10);
