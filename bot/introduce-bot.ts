import type { Api } from "grammy";
import type { ChatAdministratorRights, BotCommand, LanguageCode } from "grammy/types";
import type { FixedTextKey, Texts, CommandKey } from "./platform/texts/texts.ts";
import { chatConnection, channelCommands } from "./channels/index.ts";
import { defaultLanguage, languages, primaryOf } from "./platform/texts/languages.ts";
import type { Language } from "./platform/texts/languages.ts";
import type { Platform } from "./platform/platform.ts";
import { broadcastCommands } from "./broadcasts/index.ts";
import { donationCommands } from "./donations/index.ts";
import { checkoutCommands } from "./checkout/index.ts";
import { ledgerCommands } from "./ledger/index.ts";
import { memberCommands } from "./members/index.ts";
import { notificationCommands } from "./notifications/index.ts";
import { paymentCommands } from "./payments/index.ts";
import { payoutCommands } from "./payouts/index.ts";
import type { Config } from "./platform/runtime/config.ts";
import { statsCommands } from "./stats/index.ts";
import { subscriptionCommands } from "./subscriptions/index.ts";
import { supportCommands } from "./support/index.ts";
import { userCommands } from "./users/index.ts";

type Introducing = Pick<Platform, "telegram" | "translations" | "config" | "logger">;

/**
 * Sets the bot's commands, descriptions, menu button and suggested rights at Telegram, as an operator could do at
 * BotFather. Safe to run at every start: only differences are set. These settings are a convenience, so a refusal of
 * Telegram is logged, and the next start tries again.
 */
export async function introduceBot(platform: Introducing): Promise<void> {
  const { telegram, logger } = platform;
  const settings: Readonly<Record<string, () => Promise<void>>> = {
    commands: () => announceCommands(platform),
    description: () => setInAllLanguages(platform, description(telegram)),
    "short description": () => setInAllLanguages(platform, shortDescription(telegram)),
    "menu button": () => showCommandsInMenu(telegram),
    "rights in channels": () => suggestRights(telegram, true),
    "rights in groups": () => suggestRights(telegram, false),
  };
  for (const [setting, set] of Object.entries(settings)) {
    try {
      await set();
    } catch (error) {
      logger.warn(
        { event: "bot_setting_failed", err: error, setting },
        "Telegram did not accept a setting of the bot",
      );
    }
  }
}

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

const describeCommands = (texts: Texts, config: Pick<Config, "payouts">): BotCommand[] =>
  Object.entries(commandKeys(config)).map(([command, key]) => ({ command, description: texts.plain(key) }));

const isSame = (known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean =>
  known.length === wanted.length &&
  known.every(
    ({ command, description }, index) =>
      command === wanted[index]?.command && description === wanted[index].description,
  );

/** English has no language code, so Telegram shows it wherever no other language fits. */
export const settingIn = (language: Language): { readonly language_code?: LanguageCode } =>
  language === defaultLanguage ? {} : { language_code: primaryOf(language) as LanguageCode };

/**
 * A text that Telegram stores for each language. The one without a language code is shown where no other fits.
 */
type Profile = {
  readonly key: FixedTextKey;
  readonly read: (which: Which) => Promise<string>;
  readonly write: (text: string, which: Which) => Promise<unknown>;
};
type Which = ReturnType<typeof settingIn>;

const description = (api: Api): Profile => ({
  key: "bot-description",
  read: async (which) => (await api.getMyDescription(which)).description,
  write: (text, which) => api.setMyDescription(text, which),
});

const shortDescription = (api: Api): Profile => ({
  key: "bot-short-description",
  read: async (which) => (await api.getMyShortDescription(which)).short_description,
  write: (text, which) => api.setMyShortDescription(text, which),
});

/**
 * A text that the operator wrote at BotFather stays, and the program then removes its own texts in the other
 * languages. When the operator empties the text, the program's texts return.
 */
async function setInAllLanguages(
  { translations }: Introducing,
  { key, read, write }: Profile,
): Promise<void> {
  const ours = (language: Language): string => translations.for(language).plain(key);
  const general = await read({});
  const isOperators = general !== "" && general !== ours(defaultLanguage);
  for (const language of languages) {
    const which = settingIn(language);
    const known = await read(which);
    if (isOperators && known === ours(language)) await write("", which);
    if (!isOperators && known !== ours(language)) await write(ours(language), which);
  }
}

/** A menu button that the operator set stays. */
async function showCommandsInMenu(api: Api): Promise<void> {
  const { type } = await api.getChatMenuButton();
  if (type === "default") await api.setChatMenuButton({ menu_button: { type: "commands" } });
}

/** Adds the rights that the bot needs to the rights that the operator suggests to administrators. */
async function suggestRights(api: Api, inChannels: boolean): Promise<void> {
  const known = await api.getMyDefaultAdministratorRights({ for_channels: inChannels });
  const names = Object.keys(chatConnection.requestedRights) as (keyof ChatAdministratorRights)[];
  const missing = names.filter(
    (right) => chatConnection.requestedRights[right] === true && known[right] !== true,
  );
  if (missing.length === 0) return;
  const rights = { ...known, ...Object.fromEntries(missing.map((right) => [right, true])) };
  await api.setMyDefaultAdministratorRights({ rights, for_channels: inChannels });
}
