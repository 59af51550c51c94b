import { ProviderError } from "../../../../platform/values/errors.ts";
import { fetchText } from "../api/client.ts";
import type { ApiCall, ApiPlatform } from "../api/client.ts";

/**
 * Makes a call whose answer is a plain "OK", which is not JSON.
 * @throws {ProviderError} retryable for any other 2xx answer: it may come from a gateway.
 */
export async function expectOk(platform: ApiPlatform, call: ApiCall): Promise<void> {
  const text = await fetchText(platform, call);
  if (/^\s*"?OK"?\s*$/i.test(text) || /^\s*\{\s*"status"\s*:\s*"OK"/i.test(text)) return;
  throw new ProviderError(`NOWPayments answered ${call.method} ${call.path} in an unknown form`, {
    retryable: true,
  });
}
