import { CryptoPayError } from "../crypto-pay-error.ts";
import type { AppStore, Invoice } from "../state/app-store.ts";
import type { JsonObject } from "../state/invoice-body.ts";
import { ASSETS } from "../state/market.ts";
import type { Method } from "./method.ts";
import * as parameters from "./parameters.ts";

export function invoiceMethods(parts: {
  store: AppStore;
  describe: (invoice: Invoice) => JsonObject;
}): Readonly<Record<string, Method>> {
  const { store, describe } = parts;
  return {
    createInvoice(given) {
      const read = parameters.parseParameters(parameters.createInvoice, given);
      if ((read.paid_btn_name === undefined) !== (read.paid_btn_url === undefined))
        throw new CryptoPayError(400, "PAID_BTN_URL_INVALID");
      const { paid_btn_name: name, paid_btn_url: url } = read;
      const invoice = store.addInvoice({
        price:
          read.currency_type === "fiat"
            ? {
                kind: "fiat",
                fiat: read.fiat,
                acceptedAssets: read.accepted_assets ?? ASSETS.map(({ code }) => code),
              }
            : { kind: "crypto", asset: read.asset },
        amount: read.amount,
        description: read.description ?? null,
        hiddenMessage: read.hidden_message ?? null,
        paidButton: name === undefined || url === undefined ? null : { name, url },
        payload: read.payload ?? null,
        allowComments: read.allow_comments,
        allowAnonymous: read.allow_anonymous,
        expiresIn: read.expires_in ?? null,
      });
      return describe(invoice);
    },

    getInvoices(given) {
      const read = parameters.parseParameters(parameters.getInvoices, given);
      const found = [...store.invoices.values()]
        .filter(
          (invoice) =>
            !invoice.isDeleted &&
            (read.status === undefined || store.statusOf(invoice) === read.status) &&
            (read.invoice_ids === undefined || read.invoice_ids.includes(invoice.id)) &&
            (read.asset === undefined ||
              (invoice.price.kind === "crypto" && invoice.price.asset === read.asset)) &&
            (read.fiat === undefined || (invoice.price.kind === "fiat" && invoice.price.fiat === read.fiat)),
        )
        .toReversed();
      return { items: found.slice(read.offset, read.offset + read.count).map(describe) };
    },

    deleteInvoice(given) {
      const { invoice_id: id } = parameters.parseParameters(parameters.deleteInvoice, given);
      const invoice = store.invoices.get(id);
      if (invoice === undefined || invoice.isDeleted || store.statusOf(invoice) === "paid")
        throw new CryptoPayError(400, "INVOICE_ID_INVALID");
      invoice.isDeleted = true;
      return true;
    },
  };
}
