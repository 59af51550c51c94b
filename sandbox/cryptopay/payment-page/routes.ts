import { join } from "node:path";
import express, { Router } from "express";
import type { Request } from "express";
import { z } from "zod";
import { CryptoPayError } from "../crypto-pay-error.ts";
import type { AppStore, Invoice } from "../state/app-store.ts";
import type { Market } from "../state/market.ts";
import { quotesOf } from "../state/pay-invoice.ts";
import type { HowPaid } from "../state/pay-invoice.ts";
import type { Delivery } from "../webhook/updates.ts";
import { renderPaymentPage } from "./page.ts";

const STYLE = join(import.meta.dirname, "../../http/payment-page.css");
const formBody = z.object({ asset: z.string().default(""), comment: z.string().default("") });
const pageQuery = z.object({ hash: z.string().catch(""), problem: z.string().optional().catch(undefined) });

/** Routes of the payment page and its form. */
export function paymentPageRoutes(parts: {
  store: AppStore;
  market: Market;
  /** Pays, and resolves when the update was answered or given up. */
  pay: (invoice: Invoice, how: HowPaid) => Promise<unknown>;
  /** Every update, oldest first. */
  deliveries: readonly Delivery[];
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { store, market, pay, deliveries, inBackground } = parts;
  const router = Router();
  router.use(express.urlencoded({ extended: false }));

  const invoiceOf = (req: Request): Invoice => {
    const { hash } = pageQuery.parse(req.query);
    const found = [...store.invoices.values()].find((invoice) => invoice.hash === hash);
    if (found === undefined || found.isDeleted)
      throw new CryptoPayError(404, "NOT_FOUND", "There is no such invoice");
    return found;
  };

  router.get("/", (req, res) => {
    const invoice = invoiceOf(req);
    const { problem = null } = pageQuery.parse(req.query);
    const view = {
      invoice,
      status: store.statusOf(invoice),
      quotes: quotesOf(invoice, market),
      deliveries: deliveries.filter(({ invoiceId }) => invoiceId === invoice.id),
      problem,
    };
    res.set("cache-control", "no-store").type("html").send(renderPaymentPage(view));
  });

  router.get("/page.css", (_req, res) => {
    res.sendFile(STYLE);
  });

  router.post("/pay", async (req, res) => {
    const invoice = invoiceOf(req);
    const { asset, comment } = formBody.parse(req.body ?? {});
    const page = `/invoice/?hash=${invoice.hash}`;
    try {
      const work = pay(invoice, { asset, ...(comment === "" ? {} : { comment }) });
      inBackground(work);
      // A refusal comes before the update is sent, within one turn of the event loop.
      await Promise.race([work, new Promise((resolve) => setImmediate(resolve))]);
      res.redirect(303, page);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      res.redirect(303, `${page}&problem=${encodeURIComponent(problem)}`);
    }
  });

  return router;
}
