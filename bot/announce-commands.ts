import type { Api } from "grammy";
import type { BotCommand, LanguageCode } from "grammy/types";
import { broadcastCommands } from "./broadcasts/index.ts";
import { channelCommands } from "./channels/index.ts";
import { donationCommands } from "./donations/index.ts";
import { linkCommands } from "./links/index.ts";
import { memberCommands } from "./members/index.ts";
import { notificationCommands } from "./notifications/index.ts";
import { paymentCommands } from "./payments/index.ts";
import type { Texts, Translations } from "./platform/i18n.ts";
import { defaultLocale } from "./platform/i18n.ts";
import { statsCommands } from "./stats/index.ts";
import { subscriptionCommands } from "./subscriptions/index.ts";
import { supportCommands } from "./support/index.ts";
import { timeZoneCommands } from "./time-zones/index.ts";
import { welcomeCommands } from "./welcome/index.ts";

/** Every command that Telegram's menu shows, in its order, with the key of its text. */
const commandKeys = {
  ...channelCommands,
  ...memberCommands,
  ...broadcastCommands,
  ...statsCommands,
  ...linkCommands,
  ...notificationCommands,
  ...paymentCommands,
  ...donationCommands,
  ...subscriptionCommands,
  ...timeZoneCommands,
  ...welcomeCommands,
  ...supportCommands,
};

/**
 * Tells Telegram the commands of private chats in every language that we speak (setMyCommands), where it knows others.
 * Safe to run at every start: what is there already is left alone.
 */
export async function announceCommands(api: Api, translations: Translations): Promise<void> {
  const scope = { type: "all_private_chats" } as const;
  for (const locale of translations.locales) {
    const commands = describeCommands(translations.for(locale));
    // English is also what everybody sees whose language we do not speak: it is set without a language.
    const language = locale === defaultLocale ? {} : { language_code: locale.slice(0, 2) as LanguageCode };
    const known = await api.getMyCommands({ scope, ...language });
    if (!isSame(known, commands)) await api.setMyCommands(commands, { scope, ...language });
  }
}

const describeCommands = (texts: Texts): BotCommand[] =>
  Object.entries(commandKeys).map(([command, key]) => ({ command, description: texts.plain(key) }));

const isSame = (known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean =>
  known.length === wanted.length &&
  known.every(
    ({ command, description }, index) =>
      command === wanted[index]?.command && description === wanted[index].description,
  );
