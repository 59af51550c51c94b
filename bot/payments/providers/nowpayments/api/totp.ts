import { createHmac } from "node:crypto";
import { base32nopad } from "@scure/base";

/** The period of a code, RFC 6238. NOWPayments, "Verify payout": no default setting may be changed. */
export const TOTP_PERIOD_MS = 30_000;

/**
 * The six digits of an authenticator app (RFC 6238 with SHA-1).
 * @param secret base32 as the dashboard shows it; spaces and case do not matter.
 * @returns undefined if the secret is not base32.
 */
export function totpCode(secret: string, now: Date): string | undefined {
  const key = readSecret(secret);
  if (key === undefined) return undefined;
  const period = Buffer.alloc(8);
  period.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / TOTP_PERIOD_MS)));
  const digest = createHmac("sha1", key).update(period).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}

/** Whether codes can be made from a secret: base32, and complete. */
export const isTotpSecret = (secret: string): boolean => readSecret(secret) !== undefined;

function readSecret(secret: string): Uint8Array | undefined {
  const letters = secret.replaceAll(/[\s-]/g, "").replace(/=+$/, "").toUpperCase();
  try {
    return letters === "" ? undefined : base32nopad.decode(letters);
  } catch {
    return undefined;
  }
}
