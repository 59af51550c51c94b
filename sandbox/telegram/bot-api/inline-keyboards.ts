import { badRequest } from "./bot-api-error.ts";

type Button = Readonly<Record<string, unknown>>;

/** The fields that define a button's action. A button has exactly one of them. */
const actions = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
  "disabled",
];

/** Telegram refuses larger keyboards. The number is undocumented but has been stable for years. */
const maxButtons = 100;

export function checkInlineKeyboard(rows: readonly (readonly unknown[])[], chatType: string): void {
  const buttons = rows.flat() as Button[];
  if (buttons.length > maxButtons) throw badRequest("REPLY_MARKUP_TOO_LONG");
  for (const [index, button] of buttons.entries()) checkButton(button, index, chatType);
}

function checkButton(button: Button, index: number, chatType: string): void {
  if (typeof button["text"] !== "string" || button["text"].trim() === "")
    throw badRequest("can't parse inline keyboard button: Text must be non-empty");
  const chosen = actions.filter((name) => button[name] !== undefined && button[name] !== false);
  const [action] = chosen;
  if (action === undefined)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  // The real Telegram takes the first and ignores the others.
  if (chosen.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  checkAction(action, button[action], index, chatType);
}

function checkAction(action: string, value: unknown, index: number, chatType: string): void {
  switch (action) {
    case "callback_data":
      if (!isBetween(Buffer.byteLength(String(value)), 1, 64)) throw badRequest("BUTTON_DATA_INVALID");
      return;
    case "url":
      if (!isLink(value, ["http:", "https:", "tg:", "ton:"])) throw badRequest("BUTTON_URL_INVALID");
      return;
    case "web_app":
      if (chatType !== "private") throw badRequest("BUTTON_TYPE_INVALID");
      if (!isLink(urlOf(value), ["https:"])) throw badRequest("BUTTON_URL_INVALID");
      return;
    case "login_url":
      if (!isLink(urlOf(value), ["https:"])) throw badRequest("BUTTON_URL_INVALID");
      return;
    case "copy_text":
      if (!isBetween(textOf(value).length, 1, 256)) throw badRequest("BUTTON_COPY_TEXT_INVALID");
      return;
    case "pay":
    case "callback_game":
      if (index !== 0) throw badRequest("BUTTON_POS_INVALID");
      return;
    default:
      return;
  }
}

/** Telegram completes "example.com" to http://example.com; any other text needs one of the schemes. */
function isLink(value: unknown, schemes: readonly string[]): boolean {
  if (typeof value !== "string" || /\s/u.test(value)) return false;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/iu.test(value);
  const url = URL.parse(hasScheme ? value : `http://${value}`);
  if (url === null || !schemes.includes(url.protocol)) return false;
  // Telegram refuses http://localhost, a common mistake in development. A public host contains a dot.
  return !url.protocol.startsWith("http") || url.hostname.includes(".");
}

const urlOf = (value: unknown): unknown => fieldOf(value, "url");
const textOf = (value: unknown): string => {
  const text = fieldOf(value, "text");
  return typeof text === "string" ? text : "";
};

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Button)[name] : undefined;
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}
