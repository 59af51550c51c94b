import { Router } from "express";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import { invoicePaymentRequest, invoiceRequest, parseRequest, paymentRequest } from "./requests.ts";
import type { PaymentStore, Invoice, Order, Payment } from "../payments/payment-store.ts";
import { FROZEN_RATE_MS } from "../payments/payment-store.ts";
import { parseAmount } from "../../http/amounts.ts";
import { writeJson } from "../ipn/json-styles.ts";
import type { Market } from "../payments/market.ts";
import { amount, newPaymentBody } from "../payments/payment-body.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import type { PaymentLifecycle } from "../payments/payment-lifecycle.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import type { z } from "zod";

/** Routes that create invoices and payments, and the one that renews a quote. */
export function invoiceRoutes(parts: {
  clock: Clock;
  store: PaymentStore;
  market: Market;
  lifecycle: PaymentLifecycle;
  invoiceUrl: (invoice: Invoice) => string;
  inBackground: (work: Promise<unknown>) => void;
}): Router {
  const { clock, store, market, lifecycle, invoiceUrl, inBackground } = parts;
  const router = Router();

  const order = (body: z.infer<typeof paymentRequest> | z.infer<typeof invoiceRequest>): Order => ({
    priceAmount: parseAmount(String(body.price_amount)),
    priceCurrency: market.priceCurrency(body.price_currency),
    orderId: body.order_id ?? null,
    orderDescription: body.order_description ?? null,
    ipnCallbackUrl: body.ipn_callback_url ?? null,
    isFixedRate: body.is_fixed_rate ?? false,
    isFeePaidByUser: body.is_fee_paid_by_user ?? false,
  });
  const created = (payment: Payment): string => {
    // As with the vendor, the IPN `waiting` and this response race each other.
    inBackground(lifecycle.announce(payment));
    return writeJson(newPaymentBody(payment, market.coin(payment.payCurrency).network), "javascript");
  };

  router.post("/invoice", (req, res) => {
    const body = parseRequest(invoiceRequest, req.body);
    const invoice = store.addInvoice({
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
      .send(created(store.payOrder(order(body), body.pay_currency)));
  });

  router.post("/invoice-payment", (req, res) => {
    const body = parseRequest(invoicePaymentRequest, req.body);
    const invoice = store.invoice(body.iid);
    const described = body.order_description;
    const payment = store.payInvoice(
      described === undefined ? invoice : { ...invoice, orderDescription: described },
      body.pay_currency,
    );
    res.status(201).type("json").send(created(payment));
  });

  router.post("/payment/:id/update-merchant-estimate", (req, res) => {
    const payment = store.payments.get(req.params.id);
    if (payment === undefined) throw new NowPaymentsError(404, "PAYMENT_NOT_FOUND", "Payment not found");
    const now = clock.now();
    // Before the estimate ends, the vendor repeats it.
    if (now >= payment.estimateUntil && lifecycle.statusOf(payment) === "waiting") {
      payment.payAmount = store.quote(payment, market.coin(payment.payCurrency));
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
    // A string in this response only; a number in every description of a payment.
    price_amount: invoice.priceAmount,
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
