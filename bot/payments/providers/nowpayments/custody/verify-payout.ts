import type { ApiCall, ApiPlatform } from "../api.ts";
import { expectOk } from "./expect-ok.ts";
import { askWithToken, refuse } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import { totpCode } from "./totp.ts";

/**
 * `POST /v1/payout/{batch}/verify` with the current two-factor code: the batch is processed. NOWPayments allows ten attempts in
 * an hour and then rejects the batch.
 * @param totpSecret the secret of the account's authenticator app, in base32.
 */
export function verifyPayout(
  platform: ApiPlatform,
  { batchId, totpSecret }: { readonly batchId: string; readonly totpSecret: string },
): Promise<Outcome<"verified">> {
  if (totpCode(totpSecret, platform.clock.now()) === undefined)
    return Promise.resolve(refuse("settings", "The secret of the two-factor codes is not base32."));
  return askWithToken<"verified">(platform, async (token) => {
    // Computed after a sign-in, which may take longer than the rest of a period.
    const body = { verification_code: totpCode(totpSecret, platform.clock.now()) };
    const path = `/v1/payout/${encodeURIComponent(batchId)}/verify`;
    const call: ApiCall = { method: "POST", path, body, token };
    await expectOk(platform, call);
    return "verified";
  });
}
