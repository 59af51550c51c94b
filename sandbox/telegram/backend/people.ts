import type { Chat, KeyboardButtonRequestChat, User } from "grammy/types";

/** A user account and its private chat with the bot. */
export type Person = {
  readonly user: User;
  /** Whether the user ever wrote to the bot. Before that, a bot may not write first. */
  started: boolean;
  blocked: boolean;
  /** A join request opens the private chat: channel id → end (milliseconds of the clock). */
  readonly openedByRequest: Map<number, number>;
  keyboard: ReplyKeyboard | undefined;
  /** Whether the user is in as many channels and supergroups as Telegram allows (500). */
  hasNoRoom?: boolean;
};

export type ReplyButton = {
  readonly text: string;
  readonly requestChat?: KeyboardButtonRequestChat;
};
export type ReplyKeyboard = { readonly rows: readonly (readonly ReplyButton[])[]; readonly oneTime: boolean };

export const privateChat = (user: User): Chat.PrivateChat => ({
  id: user.id,
  type: "private",
  first_name: user.first_name,
  ...(user.last_name === undefined ? {} : { last_name: user.last_name }),
  ...(user.username === undefined ? {} : { username: user.username }),
});

/** An action that Telegram's apps or servers would refuse to the user. */
export class SandboxUserError extends Error {
  readonly code: string;
  constructor(code: string, explanation?: string) {
    super(explanation === undefined ? code : `${code}: ${explanation}`);
    this.name = "SandboxUserError";
    this.code = code;
  }
}
