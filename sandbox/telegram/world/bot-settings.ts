import type { BotCommand, ChatAdministratorRights, MenuButton } from "grammy/types";

/** What the bot told Telegram about itself. Keys are scope and language, as JSON; "" is the default. */
export type BotSettings = {
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** Chat → button; 0 is the default of all private chats. */
  readonly menuButtons: Map<number, MenuButton>;
  readonly defaultRights: Map<"channels" | "groups", ChatAdministratorRights>;
};

export const createBotSettings = (): BotSettings => ({
  commands: new Map(),
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  menuButtons: new Map(),
  defaultRights: new Map(),
});
