import type { Invoice, InvoiceStatus } from "./app-store.ts";

export type JsonObject = { readonly [field: string]: unknown };

/**
 * An invoice in an answer or in an update. Amounts are texts. A field without a value is left out, and `paid_asset`,
 * `paid_amount` and `paid_fiat_rate` exist for paid invoices in fiat only.
 */
export function invoiceBody(invoice: Invoice, status: InvoiceStatus, pageUrl: string): JsonObject {
  const { price, paid, paidButton } = invoice;
  const fields = {
    invoice_id: invoice.id,
    hash: invoice.hash,
    currency_type: price.kind,
    ...(price.kind === "fiat"
      ? { fiat: price.fiat, accepted_assets: price.acceptedAssets }
      : { asset: price.asset }),
    amount: invoice.amount,
    pay_url: pageUrl,
    bot_invoice_url: pageUrl,
    mini_app_invoice_url: pageUrl,
    web_app_invoice_url: pageUrl,
    description: invoice.description,
    status,
    created_at: invoice.createdAt.toISOString(),
    expiration_date: invoice.expiresAt?.toISOString(),
    allow_comments: invoice.allowComments,
    allow_anonymous: invoice.allowAnonymous,
    hidden_message: invoice.hiddenMessage,
    payload: invoice.payload,
    paid_btn_name: paidButton?.name,
    paid_btn_url: paidButton?.url,
    ...(paid === null
      ? {}
      : {
          ...(price.kind === "fiat"
            ? { paid_asset: paid.asset, paid_amount: paid.amount, paid_fiat_rate: paid.fiatRate }
            : {}),
          paid_usd_rate: paid.usdRate,
          usd_rate: paid.usdRate,
          fee_asset: paid.asset,
          fee_amount: paid.fee,
          fee_in_usd: paid.feeInUsd,
          fee: paid.fee,
          paid_at: paid.at.toISOString(),
          paid_anonymously: paid.isAnonymous,
          comment: paid.comment,
        }),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
