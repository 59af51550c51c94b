import { join } from "node:path";
import express, { Router } from "express";
import type { Request } from "express";
import { z } from "zod";
import type { Books, Invoice, Payment } from "./books.ts";
import { divide, formatDecimal, multiply, parseDecimal } from "./decimals.ts";
import type { Delivery } from "./ipn-delivery.ts";
import type { Market } from "./market.ts";
import { renderPaymentPage } from "./payment-page.ts";
import type { PaymentLife } from "./payment-life.ts";
import { Refusal } from "./refusal.ts";

const STYLE = join(import.meta.dirname, "payment-page.css");
const TWO = parseDecimal("2");
const formBody = z.object({
  payment: z.string().default(""),
  coin: z.string().default(""),
  amount: z.string().default(""),
});
const pageQuery = z.object({ iid: z.string().catch(""), problem: z.string().optional().catch(undefined) });
type Form = z.infer<typeof formBody>;

/** The buyer's side: the page of an invoice and what its forms do. */
export function paymentPageRoutes(parts: {
  books: Books;
  market: Market;
  life: PaymentLife;
  /** Everything that was sent to merchants, oldest first. */
  deliveries: readonly Delivery[];
  /** Forms answer at once; the IPNs they cause go on behind them. */
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { books, market, life, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const paymentsOf = (invoice: Invoice): Payment[] =>
    [...books.payments.values()].filter(({ invoiceId }) => invoiceId === invoice.id);

  const invoiceOf = (req: Request): Invoice => books.invoice(pageQuery.parse(req.query).iid);
  const half = (payment: Payment): string =>
    formatDecimal(divide(payment.payAmount, TWO, market.coin(payment.payCurrency).decimals, "down"));
  const double = (payment: Payment): string => formatDecimal(multiply(payment.payAmount, TWO));

  const actions: Readonly<Record<string, (payment: Payment, form: Form) => Promise<unknown>>> = {
    pay: (payment) => life.deposit(payment, undefined),
    "pay-half": (payment) => life.deposit(payment, half(payment)),
    "pay-double": (payment) => life.deposit(payment, double(payment)),
    "pay-amount": (payment, form) => life.deposit(payment, form.amount),
    "pay-wrong": (payment, form) => life.depositWrongAsset(payment, form.coin, form.amount),
    "pay-again": (payment) => life.depositAgain(payment, undefined).sent,
    "top-up": (payment) => life.topUp(payment, undefined),
    expire: (payment) => life.become(payment, "expired"),
    refund: (payment) => life.refund(payment),
    fail: (payment) => life.become(payment, "failed"),
  };

  router.get("/", (req, res) => {
    inBackground(life.expireDue());
    const invoice = invoiceOf(req);
    const payments = paymentsOf(invoice).map((payment) => ({
      payment,
      status: life.statusOf(payment),
      deliveries: deliveries.filter(({ paymentId }) => paymentId === payment.id),
    }));
    const { problem = null } = pageQuery.parse(req.query);
    const view = { invoice, payments, coins: market.coinsOnOffer(), problem };
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
      // What is refused is refused before the first IPN is sent; a moment is enough to learn of it.
      await Promise.race([work, new Promise((resolve) => setImmediate(resolve))]);
      res.redirect(303, page);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      res.redirect(303, `${page}&problem=${encodeURIComponent(problem)}`);
    }
  });

  function begin(invoice: Invoice, action: string, form: Form): Promise<unknown> {
    if (action === "choose") return life.announce(books.payInvoice(invoice, form.coin));
    const payment = paymentsOf(invoice).find(({ id }) => id === form.payment);
    const act = actions[action];
    if (payment === undefined || act === undefined)
      throw new Refusal(404, "NOT_FOUND", "No such payment or action");
    return act(payment, form);
  }

  return router;
}
