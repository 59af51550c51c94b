import { createHmac, timingSafeEqual } from "node:crypto";
import { isExactInJavaScript, sortAsJavaScript, sortAsWritten } from "./exact-json.ts";

/**
 * NOWPayments, "IPN and how to setup": `x-nowpayments-sig` is the hex HMAC-SHA512, keyed with the IPN secret, of the
 * body as JSON with its keys sorted. The prose leaves open how numbers and letters are written, so both readings
 * count: every scalar as it stands in the body, or all of it as JavaScript writes it.
 *
 * @param text the body; must be JSON, and shallow (`isShallow`).
 * @returns whether the holder of the secret signed it. Compared in constant time.
 */
export function isSigned(text: string, signature: string, secret: string): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
  const given = Buffer.from(signature, "hex");
  const covers = (canonical: string): boolean =>
    timingSafeEqual(createHmac("sha512", secret).update(canonical).digest(), given);
  const asJavaScript = sortAsJavaScript(text);
  // Sorted and in JavaScript's writing already, as it mostly comes: then there is one reading.
  if (asJavaScript === text) return covers(text);
  return covers(sortAsWritten(text)) || (isExactInJavaScript(text) && covers(asJavaScript));
}
