import { createHmac } from "node:crypto";
import { writeJson } from "./json-styles.ts";
import type { Json, JsonStyle, KeyOrder } from "./json-styles.ts";

/** The header that carries the signature of an IPN. */
export const SIGNATURE_HEADER = "x-nowpayments-sig";

/** Hex HMAC-SHA512 over text that is already in canonical form. */
export function signText(secret: string, canonical: string): string {
  return createHmac("sha512", secret).update(canonical, "utf8").digest("hex");
}

/** Signs a body as the vendor does: over its JSON with the keys sorted at every depth. */
export function signBody(
  secret: string,
  body: Json,
  style: JsonStyle = "javascript",
  order: Exclude<KeyOrder, "as-given"> = "sorted",
): string {
  return signText(secret, writeJson(body, style, order));
}
