import { checkInlineKeyboard } from "./inline-keyboards.ts";
import { badRequest } from "./bot-api-error.ts";

export type ChatType = "private" | "group" | "supergroup" | "channel";

type Json = Readonly<Record<string, unknown>>;

/**
 * Telegram's rules for keyboards beyond the schema, which validateCall has checked.
 * https://core.telegram.org/bots/api#inlinekeyboardbutton, #keyboardbutton
 */
export function checkReplyMarkup(markup: unknown, chat: { type: ChatType }): void {
  if (markup === undefined) return;
  if (!isObject(markup)) throw badRequest("object expected as reply markup");
  if ("inline_keyboard" in markup) checkInlineKeyboard(rowsOf(markup["inline_keyboard"]), chat.type);
  else if ("keyboard" in markup) checkKeyboard(rowsOf(markup["keyboard"]), chat.type);
  else if (markup["remove_keyboard"] !== true && markup["force_reply"] !== true)
    throw badRequest("can't parse reply markup: it is no keyboard, remove_keyboard or force_reply");
  else if (chat.type === "channel") throw badRequest("reply keyboards are not supported in channels");
}

const requests = [
  "request_users",
  "request_chat",
  "request_managed_bot",
  "request_contact",
  "request_location",
  "request_poll",
  "web_app",
];

function checkKeyboard(rows: readonly (readonly unknown[])[], type: ChatType): void {
  if (type === "channel") throw badRequest("reply keyboards are not supported in channels");
  if (rows.flat().length === 0) throw badRequest("REPLY_MARKUP_INVALID");
  const requestIds = new Set<unknown>();
  for (const button of rows.flat()) {
    if (button === "") throw badRequest("can't parse keyboard button: Text must be non-empty");
    if (!isObject(button)) continue;
    if (isBlank(button["text"])) throw badRequest("can't parse keyboard button: Text must be non-empty");
    checkRequest(button, type, requestIds);
  }
}

function checkRequest(button: Json, type: ChatType, requestIds: Set<unknown>): void {
  const wanted = requests.filter((name) => button[name] !== undefined && button[name] !== false);
  const [request] = wanted;
  if (request === undefined) return;
  if (wanted.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  if (type !== "private") throw badRequest(privateOnly[request] ?? "BUTTON_TYPE_INVALID");
  const details = button[request];
  const id = isObject(details) ? details["request_id"] : undefined;
  if (id === undefined) return;
  // users_shared and chat_shared return the id, which has to identify the button.
  if (requestIds.has(id)) throw badRequest("KEYBOARD_BUTTON_REQUEST_ID_DUPLICATE");
  requestIds.add(id);
}

const privateOnly: Readonly<Record<string, string>> = {
  request_contact: "phone number can be requested in private chats only",
  request_location: "location can be requested in private chats only",
  request_poll: "poll can be requested in private chats only",
  request_users: "users can be requested in private chats only",
  request_chat: "chats can be requested in private chats only",
};

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) return value as unknown[][];
  throw badRequest("can't parse reply markup: rows of buttons must be arrays");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBlank(text: unknown): boolean {
  return typeof text !== "string" || text.trim() === "";
}
