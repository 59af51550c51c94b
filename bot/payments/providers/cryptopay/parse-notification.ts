import { z } from "zod";
import type { Config } from "../../../platform/runtime/config.ts";
import type { ParsedNotification } from "../../contract/payment-provider.ts";
import type { ProviderNotification } from "../../contract/provider-report.ts";
import { parseExact } from "../../../platform/values/exact-json.ts";
import { invoiceMessage, toEvent } from "./invoice.ts";
import { settings } from "./settings.ts";
import { isSigned, SIGNATURE_HEADER } from "./signature.ts";

const update = z.object({ update_type: z.string(), payload: z.unknown() });

/** Pure. Verifies the signature over the received bytes before anything reads them. */
export function parseNotification(
  { headers, body }: ProviderNotification,
  config: Config,
): ParsedNotification {
  const set = settings.of(config);
  if (set === undefined) return { kind: "refused", reason: "off" };
  const signature = headers[SIGNATURE_HEADER];
  if (typeof signature !== "string" || !isSigned(body, signature, set.token))
    return { kind: "refused", reason: "signature" };
  const read = readJson(body);
  const { data } = update.safeParse(read?.value);
  if (read === undefined || data === undefined) return { kind: "refused", reason: "unreadable" };
  // The only documented type. A later one must not make the vendor disable the webhook.
  if (data.update_type !== "invoice_paid") return { kind: "other" };
  const invoice = invoiceMessage.safeParse(data.payload);
  if (!invoice.success) return { kind: "refused", reason: "unreadable" };
  const event = toEvent(invoice.data, read.text, "notification");
  return event === undefined ? { kind: "other" } : { kind: "payment", event };
}

/** Undefined unless the body is UTF-8 and JSON. */
function readJson(body: Buffer): { readonly text: string; readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { text, value: parseExact(text) };
  } catch {
    return undefined;
  }
}
