import type { FixedTextKey } from "./platform/texts/texts.ts";
import type { Api } from "grammy";
import type { ChatAdministratorRights } from "grammy/types";
import { announceCommands, settingIn } from "./announce-commands.ts";
import { connection } from "./channels/index.ts";
import { defaultLanguage, languages } from "./platform/texts/languages.ts";
import type { Language } from "./platform/texts/languages.ts";
import type { Platform } from "./platform/platform.ts";

type Introducing = Pick<Platform, "telegram" | "translations" | "config" | "logger">;

/**
 * Sets the bot's descriptions, menu button and suggested rights at Telegram, as an operator could do at
 * BotFather. Safe to run at every start: only differences are set. Everything here is a convenience, so a
 * refusal of Telegram is logged, and the next start tries again.
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
  const names = Object.keys(connection.requestedRights) as (keyof ChatAdministratorRights)[];
  const missing = names.filter(
    (right) => connection.requestedRights[right] === true && known[right] !== true,
  );
  if (missing.length === 0) return;
  const rights = { ...known, ...Object.fromEntries(missing.map((right) => [right, true])) };
  await api.setMyDefaultAdministratorRights({ rights, for_channels: inChannels });
}
