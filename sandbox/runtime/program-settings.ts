import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";

const WEBHOOK_SECRET = "a-secret-of-the-sandbox-only";

export type ProgramSettingsOptions = {
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  /** The program's port. Telegram and NOWPayments need its URLs before the program listens. */
  readonly port: number;
  readonly mode?: "polling" | "webhook";
};

/** Environment variables of a program that talks to the local services, by the names of `.env`. */
export const programSettings = ({
  telegram,
  nowpayments,
  port,
  mode = "polling",
}: ProgramSettingsOptions): Record<string, string> => ({
  BOT_TOKEN: telegram.botToken,
  TELEGRAM_API_ROOT: telegram.url,
  TELEGRAM_MODE: mode,
  TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  PORT: String(port),
  // Everybody of the sandbox may try to sell.
  WHO_MAY_CONNECT: "everybody",
  NOWPAYMENTS_API_ROOT: nowpayments.url,
  NOWPAYMENTS_API_KEY: nowpayments.apiKey,
  NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
});

/** The settings of a program that offers Crypto Pay. */
export const cryptopaySettings = ({
  cryptopay,
}: {
  readonly cryptopay: SandboxCryptoPay;
}): Record<string, string> => ({
  CRYPTOPAY_API_ROOT: cryptopay.url,
  CRYPTOPAY_TOKEN: cryptopay.token,
});

/** The settings of a program that takes cards, with a restricted key. */
export const stripeSettings = ({ stripe }: { readonly stripe: SandboxStripe }): Record<string, string> => ({
  STRIPE_API_ROOT: stripe.url,
  STRIPE_API_KEY: stripe.keys.restrictedKey,
  STRIPE_WEBHOOK_SECRET: stripe.endpoint.secrets[0] ?? "",
});

/** The settings of a program that pays owners by itself, from the custody of the local NOWPayments. */
export const payoutSettings = ({
  nowpayments,
}: Pick<ProgramSettingsOptions, "nowpayments">): Record<string, string> => ({
  PAYOUTS: "on",
  NOWPAYMENTS_EMAIL: nowpayments.email,
  NOWPAYMENTS_PASSWORD: nowpayments.password,
  NOWPAYMENTS_TOTP_SECRET: nowpayments.custody.rules.totpSecret,
});
