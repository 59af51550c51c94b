import { createHmac } from "node:crypto";
import { z } from "zod";
import { ConfigError } from "../values/errors.ts";
import { percentText, telegramUserId, whoMayConnect } from "../values/domain.ts";
import { backupKeys, readBackupSettings } from "./backup-settings.ts";
import type { BackupConfig } from "./backup-settings.ts";
import { databaseConfig, databaseKeys } from "./database-settings.ts";
import type { DatabaseConfig } from "./database-settings.ts";
import { observeKeys, readObserveSettings } from "./observe-settings.ts";
import type { ObserveConfig } from "./observe-settings.ts";
import { payoutKeys, readPayoutSettings } from "./payout-settings.ts";
import type { PayoutConfig } from "./payout-settings.ts";
import type { ConfigurableProvider, ProviderConfig } from "./provider-settings.ts";
import { readRetention, retentionKeys } from "./retention.ts";
import type { Retention } from "./retention.ts";
import {
  ipAddress,
  isOrigin,
  isProxy,
  listed,
  onOrOff,
  trimmed,
  webhookSecret,
  wholeNumber,
  withoutSlash,
} from "./setting-values.ts";

/** The program's settings, parsed once at the start. Only this file reads the environment. */
export type Config = ObserveConfig &
  PayoutConfig & {
    readonly botToken: string;
    readonly telegram: { readonly apiRoot: string } & (
      | { readonly mode: "polling" }
      | { readonly mode: "webhook"; readonly url: string; readonly secret: string }
    );
    /** Public address of `webhooks/`, without a trailing slash. */
    readonly publicUrl: string | undefined;
    /** The address that the web server listens on. */
    readonly host: string;
    readonly port: number;
    /** The port on which a process without `web` answers about its health; undefined: the default, if it is free. */
    readonly healthPort: number | undefined;
    /** Addresses, ranges (CIDR) and names of ranges whose X-Forwarded-For is believed. */
    readonly trustedProxies: string[];
    readonly database: DatabaseConfig;
    readonly providers: ProviderConfig;
    /** The ids of OPERATOR_IDS. Where it names none, a one-time link makes an operator: `readOperators` knows both. */
    readonly operatorIds: readonly number[];
    /** The people who may connect channels, besides the operators. */
    readonly connecting: z.infer<typeof whoMayConnect>;
    /** The platform's share of every sale, in hundredths of a percent. */
    readonly platformFeeBasisPoints: number;
    /** Hours after an order's price guarantee in which coins still buy at that price. Later coins wait for the owner. */
    readonly stalePriceHours: number;
    readonly broadcasts: {
      /** Broadcasts that the channels of one owner may start within 24 hours. */
      readonly perDay: number;
      /** Whether owners may send faster, for Stars of the bot's balance. */
      readonly paid: boolean;
    };
    /** Origins of other sites ("https://shop.example") whose pages may ask for the status of a payment. */
    readonly statusOrigins: readonly string[];
    readonly retention: Retention;
    readonly backup: BackupConfig;
    /** Sentences for the log at the start: settings that work but surprise. */
    readonly warnings: readonly string[];
  };

const commonKeys = {
  BOT_TOKEN: z
    .string({
      error:
        "is missing: ask @BotFather in Telegram for one (/newbot). Just looking around? Run: npm run sandbox",
    })
    .regex(/^\d{1,20}:[A-Za-z0-9_-]+$/, "does not look like a token of @BotFather (123456:ABC…)"),
  TELEGRAM_API_ROOT: withoutSlash.default("https://api.telegram.org"),
  HOST: ipAddress.default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(8080),
  HEALTH_PORT: wholeNumber(0, 65_535).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default("loopback")
    .transform(listed)
    .refine((proxies) => proxies.every(isProxy), {
      error:
        "must be IP addresses, ranges such as 10.0.0.0/8, loopback, linklocal or uniquelocal, separated by commas",
    }),
  OPERATOR_IDS: z
    .string()
    .default("")
    .transform((text): unknown[] => listed(text))
    .pipe(z.array(telegramUserId, { error: "must be Telegram user ids, separated by commas" })),
  WHO_MAY_CONNECT: whoMayConnect.default("operators"),
  PLATFORM_FEE_PERCENT: percentText.default(300),
  STALE_PRICE_HOURS: wholeNumber(0, 720).default(24), // At most a month: a longer time is a price for ever.
  BROADCASTS_PER_DAY: wholeNumber(1, 1000).default(10),
  PAID_BROADCASTS: onOrOff.default("off"),
  STATUS_ORIGINS: z
    .string()
    .default("")
    .transform(listed)
    .refine((origins) => origins.every(isOrigin), {
      error: "must be origins such as https://shop.example, without a path, separated by commas",
    }),
  ...payoutKeys,
  ...observeKeys,
  ...databaseKeys,
  ...retentionKeys,
  ...backupKeys,
};

const schema = z.discriminatedUnion(
  "TELEGRAM_MODE",
  [
    z.object({
      ...commonKeys,
      TELEGRAM_MODE: z.literal("polling"),
      TELEGRAM_WEBHOOK_SECRET: webhookSecret,
      PUBLIC_URL: withoutSlash.optional(),
    }),
    z.object({
      ...commonKeys,
      TELEGRAM_MODE: z.literal("webhook"),
      TELEGRAM_WEBHOOK_SECRET: webhookSecret,
      PUBLIC_URL: z
        .string({ error: "is missing: in webhook mode Telegram must know where to reach you (https://…)" })
        .pipe(withoutSlash),
    }),
  ],
  { error: "must be polling or webhook" },
);

/** Every key that the program reads. A test compares them with `.env.example`. */
export const configKeys = (providers: readonly ConfigurableProvider[]): readonly string[] =>
  [
    ...Object.keys(commonKeys),
    ...providers.flatMap(({ settings }) => Object.keys(settings?.keys ?? {})),
    "TELEGRAM_MODE",
    "TELEGRAM_WEBHOOK_SECRET",
    "PUBLIC_URL",
  ].toSorted();

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param providers the payment providers, of which each one has settings of its own.
 * @throws {ConfigError} with one message that names every missing or wrong key.
 */
export function readConfig(environment: Environment, providers: readonly ConfigurableProvider[]): Config {
  const given = { TELEGRAM_MODE: "polling", ...trimmed(environment) };
  const result = schema.safeParse(given);
  const loaded = loadProviders(given, providers, result.data?.PUBLIC_URL);
  if (!result.success) throw refusalOf([result.error, ...loaded.errors]);
  if (loaded.errors.length > 0) throw refusalOf(loaded.errors);
  const values = result.data;
  return {
    botToken: values.BOT_TOKEN,
    telegram: {
      apiRoot: values.TELEGRAM_API_ROOT,
      ...(values.TELEGRAM_MODE === "polling"
        ? { mode: "polling" }
        : {
            mode: "webhook",
            url: `${values.PUBLIC_URL}/webhooks/telegram`,
            secret: values.TELEGRAM_WEBHOOK_SECRET ?? secretFrom(values.BOT_TOKEN),
          }),
    },
    publicUrl: values.PUBLIC_URL,
    host: values.HOST,
    port: values.PORT,
    healthPort: values.HEALTH_PORT,
    trustedProxies: values.TRUSTED_PROXIES,
    database: databaseConfig(values),
    providers: loaded.config,
    operatorIds: values.OPERATOR_IDS,
    connecting: values.WHO_MAY_CONNECT,
    platformFeeBasisPoints: values.PLATFORM_FEE_PERCENT,
    stalePriceHours: values.STALE_PRICE_HOURS,
    broadcasts: { perDay: values.BROADCASTS_PER_DAY, paid: values.PAID_BROADCASTS === "on" },
    statusOrigins: values.STATUS_ORIGINS,
    ...readPayoutSettings(values),
    retention: readRetention(values),
    backup: readBackupSettings(values),
    ...readObserveSettings(values),
    warnings: loaded.warnings,
  };
}

/** A webhook secret that all processes of this bot derive alike. It reveals nothing about the token. */
const secretFrom = (botToken: string): string =>
  createHmac("sha256", botToken).update("paygateprime telegram webhook").digest("hex");

/** The settings of `npm run migrate`. */
export function readDatabaseConfig(environment: Environment): DatabaseConfig {
  const values = parse(z.object(databaseKeys), trimmed(environment));
  return databaseConfig(values);
}

/** The settings of `npm run backup` and `npm run restore`. */
export function readBackupConfig(
  environment: Environment,
): BackupConfig & { readonly database: DatabaseConfig } {
  const values = parse(z.object({ ...databaseKeys, ...backupKeys }), trimmed(environment));
  return { ...readBackupSettings(values), database: databaseConfig(values) };
}

function loadProviders(
  environment: Readonly<Record<string, string>>,
  providers: readonly ConfigurableProvider[],
  publicUrl: string | undefined,
): { config: ProviderConfig; warnings: string[]; errors: z.ZodError[] } {
  const secrets: string[] = [];
  const currencies = new Set<string>();
  const config: ProviderConfig = {
    secrets,
    currencies,
    offers: () => providers.filter((provider) => provider.isOffered({ providers: config })),
  };
  const warnings: string[] = [];
  const errors: z.ZodError[] = [];
  for (const { currencies: taken, settings } of providers) {
    const loaded = settings?.load(environment, config, publicUrl);
    if (loaded?.kind === "refused") errors.push(loaded.error);
    if (loaded?.kind === "read") {
      secrets.push(...loaded.secrets);
      warnings.push(...loaded.warnings);
    }
    if (loaded === undefined || (loaded.kind === "read" && loaded.isSetUp))
      for (const currency of taken) currencies.add(currency);
  }
  return { config, warnings, errors };
}

function parse<S extends z.ZodType>(shape: S, values: Record<string, string>): z.infer<S> {
  const result = shape.safeParse(values);
  if (result.success) return result.data;
  throw refusalOf([result.error]);
}

function refusalOf(errors: readonly z.ZodError[]): ConfigError {
  const issues = errors.flatMap((error) => error.issues);
  const lines = issues.map((issue) => `  ${issue.path[0]?.toString() ?? ""} ${issue.message}`);
  return new ConfigError(`PayGatePrime cannot start:\n${[...new Set(lines)].join("\n")}\nSee .env.example.`);
}
