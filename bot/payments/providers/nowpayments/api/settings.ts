import { z } from "zod";
import {
  defineProviderSettings,
  salesSwitch,
  warnOfMissing,
} from "../../../../platform/runtime/provider-settings.ts";
import { isTotpSecret } from "./totp.ts";
import { withoutSlash } from "../../../../platform/runtime/setting-values.ts";

export type NowPaymentsSettings = {
  readonly apiRoot: string;
  readonly apiKey: string;
  readonly ipnSecret: string;
  readonly ipnUrl: string;
  /** False: no new payment of this kind begins. Payments under way continue. */
  readonly isOffered: boolean;
  /** The account of the key, for the calls that the key alone does not authorise. */
  readonly account: { readonly email: string; readonly password: string } | undefined;
  /** The secret of the account's two-factor codes, in base32. With it the program sends payouts itself. */
  readonly totpSecret: string | undefined;
};

const keys = {
  NOWPAYMENTS_SALES: salesSwitch,
  NOWPAYMENTS_API_ROOT: withoutSlash.default("https://api.nowpayments.io"),
  NOWPAYMENTS_API_KEY: z.string().optional(),
  NOWPAYMENTS_IPN_SECRET: z.string().optional(),
  NOWPAYMENTS_EMAIL: z.string().optional(),
  NOWPAYMENTS_PASSWORD: z.string().optional(),
  NOWPAYMENTS_TOTP_SECRET: z
    .string()
    .regex(/^[A-Za-z2-7 ]{16,256}=*$/, "does not look like the secret of an authenticator app (base32)")
    .transform((text) => text.replaceAll(" ", ""))
    .refine(
      isTotpSecret,
      "is not complete: copy the text beside the QR code of the two-factor authentication",
    )
    .optional(),
};

export const settings = defineProviderSettings<typeof keys, NowPaymentsSettings>(
  keys,
  (values, publicUrl) => {
    const { NOWPAYMENTS_API_KEY: apiKey, NOWPAYMENTS_IPN_SECRET: ipnSecret } = values;
    const isOffered = values.NOWPAYMENTS_SALES === "on";
    const needed = { NOWPAYMENTS_API_KEY: apiKey, NOWPAYMENTS_IPN_SECRET: ipnSecret, PUBLIC_URL: publicUrl };
    if (apiKey === undefined || ipnSecret === undefined || publicUrl === undefined)
      return {
        settings: undefined,
        warnings: isOffered ? warnOfMissing("NOWPayments", needed) : [],
        secrets: [apiKey, ipnSecret],
      };
    const { NOWPAYMENTS_EMAIL: email, NOWPAYMENTS_PASSWORD: password } = values;
    return {
      settings: {
        apiRoot: values.NOWPAYMENTS_API_ROOT,
        apiKey,
        ipnSecret,
        ipnUrl: `${publicUrl}/webhooks/nowpayments`,
        isOffered,
        account: email === undefined || password === undefined ? undefined : { email, password },
        totpSecret: values.NOWPAYMENTS_TOTP_SECRET,
      },
      warnings: isOffered
        ? []
        : ["NOWPayments is not offered: NOWPAYMENTS_SALES is off. Payments under way go on."],
      secrets: [apiKey, ipnSecret, password, values.NOWPAYMENTS_TOTP_SECRET],
    };
  },
);
