import { ZERO } from "../../http/amounts.ts";
import type { AppStore } from "../state/app-store.ts";
import { ASSETS, FIATS } from "../state/market.ts";
import type { Market } from "../state/market.ts";
import type { Method } from "./method.ts";
import { none, parseParameters } from "./parameters.ts";

export const APP = {
  app_id: 7_007,
  name: "Sandbox shop",
  payment_processing_bot_username: "CryptoBot",
} as const;

/** The lists that an app can read about itself. These lists have no `items` around them. */
export function accountMethods({
  store,
  market,
}: {
  store: AppStore;
  market: Market;
}): Readonly<Record<string, Method>> {
  const methods: Readonly<Record<string, () => unknown>> = {
    getMe: () => APP,
    getBalance: () =>
      ASSETS.map(({ code }) => ({ currency_code: code, available: store.balanceOf(code), onhold: ZERO })),
    getExchangeRates: () =>
      market.rates().map((rate) => ({ is_valid: true, is_crypto: true, is_fiat: false, ...rate })),
    getCurrencies: () => [
      ...ASSETS.map(({ code, name, decimals, isStablecoin }) => ({
        is_blockchain: !isStablecoin,
        is_stablecoin: isStablecoin,
        is_fiat: false,
        name,
        code,
        decimals,
      })),
      ...FIATS.map((code) => ({
        is_blockchain: false,
        is_stablecoin: false,
        is_fiat: true,
        name: code,
        code,
        decimals: 2,
      })),
    ],
  };
  return Object.fromEntries(
    Object.entries(methods).map(([name, answer]): [string, Method] => [
      name,
      (given) => {
        parseParameters(none, given);
        return answer();
      },
    ]),
  );
}
