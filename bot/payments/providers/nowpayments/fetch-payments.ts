import { z } from "zod";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { fetchText, NowPaymentsError, readAnswer } from "./api.ts";
import type { ApiCall, ApiPlatform } from "./api.ts";
import { asOwner } from "./sign-in.ts";

/** What the vendor says of a payment when asked: an IPN's fields and a few more, numbers as texts; and its JSON text. */
export type PaymentReport = { readonly message: unknown; readonly text: string };

const payment = z.looseObject({ payment_id: externalPaymentId });

/**
 * `GET /v1/payment/{id}`. The id is a payment's; an invoice has another one, and asking with it finds nothing.
 * @returns undefined where there is no such payment.
 */
export async function fetchPayment(
  platform: ApiPlatform,
  externalId: string,
): Promise<PaymentReport | undefined> {
  const call: ApiCall = { method: "GET", path: `/v1/payment/${encodeURIComponent(externalId)}` };
  try {
    const text = await fetchText(platform, call);
    return { message: readAnswer(call, text, payment), text };
  } catch (error) {
    if (error instanceof NowPaymentsError && error.status === 404) return undefined;
    throw error;
  }
}

const page = z.object({ data: z.array(payment) });

// An invoice has one payment, or a few where its buyer changed their mind; the vendor gives at most 500 at once.
const PAGE_SIZE = 100;

/**
 * `GET /v1/payment/?invoiceId=…`: every payment of an invoice, the oldest first. The only way to payments of which no
 * IPN came.
 * @returns undefined where the account's e-mail and password, which this call wants, are not set.
 */
export async function fetchInvoicePayments(
  platform: ApiPlatform,
  invoiceId: string,
): Promise<PaymentReport[] | undefined> {
  return asOwner(platform, async (token) => {
    const reports: PaymentReport[] = [];
    for (let index = 0; ; index += 1) {
      const query = new URLSearchParams({
        invoiceId,
        limit: String(PAGE_SIZE),
        page: String(index),
        // A payment that is made meanwhile is then the last, and moves none to another page.
        sortBy: "created_at",
        orderBy: "asc",
      });
      const call: ApiCall = { method: "GET", path: `/v1/payment/?${query.toString()}`, token };
      const text = await fetchText(platform, call);
      const { data } = readAnswer(call, text, page);
      const texts = rowsAsWritten(text);
      reports.push(...data.map((message, row) => ({ message, text: texts[row] ?? "" })));
      if (data.length < PAGE_SIZE) return reports;
    }
  });
}

/** Each row of a page as JSON of its own, its numbers letter for letter. */
function rowsAsWritten(text: string): string[] {
  const written: unknown = JSON.parse(text, (_key, value: unknown, { source }) =>
    typeof value === "number" && source !== undefined ? JSON.rawJSON(source) : value,
  );
  return z
    .object({ data: z.array(z.unknown()) })
    .parse(written)
    .data.map((row) => JSON.stringify(row));
}
