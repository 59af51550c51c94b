import type { ApiPlatform } from "../api/client.ts";
import { expectOk, askWithToken, fateOf, refuse } from "./outcome.ts";
import type { Outcome } from "../../../contract/custody.ts";
import { settings } from "../api/settings.ts";
import { totpCode } from "../api/totp.ts";
import { vendorNow } from "../api/vendor-clock.ts";

/**
 * `POST /v1/payout/{batch}/verify` with the two-factor code of the vendor's time: the batch is processed. NOWPayments accepts ten wrong codes
 * in an hour, and rejects the batch after it. One code may verify one batch only; the refusal has the reason "code", and the next
 * period has another.
 */
export function verifyPayout(platform: ApiPlatform, batchId: string): Promise<Outcome<"verified">> {
  const secret = settings.of(platform.config)?.totpSecret;
  if (secret === undefined) return Promise.resolve(refuse("settings", "NOWPAYMENTS_TOTP_SECRET is not set."));
  const currentCode = (): string | undefined => totpCode(secret, vendorNow(platform));
  const path = `/v1/payout/${encodeURIComponent(batchId)}/verify`;
  return askWithToken<"verified">(platform, async (token) => {
    const verify = (code: string | undefined): Promise<void> =>
      expectOk(platform, { method: "POST", path, body: { verification_code: code }, token });
    // Computed after a sign-in, which may take longer than the rest of a period.
    const code = currentCode();
    try {
      await verify(code);
    } catch (error) {
      // The code's period ended on its way.
      if (!isWrongCode(error) || currentCode() === code) throw error;
      await verify(currentCode());
    }
    return "verified";
  });
}

const isWrongCode = (error: unknown): boolean => {
  const fate = fateOf(error);
  return fate.kind === "refused" && fate.reason === "code";
};
