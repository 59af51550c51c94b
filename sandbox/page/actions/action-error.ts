import { SandboxUserError } from "../../telegram/index.ts";

/** An action that was refused. The message is a sentence for the user of the page. */
export class ActionError extends Error {
  override readonly name = "ActionError";
}

/** Sentences for error codes of Telegram's servers. */
const sentences: Readonly<Record<string, string>> = {
  YOU_BLOCKED_USER: "This user blocked the bot. Unblock it first.",
  USER_BANNED: "This user is banned from the chat.",
  USER_ALREADY_PARTICIPANT: "This user is a member already.",
  USER_NOT_PARTICIPANT: "This user is not a member.",
  USER_CREATOR: "The creator of a chat cannot leave it or be removed.",
  CHAT_ADMIN_REQUIRED: "This user may not do that in this chat.",
  CHAT_WRITE_FORBIDDEN: "This user may not write in this chat.",
  HIDE_REQUESTER_MISSING: "The join request was answered already.",
  MESSAGE_EMPTY: "The message is empty.",
  MESSAGE_TOO_LONG: "A message has at most 4,096 characters.",
  SLUG_INVALID: "There is no invoice behind this link.",
  START_PARAM_INVALID: "Telegram would not open this link: its start parameter is invalid.",
};

/** Returns the sentence to show for any thrown error. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SandboxUserError) {
    const [, explanation] = error.message.split(": ");
    return sentences[error.code] ?? sentence(explanation ?? error.code);
  }
  // Some errors continue with the printed chat, which only tests need.
  const [line = ""] = error.message.split("\n");
  return sentence(line);
}

const sentence = (text: string): string => {
  const capitalized = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(capitalized) ? capitalized : `${capitalized}.`;
};
