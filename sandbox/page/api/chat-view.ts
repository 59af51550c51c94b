export type PersonView = {
  readonly id: number;
  readonly name: string;
  readonly username: string | null;
  /** IETF tag, as Telegram reports it. */
  readonly language: string;
  /** Shown below the name: "sells “Tea & Talk”", "operator". */
  readonly role: string;
  readonly hasBlockedBot: boolean;
  /** The chat with the bot, then every channel and group of the user, oldest first. */
  readonly chats: readonly ChatView[];
  /** The reply keyboard, row by row; empty without one. */
  readonly keyboard: readonly (readonly KeyView[])[];
};

/** A chat as one user sees it. */
export type ChatView = {
  /** As in the Bot API: the user's own id for the chat with the bot, -100… for a channel. */
  readonly id: number;
  readonly kind: "bot" | "channel" | "group";
  readonly title: string;
  /** The user's membership status; "member" in the chat with the bot. */
  readonly status: "creator" | "administrator" | "member";
  /** Messages since the user's last action "read". */
  readonly unread: number;
  /** Whether the bot's chat action (typing, uploading) is shown. */
  readonly isTyping: boolean;
  /** The last 100, oldest first. */
  readonly messages: readonly MessageView[];
  /** The bot's description in an empty chat; empty elsewhere. */
  readonly description: string;
  /** The menu button's commands; only in the chat with the bot. */
  readonly commands: readonly { readonly command: string; readonly description: string }[];
};

export type MessageView = {
  readonly id: number;
  readonly from: "bot" | "me" | "channel" | "other";
  /** The first name of another group member; null where it is not shown. */
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string;
  readonly isEdited: boolean;
  /** The text or caption. */
  readonly text: RichTextView;
  readonly attachment: AttachmentView | null;
  /** Row by row. */
  readonly buttons: readonly (readonly ButtonView[])[];
  /** Grows with each edit. */
  readonly revision: number;
};

/** Formatted text without HTML. */
export type RichTextView = readonly (string | RichMark)[];
export type RichMark = {
  readonly mark: "bold" | "italic" | "underline" | "strike" | "code" | "pre" | "quote" | "spoiler" | "link";
  readonly url?: string;
  readonly inside: RichTextView;
};

/** The text of a message without its formatting. */
export const plainText = (rich: RichTextView): string =>
  rich.map((part) => (typeof part === "string" ? part : plainText(part.inside))).join("");

export type AttachmentView =
  | { readonly kind: "photo"; readonly url: string; readonly description: string }
  | { readonly kind: "document"; readonly url: string; readonly name: string; readonly bytes: number }
  | { readonly kind: "poll"; readonly options: readonly string[] }
  | { readonly kind: "invoice"; readonly title: string; readonly stars: number; readonly isPaid: boolean }
  | { readonly kind: "service"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

export type ButtonView =
  | { readonly kind: "callback"; readonly text: string }
  /** A page, a deep link to the bot, an invite link or an invoice; the action "open" tells them apart. */
  | { readonly kind: "url"; readonly text: string; readonly url: string }
  | { readonly kind: "pay"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

export type KeyView = {
  readonly text: string;
  /** Tapping sends the text, or picks one of the `choices` (ids of channels). */
  readonly kind: "text" | "chat";
  readonly choices: readonly number[];
};
