import { ProviderError } from "../../../platform/values/errors.ts";
import type { SettingsCheck } from "../../contract/payment-provider.ts";
import { NowPaymentsError } from "./api/client.ts";
import type { ApiPlatform } from "./api/client.ts";
import { listCoins } from "./coins.ts";
import { withAccountToken } from "./api/fetch-payments.ts";
import { settings } from "./api/settings.ts";

const REFUSED_KEY =
  "NOWPayments refuses NOWPAYMENTS_API_KEY. Copy the key anew (Settings, Payments, API keys), and check that NOWPAYMENTS_API_ROOT belongs to the same account.";
const REFUSED_ACCOUNT =
  "NOWPayments refuses NOWPAYMENTS_EMAIL or NOWPAYMENTS_PASSWORD. Without them, payments whose notifications are lost are not found.";

/** Lists the coins with the key, and signs in with the account. */
export async function checkSettings(platform: ApiPlatform): Promise<SettingsCheck> {
  const set = settings.of(platform.config);
  if (set === undefined) return { kind: "off" };
  const faults = [
    await faultOf(() => listCoins(platform), REFUSED_KEY),
    await faultOf(() => withAccountToken(platform, () => Promise.resolve()), REFUSED_ACCOUNT),
  ];
  return {
    kind: "asked",
    faults: [...new Set(faults.filter((fault) => fault !== undefined))],
    scope: `${set.account === undefined ? "the key is" : "the key and the account are"} accepted; the IPN secret shows with the first payment`,
  };
}

async function faultOf(ask: () => Promise<unknown>, refused: string): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (error instanceof NowPaymentsError && !error.retryable && [401, 403].includes(error.status))
      return refused;
    if (error instanceof NowPaymentsError)
      return `NOWPayments answers with ${error.status}${error.code === undefined ? "" : ` (${error.code})`}. Try again later.`;
    /* v8 ignore else -- a fault of the program */
    if (error instanceof ProviderError)
      return "NOWPayments does not answer. Check that this machine reaches NOWPAYMENTS_API_ROOT.";
    throw error;
  }
}
