import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const SIGNATURE_HEADER = "crypto-pay-api-signature";

/**
 * Crypto Pay API, "Verifying webhook updates": the header is the hex HMAC-SHA256 of the body as received, "unparsed JSON string";
 * its key is the SHA-256 of the app's token.
 * @returns true if the holder of the token signed these bytes. Compares in constant time.
 */
export function isSigned(body: Buffer, signature: string, token: string): boolean {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const key = createHash("sha256").update(token).digest();
  const expected = createHmac("sha256", key).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}
