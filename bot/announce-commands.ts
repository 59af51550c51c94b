import type { BotCommand, LanguageCode } from "grammy/types";
import { broadcastCommands } from "./broadcasts/index.ts";
import { channelCommands } from "./channels/index.ts";
import { donationCommands } from "./donations/index.ts";
import { languageCommands } from "./users/language/index.ts";
import { checkoutCommands } from "./checkout/index.ts";
import { ledgerCommands } from "./ledger/index.ts";
import { memberCommands } from "./members/index.ts";
import { notificationCommands } from "./notifications/index.ts";
import { paymentCommands } from "./payments/index.ts";
import { payoutCommands } from "./payouts/index.ts";
import type { Config } from "./platform/runtime/config.ts";
import type { Texts } from "./platform/texts/texts.ts";
import { defaultLanguage, languages, primaryOf } from "./platform/texts/languages.ts";
import type { Language } from "./platform/texts/languages.ts";
import type { Platform } from "./platform/platform.ts";
import { statsCommands } from "./stats/index.ts";
import { subscriptionCommands } from "./subscriptions/index.ts";
import { supportCommands } from "./support/index.ts";
import { timeZoneCommands } from "./users/time-zone/index.ts";
import { welcomeCommands } from "./users/people/start-index.ts";

/** Every command that Telegram's menu shows, in its order, with the key of its text. */
const commandKeys = ({ payouts }: Pick<Config, "payouts">): Readonly<Record<string, string>> => ({
  ...channelCommands,
  ...memberCommands,
  ...broadcastCommands,
  ...statsCommands,
  ...checkoutCommands,
  ...notificationCommands,
  ...ledgerCommands,
  ...paymentCommands,
  ...(payouts ? payoutCommands : {}),
  ...donationCommands,
  ...subscriptionCommands,
  ...languageCommands,
  ...timeZoneCommands,
  ...welcomeCommands,
  ...supportCommands,
});

/**
 * Tells Telegram the commands of private chats in every language that we speak (setMyCommands), where it knows others.
 * Safe to run at every start: what is there already is left alone.
 */
export async function announceCommands({
  telegram,
  translations,
  config,
}: Pick<Platform, "telegram" | "translations" | "config">): Promise<void> {
  const scope = { type: "all_private_chats" } as const;
  for (const language of languages) {
    const commands = describeCommands(translations.for(language), config);
    const which = { scope, ...settingIn(language) };
    const known = await telegram.getMyCommands(which);
    if (!isSame(known, commands)) await telegram.setMyCommands(commands, which);
  }
}

/** English is also what everybody sees whose language we do not speak: it is set without a language. */
export const settingIn = (language: Language): { readonly language_code?: LanguageCode } =>
  language === defaultLanguage ? {} : { language_code: primaryOf(language) as LanguageCode };

const describeCommands = (texts: Texts, config: Pick<Config, "payouts">): BotCommand[] =>
  Object.entries(commandKeys(config)).map(([command, key]) => ({ command, description: texts.plain(key) }));

const isSame = (known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean =>
  known.length === wanted.length &&
  known.every(
    ({ command, description }, index) =>
      command === wanted[index]?.command && description === wanted[index].description,
  );
