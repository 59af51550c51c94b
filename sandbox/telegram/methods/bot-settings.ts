import { badRequest } from "../bot-api/bot-api-error.ts";
import { commandKey } from "../backend/bot-settings.ts";
import { exactRights } from "../backend/rights.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

/** Telegram accepts two-letter language codes here: "zh", but not "zh-hans". */
const requireLanguage = (code: string): void => {
  if (!/^(?:[a-z]{2})?$/u.test(code)) throw badRequest("invalid language code specified");
};

/** Settings that are stored and returned, without any effect. */
export function settingsMethods(backend: TelegramBackend): Methods {
  const { commands, names, descriptions, shortDescriptions, menuButtons, defaultRights } =
    backend.bot.settings;
  const keyOf = ({ scope, language_code = "" }: { scope?: object; language_code?: string }): string => {
    requireLanguage(language_code);
    return commandKey(scope ?? { type: "default" }, language_code);
  };
  const put = (book: Map<string, string>, language: string, text: string, longest: number): true => {
    requireLanguage(language);
    if (text.length > longest) throw badRequest("text is too long");
    if (text === "") book.delete(language);
    else book.set(language, text);
    return true;
  };
  const read = (book: Map<string, string>, language: string): string => {
    requireLanguage(language);
    return book.get(language) ?? book.get("") ?? "";
  };
  return {
    setMyCommands(args) {
      if (args.commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
      for (const { command, description } of args.commands) {
        if (!/^[a-z0-9_]{1,32}$/u.test(command)) throw badRequest("BOT_COMMAND_INVALID");
        if (description.length < 1 || description.length > 256)
          throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
      commands.set(keyOf(args), args.commands);
      return true;
    },
    getMyCommands: (args) => commands.get(keyOf(args)) ?? [],
    deleteMyCommands(args) {
      commands.delete(keyOf(args));
      return true;
    },
    setMyName: ({ name = "", language_code = "" }) => put(names, language_code, name, 64),
    getMyName: ({ language_code = "" }) => ({
      name: read(names, language_code) || backend.bot.user.first_name,
    }),
    setMyDescription: ({ description = "", language_code = "" }) =>
      put(descriptions, language_code, description, 512),
    getMyDescription: ({ language_code = "" }) => ({ description: read(descriptions, language_code) }),
    setMyShortDescription: ({ short_description = "", language_code = "" }) =>
      put(shortDescriptions, language_code, short_description, 120),
    getMyShortDescription: ({ language_code = "" }) => ({
      short_description: read(shortDescriptions, language_code),
    }),
    setChatMenuButton({ chat_id = 0, menu_button = { type: "default" } }) {
      menuButtons.set(chat_id, menu_button);
      return true;
    },
    getChatMenuButton: ({ chat_id = 0 }) =>
      menuButtons.get(chat_id) ?? menuButtons.get(0) ?? { type: "default" },
    setMyDefaultAdministratorRights({ rights, for_channels = false }) {
      const kind = for_channels ? "channels" : "groups";
      if (rights === undefined) defaultRights.delete(kind);
      else defaultRights.set(kind, exactRights(for_channels ? "channel" : "supergroup", rights));
      return true;
    },
    getMyDefaultAdministratorRights: ({ for_channels = false }) =>
      defaultRights.get(for_channels ? "channels" : "groups") ?? {
        ...exactRights(for_channels ? "channel" : "supergroup", {}),
        can_manage_chat: false,
      },
  };
}
