import { z } from "zod";
import {
  defineProviderSettings,
  salesSwitch,
  warnOfMissing,
} from "../../../platform/runtime/provider-settings.ts";
import { listed, withoutSlash } from "../../../platform/runtime/setting-values.ts";
import { currencyTicker } from "../../../platform/values/domain.ts";

export type CryptoPaySettings = {
  readonly apiRoot: string;
  readonly token: string;
  /** False: no new payment of this kind begins. Payments under way continue. */
  readonly isOffered: boolean;
  /** The assets that buyers may pay with, in upper case; none: every asset of Crypto Pay. */
  readonly acceptedAssets: readonly string[];
  /** The program sends payouts from the balance of the app. */
  readonly sendsPayouts: boolean;
};

/** Crypto Pay API, "Getting started": the test network has a bot and tokens of its own. */
const ROOTS = { main: "https://pay.crypt.bot", test: "https://testnet-pay.crypt.bot" } as const;

const keys = {
  CRYPTOPAY_SALES: salesSwitch,
  CRYPTOPAY_PAYOUTS: z.enum(["on", "off"], { error: "must be on or off" }).default("off"),
  CRYPTOPAY_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[A-Za-z0-9_-]+$/, "does not look like a token of @CryptoBot (12345:AA…)")
    .optional(),
  CRYPTOPAY_NETWORK: z.enum(["main", "test"], { error: "must be main or test" }).default("main"),
  CRYPTOPAY_API_ROOT: withoutSlash.optional(),
  CRYPTOPAY_ASSETS: z
    .string()
    .default("")
    .transform((text): unknown[] => listed(text))
    .pipe(z.array(currencyTicker)),
};

export const settings = defineProviderSettings<typeof keys, CryptoPaySettings>(keys, (values, publicUrl) => {
  const { CRYPTOPAY_TOKEN: token } = values;
  const isOffered = values.CRYPTOPAY_SALES === "on";
  if (token === undefined || publicUrl === undefined)
    return {
      settings: undefined,
      warnings: isOffered
        ? warnOfMissing("Crypto Pay", { CRYPTOPAY_TOKEN: token, PUBLIC_URL: publicUrl })
        : [],
      secrets: [token],
    };
  const warnings = [];
  if (!isOffered)
    warnings.push("Crypto Pay is not offered: CRYPTOPAY_SALES is off. Payments under way go on.");
  if (values.CRYPTOPAY_NETWORK === "test")
    warnings.push("Crypto Pay uses its test network: its coins are worth nothing, and buy access.");
  return {
    settings: {
      apiRoot: values.CRYPTOPAY_API_ROOT ?? ROOTS[values.CRYPTOPAY_NETWORK],
      token,
      isOffered,
      acceptedAssets: values.CRYPTOPAY_ASSETS,
      sendsPayouts: values.CRYPTOPAY_PAYOUTS === "on",
    },
    warnings,
    secrets: [token],
  };
});
