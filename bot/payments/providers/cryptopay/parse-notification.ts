import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Config } from "../../../platform/runtime/config.ts";
import type { ParsedNotification } from "../../contract/payment-provider.ts";
import type { ProviderNotification } from "../../contract/provider-report.ts";
import { parseExact } from "../../../platform/values/exact-json.ts";
import { invoiceMessage, toEvent } from "./invoice.ts";
import { settings } from "./settings.ts";

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

const SIGNATURE_HEADER = "crypto-pay-api-signature";

/**
 * Crypto Pay API, "Verifying webhook updates": the header is the hex HMAC-SHA256 of the body as received, "unparsed JSON string";
 * its key is the SHA-256 of the app's token.
 * @returns true if the holder of the token signed these bytes. Compares in constant time.
 */
function isSigned(body: Buffer, signature: string, token: string): boolean {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const key = createHash("sha256").update(token).digest();
  const expected = createHmac("sha256", key).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}
