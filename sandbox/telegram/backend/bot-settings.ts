import type { BotCommand, ChatAdministratorRights, MenuButton } from "grammy/types";

/** Names, descriptions and commands that the bot has set. Keys are scope and language, as JSON; "" is the default. */
export type BotSettings = {
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** Chat id → button; 0 is the default of all private chats. */
  readonly menuButtons: Map<number, MenuButton>;
  readonly defaultRights: Map<"channels" | "groups", ChatAdministratorRights>;
};

/**
 * The commands of a private chat: those of the narrowest scope that has any, in the user's language or else in the
 * default one (https://core.telegram.org/bots/api#determining-list-of-commands).
 */
export function commandsFor(
  { commands }: BotSettings,
  { chatId, language }: { readonly chatId: number; readonly language: string },
): readonly BotCommand[] {
  const scopes = [{ type: "chat", chat_id: chatId }, { type: "all_private_chats" }, { type: "default" }];
  for (const scope of scopes)
    for (const code of [language.slice(0, 2), ""]) {
      const found = commands.get(commandKey(scope, code));
      if (found !== undefined && found.length > 0) return found;
    }
  return [];
}

export const commandKey = (scope: object, language: string): string => JSON.stringify([scope, language]);

export const createBotSettings = (): BotSettings => ({
  commands: new Map(),
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  menuButtons: new Map(),
  defaultRights: new Map(),
});
