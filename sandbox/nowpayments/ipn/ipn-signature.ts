import { createHmac } from "node:crypto";
import { writeJson } from "./json-styles.ts";
import type { Json, JsonStyle, KeyOrder } from "./json-styles.ts";

export const SIGNATURE_HEADER = "x-nowpayments-sig";

/** Hex HMAC-SHA512 over text that is already in canonical form. */
export function signText(secret: string, canonical: string): string {
  return createHmac("sha512", secret).update(canonical, "utf8").digest("hex");
}

/** Signs the JSON of a body with its keys sorted at every depth, as the vendor does. */
export function signBody(
  secret: string,
  body: Json,
  style: JsonStyle = "javascript",
  order: Exclude<KeyOrder, "as-given"> = "sorted",
): string {
  return signText(secret, writeJson(body, style, order));
}
