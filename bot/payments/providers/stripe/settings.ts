import { z } from "zod";
import {
  defineProviderSettings,
  salesSwitch,
  warnOfMissing,
} from "../../../platform/runtime/provider-settings.ts";
import { withoutSlash } from "../../../platform/runtime/setting-values.ts";

export type StripeSettings = {
  readonly apiRoot: string;
  /** A secret key, or a restricted key with the permissions of docs/operator-guide.md. */
  readonly apiKey: string;
  readonly webhookSecret: string;
  /** The return address of a buyer who did not come from a payment page. */
  readonly publicUrl: string;
  /** False: no new payment of this kind begins. Payments under way continue. */
  readonly isOffered: boolean;
  /** Stripe computes the tax that a price contains. */
  readonly isTaxed: boolean;
};

const keys = {
  STRIPE_SALES: salesSwitch,
  STRIPE_TAX: z.enum(["on", "off"]).default("off"),
  STRIPE_API_ROOT: withoutSlash.default("https://api.stripe.com"),
  STRIPE_API_KEY: z
    .string()
    .regex(/^[sr]k_(?:live|test)_\w+$/, "must be a secret or restricted key (sk_… or rk_…)")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, "must be the signing secret of the webhook endpoint (whsec_…)")
    .optional(),
};

export const settings = defineProviderSettings<typeof keys, StripeSettings>(keys, (values, publicUrl) => {
  const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = values;
  const isOffered = values.STRIPE_SALES === "on";
  const needed = { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret, PUBLIC_URL: publicUrl };
  const secrets = [apiKey, webhookSecret];
  if (apiKey === undefined || webhookSecret === undefined || publicUrl === undefined)
    return { settings: undefined, warnings: isOffered ? warnOfMissing("Stripe", needed) : [], secrets };
  return {
    settings: {
      apiRoot: values.STRIPE_API_ROOT,
      apiKey,
      webhookSecret,
      publicUrl,
      isOffered,
      isTaxed: values.STRIPE_TAX === "on",
    },
    warnings: isOffered ? [] : ["Stripe is not offered: STRIPE_SALES is off. Payments under way go on."],
    secrets,
  };
});
