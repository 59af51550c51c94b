import { join } from "node:path";
import express, { Router } from "express";
import type { Request } from "express";
import { z } from "zod";
import type { PaymentStore, Invoice, Payment } from "../payments/payment-store.ts";
import { divide, exact } from "../../http/amounts.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import type { Market } from "../payments/market.ts";
import { renderPaymentPage } from "./page.ts";
import type { PaymentLifecycle } from "../payments/payment-lifecycle.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";

const STYLE = join(import.meta.dirname, "../../http/payment-page.css");
const formBody = z.object({
  payment: z.string().default(""),
  coin: z.string().default(""),
  amount: z.string().default(""),
});
const pageQuery = z.object({ iid: z.string().catch(""), problem: z.string().optional().catch(undefined) });
type Form = z.infer<typeof formBody>;

/** Routes of the payment page and its forms. */
export function paymentPageRoutes(parts: {
  store: PaymentStore;
  market: Market;
  lifecycle: PaymentLifecycle;
  /** Every IPN, oldest first. */
  deliveries: readonly Delivery[];
  /** Forms are answered at once; their IPNs continue in the background. */
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { store, market, lifecycle, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const paymentsOf = (invoice: Invoice): Payment[] =>
    [...store.payments.values()].filter(({ invoiceId }) => invoiceId === invoice.id);

  const invoiceOf = (req: Request): Invoice => store.invoice(pageQuery.parse(req.query).iid);
  const half = (payment: Payment): string =>
    divide(payment.payAmount, "2", market.coin(payment.payCurrency).decimals, "down");
  const double = (payment: Payment): string => exact(payment.payAmount).times(2).toFixed();

  const actions: Readonly<Record<string, (payment: Payment, form: Form) => Promise<unknown>>> = {
    pay: (payment) => lifecycle.deposit(payment, undefined),
    "pay-half": (payment) => lifecycle.deposit(payment, half(payment)),
    "pay-double": (payment) => lifecycle.deposit(payment, double(payment)),
    "pay-amount": (payment, form) => lifecycle.deposit(payment, form.amount),
    "pay-wrong": (payment, form) => lifecycle.depositWrongAsset(payment, form.coin, form.amount),
    "pay-again": (payment) => lifecycle.depositAgain(payment, {}).sent,
    "top-up": (payment) => lifecycle.topUp(payment, undefined),
    expire: (payment) => lifecycle.become(payment, "expired"),
    refund: (payment) => lifecycle.refund(payment),
    fail: (payment) => lifecycle.become(payment, "failed"),
  };

  router.get("/", (req, res) => {
    inBackground(lifecycle.expireDue());
    const invoice = invoiceOf(req);
    const payments = paymentsOf(invoice).map((payment) => ({
      payment,
      status: lifecycle.statusOf(payment),
      deliveries: deliveries.filter(({ paymentId }) => paymentId === payment.id),
    }));
    const { problem = null } = pageQuery.parse(req.query);
    const view = { invoice, payments, coins: market.availableCoins(), problem };
    res.set("cache-control", "no-store").type("html").send(renderPaymentPage(view));
  });

  router.get("/page.css", (_req, res) => {
    res.sendFile(STYLE);
  });

  router.post("/:action", async (req, res) => {
    const invoice = invoiceOf(req);
    const form = formBody.parse(req.body ?? {});
    const page = `/payment/?iid=${invoice.id}`;
    try {
      const work = begin(invoice, req.params.action, form);
      inBackground(work);
      // Refusals come before the first IPN is sent, within one turn of the event loop.
      await Promise.race([work, new Promise((resolve) => setImmediate(resolve))]);
      res.redirect(303, page);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      res.redirect(303, `${page}&problem=${encodeURIComponent(problem)}`);
    }
  });

  function begin(invoice: Invoice, action: string, form: Form): Promise<unknown> {
    if (action === "choose") return lifecycle.announce(store.payInvoice(invoice, form.coin));
    const payment = paymentsOf(invoice).find(({ id }) => id === form.payment);
    const act = actions[action];
    if (payment === undefined || act === undefined)
      throw new NowPaymentsError(404, "NOT_FOUND", "No such payment or action");
    return act(payment, form);
  }

  return router;
}
