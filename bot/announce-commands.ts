import type { BotCommand, LanguageCode } from "grammy/types";
import { broadcastCommands } from "./broadcasts/index.ts";
import { channelCommands } from "./channels/index.ts";
import { donationCommands } from "./donations/index.ts";
import { checkoutCommands } from "./checkout/index.ts";
import { ledgerCommands } from "./ledger/index.ts";
import { memberCommands } from "./members/index.ts";
import { notificationCommands } from "./notifications/index.ts";
import { paymentCommands } from "./payments/index.ts";
import { payoutCommands } from "./payouts/index.ts";
import type { Config } from "./platform/runtime/config.ts";
import type { Texts, CommandKey } from "./platform/texts/texts.ts";
import { defaultLanguage, languages, primaryOf } from "./platform/texts/languages.ts";
import type { Language } from "./platform/texts/languages.ts";
import type { Platform } from "./platform/platform.ts";
import { statsCommands } from "./stats/index.ts";
import { subscriptionCommands } from "./subscriptions/index.ts";
import { supportCommands } from "./support/index.ts";
import { userCommands } from "./users/index.ts";

/** Every command of Telegram's menu, in its order, with the key of its text. */
const commandKeys = ({ payouts }: Pick<Config, "payouts">): Readonly<Record<string, CommandKey>> => ({
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
  ...userCommands,
  ...supportCommands,
});

/**
 * Sets the commands of private chats in every language (setMyCommands), where Telegram has others. Safe to run
 * at every start.
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

/** English has no language code, so Telegram shows it wherever no other language fits. */
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
