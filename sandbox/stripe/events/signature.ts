import { createHmac } from "node:crypto";
import type { Seconds } from "../account/objects.ts";

export const SIGNATURE_HEADER = "stripe-signature";

/** Hex HMAC-SHA256 over `t.body`. */
export const signBody = (secret: string, body: string, time: Seconds): string =>
  createHmac("sha256", secret).update(`${time}.${body}`, "utf8").digest("hex");

/**
 * `t=1492774577,v1=5257…,v0=6ffb…`: one `v1` for each secret, which are two for a day after the secret was rolled. Test events
 * also carry a `v0`, which receivers ignore.
 */
export function signatureHeader(secrets: readonly string[], body: string, time: Seconds): string {
  const signatures = secrets.map((secret) => `v1=${signBody(secret, body, time)}`);
  return [`t=${time}`, ...signatures, `v0=${signBody("v0", body, time)}`].join(",");
}
