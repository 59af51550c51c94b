import { SandboxUserError } from "../../telegram/index.ts";

/** A deed that cannot be done; its message is a sentence for the person at the page. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** What Telegram's apps would say, by the codes of its servers. */
const sentences: Readonly<Record<string, string>> = {
  YOU_BLOCKED_USER: "They blocked the bot. Unblock it first.",
  USER_BANNED: "They were banned from this chat.",
  USER_ALREADY_PARTICIPANT: "They are inside already.",
  USER_NOT_PARTICIPANT: "They are not inside.",
  USER_CREATOR: "The creator of a chat cannot leave it, nor be put out.",
  CHAT_ADMIN_REQUIRED: "They may not do that in this chat.",
  CHAT_WRITE_FORBIDDEN: "They may not write in this chat.",
  HIDE_REQUESTER_MISSING: "Nobody asks to join any more: the request was answered.",
  MESSAGE_EMPTY: "There is nothing in this message.",
  MESSAGE_TOO_LONG: "A message has at most 4,096 characters.",
  SLUG_INVALID: "There is no invoice behind this link.",
  START_PARAM_INVALID: "Telegram would not open this link: its start parameter is no such thing.",
};

/** The sentence for whatever a deed threw. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SandboxUserError) {
    const [, explanation] = error.message.split(": ");
    return sentences[error.code] ?? sentence(explanation ?? error.code);
  }
  // The rest of some is the chat as text, for tests.
  const [line = ""] = error.message.split("\n");
  return sentence(line);
}

const sentence = (text: string): string => {
  const begun = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};
