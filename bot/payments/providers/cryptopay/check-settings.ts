import { z } from "zod";
import { currencyTicker } from "../../../platform/values/domain.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { SettingsCheck } from "../../contract/payment-provider.ts";
import { callApi, CryptoPayError, vendorId } from "./api.ts";
import type { ApiPlatform } from "./api.ts";
import { settings } from "./settings.ts";

const REFUSED =
  "Crypto Pay refuses CRYPTOPAY_TOKEN. Copy the token anew (@CryptoBot, Crypto Pay, My Apps), and check that CRYPTOPAY_NETWORK is the network of the app.";

const app = z.object({ app_id: vendorId });
const currencies = z.array(z.object({ code: currencyTicker, is_fiat: z.boolean() }));

/** Asks for the app of the token (`getMe`), and whether Crypto Pay knows the accepted assets (`getCurrencies`). */
export async function checkSettings(platform: ApiPlatform): Promise<SettingsCheck> {
  const set = settings.of(platform.config);
  if (set === undefined) return { kind: "off" };
  return {
    kind: "asked",
    faults: await listFaults(platform, set.acceptedAssets),
    scope: "the token is accepted; the webhook shows with the first payment",
  };
}

async function listFaults(platform: ApiPlatform, accepted: readonly string[]): Promise<string[]> {
  try {
    await callApi(platform, "getMe", {}, app);
    if (accepted.length === 0) return [];
    const known = (await callApi(platform, "getCurrencies", {}, currencies)).filter((each) => !each.is_fiat);
    const unknown = accepted.filter((asset) => !known.some(({ code }) => code === asset));
    if (unknown.length === 0) return [];
    const assets = known.map(({ code }) => code).join(", ");
    return [`Crypto Pay does not know ${unknown.join(", ")} of CRYPTOPAY_ASSETS. It knows ${assets}.`];
  } catch (error) {
    return [describeFault(error)];
  }
}

function describeFault(error: unknown): string {
  if (error instanceof CryptoPayError)
    return error.status === 401
      ? REFUSED
      : `Crypto Pay answers with ${error.status}${error.code === undefined ? "" : ` (${error.code})`}. Try again later.`;
  /* v8 ignore else -- a fault of the program */
  if (error instanceof ProviderError)
    return "Crypto Pay does not answer. Check that this machine reaches pay.crypt.bot, or CRYPTOPAY_API_ROOT.";
  throw error;
}
