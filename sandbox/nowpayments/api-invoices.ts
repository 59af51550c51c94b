import { Router } from "express";
import type { Clock } from "../../bot/platform/clock.ts";
import { invoicePaymentRequest, invoiceRequest, parseRequest, paymentRequest } from "./api-requests.ts";
import type { Books, Invoice, Order, Payment } from "./books.ts";
import { FROZEN_RATE_MS } from "./books.ts";
import { formatDecimal, parseDecimal } from "./decimals.ts";
import { writeJson } from "./json-styles.ts";
import type { Market } from "./market.ts";
import { amount, newPaymentBody } from "./payment-body.ts";
import type { JsonObject } from "./payment-body.ts";
import type { PaymentLife } from "./payment-life.ts";
import { Refusal } from "./refusal.ts";
import type { z } from "zod";

/** Everything that brings an invoice or a payment into being, and the renewal of a quote. */
export function invoiceRoutes(parts: {
  clock: Clock;
  books: Books;
  market: Market;
  life: PaymentLife;
  invoiceUrl: (invoice: Invoice) => string;
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { clock, books, market, life, invoiceUrl, inBackground } = parts;
  const router = Router();

  const order = (body: z.infer<typeof paymentRequest> | z.infer<typeof invoiceRequest>): Order => ({
    priceAmount: parseDecimal(String(body.price_amount)),
    priceCurrency: market.priceCurrency(body.price_currency),
    orderId: body.order_id ?? null,
    orderDescription: body.order_description ?? null,
    ipnCallbackUrl: body.ipn_callback_url ?? null,
    isFixedRate: body.is_fixed_rate ?? false,
    isFeePaidByUser: body.is_fee_paid_by_user ?? false,
  });
  const created = (payment: Payment): string => {
    // As with the vendor, the IPN `waiting` and this answer race each other.
    inBackground(life.announce(payment));
    return writeJson(newPaymentBody(payment, market.coin(payment.payCurrency).network), "javascript");
  };

  router.post("/invoice", (req, res) => {
    const body = parseRequest(invoiceRequest, req.body);
    const invoice = books.addInvoice({
      ...order(body),
      payCurrency: body.pay_currency === undefined ? null : market.coin(body.pay_currency).code,
      successUrl: body.success_url ?? null,
      cancelUrl: body.cancel_url ?? null,
      partiallyPaidUrl: body.partially_paid_url ?? null,
    });
    res.type("json").send(writeJson(invoiceBody(invoice, invoiceUrl(invoice)), "javascript"));
  });

  router.post("/payment", (req, res) => {
    const body = parseRequest(paymentRequest, req.body);
    res
      .status(201)
      .type("json")
      .send(created(books.payOrder(order(body), body.pay_currency)));
  });

  router.post("/invoice-payment", (req, res) => {
    const body = parseRequest(invoicePaymentRequest, req.body);
    const invoice = books.invoice(body.iid);
    const described = body.order_description;
    const payment = books.payInvoice(
      described === undefined ? invoice : { ...invoice, orderDescription: described },
      body.pay_currency,
    );
    res.status(201).type("json").send(created(payment));
  });

  router.post("/payment/:id/update-merchant-estimate", (req, res) => {
    const payment = books.payments.get(req.params.id);
    if (payment === undefined) throw new Refusal(404, "PAYMENT_NOT_FOUND", "Payment not found");
    const now = clock.now();
    // Asked before the estimate ends, the vendor repeats it.
    if (now >= payment.estimateUntil && life.statusOf(payment) === "waiting") {
      payment.payAmount = books.quote(payment, market.coin(payment.payCurrency));
      payment.estimateUntil = new Date(now.getTime() + FROZEN_RATE_MS);
      payment.updatedAt = now;
    }
    const answer = {
      id: payment.id,
      token_id: "1",
      pay_amount: amount(payment.payAmount),
      expiration_estimate_date: payment.estimateUntil.toISOString(),
    };
    res.type("json").send(writeJson(answer, "javascript"));
  });

  return router;
}

function invoiceBody(invoice: Invoice, url: string): JsonObject {
  return {
    id: invoice.id,
    token_id: "1",
    order_id: invoice.orderId,
    order_description: invoice.orderDescription,
    // A string in this one answer; a number wherever a payment is described.
    price_amount: formatDecimal(invoice.priceAmount),
    price_currency: invoice.priceCurrency,
    pay_currency: invoice.payCurrency,
    ipn_callback_url: invoice.ipnCallbackUrl,
    invoice_url: url,
    success_url: invoice.successUrl,
    cancel_url: invoice.cancelUrl,
    partially_paid_url: invoice.partiallyPaidUrl,
    payout_currency: null,
    created_at: invoice.createdAt.toISOString(),
    updated_at: invoice.createdAt.toISOString(),
    is_fixed_rate: invoice.isFixedRate,
    is_fee_paid_by_user: invoice.isFeePaidByUser,
  };
}
