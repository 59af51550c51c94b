import type { Api } from "grammy";
import type { ChatAdministratorRights } from "grammy/types";
import { announceCommands, settingIn } from "./announce-commands.ts";
import { requestedRights } from "./channels/index.ts";
import { defaultLanguage, languages } from "./platform/texts/languages.ts";
import type { Language } from "./platform/texts/languages.ts";
import type { Platform } from "./platform/platform.ts";

type Introducing = Pick<Platform, "telegram" | "translations" | "config" | "logger">;

/**
 * Tells Telegram what it shows of the bot: what else is set by hand at BotFather. Safe to run at every start, since only
 * what is different is set. All of it is a convenience: what Telegram refuses or is asked for too often is logged, and
 * tried again by the next start.
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
      logger.warn({ err: error, setting }, "Telegram was not told something about the bot");
    }
  }
}

/** A text that Telegram keeps in several languages; without one it is what everybody sees who has none in theirs. */
type Profile = {
  readonly key: string;
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
 * What the operator wrote at BotFather stays, and is then what all people see: ours in their languages go. Emptied
 * there, it is ours again.
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

/** Where the operator set a button of their own, it stays. */
async function showCommandsInMenu(api: Api): Promise<void> {
  const { type } = await api.getChatMenuButton();
  if (type === "default") await api.setChatMenuButton({ menu_button: { type: "commands" } });
}

/** What it needs to be connected is suggested to whoever makes it an administrator, beside what the operator suggests. */
async function suggestRights(api: Api, inChannels: boolean): Promise<void> {
  const known = await api.getMyDefaultAdministratorRights({ for_channels: inChannels });
  const names = Object.keys(requestedRights) as (keyof ChatAdministratorRights)[];
  const missing = names.filter((right) => requestedRights[right] === true && known[right] !== true);
  if (missing.length === 0) return;
  const rights = { ...known, ...Object.fromEntries(missing.map((right) => [right, true])) };
  await api.setMyDefaultAdministratorRights({ rights, for_channels: inChannels });
}
